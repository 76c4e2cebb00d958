reader-unreadable = このファイルはロードマップとして読み取れませんでした。{ $why }
reader-to_mend = 直すところが { $count } か所あります。
reader-no_roadmap = { $address } にロードマップはなく、ウェブページだけがあります。
