details-about = Acerca de esta hoja de ruta
details-details_of = Detalles de { $title }
details-details_and_note = Detalles de { $title } y tu nota
details-done_when = Hecho cuando
details-needs = Requiere
details-state = { $state ->
    [done] hecho
    [doing] en curso
    [part] hecho en parte
    [skipped] omitido
   *[to-do] por hacer
}
details-kind = { $kind ->
    [docs] documentación
    [guide] guía
    [video] vídeo
    [exercise] ejercicio
    [book] libro
   *[course] curso
}
details-minutes = { $minutes } min
details-hours = { $hours } h
details-hours_and_minutes = { $hours } h { $minutes } min
details-paid = de pago
details-read = Leído: { $title }
details-opened = { $title } se ha abierto en una pestaña nueva.
details-all_read = Todo lo de { $title } está leído.
details-show_all = Mostrar todos los detalles
details-tick = Marcar
details-untick = Desmarcar
details-write_note = Escribir una nota
