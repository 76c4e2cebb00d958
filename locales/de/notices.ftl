notices-more = und { $count } weitere
notices-newer = Hier war schon eine neuere Version von Cairn. Diese zeigt deine Markierungen und ändert nichts. Lade die Seite neu, um die neuere zu bekommen.
notices-reload = Neu laden
notices-changed_elsewhere = Diese Roadmap wurde in einem anderen Tab geändert. Lade die Seite neu, um sie so zu sehen, wie sie jetzt ist.
notices-other_in_library = Deine Bibliothek hat eine andere Version dieser Roadmap.
notices-keep_this = Diese behalten
notices-copy = Das ist die Kopie deines letzten Besuchs: Was der Server jetzt geschickt hat, ist keine Roadmap. Deine Haken werden wie immer behalten.
notices-try_again = Noch einmal versuchen
notices-new_version = Eine neue Version ist bereit.
notices-later = Später
notices-is_that_yours = Ist das dein Fortschritt?
notices-take = Als meinen Fortschritt übernehmen
notices-do_not_take = Nein, danke
notices-backup = Dein Browser kann löschen, was diese Seite speichert, wie Safari nach sieben Tagen ohne Besuch. Eine Sicherung bringt es zurück.
notices-download = Sicherung herunterladen
notices-not_now = Nicht jetzt
notices-never = Nie fragen
notices-unsaved = { $count ->
    [one] { $count } Markierung ist nur in dieser Seite und ginge mit ihr verloren.
   *[other] { $count } Markierungen sind nur in dieser Seite und gingen mit ihr verloren.
} Cairn versucht es mit dem nächsten Haken wieder.
notices-second_place = { $count ->
    [one] { $count } Markierung ist nur am anderen Ort des Browsers.
   *[other] { $count } Markierungen sind nur am anderen Ort des Browsers.
} Cairn versucht es mit dem nächsten Haken wieder; die Sicherung ist im Menü.
notices-refused = Dein gespeicherter Fortschritt war gerade nicht lesbar. Cairn versucht es mit dem nächsten Haken wieder.
notices-full = Deine Markierungen sind gespeichert. Um Platz zu schaffen, sind es das Aufgeklappte und die ältesten früheren Stände nicht. Die Sicherung ist im Menü.
notices-in_memory = Deine Haken bleiben nur, solange diese Seite offen ist: Der Browser sperrt den Speicher. Erlaube Websitedaten und lade dann neu.
notices-one_place = Dieser Browser verweigert einen der beiden Orte, an denen Haken gespeichert werden. Sie sind am anderen.
notices-damaged = { $count ->
    [one] { $count } gespeicherte Markierung ist nicht lesbar und zählt als offen. Sie bleibt, wie sie ist: siehe Sicherung im Menü.
   *[other] { $count } gespeicherte Markierungen sind nicht lesbar und zählen als offen. Sie bleiben, wie sie sind: siehe Sicherung im Menü.
}
notices-no_topic = Diese Roadmap hat kein Thema mit der Adresse „#{ $address }“. Vielleicht wurde es umbenannt.
