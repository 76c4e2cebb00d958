view_only-named = { $title }, { $state ->
    [done] feito
    [doing] em andamento
    [part] feito em parte
    [skipped] pulado
   *[to-do] a fazer
}
