progress_file-too_long = Die Datei hat mehr als 32 MiB. So groß sollte kein Fortschritt von Cairn sein.
progress_file-web_page = Das ist eine Webseite, kein Fortschritt.
progress_file-foreign = Es ist JSON, aber weder von Cairn exportierter Fortschritt noch das, was roadmap.sh speichert.
progress_file-newer = Eine neuere Version von Cairn hat die Datei geschrieben. Lade die Seite neu, um sie zu bekommen, und importiere dann noch einmal.
progress_file-damaged = Die Datei ist in Zeile { $line } beschädigt: Erwartet wird Fortschritt, wie Cairn ihn exportiert.
progress_file-no_roadmap = Es ist weder Fortschritt von Cairn noch das Markdown einer Roadmap. { $why }
progress_file-other_roadmap = Es geht um eine andere Roadmap, „{ $title }“: Keine der Markierungen gehört zu einem Thema dieser.
progress_file-empty = Es ist keine Markierung darin.
