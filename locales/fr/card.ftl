card-of_hours = { $done } sur { $whole ->
    [one] { $whole } heure
   *[other] { $whole } heures
}
card-of_steps = { $done } sur { $whole ->
    [one] { $whole } étape
   *[other] { $whole } étapes
}
card-spoken_hours = { $percent } pour cent, { $done } sur { $whole ->
    [one] { $whole } heure
   *[other] { $whole } heures
}, { $steps_done } sur { $steps ->
    [one] { $steps } étape
   *[other] { $steps } étapes
}
card-spoken_steps = { $percent } pour cent, { $done } sur { $whole ->
    [one] { $whole } étape
   *[other] { $whole } étapes
}
card-all_skipped = toutes les étapes ignorées
card-skipped = ignorée
card-more_sections = et { $count ->
    [one] { $count } autre section
   *[other] { $count } autres sections
}
card-sentence = { $words }.
card-about_section = { $title } : { $figures }.
