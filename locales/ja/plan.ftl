plan-title = 計画
plan-journey = これまでの歩み
plan-plan_your_weeks = 毎週の計画を立てる
plan-pace = { $measure ->
    [steps] 週 { $pace } ステップ
   *[hours] 週 { $pace } 時間
}
plan-finish_in = { $pace }で{ $month }に終わります
plan-finish_on = { $pace }で{ $day }に終わります
plan-beyond = { $pace }では百年以上かかります
plan-nothing_left = 残っているものはありません。
plan-this_week = { $measure ->
    [steps] 今週：{ $whole } ステップ中 { $done }。
   *[hours] 今週：{ $whole } 時間中 { $done }。
}
plan-more_this_week = { $measure ->
    [steps] 今週：{ $done } ステップ、予定より { $more } 多い。
   *[hours] 今週：{ $done } 時間、予定より { $more } 時間多い。
}
plan-next = 次回：{ $day }、{ $step }。
plan-kept = { $weeks ->
    [1] この1週間：{ $pace }。
   *[other] この { $weeks } 週間：{ $pace }。
}
plan-kept_on = このペースで{ $day }に終わります。
plan-kept_between = このペースで{ $first }から{ $last }の間に終わります。
plan-kept_from = このペースで{ $first }以降に終わります。
plan-hours_a_week = 週あたりの時間
plan-steps_a_week = 週あたりのステップ数
plan-days = 曜日
plan-from = 開始日
plan-needs_pace = 週にどれくらいですか。0 より大きく { $most } 以下の数を入れてください。
plan-needs_days = 曜日を選んでください。
plan-off = 休みの日
plan-off_first = 休みの最初の日
plan-off_last = 休みの最後の日
plan-add_off = 追加
plan-too_many_off = 計画に入れられる休みは { $most } 件までです。過ぎた休みを削除してから追加してください。
plan-remove = 削除
plan-remove_off = { $days }を削除
plan-wish = 希望日までに終える
plan-wished_day = 日付
plan-wish_takes = { $pace }が必要です。
plan-wish_is_missed = 上のペースでは、それより遅くなります。
plan-wish_too_soon = 残りに対して日付が早すぎます。
plan-take_pace = このペースにする
plan-sections = 各セクションの終わる日
plan-section_done = 完了
plan-calendar = カレンダー
plan-about_calendar = 学習の予定をカレンダー用のファイルにします。それぞれにステップへのリンクが付きます。計画が変わったら、もう一度読み込んでください。予定は移動し、重複しません。不要になった予定は、削除するまでカレンダーに残ります。
plan-begins = 時刻（空欄：終日）
plan-download = カレンダーをダウンロード
plan-save = 計画を保存
plan-saved = 計画を保存しました。
plan-not_saved = このブラウザーに計画を保存できませんでした。
plan-remove_plan = 計画を削除
plan-removed = 計画を削除しました。
