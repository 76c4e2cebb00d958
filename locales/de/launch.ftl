launch-failed = Die Roadmap kann nicht angezeigt werden
launch-still_there = Dein gespeicherter Fortschritt ist noch da.
launch-try_again = Noch einmal versuchen
launch-open_without = Ohne das öffnen
launch-open_own = Die Roadmap von Cairn öffnen
launch-nothing_listed = Hier liegt noch keine Roadmap. Lade deine in den Ordner roadmaps hoch und nenne sie in roadmaps/index.json an erster Stelle: Diese Seite öffnet sie dann.
launch-not_loaded = Der Fortschritt unter { $address } konnte nicht geladen werden.
launch-elsewhere = Der Fortschritt unter { $address } liegt nicht auf dieser Website. Nur Fortschritt von der Website der Seite kann gezeigt werden.
launch-unreadable = Der Fortschritt, der gezeigt werden soll, ist nicht lesbar.
launch-no_section = Diese Roadmap hat keinen Abschnitt mit der Adresse „{ $address }“. Vielleicht wurde er umbenannt.
launch-from_file = Fortschritt aus einer Datei
launch-progress_of = Fortschritt von „{ $name }“, { $day }
launch-progress_on = Fortschritt einer lernenden Person, { $day }
launch-whose = Wessen Fortschritt das ist
launch-view_only = . Nur zur Ansicht: Dein eigener Fortschritt bleibt unberührt.
launch-left_out = { $count ->
    [one] { $count } Schritt aus Teilen, die sich seither geändert haben, fehlt.
   *[other] { $count } Schritte aus Teilen, die sich seither geändert haben, fehlen.
}
launch-merge = In meinen übernehmen …
launch-show_own = Meinen zeigen
