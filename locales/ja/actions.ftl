actions-saving = 保存中…
actions-not_saved = 未保存です。
actions-newer_version = 何も変更していません。新しいバージョンの Cairn が使われています。ページを再読み込みしてください。
actions-nothing_to_undo = これ以上元に戻せません。
actions-nothing_to_redo = これ以上やり直せません。
actions-all_expanded = すべて展開しました。
actions-all_collapsed = すべて折りたたみました。
actions-expanded = 展開、{ $rows } 行
actions-collapsed = 折りたたみ
actions-everything = すべて
actions-marked = { $mark ->
    [done] { $title }をチェック
    [doing] { $title }を開始
    [skipped] { $title }をスキップ
   *[to_do] { $title }のチェックを外す
}
actions-reset = { $title }をリセット
actions-import = インポート
actions-replacement = 置き換え
actions-earlier_version = 以前のバージョン
actions-changed_steps = 変更されたステップの進捗
actions-noted = { $title }のメモ
actions-timed = { $title }の時間
actions-read = 『{ $title }』を既読にする
actions-unread = 『{ $title }』を未読にする
actions-reviewed = { $title }の復習
actions-reviewing = 完了したステップの復習
actions-step_marked = { $mark ->
    [done] 完了: { $title }。
    [doing] 「{ $title }」を進行中にしました。
    [skipped] 「{ $title }」をスキップしました。
   *[to_do] チェックを外しました: { $title }。
}
actions-steps_marked = { $title }: { $count } ステップ{ $mark ->
    [done] を完了
    [doing] を進行中に
    [skipped] をスキップ
   *[to_do] のチェックを解除
}。
actions-renamed = 名前の変わった { $count } ステップの進捗を引き継ぎました。
actions-changed = { $action }: { $count } ステップを変更。
actions-undid = 「{ $action }」を元に戻しました。
actions-redid = 「{ $action }」をやり直しました。
actions-changed_elsewhere = { $count } ステップはその後ほかで変更されたため、そのままです。
actions-all_done = ロードマップ全体が完了しました。
