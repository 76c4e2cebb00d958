self_check-command = 自己チェック…
self_check-heading = 自己チェック：{ $title }
self_check-about = 何も見ずにできますか。できるものを選んでください。確定するまで完了にはなりません。
self_check-nothing_yet = 1 つ以上選んでください。
self_check-tick = { $count ->
   *[other] できる { $count } 件を完了にする
}
self_check-tick_none = できるものを完了にする
