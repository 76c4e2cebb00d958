picture-day = Dia
picture-steps_done = Etapas concluídas
picture-hours_done = Horas concluídas
picture-steps_begun = Etapas iniciadas
picture-steps_together = Etapas no total
picture-hours_together = Horas no total
picture-section = Seção
picture-done = Concluído
picture-doing = Em andamento
picture-left = Restante
picture-skipped = Pulado
picture-number = { $count }
picture-hours = { $hours } h
picture-no_days = Cada dia em que você marca uma etapa ganha uma pedra aqui.
picture-days = { $count ->
    [one] Há uma pedra em um dia: { $first }.
   *[other] Há pedras em { $count } dias, a primeira em { $first }.
}
picture-longest_run = A sequência mais longa: { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}.
picture-current_run = Agora { $days ->
    [one] { $days } dia
   *[other] { $days } dias seguidos
}.
picture-current_and_longest_run = Agora { $days ->
    [one] { $days } dia
   *[other] { $days } dias seguidos
}, a sequência mais longa.
picture-nothing_on = { $day }: nada concluído
picture-begun_on = { $day }: { $steps ->
    [one] { $steps } etapa iniciada
   *[other] { $steps } etapas iniciadas
}
picture-done_on = { $day }: { $steps ->
    [one] { $steps } etapa concluída
   *[other] { $steps } etapas concluídas
}{ $hours ->
    [0] { "" }
    [one] , { $hours } hora
   *[other] , { $hours } horas
}
picture-hours_by = { $day }: { $added ->
    [one] { $added } hora
   *[other] { $added } horas
}, { $total } no total
picture-steps_by = { $day }: { $added ->
    [one] { $added } etapa
   *[other] { $added } etapas
}, { $total } no total
picture-hours_so_far = { $done } de { $whole ->
    [one] { $whole } hora
   *[other] { $whole } horas
} concluídas.
picture-steps_so_far = { $done } de { $whole ->
    [one] { $whole } etapa
   *[other] { $whole } etapas
} concluídas.
picture-last_on = A última etapa foi concluída em { $day }.
picture-of_section = { $title }: { $done } concluído, { $doing } em andamento, { $left } restante, { $skipped } pulado.
picture-of_whole = No total { $done } concluído, { $doing } em andamento, { $left } restante, { $skipped } pulado.
picture-by_plan = Pelo plano
picture-by_pace = No ritmo recente
picture-together = No total
picture-today = Hoje
picture-plan_finish = Fim pelo plano: { $day }
picture-pace_finish = { $weeks ->
    [one] Fim no ritmo da última semana: { $days }
   *[other] Fim no ritmo das últimas { $weeks } semanas: { $days }
}
picture-range = { $first } – { $last }
picture-or_later = { $day } ou mais tarde
picture-ahead_by_plan = { $day }: { $plan } pelo plano
picture-ahead_by_pace = { $day }: { $pace } no ritmo recente
picture-ahead_by_both = { $day }: { $plan } pelo plano, { $pace } no ritmo recente
picture-steps = { $count ->
    [one] { $count } etapa
   *[other] { $count } etapas
}
picture-marked_from = A primeira marca é de { $first }; a última, de { $last }.
picture-marked_on = Todas as marcas são de { $day }.
