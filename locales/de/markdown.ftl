markdown-in_dialect = { $steps ->
    [one] { $steps } Schritt
   *[other] { $steps } Schritte
} in Cairns eigenem Markdown.
markdown-understood = { $steps ->
    [one] { $steps } Schritt
   *[other] { $steps } Schritte
} aus { $from }{ $headings ->
    [0] { "" }
    [one] { " " }unter { $headings } Überschrift
   *[other] { " " }unter { $headings } Überschriften
}{ $inner ->
    [0] { "" }
    [one] ; { $inner } Überschrift in einer Liste ist ein Thema
   *[other] ; { $inner } Überschriften in Listen sind Themen
}{ $texts ->
    [0] { "" }
    [one] ; { $texts } Punkt ohne Kästchen ist Text
   *[other] ; { $texts } Punkte ohne Kästchen sind Text
}.
markdown-task_lists = Aufgabenlisten
markdown-lists = Listen
markdown-tables = Tabellen
markdown-headings = Überschriften
markdown-both = { $first } und { $second }
