go_on-done = Hecho
go_on-go = Ir
go_on-done_with = Hecho: { $step }
go_on-go_to = Ir a { $step }
go_on-hours = { $hours } h
go_on-in_progress = En curso
go_on-in_progress_in = En curso · { $way }
go_on-next_up = A continuación
go_on-last_here = Última visita { $ago }
go_on-last_here_since = Última visita { $ago } · { $steps } desde { $month }
go_on-walked = { $steps }{ $hours ->
    [0] { "" }
    [one] , { $hours } hora
   *[other] , { $hours } horas
}{ $skipped ->
    [0] { "" }
    [one] , { $skipped } omitido
   *[other] , { $skipped } omitidos
}
go_on-share_card = Compartir la tarjeta
go_on-open_another = Abrir otra hoja de ruta
go_on-before = Antes de { $waiting }, que lo requiere
go_on-waits = { $waiting } espera a { $need }
