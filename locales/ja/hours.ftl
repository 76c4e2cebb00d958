hours-title = 自分の時間
hours-author_says = 作者の見積もり：{ $hours } 時間
hours-author_says_nothing = 作者はこのステップに時間を付けていません。
hours-estimate = 自分の見積もり
hours-spent = これまでの時間
hours-how_to_write = 時間で入力します。例：1.5、1:30、90分。最初の欄が空なら、作者の時間を使います。
hours-counts_with = このステップは { $hours } 時間として数えます。
hours-counts_nowhere = このロードマップには時間がないため、自分の時間はステップの横に表示し、合計には入れません。
hours-less = { $field }：15 分減らす
hours-more = { $field }：15 分増やす
hours-not_hours = 100,000 時間までで入力してください。例：1.5、1:30、90分。
hours-not_above_zero = 0 より大きい値を入力するか、空にしてください。
hours-save = 保存
hours-author_again = 作者の時間に戻す
hours-saved = 「{ $title }」の自分の時間を保存しました。
hours-uses_author = 「{ $title }」は作者の時間に戻りました。
hours-not_saved = 保存できませんでした。
hours-newer_version = 保存できませんでした。新しいバージョンの Cairn が使われています。ページを再読み込みしてください。
hours-only_steps = 自分の時間とタイマーはステップにだけあります。
hours-figure = { $hours } 時間
hours-figure_of = { $spent } / { $planned } 時間
hours-said_estimate = { $hours } 時間、自分の見積もり
hours-said_spent = { $hours } 時間使用
hours-said_spent_of = { $planned } 時間のうち { $spent } 時間使用
hours-said_spent_of_own = 自分の見積もり { $planned } 時間のうち { $spent } 時間使用
hours-counted = うち { $hours } 時間は自分の記録
hours-timer = タイマー
hours-stop = 停止
hours-stop_timer = タイマーを停止
hours-time = { $hours ->
    [0] { $minutes } 分
   *[other] { $minutes ->
        [0] { $hours } 時間
       *[other] { $hours } 時間 { $minutes } 分
    }
}
hours-started = 「{ $title }」のタイマーが動いています。
hours-spent_on = 「{ $title }」に { $time } を追加しました。
hours-done_after = 「{ $title }」を完了しました。タイマーの時間は { $time } です。
hours-too_short = タイマーは 1 分未満でした。何も追加していません。
hours-nothing_added = タイマーを停止しました。何も追加していません。
hours-ran_long = 「{ $title }」のタイマーが { $time } 動いていました。そのうち学習した時間はどれだけですか。
hours-learned = 学習した時間
hours-at_most = { $time } 以内で入力してください。例：1.5、1:30、90分。
hours-keep = 記録する
hours-discard = 破棄
