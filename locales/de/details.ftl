details-about = Über diese Roadmap
details-details_of = Einzelheiten zu { $title }
details-details_and_note = Einzelheiten zu { $title } und deine Notiz
details-done_when = Erledigt, wenn
details-needs = Vorher nötig
details-state = { $state ->
    [done] erledigt
    [doing] in Arbeit
    [part] teilweise erledigt
    [skipped] übersprungen
   *[to-do] offen
}
details-kind = { $kind ->
    [docs] Dokumentation
    [guide] Anleitung
    [video] Video
    [exercise] Übung
    [book] Buch
   *[course] Kurs
}
details-minutes = { $minutes } Min.
details-hours = { $hours } Std.
details-hours_and_minutes = { $hours } Std. { $minutes } Min.
details-paid = kostenpflichtig
details-read = Gelesen: { $title }
details-opened = { $title } in einem neuen Tab geöffnet.
details-all_read = Zu { $title } ist alles gelesen.
details-show_all = Alle Einzelheiten zeigen
details-tick = Abhaken
details-untick = Haken entfernen
details-write_note = Notiz schreiben
