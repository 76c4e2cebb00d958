changed_steps-title = 変更されたステップの進捗
changed_steps-none = 進捗はすべて、それぞれのステップに表示されています。
changed_steps-steps_gone = 名前の変更や削除があったステップ
changed_steps-about_steps = 作成者がこれらのステップを変更しました。進捗は保持され、すべてのエクスポートに含まれます。ステップに対応付けるか、破棄してください。どちらも元に戻せます。
changed_steps-match_all = { $count } 件すべてを対応付ける
changed_steps-match_with = 「{ $title }」に対応付ける
changed_steps-choose = ステップを選ぶ…
changed_steps-choose_for = { $title } のステップを選ぶ
changed_steps-step = ステップ
changed_steps-match_it = 対応付ける
changed_steps-discard = 破棄
changed_steps-discard_of = { $title } を破棄
changed_steps-name = { $mark ->
    [done] 完了
    [doing] 進行中
    [skipped] スキップ
   *[to_do] 未着手
}
changed_steps-set_aside = 別に保管
changed_steps-about_set_aside = 保存されたこれらの値は読み取れません。この中に印が含まれるステップは、もう一度チェックするまで未着手として数えます。修復できる人のために値をダウンロードしてください。
changed_steps-download_set_aside = 別に保管した値をダウンロード
changed_steps-renamed = { $kind ->
    [finished] 完了した { $count } ステップの名前が変更されました。
   *[marked] マークのある { $count } ステップの名前が変更されました。
}
changed_steps-renamed_or_removed = { $kind ->
    [finished] 完了した { $count } ステップの名前が変更されたか、削除されました。
   *[marked] マークのある { $count } ステップの名前が変更されたか、削除されました。
}
changed_steps-match_them = 対応付ける…
changed_steps-dismiss = 閉じる
changed_steps-kept = { $count } ステップは名前が変更されましたが、進捗を引き継ぎました。
