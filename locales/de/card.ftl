card-of_hours = { $done } von { $whole ->
    [one] { $whole } Stunde
   *[other] { $whole } Stunden
}
card-of_steps = { $done } von { $whole ->
    [one] { $whole } Schritt
   *[other] { $whole } Schritten
}
card-spoken_hours = { $percent } Prozent, { $done } von { $whole ->
    [one] { $whole } Stunde
   *[other] { $whole } Stunden
}, { $steps_done } von { $steps ->
    [one] { $steps } Schritt
   *[other] { $steps } Schritten
}
card-spoken_steps = { $percent } Prozent, { $done } von { $whole ->
    [one] { $whole } Schritt
   *[other] { $whole } Schritten
}
card-all_skipped = alle Schritte übersprungen
card-skipped = übersprungen
card-more_sections = und { $count ->
    [one] { $count } weiterer Abschnitt
   *[other] { $count } weitere Abschnitte
}
card-sentence = { $words }.
card-about_section = { $title }: { $figures }.
