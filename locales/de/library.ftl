library-open = Roadmap öffnen
library-introduction = Eine Liste oder Gliederung in Markdown, eine README mit Aufgabenlisten, eine OPML-Datei oder ein Graph von roadmap.sh. Alles bleibt in diesem Browser. Auch eine heruntergeladene Bibliothek lässt sich hier zurückholen.
library-another = Eine andere
library-file = Datei
library-choose_file = Datei auswählen
library-or_drop = oder irgendwo auf diese Seite ziehen
library-address = Adresse
library-address_of_roadmap = Adresse einer Roadmap
library-fetch = Abrufen
library-text = Text
library-text_of_roadmap = Text einer Roadmap
library-preview = Vorschau
library-read_again = Erneut lesen
library-go_to_line = Zu Zeile { $line }
library-own_roadmap = Cairns eigene Roadmap öffnen
library-cannot_open = Öffnen nicht möglich: { $name }
library-this_roadmap = diese Roadmap
library-not_here = Dieser Browser hat sie nicht. Vielleicht ist sie in einem anderen Browser oder wurde entfernt.
library-no_address = Eine Adresse beginnt mit https:// und führt zu einer Datei.
library-page_title = Roadmap öffnen · Cairn
library-opening = Wird geöffnet: { $address }
library-asking = Anfrage an { $host } …
library-too_long = Es hat mehr als 64 MiB. Eine Roadmap darf 2 MiB haben.
library-damaged_link = Die Roadmap in diesem Link ist beschädigt oder zu lang. Bitte noch einmal um den Link.
library-your_roadmaps = Deine Roadmaps
library-archived = Archiviert ({ $count })
library-more_about = Mehr zu { $name }
library-try_another = Probiere eine andere
library-more_on_site = Mehr auf dieser Website
library-open_now = gerade offen
library-hours_left = { $left ->
    [one] { $left } Stunde übrig
   *[other] { $left } Stunden übrig
}
library-not_opened = Hier noch nicht geöffnet
library-all_done = Alles erledigt
library-comes_from = Sie stammt von { $address }.
library-was_brought = Sie wurde als Datei oder Text geöffnet.
library-came_in_link = Sie kam in einem Link.
library-belongs_to_site = Sie gehört zu dieser Website.
library-last_open = Zuletzt geöffnet am { $date }.
library-name_in_list = Name in dieser Liste
library-rename = Umbenennen
library-move_up = Nach oben
library-move_down = Nach unten
library-archive = Archivieren
library-bring_back = Zurück in die Liste
library-check_for_changes = Nach Änderungen suchen
library-download_document = Dokument herunterladen
library-download_with_progress = Mit meinem Fortschritt und meinen Notizen herunterladen
library-remove = Entfernen
library-remove_named = { $name } entfernen?
library-about_removal = Der Text steht vielleicht nirgends sonst, und nur die nächste Seite nimmt das Entfernen zurück. Lade ihn vorher herunter oder archiviere die Roadmap: Dann bleibt er.
library-removed = Entfernt: { $name }. Deine Markierungen bleiben erhalten.
library-undo = Rückgängig
library-hours_in_all = { $all ->
    [one] Insgesamt { $all } Stunde.
   *[other] Insgesamt { $all } Stunden.
}
library-open_named = { $title } öffnen
library-only_boxes = Nur was ein Kästchen hat, ist ein Schritt
library-every_item = Jeden Punkt zum Schritt machen
library-take_by_import = Eigene Markierungen bleiben, wenn du welche hast. Um auch diese zu übernehmen, importiere die Datei unter „Sicherung …“.
library-take_later = Wenn die Roadmap offen ist, kannst du das als deinen Fortschritt übernehmen.
library-notes = { $count ->
    [one] { $count } Hinweis zu diesem Dokument
   *[other] { $count } Hinweise zu diesem Dokument
}
library-open_it = Öffnen
library-in_library = Sie ist schon in deiner Bibliothek.
library-now_in_library = Diese Version ist jetzt in deiner Bibliothek.
library-unreadable_version = Deine Bibliothek hat eine andere Version davon, die sich nicht mehr lesen lässt.
library-compared = Im Vergleich zu der in deiner Bibliothek
library-same_steps = Die Schritte sind dieselben.
library-new = { $count ->
    [one] { $count } neuer Schritt
   *[other] { $count } neue Schritte
}
library-gone = { $count ->
    [one] { $count } Schritt entfernt
   *[other] { $count } Schritte entfernt
}
library-renamed = { $count ->
    [one] { $count } Schritt umbenannt
   *[other] { $count } Schritte umbenannt
}
library-moved = { $count ->
    [one] { $count } Schritt verschoben
   *[other] { $count } Schritte verschoben
}
library-other_hours = andere Stunden
library-marks_stay = Deine Markierungen bleiben.
library-marks_of_gone_stay = Deine Markierungen bleiben bei ihren Schritten. Die von Schritten, die wegfallen, bleiben erhalten, und du kannst sie anderen Schritten zuordnen.
library-is_now = „{ $old }“ heißt jetzt „{ $new }“
library-is_below = „{ $title }“ steht jetzt in „{ $above }“
library-takes_now = „{ $title }“ dauert jetzt { $time }
library-has_no_hours_now = „{ $title }“ hat keine Stunden mehr
library-title = „{ $title }“
library-may_be_split = „{ $title }“ ist vielleicht aufgeteilt in { $parts }
library-may_be_merged = { $parts }: vielleicht zusammengelegt zu „{ $title }“
library-is_gone = „{ $title }“ fällt weg
library-has_steps_now = „{ $title }“ hat jetzt eigene Schritte
library-is_new = „{ $title }“ ist neu
library-update = Aktualisieren
library-keep_both = Beide behalten
library-documents = { $count ->
    [one] { $count } Dokument
   *[other] { $count } Dokumente
}
library-one_of_them = { $name }: { $title }, { $size }
library-no_roadmap = { $name }: { $reason }
library-both_stay = Eine andere Fassung davon ist in deiner Bibliothek. Beide bleiben.
library-keep = { $count } in der Bibliothek behalten
library-download_everything = Alles herunterladen
library-the_library = die Bibliothek
library-nothing_changed = Es wurde nichts geändert.
library-restore = Wiederherstellen: { $name }
library-about_restore = Von zwei Markierungen eines Schritts gilt die spätere. Was du von einer Roadmap hast, bleibt, wie es ist; was dir fehlt, kommt in deine Bibliothek.
library-merge = Zusammenführen
library-restored = Wiederhergestellt: { $added ->
    [one] { $added } Roadmap
   *[other] { $added } Roadmaps
} hinzugefügt, { $changed ->
    [one] { $changed } Markierung
   *[other] { $changed } Markierungen
} geändert.
library-newer_cairn = Eine neuere Version von Cairn war hier. Lade die Seite neu, um sie zu bekommen, und stelle dann noch einmal wieder her.
library-no_room = Dieser Browser hat nicht genug Platz für alles. Schaffe Platz und stelle noch einmal wieder her.
library-pasted = eingefügter Text
library-not_kept = Dieser Browser bewahrt für diese Seite keine Dokumente auf: Sein Speicher ist gesperrt oder voll. Erlaube Websitedaten für diese Seite oder schaffe Platz, und versuche es noch einmal.
library-no_answer = { $host } antwortet nicht oder lässt andere Websites seine Dateien nicht lesen. Speichere die Datei und wähle sie hier aus, oder kopiere ihren Text und füge ihn ein.
library-no_file = { $host } hat mit { $status } geantwortet: An dieser Adresse ist keine Datei.
library-forbidden = Diese Website öffnet keine Roadmaps von anderen Websites. Speichere die Datei und wähle sie hier aus, oder kopiere ihren Text und füge ihn ein.
