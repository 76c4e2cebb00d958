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
editor-undo = Desfazer
editor-redo = Refazer
editor-undone = Desfeito.
editor-redone = Refeito.
editor-view = Visualização
editor-text = Texto
editor-outline = Esquema
editor-tab_indents = Tab recua
editor-tab_indents_now = Tab recua. Pressione Ctrl+M antes de Tab para sair do texto.
editor-tab_moves_now = Tab sai do texto.
