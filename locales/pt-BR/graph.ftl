graph-understood = { $steps ->
    [one] { $steps } etapa
   *[other] { $steps } etapas
} de um grafo{ $topics ->
    [0] { "" }
    [one] { " " }em { $topics } tópico
   *[other] { " " }em { $topics } tópicos
}{ $decoration ->
    [0] { "" }
    [one] ; { $decoration } nó é decoração
   *[other] ; { $decoration } nós são decoração
}.
graph-no_topics = eram esperados nós do tipo `topic`, `subtopic`, `checklist` ou `todo`, e não há nenhum com rótulo. Exporte de novo.
graph-no_json = era esperado JSON, e não é, ou termina cedo demais. Exporte de novo.
