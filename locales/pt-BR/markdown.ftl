markdown-in_dialect = { $steps ->
    [one] { $steps } etapa
   *[other] { $steps } etapas
} no Markdown próprio do Cairn.
markdown-understood = { $steps ->
    [one] { $steps } etapa
   *[other] { $steps } etapas
} de { $from }{ $headings ->
    [0] { "" }
    [one] { " " }em { $headings } cabeçalho
   *[other] { " " }em { $headings } cabeçalhos
}{ $inner ->
    [0] { "" }
    [one] ; { $inner } cabeçalho dentro de uma lista é um tópico
   *[other] ; { $inner } cabeçalhos dentro de listas são tópicos
}{ $texts ->
    [0] { "" }
    [one] ; { $texts } item sem caixa é texto
   *[other] ; { $texts } itens sem caixa são texto
}.
markdown-task_lists = listas de tarefas
markdown-lists = listas
markdown-tables = tabelas
markdown-headings = cabeçalhos
markdown-both = { $first } e { $second }
