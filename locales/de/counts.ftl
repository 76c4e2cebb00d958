counts-steps = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}
counts-marks = { $count ->
    [one] { $count } Markierung
   *[other] { $count } Markierungen
}
counts-of_mark = { $mark ->
    [done] erledigt
    [doing] in Arbeit
    [skipped] übersprungen
   *[to_do] offen
}
counts-marked_in_it = { $count ->
    [one] { $count } Schritt ist darin markiert
   *[other] { $count } Schritte sind darin markiert
}
counts-marked_in_document = { $count ->
    [one] { $count } Schritt ist in diesem Dokument markiert
   *[other] { $count } Schritte sind in diesem Dokument markiert
}
counts-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
counts-of_hours = { $done } von { $whole ->
    [one] { $whole } Stunde
   *[other] { $whole } Stunden
}
counts-of_steps = { $done } von { $whole ->
    [one] { $whole } Schritt
   *[other] { $whole } Schritten
}
counts-steps_skipped = { $count ->
    [one] { $count } Schritt übersprungen
   *[other] { $count } Schritte übersprungen
}
counts-hours_skipped = { $skipped ->
    [one] { $skipped } Stunde übersprungen
   *[other] { $skipped } Stunden übersprungen
}
counts-count_of = { $count } { $mark ->
    [done] erledigt
    [doing] in Arbeit
    [skipped] übersprungen
   *[to_do] offen
}
counts-of_kinds = { $whole }: { $kinds }.
counts-sentence = { $words }.
counts-and = { $first }, { $last }
counts-actions_for = Aktionen für { $title }
counts-all_done = Alles erledigt.
