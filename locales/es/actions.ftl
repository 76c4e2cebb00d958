actions-saving = Guardando…
actions-not_saved = Sin guardar.
actions-newer_version = No se ha cambiado nada: una versión más nueva de Cairn ha estado aquí. Recarga la página.
actions-nothing_to_undo = No hay nada más que deshacer.
actions-nothing_to_redo = No hay nada más que rehacer.
actions-all_expanded = Todo está desplegado.
actions-all_collapsed = Todo está plegado.
actions-expanded = { $rows ->
    [one] Desplegado, { $rows } fila
   *[other] Desplegado, { $rows } filas
}
actions-collapsed = Plegado
actions-everything = todo
actions-marked = { $mark ->
    [done] Marcar { $title }
    [doing] Empezar { $title }
    [skipped] Omitir { $title }
   *[to_do] Desmarcar { $title }
}
actions-reset = Restablecer { $title }
actions-import = Importación
actions-replacement = Reemplazo
actions-earlier_version = Versión anterior
actions-changed_steps = Progreso de pasos cambiados
actions-noted = Nota sobre { $title }
actions-timed = Horas de { $title }
actions-read = Marcar «{ $title }» como leído
actions-unread = Marcar «{ $title }» como no leído
actions-reviewed = Repaso de { $title }
actions-reviewing = Repaso de los pasos terminados
actions-step_marked = { $mark ->
    [done] Hecho: { $title }.
    [doing] «{ $title }» en curso.
    [skipped] «{ $title }» omitido.
   *[to_do] Desmarcado: { $title }.
}
actions-steps_marked = { $title }: { $mark ->
    [done] { $count ->
        [one] { $count } paso hecho
       *[other] { $count } pasos hechos
    }
    [doing] { $count ->
        [one] { $count } paso en curso
       *[other] { $count } pasos en curso
    }
    [skipped] { $count ->
        [one] { $count } paso omitido
       *[other] { $count } pasos omitidos
    }
   *[to_do] { $count ->
        [one] { $count } paso desmarcado
       *[other] { $count } pasos desmarcados
    }
}.
actions-renamed = { $count ->
    [one] { $count } paso cambió de nombre y se conserva.
   *[other] { $count } pasos cambiaron de nombre y se conservan.
}
actions-changed = { $action }: { $count ->
    [one] { $count } paso cambiado.
   *[other] { $count } pasos cambiados.
}
actions-undid = Deshecho: «{ $action }».
actions-redid = Rehecho: «{ $action }».
actions-changed_elsewhere = { $count ->
    [one] { $count } paso cambió después en otro lugar y queda así.
   *[other] { $count } pasos cambiaron después en otro lugar y quedan así.
}
actions-all_done = Toda la hoja de ruta está hecha.
