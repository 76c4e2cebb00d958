writing-edit = Bearbeiten …
writing-make_mine = Zu meiner machen …
writing-not_here = Der Text konnte nicht geladen werden. Prüfe die Verbindung oder öffne die Roadmap zuerst.
writing-write_new = Eine neue schreiben
writing-about_new = Beginne mit einem Text, den du zu deinem eigenen machst. Er bleibt in diesem Browser.
writing-empty = Leer
writing-course = Kurs nach Wochen
writing-tasks = Aufgabenliste
writing-numbered = Nummeriert, mit Stunden und Summe
writing-new_roadmap = Neue Roadmap
writing-drafts = Entwürfe
writing-about_drafts = Was du getippt und noch nicht gespeichert hast.
writing-typed_on = Getippt am { $moment }
writing-go_on = Weiterschreiben
writing-go_on_with = Weiterschreiben an { $title }
writing-discard = Verwerfen
writing-discard_of = Den Entwurf von { $title } verwerfen
writing-discarded = Der Entwurf von { $title } ist verworfen.
writing-has_draft = Du hast einen Entwurf dieser Roadmap vom { $moment }, der nicht gespeichert ist. „Bearbeiten …“ im Menü macht damit weiter.
writing-is_draft = Das ist dein Entwurf vom { $moment }. Er ist noch nicht gespeichert.
writing-is_outdated = Das ist dein Entwurf vom { $moment }. Seitdem wurde eine andere Fassung gespeichert: „Speichern …“ zeigt, was sich unterscheidet.
writing-show_saved = Gespeicherte Fassung nehmen
writing-elsewhere = Du bearbeitest das in einem anderen Tab. Was du dort tippst, siehst du hier.
writing-edit_here = Hier bearbeiten
writing-gone = Es wurde in einem anderen Tab gespeichert oder verworfen.
writing-is_full = In diesem Browser ist kein Platz mehr: Was du tippst, wird nicht aufbewahrt. Lade es herunter oder schaffe Platz.
writing-is_refused = Dieser Browser bewahrt nichts von dem auf, was du tippst. Lade es herunter, bevor du die Seite schließt.
writing-is_newer = Eine neuere Version von Cairn hat einen Entwurf davon. Lade die Seite neu, um sie zu bekommen. Was du hier tippst, wird nicht aufbewahrt.
writing-download = Text herunterladen
writing-not_yet = Noch lässt es sich nicht speichern. { $why } Dein Entwurf bleibt.
writing-ids_change = { $count ->
    [one] Ein Schritt hat eine andere ID als vorher. Hier geht seine Markierung mit. Andere, die mit dieser Roadmap lernen, behalten ihre nur dann sicher, wenn der Text sich die alte ID merkt.
   *[other] { $count } Schritte haben andere IDs als vorher. Hier gehen ihre Markierungen mit. Andere, die mit dieser Roadmap lernen, behalten ihre nur dann sicher, wenn der Text sich die alten IDs merkt.
}
writing-remember_ids = Alte IDs merken
writing-remembered = Die alten IDs stehen jetzt im Text.
writing-cannot_remember = Die alten IDs lassen sich nicht in diesen Text schreiben.
writing-ids_go = Diese IDs fallen weg: { $ids }. Markierungen darunter bleiben erhalten und zählen nicht mehr.
writing-copy_changes = Änderungen kopieren
writing-select_changes = Markiere die Liste oben und kopiere sie.
writing-save_named = { $title } speichern
writing-save = Speichern
writing-is_as_saved = Seit dem letzten Speichern hat sich nichts geändert.
writing-saved = { $title } ist gespeichert. „Teilen …“ gibt sie weiter.
writing-not_saved = Es wurde nicht gespeichert
writing-not_kept = { $title } wird nicht aufbewahrt
writing-about_not_kept = Was du getippt hast, steht nur auf dieser Seite.
writing-mine_of = { $title } zu meiner machen
writing-about_mine = Du bekommst eine Kopie zum Bearbeiten, in deiner Bibliothek. Deine Markierungen, Notizen, Stunden und dein Plan gehen mit.
writing-details_go_too = Auch die Einzelheiten zu ihren Schritten gehen mit, so wie sie sind.
writing-original_stays = Diese Roadmap bleibt, wie sie ist, mit ihren eigenen Markierungen. Die Kopie folgt ihren Änderungen nicht.
writing-make_copy = Zu meiner machen
writing-copy_of = { $title } (meine Kopie)
writing-is_yours = { $title } ist deine
writing-is_in_library = Die Kopie ist in deiner Bibliothek.
writing-went_with = Mitgenommen: { $counts }.
writing-notes = { $count ->
    [one] { $count } Notiz
   *[other] { $count } Notizen
}
writing-the_plan = dein Plan
writing-the_details = die Einzelheiten zu ihren Schritten
writing-newer_cairn = Eine neuere Version von Cairn war hier. Lade die Seite neu, um sie zu bekommen, und versuche es dann noch einmal.
writing-no_room = Dieser Browser hat keinen Platz für alle Markierungen. Schaffe Platz und versuche es noch einmal.
writing-original_is_there = Das Original ist, wie es war.
writing-edit_it = Bearbeiten
writing-copy_removed = Die Kopie von { $title } ist entfernt.
