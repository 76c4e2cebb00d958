actions-saving = Salvando…
actions-not_saved = Não salvo.
actions-newer_version = Nada foi alterado: uma versão mais nova do Cairn esteve aqui. Recarregue a página.
actions-nothing_to_undo = Não há mais nada para desfazer.
actions-nothing_to_redo = Não há mais nada para refazer.
actions-all_expanded = Tudo está expandido.
actions-all_collapsed = Tudo está recolhido.
actions-expanded = { $rows ->
    [one] Expandido, { $rows } linha
   *[other] Expandido, { $rows } linhas
}
actions-collapsed = Recolhido
actions-everything = tudo
actions-marked = { $mark ->
    [done] Marcar { $title }
    [doing] Começar { $title }
    [skipped] Pular { $title }
   *[to_do] Desmarcar { $title }
}
actions-reset = Redefinir { $title }
actions-import = Importação
actions-replacement = Substituição
actions-earlier_version = Versão anterior
actions-changed_steps = Progresso de etapas alteradas
actions-noted = Nota sobre { $title }
actions-timed = Horas de { $title }
actions-read = Marcar ‘{ $title }’ como lido
actions-unread = Marcar ‘{ $title }’ como não lido
actions-reviewed = Revisão de { $title }
actions-reviewing = Revisão das etapas concluídas
actions-step_marked = { $mark ->
    [done] Feito: { $title }.
    [doing] “{ $title }” em andamento.
    [skipped] “{ $title }” pulado.
   *[to_do] Desmarcado: { $title }.
}
actions-steps_marked = { $title }: { $mark ->
    [done] { $count ->
        [one] { $count } etapa feita
       *[other] { $count } etapas feitas
    }
    [doing] { $count ->
        [one] { $count } etapa em andamento
       *[other] { $count } etapas em andamento
    }
    [skipped] { $count ->
        [one] { $count } etapa pulada
       *[other] { $count } etapas puladas
    }
   *[to_do] { $count ->
        [one] { $count } etapa desmarcada
       *[other] { $count } etapas desmarcadas
    }
}.
actions-renamed = { $count ->
    [one] { $count } etapa foi renomeada e mantida.
   *[other] { $count } etapas foram renomeadas e mantidas.
}
actions-changed = { $action }: { $count ->
    [one] { $count } etapa alterada.
   *[other] { $count } etapas alteradas.
}
actions-undid = Desfeito: “{ $action }”.
actions-redid = Refeito: “{ $action }”.
actions-changed_elsewhere = { $count ->
    [one] { $count } etapa mudou depois em outro lugar e fica assim.
   *[other] { $count } etapas mudaram depois em outro lugar e ficam assim.
}
actions-all_done = Todo o roteiro está feito.
