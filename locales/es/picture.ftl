picture-day = Día
picture-steps_done = Pasos hechos
picture-hours_done = Horas hechas
picture-steps_begun = Pasos empezados
picture-steps_together = Pasos en total
picture-hours_together = Horas en total
picture-section = Sección
picture-done = Hecho
picture-doing = En curso
picture-left = Pendiente
picture-skipped = Omitido
picture-number = { $count }
picture-hours = { $hours } h
picture-no_days = Cada día en que marcas un paso recibe aquí una piedra.
picture-days = { $count ->
    [one] Hay una piedra en un día: el { $first }.
   *[other] Hay piedras en { $count } días, la primera el { $first }.
}
picture-longest_run = La racha más larga: { $days ->
    [one] { $days } día
   *[other] { $days } días
}.
picture-current_run = Ahora { $days ->
    [one] { $days } día
   *[other] { $days } días seguidos
}.
picture-current_and_longest_run = Ahora { $days ->
    [one] { $days } día
   *[other] { $days } días seguidos
}, la racha más larga.
picture-nothing_on = { $day }: nada hecho
picture-begun_on = { $day }: { $steps ->
    [one] { $steps } paso empezado
   *[other] { $steps } pasos empezados
}
picture-done_on = { $day }: { $steps ->
    [one] { $steps } paso hecho
   *[other] { $steps } pasos hechos
}{ $hours ->
    [0] { "" }
    [one] , { $hours } hora
   *[other] , { $hours } horas
}
picture-hours_by = { $day }: { $added ->
    [one] { $added } hora
   *[other] { $added } horas
}, { $total } en total
picture-steps_by = { $day }: { $added ->
    [one] { $added } paso
   *[other] { $added } pasos
}, { $total } en total
picture-hours_so_far = { $done } de { $whole ->
    [one] { $whole } hora
   *[other] { $whole } horas
} están hechas.
picture-steps_so_far = { $done } de { $whole ->
    [one] { $whole } paso
   *[other] { $whole } pasos
} están hechos.
picture-last_on = El último paso se hizo el { $day }.
picture-of_section = { $title }: { $done } hecho, { $doing } en curso, { $left } pendiente, { $skipped } omitido.
picture-of_whole = En total { $done } hecho, { $doing } en curso, { $left } pendiente, { $skipped } omitido.
picture-by_plan = Según el plan
picture-by_pace = Al ritmo reciente
picture-together = En total
picture-today = Hoy
picture-plan_finish = Fin según el plan: { $day }
picture-pace_finish = { $weeks ->
    [one] Fin al ritmo de la última semana: { $days }
   *[other] Fin al ritmo de las últimas { $weeks } semanas: { $days }
}
picture-range = { $first } – { $last }
picture-or_later = { $day } o más tarde
picture-ahead_by_plan = { $day }: { $plan } según el plan
picture-ahead_by_pace = { $day }: { $pace } al ritmo reciente
picture-ahead_by_both = { $day }: { $plan } según el plan, { $pace } al ritmo reciente
picture-steps = { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
}
picture-marked_from = La primera marca es del { $first }; la última, del { $last }.
picture-marked_on = Todas las marcas son del { $day }.
