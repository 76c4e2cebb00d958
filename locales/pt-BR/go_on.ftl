go_on-done = Feito
go_on-go = Ir
go_on-done_with = Feito: { $step }
go_on-go_to = Ir para { $step }
go_on-hours = { $hours } h
go_on-in_progress = Em andamento
go_on-in_progress_in = Em andamento · { $way }
go_on-next_up = A seguir
go_on-last_here = Última visita { $ago }
go_on-last_here_since = Última visita { $ago } · { $steps } desde { $month }
go_on-walked = { $steps }{ $hours ->
    [0] { "" }
    [one] , { $hours } hora
   *[other] , { $hours } horas
}{ $skipped ->
    [0] { "" }
    [one] , { $skipped } pulada
   *[other] , { $skipped } puladas
}
go_on-share_card = Compartilhar o cartão
go_on-open_another = Abrir outro roteiro
go_on-before = Antes de { $waiting }, que depende disto
go_on-waits = { $waiting } espera por { $need }
