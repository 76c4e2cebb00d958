go_on-done = 完了
go_on-go = 移動
go_on-done_with = 完了：{ $step }
go_on-go_to = { $step } へ移動
go_on-hours = { $hours } 時間
go_on-in_progress = 進行中
go_on-in_progress_in = 進行中 · { $way }
go_on-next_up = 次のステップ
go_on-last_here = 前回は { $ago }
go_on-last_here_since = 前回は { $ago } · { $month }から { $steps }
go_on-walked = { $steps }{ $hours ->
    [0] { "" }
   *[other] 、{ $hours } 時間
}{ $skipped ->
    [0] { "" }
   *[other] 、スキップ { $skipped }
}
go_on-share_card = カードを共有
go_on-open_another = 別のロードマップを開く
go_on-before = { $waiting } の前に必要です
go_on-waits = { $waiting } は { $need } を待っています
