own-notes_changed = { $count } 件のメモが変わりました。
own-hours_changed = { $count } 件のステップの自分の時間が変わりました。
own-changed_elsewhere = その後に変更されたメモや時間はそのままです。
own-not_kept = メモと時間はそのままです。保存できませんでした。
