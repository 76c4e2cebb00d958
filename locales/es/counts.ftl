counts-steps = { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
}
counts-marks = { $count ->
    [one] { $count } marca
   *[other] { $count } marcas
}
counts-of_mark = { $mark ->
    [done] hecho
    [doing] en curso
    [skipped] omitido
   *[to_do] por hacer
}
counts-marked_in_it = { $count ->
    [one] { $count } paso está marcado en él
   *[other] { $count } pasos están marcados en él
}
counts-marked_in_document = { $count ->
    [one] { $count } paso está marcado en este documento
   *[other] { $count } pasos están marcados en este documento
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
    [one] { $whole } paso
   *[other] { $whole } pasos
}
counts-steps_skipped = { $count ->
    [one] { $count } paso omitido
   *[other] { $count } pasos omitidos
}
counts-hours_skipped = { $skipped ->
    [one] { $skipped } hora omitida
   *[other] { $skipped } horas omitidas
}
counts-count_of = { $mark ->
    [done] { $count ->
        [one] { $count } hecho
       *[other] { $count } hechos
    }
    [doing] { $count } en curso
    [skipped] { $count ->
        [one] { $count } omitido
       *[other] { $count } omitidos
    }
   *[to_do] { $count } por hacer
}
counts-of_kinds = { $whole }: { $kinds }.
counts-sentence = { $words }.
counts-and = { $first }, { $last }
counts-actions_for = Acciones para { $title }
counts-all_done = Todo hecho.
