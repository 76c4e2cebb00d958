actions-saving = Wird gespeichert …
actions-not_saved = Nicht gespeichert.
actions-newer_version = Nichts wurde geändert: Eine neuere Version von Cairn war hier. Lade die Seite neu.
actions-nothing_to_undo = Es gibt nichts mehr rückgängig zu machen.
actions-nothing_to_redo = Es gibt nichts mehr zu wiederholen.
actions-all_expanded = Alles ist aufgeklappt.
actions-all_collapsed = Alles ist zugeklappt.
actions-expanded = { $rows ->
    [one] Aufgeklappt, { $rows } Zeile
   *[other] Aufgeklappt, { $rows } Zeilen
}
actions-collapsed = Zugeklappt
actions-everything = alles
actions-marked = { $mark ->
    [done] { $title } abhaken
    [doing] { $title } beginnen
    [skipped] { $title } überspringen
   *[to_do] { $title } wieder öffnen
}
actions-reset = Zurücksetzen: { $title }
actions-import = Import
actions-replacement = Ersetzen
actions-earlier_version = Frühere Version
actions-changed_steps = Fortschritt aus geänderten Schritten
actions-noted = Notiz zu { $title }
actions-timed = Stunden für { $title }
actions-read = ‚{ $title }‘ als gelesen abhaken
actions-unread = ‚{ $title }‘ als nicht gelesen vermerken
actions-reviewed = Wiederholung von { $title }
actions-reviewing = Wiederholung fertiger Schritte
actions-step_marked = { $mark ->
    [done] Erledigt: { $title }.
    [doing] „{ $title }“ in Arbeit.
    [skipped] „{ $title }“ übersprungen.
   *[to_do] Wieder offen: { $title }.
}
actions-steps_marked = { $title }: { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
} { $mark ->
    [done] erledigt
    [doing] in Arbeit
    [skipped] übersprungen
   *[to_do] wieder offen
}.
actions-renamed = { $count ->
    [one] { $count } Schritt wurde umbenannt und behalten.
   *[other] { $count } Schritte wurden umbenannt und behalten.
}
actions-changed = { $action }: { $count ->
    [one] { $count } Schritt geändert.
   *[other] { $count } Schritte geändert.
}
actions-undid = „{ $action }“ rückgängig gemacht.
actions-redid = „{ $action }“ wiederholt.
actions-changed_elsewhere = { $count ->
    [one] { $count } Schritt wurde seitdem anderswo geändert und so gelassen.
   *[other] { $count } Schritte wurden seitdem anderswo geändert und so gelassen.
}
actions-all_done = Die ganze Roadmap ist erledigt.
