self_check-command = Autoevaluación…
self_check-heading = Autoevaluación: { $title }
self_check-about = ¿Sabes hacerlo sin consultar nada? Selecciona lo que sabes hacer. No se marca nada hasta que lo confirmes.
self_check-nothing_yet = Selecciona al menos uno.
self_check-tick = { $count ->
    [one] Marcar el que sabes hacer
   *[other] Marcar los { $count } que sabes hacer
}
self_check-tick_none = Marcar lo que sabes hacer
