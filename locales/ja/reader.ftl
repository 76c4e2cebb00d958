reader-unreadable = このファイルはロードマップとして読み取れませんでした。{ $why }
reader-no_roadmap = { $address } にロードマップはなく、ウェブページが届きました。
