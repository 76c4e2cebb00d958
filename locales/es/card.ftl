card-of_hours = { $done } de { $whole ->
    [one] { $whole } hora
   *[other] { $whole } horas
}
card-of_steps = { $done } de { $whole ->
    [one] { $whole } paso
   *[other] { $whole } pasos
}
card-spoken_hours = { $percent } por ciento, { $done } de { $whole ->
    [one] { $whole } hora
   *[other] { $whole } horas
}, { $steps_done } de { $steps ->
    [one] { $steps } paso
   *[other] { $steps } pasos
}
card-spoken_steps = { $percent } por ciento, { $done } de { $whole ->
    [one] { $whole } paso
   *[other] { $whole } pasos
}
card-all_skipped = todos los pasos omitidos
card-skipped = omitida
card-more_sections = y { $count ->
    [one] { $count } sección más
   *[other] { $count } secciones más
}
card-sentence = { $words }.
card-about_section = { $title }: { $figures }.
