changed_steps-title = Progresso de etapas alteradas
changed_steps-none = Todo o seu progresso aparece nas suas etapas.
changed_steps-steps_gone = Etapas renomeadas e removidas
changed_steps-about_steps = Estas etapas foram alteradas no roteiro. O seu progresso está guardado e faz parte de cada exportação. Associe-o a uma etapa ou descarte-o. Você pode desfazer os dois.
changed_steps-match_all = Associar todas as { $count }
changed_steps-match_with = Associar a “{ $title }”
changed_steps-choose = Escolher uma etapa…
changed_steps-choose_for = Escolher uma etapa para { $title }
changed_steps-step = Etapa
changed_steps-match_it = Associar
changed_steps-discard = Descartar
changed_steps-discard_of = Descartar { $title }
changed_steps-name = { $mark ->
    [done] Feito
    [doing] Em andamento
    [skipped] Pulado
   *[to_do] A fazer
}
changed_steps-set_aside = Posto de lado
changed_steps-about_set_aside = Estes valores salvos não podem ser lidos. Uma etapa cuja marca esteja entre eles conta como a fazer até você marcá-la de novo. Baixe os valores para alguém que possa repará-los.
changed_steps-download_set_aside = Baixar o que foi posto de lado
changed_steps-renamed = { $count ->
    [one] { $count } etapa { $kind ->
        [finished] feita
       *[marked] marcada
    } foi renomeada.
   *[other] { $count } etapas { $kind ->
        [finished] feitas
       *[marked] marcadas
    } foram renomeadas.
}
changed_steps-renamed_or_removed = { $count ->
    [one] { $count } etapa { $kind ->
        [finished] feita
       *[marked] marcada
    } foi renomeada ou removida.
   *[other] { $count } etapas { $kind ->
        [finished] feitas
       *[marked] marcadas
    } foram renomeadas ou removidas.
}
changed_steps-match_them = Associar…
changed_steps-dismiss = Dispensar
changed_steps-kept = { $count ->
    [one] { $count } etapa foi renomeada e mantida.
   *[other] { $count } etapas foram renomeadas e mantidas.
}
