host-again = もう一度試す
host-failed = Cairn を開始できませんでした
host-shared_text = 共有されたテキスト
