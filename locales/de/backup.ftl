backup-title = Sicherung
backup-saved = Alles ist in diesem Browser gespeichert.
backup-not_saved = Nicht alles ist gespeichert: siehe den Hinweis.
backup-export = Exportieren
backup-about_export = Die Fortschrittsdatei enthält deinen Fortschritt samt Datum, deine Notizen, deine Stunden, deinen Plan und was du gelesen hast. Importiere sie hier oder in einem anderen Browser.
backup-downloaded_last = Zuletzt heruntergeladen: { $time }.
backup-download_progress = Fortschritt herunterladen
backup-copy_progress = Fortschritt kopieren
backup-about_markdown = Das Markdown ist die Roadmap, wie sie geschrieben wurde: Nur ihre Kästchen zeigen deinen Fortschritt. Notizen und Stunden sind nicht dabei.
backup-about_outline = Das OPML ist die Gliederung, wie sie geschrieben wurde: Nur ihre Kästchen zeigen deinen Fortschritt. Notizen und Stunden sind nicht dabei.
backup-about_graph = Eine Zeichnung von roadmap.sh hat keine Kästchen. Deinen Fortschritt enthält nur die Fortschrittsdatei.
backup-download_outline = OPML herunterladen
backup-copy_outline = OPML kopieren
backup-unshown = { $count ->
    [one] { $count } Schritt hat dort kein Kästchen oder eines, das deine Markierung nicht zeigen kann
   *[other] { $count } Schritte haben dort kein Kästchen oder eines, das deine Markierung nicht zeigen kann
}: Lade auch die Fortschrittsdatei herunter.
backup-download_markdown = Markdown herunterladen
backup-copy_markdown = Markdown kopieren
backup-download_instead = Lade es stattdessen herunter.
backup-page_downloaded = cairn.html ist heruntergeladen, ohne deinen Fortschritt. Importiere ihn dort unter „Sicherung“.
backup-page_refused = Die Datei wurde nicht heruntergeladen. Prüfe die Verbindung und versuche es noch einmal.
backup-import = Importieren
backup-about_import = Wähle eine Fortschrittsdatei oder das Dokument der Roadmap mit angekreuzten Kästchen. Du kannst beides auch auf die Seite ziehen oder einfügen. Zuerst siehst du eine Vorschau.
backup-imported_last = Zuletzt importiert: { $time }.
backup-open_file = Datei öffnen
backup-paste = Einfügen
backup-paste_refused = Der Browser hat das Einfügen nicht erlaubt. Drücke stattdessen Strg+V oder Cmd+V.
backup-import_of = Importieren: { $name }
backup-cannot_import = Import nicht möglich: { $name }
backup-nothing_changed = Es wurde nichts geändert.
backup-in_file = „{ $title }“: { $count ->
    [one] { $count } Markierung
   *[other] { $count } Markierungen
}.
backup-undoable = Du kannst es rückgängig machen. Deine jetzigen Markierungen bleiben unter „Frühere Versionen“.
backup-merge = Zusammenführen
backup-about_merge = Von zwei Markierungen eines Schritts gilt die spätere.
backup-replace = Ersetzen
backup-about_replace = Dein Fortschritt wird der aus der Datei. Schritte, die dort fehlen, sind dann offen.
backup-merge_of = Zusammenführen: { $caption }
backup-take_all = Alles übernehmen
backup-about_take_all = Sollen auch diese Schritte so sein wie im Link, übernimm alles.
backup-only_show = Nur ansehen
backup-left_out = { $count ->
    [one] { $count } Schritt aus Teilen, die sich seitdem geändert haben, bleibt
   *[other] { $count } Schritte aus Teilen, die sich seitdem geändert haben, bleiben
} außen vor.
backup-differences = { $count ->
    [one] { $count } Schritt ist anders
   *[other] { $count } Schritte sind anders
}
backup-step = Schritt
backup-here = Hier
backup-there = Dort
backup-once_merged = Zusammen­geführt
backup-now = Jetzt
backup-then = Damals
backup-nothing_would_change = Es würde sich nichts ändern.
backup-newly_done = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
} neu erledigt
backup-no_longer_done = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
} nicht mehr erledigt
backup-doing = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
} in Arbeit
backup-skipped = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
} übersprungen
backup-to_do = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
} wieder offen
backup-newer_here = { $count ->
    [one] { $count } Schritt hier neuer und unverändert
   *[other] { $count } Schritte hier neuer und unverändert
}
backup-notes = { $count ->
    [one] { $count } Notiz geändert
   *[other] { $count } Notizen geändert
}
backup-own_hours = { $count ->
    [one] eigene Stunden für { $count } Schritt geändert
   *[other] eigene Stunden für { $count } Schritte geändert
}
backup-learning = { $count ->
    [one] { $count } Änderung an Gelesenem und Wiederholtem
   *[other] { $count } Änderungen an Gelesenem und Wiederholtem
}
backup-plan = dein Plan geändert
backup-unknown = { $count ->
    [one] { $count } Markierung zu Themen, die nicht in dieser Roadmap stehen (sie bleibt erhalten)
   *[other] { $count } Markierungen zu Themen, die nicht in dieser Roadmap stehen (sie bleiben erhalten)
}
backup-ahead = { $count ->
    [one] { $count } Markierung hat ein Datum in der Zukunft und gilt
   *[other] { $count } Markierungen haben ein Datum in der Zukunft und gelten
} als fünf Minuten voraus.
backup-versions = Frühere Versionen
backup-about_versions = Was du vor einem Import, einem Zurücksetzen oder der Änderung eines ganzen Abschnitts hattest. Notizen und Stunden sind nicht darin und bleiben, wie sie sind.
backup-preview = Vorschau …
backup-restore = Wiederherstellen
backup-preview_of = Vorschau der Version vom { $date }
backup-version_of = Version vom { $date }
backup-before_import = Vor einem Import
backup-before_replace = Vor dem Ersetzen
backup-before_reset = Vor einem Zurücksetzen
backup-before_restore = Vor dem Wiederherstellen einer früheren Version
backup-before_mark = { $title }, bevor es { $mark ->
    [done] abgehakt
    [doing] als „in Arbeit“ markiert
    [skipped] übersprungen
   *[to_do] wieder auf offen gesetzt
} wurde
backup-only_part = Nur Schritte von „{ $title }“ ändern sich.
backup-changed_steps = Fortschritt aus geänderten Schritten
backup-about_changed_steps = Ein Teil deines Fortschritts ist aufbewahrt, wird aber bei keinem Schritt angezeigt.
backup-show_changed_steps = Anzeigen …
backup-reset = Zurücksetzen
backup-what_to_reset = Was zurückgesetzt wird
backup-everything = Alles
backup-reset_chosen = Zurücksetzen …
backup-nothing_to_reset = Es gibt nichts zurückzusetzen: Hier ist nichts markiert.
backup-reset_everything = Alles zurücksetzen?
backup-reset_of = „{ $title }“ zurücksetzen?
backup-about_reset = Damit { $count ->
    [one] verschwindet { $count } Markierung
   *[other] verschwinden { $count } Markierungen
}: { $kinds }.
backup-notes_stay = Notizen und Stunden bleiben.
backup-from_changed_steps = { $count } aus geänderten Schritten
backup-reset_marks = { $count ->
    [one] { $count } Markierung zurücksetzen
   *[other] { $count } Markierungen zurücksetzen
}
