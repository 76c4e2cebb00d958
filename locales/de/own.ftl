own-notes_changed = { $count ->
    [one] { $count } Notiz geändert.
   *[other] { $count } Notizen geändert.
}
own-hours_changed = { $count ->
    [one] Die eigenen Stunden von { $count } Schritt geändert.
   *[other] Die eigenen Stunden von { $count } Schritten geändert.
}
own-changed_elsewhere = Notizen oder Stunden, die seither geändert wurden, bleiben, wie sie sind.
own-not_kept = Notizen und Stunden bleiben, wie sie sind: Sie konnten nicht gespeichert werden.
