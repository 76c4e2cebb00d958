editor-heading = Editar { $title }
editor-save = Salvar…
editor-close = Fechar
editor-text_of_roadmap = Texto do roteiro
editor-problems = Erros e avisos
editor-no_problems = Nenhum erro ou aviso
editor-errors = { $count ->
    [one] { $count } erro
   *[other] { $count } erros
}
editor-warnings = { $count ->
    [one] { $count } aviso
   *[other] { $count } avisos
}
