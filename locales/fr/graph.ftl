graph-understood = { $steps ->
    [one] { $steps } étape, d’après un graphe
   *[other] { $steps } étapes, d’après un graphe
}{ $topics ->
    [0] { "" }
    [one] { " " }sous { $topics } sujet
   *[other] { " " }sous { $topics } sujets
}{ $decoration ->
    [0] { "" }
    [one] { " " }; { $decoration } nœud est décoratif
   *[other] { " " }; { $decoration } nœuds sont décoratifs
}.
graph-no_topics = il faut des nœuds de type `topic`, `subtopic`, `checklist` ou `todo`, et il n’y en a aucun avec une étiquette. Exportez-le de nouveau.
graph-no_json = il faut du JSON, et ce n’en est pas, ou il finit trop tôt. Exportez-le de nouveau.
