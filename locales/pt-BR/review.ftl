review-command = Ainda sabe?…
review-title = Ainda sabe?
review-about = Três semanas depois que você conclui uma etapa, o Cairn pode perguntar se você ainda a domina, e depois cada vez menos. O que você não sabe mais volta em uma semana; suas marcações ficam como estão.
review-wanted = Perguntar sobre etapas concluídas
review-known = Ainda sei
review-not_known = Não mais
review-known_with = Ainda sei: { $step }
review-not_known_with = Não mais: { $step }
review-again = Próxima vez: { $day }.
review-next = Nada a revisar. Próxima: { $day }, { $step }.
review-nothing_finished = Nada a revisar. As etapas que você concluir a partir de agora aparecerão aqui.
review-due = { $count ->
    [one] { $count } etapa concluída para revisar
   *[other] { $count } etapas concluídas para revisar
}
