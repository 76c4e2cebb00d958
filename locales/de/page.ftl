page-opening = Roadmap öffnen · Cairn
page-next_step = Zum nächsten Schritt (n)
page-go_on = Weiter
page-offline = Jetzt auch offline nutzbar.
page-nothing_kept = Hier wird nichts gespeichert.
page-only_shown = Deine Häkchen werden hier nur angezeigt.
page-while_open = Deine Häkchen bleiben nur, solange diese Seite offen ist.
page-on_this_site = Deine Häkchen bleiben nur auf dieser Website, in diesem Browser.
page-nothing_sent = Nichts wird irgendwohin gesendet.
page-on_this_device = Deine Häkchen bleiben in diesem Browser, auf diesem Gerät. Nichts wird irgendwohin gesendet.
page-open_in_cairn = In Cairn öffnen
page-download = Zur Offline-Nutzung herunterladen
page-author_notes = { $count ->
    [one] { $count } Hinweis für den Autor dieser Roadmap
   *[other] { $count } Hinweise für den Autor dieser Roadmap
}
page-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
page-view_only = nur Ansicht
page-not_kept = nicht gespeichert
page-kept = in diesem Browser gespeichert
page-row_steps = { $done } von { $whole }
page-row_hours = { $hours } h
page-row_hours_done = { $done } von { $whole } h
page-row_skipped = übersprungen
page-search = Suchen
page-search_name = Suchen und filtern
page-search_with_key = Suchen und filtern (/)
page-search_roadmap = Diese Roadmap durchsuchen
page-tools = Werkzeuge
page-share = Teilen
page-menu = Menü
page-notices = Hinweise
page-changed_steps = Geänderte Schritte
page-overall = Gesamtfortschritt
page-sections = Abschnitte
page-section = { $title }, { $completion }
page-last_change = Letzte Änderung
page-only_here = Bisher nur auf dieser Seite: Der Speicher des Browsers antwortet nicht.
page-one_place = Gespeichert, aber noch nicht am zweiten Ort, der einen Absturz übersteht: Der Browser antwortet nicht.
page-saving = Wird gespeichert …
page-saved = Gespeichert
page-not_saved = Nicht gespeichert
page-undo = Rückgängig
page-redo = Wiederholen
page-dismiss = Schließen
page-welcome = Hake ab, was du kannst. Es bleibt in diesem Browser.
page-open_yours = Öffne deine eigene Roadmap
