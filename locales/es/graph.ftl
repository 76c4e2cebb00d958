graph-understood = { $steps ->
    [one] { $steps } paso
   *[other] { $steps } pasos
} de un grafo{ $topics ->
    [0] { "" }
    [one] { " " }bajo { $topics } tema
   *[other] { " " }bajo { $topics } temas
}{ $decoration ->
    [0] { "" }
    [one] ; { $decoration } nodo es decoración
   *[other] ; { $decoration } nodos son decoración
}.
graph-no_topics = se esperaban nodos del tipo `topic`, `subtopic`, `checklist` o `todo`, y no hay ninguno con etiqueta. Expórtalo de nuevo.
graph-no_json = se esperaba JSON, y no lo es o termina demasiado pronto. Expórtalo de nuevo.
