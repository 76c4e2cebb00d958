reader-unreadable = このファイルはロードマップとして読み取れませんでした。{ $why }
reader-to_mend = 直すところが { $count } か所あります。
reader-no_roadmap = { $address } にロードマップはなく、ウェブページだけがあります。
reader-without_boxes = この種類のファイルには、Cairn がチェックできるボックスがありません。Markdown か OPML を選んでください。
