print-open = Drucken …
print-title = Drucken
print-print = Drucken
print-only_found = { $count ->
    [one] Nur den Schritt der Suche
   *[other] Nur die { $count } Schritte der Suche
}
print-parts = Mit
print-hours = Stunden
print-details = Einzelheiten und Links
print-notes = Eigene Notizen
print-size = Papier
print-a4 = A4
print-letter = US Letter
print-sections = Abschnitte
print-all = Alle
print-none = Keine
print-chosen = { $whole ->
    [one] { $count } von { $whole } Schritt wird gedruckt.
   *[other] { $count } von { $whole } Schritten { $count ->
        [one] wird
       *[other] werden
    } gedruckt.
}
print-nothing_chosen = Nichts ist ausgewählt.
print-sections_of = { $count } von { $whole } Abschnitten
print-found = Suche: { $asked } · { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}
