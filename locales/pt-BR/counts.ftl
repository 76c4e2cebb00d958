counts-steps = { $count ->
    [one] { $count } etapa
   *[other] { $count } etapas
}
counts-marks = { $count ->
    [one] { $count } marca
   *[other] { $count } marcas
}
counts-of_mark = { $mark ->
    [done] feito
    [doing] em andamento
    [skipped] pulado
   *[to_do] a fazer
}
counts-marked_in_it = { $count ->
    [one] { $count } etapa está marcada nele
   *[other] { $count } etapas estão marcadas nele
}
counts-marked_in_document = { $count ->
    [one] { $count } etapa está marcada neste documento
   *[other] { $count } etapas estão marcadas neste documento
}
counts-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
counts-of_hours = { $done } de { $whole ->
    [one] { $whole } hora
   *[other] { $whole } horas
}
counts-of_steps = { $done } de { $whole ->
    [one] { $whole } etapa
   *[other] { $whole } etapas
}
counts-steps_skipped = { $count ->
    [one] { $count } etapa pulada
   *[other] { $count } etapas puladas
}
counts-hours_skipped = { $skipped ->
    [one] { $skipped } hora pulada
   *[other] { $skipped } horas puladas
}
counts-count_of = { $mark ->
    [done] { $count ->
        [one] { $count } feita
       *[other] { $count } feitas
    }
    [doing] { $count } em andamento
    [skipped] { $count ->
        [one] { $count } pulada
       *[other] { $count } puladas
    }
   *[to_do] { $count } a fazer
}
counts-of_kinds = { $whole }: { $kinds }.
counts-sentence = { $words }.
counts-and = { $first }, { $last }
counts-actions_for = Ações para { $title }
counts-all_done = Tudo feito.
