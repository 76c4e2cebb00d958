class-title = Turma
class-about = Veja até onde seus estudantes chegaram. Cole os links que eles entregaram, ou escolha ou solte os arquivos deles. Uma tabela de nomes e links também serve. Nada sai deste navegador.
class-links = Links, ou uma tabela de nomes e links
class-add = Adicionar
class-choose_files = Escolher arquivos
class-add_more = Adicionar à turma
class-nothing_to_add = Primeiro, cole pelo menos um link.
class-new = { $count ->
    [one] { $count } estudante adicionado.
   *[other] { $count } estudantes adicionados.
}
class-newer = { $count ->
    [one] { $count } estudante tem algo mais recente.
   *[other] { $count } estudantes têm algo mais recente.
}
class-older = { $count ->
    [one] { $count } já estava aqui, igual ou mais recente.
   *[other] { $count } já estavam aqui, iguais ou mais recentes.
}
class-refused = { $count ->
    [one] { $count } não pôde ser adicionado:
   *[other] { $count } não puderam ser adicionados:
}
class-line = Linha { $line }
class-line_of = { $name } (linha { $line })
class-damaged = O link ou o arquivo está danificado. Talvez tenha sido cortado.
class-newer_cairn = Uma versão mais nova do Cairn fez isso. Guarde esta turma aqui, recarregue a página e adicione de novo.
class-other_roadmap = É de outro roteiro, ou este mudou por completo desde então.
class-no_link = Não há link ao lado deste nome.
class-nothing_in_text = Não há nenhum link com progresso neste texto.
class-no_progress = Não contém nenhum progresso.
class-learners = { $count ->
    [one] { $count } estudante
   *[other] { $count } estudantes
}
class-on_average = { $learners }, { $percent }% feito em média.
class-shown_of = Mostrando { $count } de { $whole }.
class-unreadable = { $count ->
    [one] De { $count } estudante que está guardado aqui,
   *[other] De { $count } estudantes que estão guardados aqui,
} nada corresponde ao roteiro como está agora.
class-search = Buscar um nome ou uma etapa
class-show = Mostrar
class-all = Toda a turma
class-not_begun = Não começou
class-at_work = Em atividade
class-quiet = Sem atividade há duas semanas
class-finished = Terminou
class-nobody = Não há ninguém assim.
class-table = Estudantes
class-name = Nome
class-done = Feito
class-doing = Em andamento
class-last = Última atividade
class-at = Está em
class-figure = { $hours } h
class-percent = { $percent }%
class-unplaced = { $count ->
    [one] { $count } marca é de uma parte que mudou desde então.
   *[other] { $count } marcas são de partes que mudaram desde então.
}
class-remove = Remover
class-remove_learner = Remover { $name }
class-all_removed = A turma ficou vazia.
class-bring_back = Trazer de volta
class-not_kept_any_more = Outra aba deixou de guardar esta turma. Ela fica aqui até você fechar esta página.
class-removed = { $name } não está mais na turma.
class-stuck = Onde os estudantes travam
class-stuck_for = { $count ->
    [one] { $count } estudante está nela há { $days } dias
   *[other] { $count } estudantes estão nela há mais de duas semanas, um deles há { $days } dias
}
class-not_stuck = Nenhuma etapa está segurando vários estudantes.
class-untouched = { $count ->
    [one] { $count } etapa que ninguém começou
   *[other] { $count } etapas que ninguém começou
}
class-keep = Guardar esta turma neste navegador
class-not_kept = Não foi possível guardar a turma: o armazenamento está cheio ou bloqueado.
class-newer_kept = Uma versão mais nova do Cairn guarda uma turma aqui. Recarregue esta página para vê-la.
class-set_aside = A turma guardada aqui está danificada. Ela foi posta de lado.
class-download = Baixar como CSV
class-remove_all = Remover tudo
