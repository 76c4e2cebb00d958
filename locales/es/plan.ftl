plan-title = Plan
plan-journey = Camino
plan-plan_your_weeks = Planificar las semanas
plan-pace = { $measure ->
    [steps] { $pace ->
        [one] { $pace } paso por semana
       *[other] { $pace } pasos por semana
    }
   *[hours] { $pace } h por semana
}
plan-finish_in = Con { $pace }, terminas en { $month }
plan-finish_on = Con { $pace }, terminas el { $day }
plan-beyond = Con { $pace }, hacen falta más de cien años
plan-nothing_left = No queda nada por hacer.
plan-this_week = { $measure ->
    [steps] { $whole ->
        [one] Esta semana: { $done } de { $whole } paso.
       *[other] Esta semana: { $done } de { $whole } pasos.
    }
   *[hours] Esta semana: { $done } de { $whole } h.
}
plan-more_this_week = { $measure ->
    [steps] { $done ->
        [one] Esta semana: { $done } paso, { $more } más de lo previsto.
       *[other] Esta semana: { $done } pasos, { $more } más de lo previsto.
    }
   *[hours] Esta semana: { $done } h, { $more } h más de lo previsto.
}
plan-next = Lo siguiente: { $day }, { $step }.
plan-kept = { $weeks ->
    [one] En la última semana: { $pace }.
   *[other] En las últimas { $weeks } semanas: { $pace }.
}
plan-kept_on = A ese ritmo, terminas el { $day }.
plan-kept_between = A ese ritmo, terminas entre el { $first } y el { $last }.
plan-kept_from = A ese ritmo, terminas el { $first } o más tarde.
plan-hours_a_week = Horas por semana
plan-steps_a_week = Pasos por semana
plan-days = Estos días
plan-from = Desde
plan-needs_pace = ¿Cuánto por semana? Indica un número mayor que 0 y como máximo { $most }.
plan-needs_days = Elige un día de la semana.
plan-off = Días libres
plan-off_first = Primer día libre
plan-off_last = Último día libre
plan-add_off = Añadir
plan-too_many_off = Un plan admite { $most } periodos libres. Quita uno que ya pasó y después añade este.
plan-remove = Quitar
plan-remove_off = Quitar { $days }
plan-wish = Terminar en una fecha
plan-wished_day = Fecha
plan-wish_takes = Para eso hacen falta { $pace }.
plan-wish_is_missed = Al ritmo de arriba, terminas más tarde.
plan-wish_too_soon = Esa fecha es demasiado pronto para lo que queda.
plan-take_pace = Usar este ritmo
plan-sections = Cuándo termina cada sección
plan-section_done = hecha
plan-calendar = Calendario
plan-about_calendar = Tus sesiones de estudio en un archivo para tu calendario, cada una con un enlace a su paso. Cuando cambie el plan, impórtalo de nuevo: las sesiones se mueven y ninguna aparece dos veces. La que ya no haga falta queda allí hasta que la borres.
plan-begins = Hora (vacío: días completos)
plan-download = Descargar el calendario
plan-save = Guardar el plan
plan-saved = El plan está guardado.
plan-not_saved = No se pudo guardar el plan en este navegador.
plan-remove_plan = Eliminar el plan
plan-removed = El plan está eliminado.
