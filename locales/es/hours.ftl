hours-title = Tus horas
hours-author_says = Estimación del autor: { $hours } h.
hours-author_says_nothing = El autor no dio horas para este paso.
hours-estimate = Mi estimación
hours-spent = Tiempo dedicado
hours-how_to_write = En horas, por ejemplo 1,5, 1:30 o 90 min. Si dejas vacío el primer campo, valen las horas del autor.
hours-counts_with = El paso cuenta con { $hours } h.
hours-counts_nowhere = Esta hoja de ruta no tiene horas: las tuyas se muestran junto al paso y no cuentan en ningún total.
hours-less = { $field }: 15 min menos
hours-more = { $field }: 15 min más
hours-not_hours = Escribe hasta 100.000 horas, por ejemplo 1,5, 1:30 o 90 min.
hours-not_above_zero = Escribe más de 0 o deja vacío el campo.
hours-save = Guardar
hours-author_again = Volver a las horas del autor
hours-saved = Tus horas para «{ $title }» están guardadas.
hours-uses_author = Las horas del autor vuelven a contar para «{ $title }».
hours-not_saved = No se ha guardado.
hours-newer_version = No se ha guardado: una versión más reciente de Cairn ha estado aquí. Recarga la página.
hours-only_steps = Solo los pasos tienen horas propias y temporizador.
hours-figure = { $hours } h
hours-figure_of = { $spent } de { $planned } h
hours-said_estimate = { $hours } h, tu estimación
hours-said_spent = { $hours } h dedicadas
hours-said_spent_of = { $spent } de { $planned } h dedicadas
hours-said_spent_of_own = { $spent } de { $planned } h dedicadas, tu estimación
hours-counted = { $hours ->
    [one] { $hours } hora según tu cuenta
   *[other] { $hours } horas según tu cuenta
}
hours-timer = Temporizador
hours-stop = Parar
hours-stop_timer = Parar el temporizador
hours-time = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
hours-started = El temporizador corre en «{ $title }».
hours-spent_on = Se han añadido { $time } a «{ $title }».
hours-done_after = «{ $title }» está hecho, con { $time } del temporizador.
hours-too_short = El temporizador corrió menos de un minuto. No se ha añadido nada.
hours-nothing_added = El temporizador está parado. No se ha añadido nada.
hours-ran_long = El temporizador corrió { $time } en «{ $title }». ¿Cuánto de ese tiempo estudiaste?
hours-learned = Tiempo de estudio
hours-at_most = Escribe como máximo { $time }, por ejemplo 1,5, 1:30 o 90 min.
hours-keep = Conservar
hours-discard = Descartar
