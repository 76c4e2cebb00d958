document-too_long = Es hat mehr als { $size } MiB, und Cairn liest höchstens { $most }. Teile es in mehrere Dateien auf.
document-too_many_items = Es hat { $items } Überschriften, Punkte und Zeilen, und Cairn liest höchstens { $most }. Teile es in mehrere Dateien auf.
document-too_many_topics = Es hat { $topics } Themen, und Cairn zeigt höchstens { $most }. Teile es in mehrere Dateien auf.
document-too_deep = Zeile { $line }: Es hat { $levels } Ebenen, und Cairn zeigt höchstens { $most }. Rücke weniger ein.
document-not_text = Zeile { $line }: Byte { $byte } ist kein UTF-8, und Cairn liest Texte in UTF-8. Speichere es als UTF-8 und öffne es noch einmal.
document-empty = Es ist leer. Cairn sucht nach Überschriften, Listen und Tabellen.
document-no_steps = Cairn sucht nach Kästchen, Listen, Tabellen und Überschriften, um Schritte daraus zu machen, und in diesem Text sind keine. Schreibe jeden Schritt als Zeile wie `- [ ] Kapitel 1 lesen`.
document-link = Das ist die Adresse einer veröffentlichten Roadmap, nicht die Roadmap. Öffne die Adresse selbst im Browser.
document-begun = { $begun ->
    [opml] Es beginnt als Gliederung in OPML.
    [graph] Es beginnt als Graph von roadmap.sh.
   *[dialect] Es beginnt als Roadmap in Cairns eigenem Markdown.
}
document-web_page = Das ist eine Webseite, keine Roadmap. Cairn liest Markdown, OPML und Graphen von roadmap.sh. Suche die Datei selbst, oft unter „Raw“ oder „Download“.
document-xml = Es ist XML, aber keine Gliederung in OPML. Exportiere es als OPML oder Markdown.
document-json = Es ist JSON, aber weder ein Graph von roadmap.sh (mit `nodes` und `edges`) noch von Cairn exportierter Fortschritt.
document-progress = Das ist Fortschritt, den Cairn exportiert hat, keine Roadmap. Öffne zuerst die Roadmap dazu und importiere ihn dort.
document-stored_progress = Das ist Fortschritt in einer Roadmap von roadmap.sh, nicht die Roadmap. Öffne zuerst die Roadmap und importiere ihn dort.
document-mock_up = Das ist die ältere Form einer Roadmap von roadmap.sh: eine Zeichnung, die nicht sagt, was zusammengehört. Nimm die neuere Datei, mit `nodes` und `edges`.
document-binary = Das ist kein Text, sondern die Datei eines anderen Programms. Cairn liest Markdown, OPML und Graphen von roadmap.sh: Exportiere es so.
document-at_line = Zeile { $line }: { $problem }
document-at_lines = Zeilen { $lines }: { $problem }
document-title_from_name = Es gibt keinen Titel: Dafür steht der Name der Datei, „{ $name }“.
document-box_is_text = Als Kästchen gelesen, obwohl GitHub es als Text zeigt.
document-indent_too_small = Steht neben dem Punkt darüber, nicht darunter: Unter einer Nummer verlangt Markdown mindestens drei Leerzeichen.
document-odd_indent = Als Listenpunkt gelesen, obwohl GitHub es im Text darüber zeigt.
document-list_in_html = Als Listenpunkt gelesen, obwohl GitHub es als Text zeigt: Darüber fehlt eine leere Zeile.
document-left_out = „{ $heading }“ ist weggelassen, da es keine Schritte enthält.
document-untitled = Ein Punkt ohne Wörter. Hat er ein Kästchen, heißt er „Untitled“; sonst ist er weggelassen.
document-long_title = Ein Titel mit mehr als { $most } Zeichen: Der Rest ist Text.
document-half_hours = Keine Stunden: eine Dauer ohne Stunden pro Woche, oder Stunden pro Woche ohne Dauer.
document-second_box = Nur das erste Kästchen einer Zeile wird gelesen.
document-open_front_matter = Beginnt als Front Matter, die nichts beendet: als Text gelesen.
document-html_dropped = HTML ist weggelassen: { $names }.
document-hours_differ = „{ $topic }“ nennt { $stated } h, aber was darunter steht, ergibt { $below } h.
document-unknown_need = Kein Thema hat die ID `{ $id }`, die hier vorausgesetzt wird.
document-id_twice = Die ID `{ $id }` gehört schon zu einem anderen Thema und ist hier weggelassen.
document-too_many_old_ids = Es gibt zu viele alte IDs: Weder sie noch andere IDs werden gelesen.
