linked_file-title = Eine Datei angekreuzt halten
linked_file-about = Wähle die Datei dieser Roadmap, etwa in einem Ordner, den deine Geräte teilen. Cairn kreuzt ihre Kästchen an, wenn du hier etwas ankreuzt, und übernimmt hier, was in der Datei angekreuzt wird.
linked_file-not_possible = Dieser Browser lässt keine Seite in eine Datei schreiben. Lade oben das Dokument der Roadmap herunter und importiere es, wenn es anderswo geändert wurde.
linked_file-choose = Datei auswählen …
linked_file-not_chosen = Der Browser hat die Datei nicht geöffnet. Wähle eine andere oder erlaube dieser Seite, Dateien zu öffnen.
linked_file-stop = Beenden
linked_file-stopped = { $name } wird nicht mehr angekreuzt gehalten. Die Datei und dein Fortschritt bleiben, wie sie sind.
linked_file-allow = Erlauben
linked_file-in_step = { $name }: im Gleichstand seit { $time }.
linked_file-last_in_step = Zuletzt im Gleichstand: { $time }.
linked_file-strange = { $count ->
    [one] { $count } Schritt der Datei ist nicht in dieser Roadmap und bleibt, wie er ist.
   *[other] { $count } Schritte der Datei sind nicht in dieser Roadmap und bleiben, wie sie sind.
}
linked_file-not_shown = { $count ->
    [one] Für deine Markierung bei { $count } Schritt hat die Datei kein Kästchen.
   *[other] Für deine Markierungen bei { $count } Schritten hat die Datei kein Kästchen.
}
linked_file-kept_here = Dein Fortschritt ist inzwischen in diesem Browser gespeichert.
linked_file-changed = { $name }: { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
} geändert.
linked_file-link_of = { $name } verknüpfen
linked_file-cannot_link = { $name } lässt sich nicht verknüpfen
linked_file-link = Verknüpfen
linked_file-become_done = { $count ->
    [one] { $count } Schritt wird hier erledigt
   *[other] { $count } Schritte werden hier erledigt
}
linked_file-change_here = { $count ->
    [one] { $count } Schritt ändert sich hier anders
   *[other] { $count } Schritte ändern sich hier anders
}
linked_file-boxes_change = { $count ->
    [one] { $count } Kästchen ändert sich in der Datei
   *[other] { $count } Kästchen ändern sich in der Datei
}
linked_file-nothing_changes = Jetzt ändert sich nichts, weder hier noch in der Datei.
linked_file-missing = { $count ->
    [one] { $count } Schritt dieser Roadmap ist nicht in der Datei und bleibt nur hier.
   *[other] { $count } Schritte dieser Roadmap sind nicht in der Datei und bleiben nur hier.
}
linked_file-undoable = Was sich hier ändert, kannst du rückgängig machen.
linked_file-not_allowed = Der Browser hat das Schreiben in { $name } nicht erlaubt. Die Datei ist nicht verknüpft.
linked_file-waiting = Cairn darf noch nicht in { $name } schreiben.
linked_file-allow_in_backup = Öffne „Sicherung“ im Menü und drücke „Erlauben“.
linked_file-gone = { $name } ist nicht mehr da, wo es war. Lege die Datei zurück oder wähle sie neu aus.
linked_file-full = Für { $name } ist kein Platz. Schaffe Platz auf dem Datenträger, dann schreibt Cairn die Datei.
linked_file-busy = { $name } lässt sich gerade nicht lesen oder schreiben. Cairn versucht es wieder.
linked_file-too_long = { $name } ist größer als 32 MiB. Kürze die Datei oder wähle eine andere.
linked_file-unreadable = { $name } wurde nicht geändert. { $why } Berichtige die Datei oder wähle eine andere.
linked_file-other_steps = Keiner ihrer Schritte ist in dieser Roadmap. Wähle die Datei dieser Roadmap.
linked_file-not_kept = { $name } wurde nicht geschrieben: Der Speicher dieses Browsers ist voll oder gesperrt. Schaffe Platz, dann schreibt Cairn die Datei.
linked_file-no_reader = Der Teil von Cairn, der Dateien liest, konnte nicht geladen werden. Prüfe die Verbindung.
