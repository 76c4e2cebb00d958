view_only-named = { $title }, { $state ->
    [done] terminé
    [doing] en cours
    [part] terminé en partie
    [skipped] ignoré
   *[to-do] à faire
}
