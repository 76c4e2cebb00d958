own-changed_elsewhere = その後に変更されたメモや時間はそのままです。
own-not_kept = メモと時間はそのままです。保存できませんでした。
