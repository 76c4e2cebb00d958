page-opening = Abrir um roteiro · Cairn
page-next_step = Ir para a próxima etapa (n)
page-go_on = Continuar
page-offline = Pronto para funcionar offline.
page-nothing_kept = Nada é guardado aqui.
page-only_shown = Aqui suas marcas são apenas mostradas.
page-while_open = Suas marcas duram só enquanto esta página estiver aberta.
page-on_this_site = Suas marcas ficam só neste site, neste navegador.
page-nothing_sent = Nada é enviado a lugar nenhum.
page-on_this_device = Suas marcas ficam neste navegador, neste dispositivo. Nada é enviado a lugar nenhum.
page-open_in_cairn = Abrir no Cairn
page-download = Baixar para usar offline
page-author_notes = { $count ->
    [one] { $count } observação para o autor deste roteiro
   *[other] { $count } observações para o autor deste roteiro
}
page-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
page-view_only = somente leitura
page-not_kept = não salvo
page-kept = salvo neste navegador
page-row_steps = { $done } de { $whole }
page-row_hours = { $hours } h
page-row_hours_done = { $done } de { $whole } h
page-row_skipped = pulado
page-search = Buscar
page-search_name = Buscar e filtrar
page-search_with_key = Buscar e filtrar (/)
page-search_roadmap = Buscar neste roteiro
page-tools = Ferramentas
page-share = Compartilhar
page-menu = Menu
page-notices = Avisos
page-changed_steps = Etapas alteradas
page-overall = Progresso geral
page-sections = Seções
page-section = { $title }, { $completion }
page-last_change = Última alteração
page-only_here = Por enquanto só nesta página: o armazenamento do navegador não responde.
page-one_place = Salvo, mas ainda não no segundo lugar, que resiste a uma falha: o navegador não responde.
page-saving = Salvando…
page-saved = Salvo
page-not_saved = Não salvo
page-undo = Desfazer
page-redo = Refazer
page-dismiss = Fechar
page-welcome = Marque o que você já sabe. Fica neste navegador.
page-open_yours = Abra seu próprio roteiro
