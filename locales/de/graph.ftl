graph-understood = { $steps ->
    [one] { $steps } Schritt
   *[other] { $steps } Schritte
} aus einem Graphen{ $topics ->
    [0] { "" }
    [one] { " " }unter { $topics } Thema
   *[other] { " " }unter { $topics } Themen
}{ $decoration ->
    [0] { "" }
    [one] ; { $decoration } Knoten ist Zierde
   *[other] ; { $decoration } Knoten sind Zierde
}.
graph-no_topics = Erwartet werden Knoten vom Typ `topic`, `subtopic`, `checklist` oder `todo`, und keiner mit Beschriftung ist da. Exportiere es noch einmal.
graph-no_json = Erwartet wird JSON, aber das ist keines, oder es endet zu früh. Exportiere es noch einmal.
