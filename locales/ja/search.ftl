search-titles = タイトルを検索
search-everything = タイトル、メモ、リンクを検索
search-show = 表示
search-show_only = { $show ->
    [all] すべて
    [doing] 進行中
    [done] 完了
    [skipped] スキップ
    [with_notes] メモあり
    [with_own_hours] 自分の時間あり
   *[to_do] 未着手
}
search-end = 検索を閉じる
search-none_of = { $mark ->
    [doing] 進行中のステップはありません。
    [done] 完了したステップはまだありません。
    [skipped] スキップしたステップはありません。
   *[to_do] 未着手のステップはもうありません。
}
search-no_notes = まだメモがありません。行のメニューで「メモを書く」を選んでください。
search-no_own_hours = 自分の時間はまだありません。ステップのメニューで「自分の時間…」を選んでください。
search-steps_with_own_hours = 自分の時間あり { $count } ステップ
search-notes = メモ { $count } 件
search-no_matches = 見つかりません。言葉を減らすか、すべてのステップを表示してください。
search-show_all = すべてのステップを表示
search-nothing_found = 見つかりませんでした
search-found = { $count } 件のトピックが見つかりました
search-steps_of = { $mark ->
    [doing] 進行中 { $count } ステップ
    [done] 完了 { $count } ステップ
    [skipped] スキップ { $count } ステップ
   *[to_do] 未着手 { $count } ステップ
}
