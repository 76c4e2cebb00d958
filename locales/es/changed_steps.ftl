changed_steps-title = Progreso de pasos cambiados
changed_steps-none = Todo tu progreso aparece en sus pasos.
changed_steps-steps_gone = Pasos renombrados y eliminados
changed_steps-about_steps = Estos pasos se han cambiado en la hoja de ruta. Tu progreso se conserva y forma parte de cada exportación. Asígnalo a un paso o descártalo. Puedes deshacer ambas cosas.
changed_steps-match_all = Asignar los { $count }
changed_steps-match_with = Asignar a «{ $title }»
changed_steps-choose = Elegir un paso…
changed_steps-choose_for = Elegir un paso para { $title }
changed_steps-step = Paso
changed_steps-match_it = Asignar
changed_steps-discard = Descartar
changed_steps-discard_of = Descartar { $title }
changed_steps-name = { $mark ->
    [done] Hecho
    [doing] En curso
    [skipped] Omitido
   *[to_do] Por hacer
}
changed_steps-set_aside = Apartado
changed_steps-about_set_aside = Estos valores guardados no se pueden leer. Un paso cuya marca esté entre ellos cuenta como por hacer hasta que lo vuelvas a marcar. Descarga los valores para alguien que pueda repararlos.
changed_steps-download_set_aside = Descargar lo apartado
changed_steps-renamed = { $count ->
    [one] Se ha renombrado { $count } paso { $kind ->
        [finished] hecho
       *[marked] marcado
    }.
   *[other] Se han renombrado { $count } pasos { $kind ->
        [finished] hechos
       *[marked] marcados
    }.
}
changed_steps-renamed_or_removed = { $count ->
    [one] Se ha renombrado o eliminado { $count } paso { $kind ->
        [finished] hecho
       *[marked] marcado
    }.
   *[other] Se han renombrado o eliminado { $count } pasos { $kind ->
        [finished] hechos
       *[marked] marcados
    }.
}
changed_steps-match_them = Asignarlos…
changed_steps-dismiss = Ocultar
changed_steps-kept = { $count ->
    [one] Se ha renombrado y conservado { $count } paso.
   *[other] Se han renombrado y conservado { $count } pasos.
}
