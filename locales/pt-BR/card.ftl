card-of_hours = { $done } de { $whole ->
    [one] { $whole } hora
   *[other] { $whole } horas
}
card-of_steps = { $done } de { $whole ->
    [one] { $whole } etapa
   *[other] { $whole } etapas
}
card-spoken_hours = { $percent } por cento, { $done } de { $whole ->
    [one] { $whole } hora
   *[other] { $whole } horas
}, { $steps_done } de { $steps ->
    [one] { $steps } etapa
   *[other] { $steps } etapas
}
card-spoken_steps = { $percent } por cento, { $done } de { $whole ->
    [one] { $whole } etapa
   *[other] { $whole } etapas
}
card-all_skipped = todas as etapas puladas
card-skipped = pulada
card-more_sections = e mais { $count ->
    [one] { $count } seção
   *[other] { $count } seções
}
card-sentence = { $words }.
card-about_section = { $title }: { $figures }.
