own-notes_changed = { $count } 件のメモが変わりました。
own-hours_changed = { $count } 件のステップの自分の時間が変わりました。
own-read_changed = { $count } 件の資料の既読が変わりました。
own-reviews_changed = { $count } 件のステップの復習が変わりました。
own-changed_elsewhere = その後に変更されたものはそのままです。
own-not_kept = そのままです。保存できませんでした。
own-learning_not_kept = 保存できませんでした。このブラウザーのストレージがいっぱいか、ブロックされています。
