markdown-in_dialect = { $steps ->
    [one] { $steps } étape
   *[other] { $steps } étapes
} dans le Markdown propre à Cairn.
markdown-understood = { $steps ->
    [one] { $steps } étape, d’après
   *[other] { $steps } étapes, d’après
} { $from }{ $headings ->
    [0] { "" }
    [one] { " " }sous { $headings } titre
   *[other] { " " }sous { $headings } titres
}{ $inner ->
    [0] { "" }
    [one] { " " }; { $inner } titre dans une liste est un sujet
   *[other] { " " }; { $inner } titres dans des listes sont des sujets
}{ $texts ->
    [0] { "" }
    [one] { " " }; { $texts } élément sans case est du texte
   *[other] { " " }; { $texts } éléments sans case sont du texte
}.
markdown-task_lists = des listes de tâches
markdown-lists = des listes
markdown-tables = des tableaux
markdown-headings = des titres
markdown-both = { $first } et { $second }
