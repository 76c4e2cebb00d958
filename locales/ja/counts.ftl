counts-steps = { $count ->
   *[other] { $count } ステップ
}
counts-marks = { $count ->
   *[other] マーク { $count } 件
}
counts-of_mark = { $mark ->
    [done] 完了
    [doing] 進行中
    [skipped] スキップ
   *[to_do] 未着手
}
counts-marked_in_it = { $count ->
   *[other] { $count } ステップにマークがあります
}
counts-marked_in_document = { $count ->
   *[other] この文書では { $count } ステップにマークがあります
}
counts-hours = { $hours } 時間
counts-of_hours = { $whole } 時間中 { $done } 時間
counts-of_steps = { $whole } ステップ中 { $done }
counts-steps_skipped = { $count ->
   *[other] { $count } ステップをスキップ
}
counts-hours_skipped = { $skipped ->
   *[other] { $skipped } 時間をスキップ
}
counts-count_of = { $mark ->
    [done] 完了 { $count }
    [doing] 進行中 { $count }
    [skipped] スキップ { $count }
   *[to_do] 未着手 { $count }
}
counts-of_kinds = { $whole }（{ $kinds }）。
counts-sentence = { $words }。
counts-and = { $first }、{ $last }
counts-actions_for = { $title }の操作
counts-all_done = すべて完了しました。
