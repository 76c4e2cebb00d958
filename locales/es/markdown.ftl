markdown-in_dialect = { $steps ->
    [one] { $steps } paso
   *[other] { $steps } pasos
} en el Markdown propio de Cairn.
markdown-understood = { $steps ->
    [one] { $steps } paso
   *[other] { $steps } pasos
} de { $from }{ $headings ->
    [0] { "" }
    [one] { " " }bajo { $headings } encabezado
   *[other] { " " }bajo { $headings } encabezados
}{ $inner ->
    [0] { "" }
    [one] ; { $inner } encabezado dentro de una lista es un tema
   *[other] ; { $inner } encabezados dentro de listas son temas
}{ $texts ->
    [0] { "" }
    [one] ; { $texts } elemento sin casilla es texto
   *[other] ; { $texts } elementos sin casilla son texto
}.
markdown-task_lists = listas de tareas
markdown-lists = listas
markdown-tables = tablas
markdown-headings = encabezados
markdown-both = { $first } y { $second }
