footer-nothing_sent = どこにも送信されません。
footer-on_this_device = チェックはこの端末のこのブラウザーに保存されます。どこにも送信されません。
footer-download = オフライン用にダウンロード
footer-author_notes = { $count ->
   *[other] このロードマップの作者への注意 { $count } 件
}
