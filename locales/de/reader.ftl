reader-unreadable = Diese Datei ließ sich nicht als Roadmap lesen. { $why }
reader-to_mend = { $count ->
    [one] { $count } Stelle ist zu verbessern:
   *[other] { $count } Stellen sind zu verbessern:
}
reader-no_roadmap = Unter { $address } ist keine Roadmap, nur eine Webseite.
reader-without_boxes = Dateien dieser Art haben keine Kästchen, die Cairn ankreuzen könnte. Wähle Markdown oder OPML.
