view_only-named = { $title }, { $state ->
    [done] hecho
    [doing] en curso
    [part] hecho en parte
    [skipped] omitido
   *[to-do] por hacer
}
