picture-day = 日
picture-steps_done = 完了したステップ
picture-hours_done = 完了した時間
picture-steps_begun = 始めたステップ
picture-steps_together = ステップの合計
picture-hours_together = 時間の合計
picture-section = セクション
picture-done = 完了
picture-doing = 進行中
picture-left = 残り
picture-skipped = スキップ
picture-number = { $count }
picture-hours = { $hours } 時間
picture-no_days = ステップにチェックを入れた日に、ここに石が置かれます。
picture-days = 石のある日は { $count } 日、最初は{ $first }です。
picture-longest_run = 最も長い連続は { $days } 日です。
picture-current_run = 現在 { $days } 日連続です。
picture-current_and_longest_run = 現在 { $days } 日連続、これまでで最長です。
picture-nothing_on = { $day }：完了なし
picture-begun_on = { $day }：{ $steps } ステップを開始
picture-done_on = { $day }：{ $steps } ステップ完了{ $hours ->
    [0] { "" }
   *[other] 、{ $hours } 時間
}
picture-hours_by = { $day }：{ $added } 時間、合計 { $total }
picture-steps_by = { $day }：{ $added } ステップ、合計 { $total }
picture-hours_so_far = { $whole } 時間のうち { $done } 時間が完了しています。
picture-steps_so_far = { $whole } ステップのうち { $done } が完了しています。
picture-last_on = 最後のステップは{ $day }に完了しました。
picture-of_section = { $title }：完了 { $done }、進行中 { $doing }、残り { $left }、スキップ { $skipped }。
picture-of_whole = 全体：完了 { $done }、進行中 { $doing }、残り { $left }、スキップ { $skipped }。
