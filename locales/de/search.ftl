search-titles = Titel durchsuchen
search-everything = Titel, Notizen und Links durchsuchen
search-show = Anzeigen
search-show_only = { $show ->
    [all] Alle
    [doing] In Arbeit
    [done] Erledigt
    [skipped] Übersprungen
    [with_notes] Mit Notizen
    [with_own_hours] Mit eigenen Stunden
   *[to_do] Offen
}
search-end = Suche schließen
search-none_of = { $mark ->
    [doing] Nichts in Arbeit.
    [done] Noch nichts erledigt.
    [skipped] Nichts übersprungen.
   *[to_do] Nichts mehr offen.
}
search-no_notes = Noch keine Notizen. Wähle „Notiz schreiben“ im Menü einer Zeile.
search-no_own_hours = Noch keine eigenen Stunden. Wähle „Eigene Stunden …“ im Menü eines Schritts.
search-steps_with_own_hours = { $count ->
    [one] { $count } Schritt mit eigenen Stunden
   *[other] { $count } Schritte mit eigenen Stunden
}
search-notes = { $count ->
    [one] { $count } Notiz
   *[other] { $count } Notizen
}
search-no_matches = Keine Treffer. Versuche es mit weniger Wörtern, oder zeige alle Schritte.
search-show_all = Alle Schritte zeigen
search-nothing_found = Nichts gefunden
search-found = { $count ->
    [one] { $count } Thema gefunden
   *[other] { $count } Themen gefunden
}
search-steps_of = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
} { $mark ->
    [doing] in Arbeit
    [done] erledigt
    [skipped] übersprungen
   *[to_do] offen
}
