view_only-named = { $title }、{ $state ->
    [done] 完了
    [doing] 進行中
    [part] 一部完了
    [skipped] スキップ
   *[to-do] 未着手
}
