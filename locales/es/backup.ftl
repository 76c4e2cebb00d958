backup-title = Copia de seguridad
backup-saved = Todo está guardado en este navegador.
backup-not_saved = No todo está guardado: mira el aviso.
backup-export = Exportar
backup-about_export = El archivo de progreso contiene tu progreso con sus fechas, tus notas, tus horas, tu plan y lo que has leído. Impórtalo aquí o en otro navegador.
backup-downloaded_last = Última descarga: { $time }.
backup-download_progress = Descargar el progreso
backup-copy_progress = Copiar el progreso
backup-about_markdown = El Markdown es la hoja de ruta tal como se escribió: solo sus casillas muestran tu progreso. No incluye notas ni horas.
backup-about_outline = El OPML es el esquema tal como se escribió: solo sus casillas muestran tu progreso. No incluye notas ni horas.
backup-about_graph = Un dibujo de roadmap.sh no tiene casillas. Solo el archivo de progreso contiene tu progreso.
backup-download_outline = Descargar el OPML
backup-copy_outline = Copiar el OPML
backup-unshown = { $count ->
    [one] { $count } paso no tiene casilla, o tiene una que no puede mostrar tu marca
   *[other] { $count } pasos no tienen casilla, o tienen una que no puede mostrar tu marca
}: descarga también el archivo de progreso.
backup-download_markdown = Descargar el Markdown
backup-copy_markdown = Copiar el Markdown
backup-download_instead = Descárgalo en su lugar.
backup-page_downloaded = Se ha descargado cairn.html, sin tu progreso. Impórtalo allí desde «Copia de seguridad».
backup-page_refused = El archivo no se ha descargado. Comprueba la conexión e inténtalo de nuevo.
backup-import = Importar
backup-about_import = Elige un archivo de progreso o el documento de la hoja de ruta con casillas marcadas. También puedes soltarlo en la página o pegarlo. Primero verás una vista previa.
backup-imported_last = Última importación: { $time }.
backup-open_file = Abrir un archivo
backup-paste = Pegar
backup-paste_refused = El navegador no ha permitido pegar. Pulsa Ctrl+V o Cmd+V.
backup-import_of = Importar: { $name }
backup-cannot_import = No se puede importar: { $name }
backup-nothing_changed = No se ha cambiado nada.
backup-in_file = «{ $title }»: { $count ->
    [one] { $count } marca
   *[other] { $count } marcas
}.
backup-undoable = Puedes deshacerlo. Tus marcas de ahora quedan en «Versiones anteriores».
backup-merge = Combinar
backup-about_merge = De dos marcas de un paso vale la más reciente.
backup-replace = Reemplazar
backup-about_replace = Tu progreso pasa a ser el del archivo. Los pasos que no están en él quedan por hacer.
backup-merge_of = Combinar: { $caption }
backup-take_all = Tomarlo todo
backup-about_take_all = Para tener estos pasos igualmente como en el enlace, tómalo todo.
backup-only_show = Solo mostrarlo
backup-left_out = { $count ->
    [one] Queda fuera { $count } paso de partes que han cambiado desde entonces.
   *[other] Quedan fuera { $count } pasos de partes que han cambiado desde entonces.
}
backup-differences = { $count ->
    [one] { $count } paso es distinto
   *[other] { $count } pasos son distintos
}
backup-step = Paso
backup-here = Aquí
backup-there = Allí
backup-once_merged = Combinado
backup-now = Ahora
backup-then = Entonces
backup-nothing_would_change = No cambiaría nada.
backup-newly_done = { $count ->
    [one] { $count } paso recién hecho
   *[other] { $count } pasos recién hechos
}
backup-no_longer_done = { $count ->
    [one] { $count } paso que deja de estar hecho
   *[other] { $count } pasos que dejan de estar hechos
}
backup-doing = { $count ->
    [one] { $count } paso en curso
   *[other] { $count } pasos en curso
}
backup-skipped = { $count ->
    [one] { $count } paso omitido
   *[other] { $count } pasos omitidos
}
backup-to_do = { $count ->
    [one] { $count } paso de nuevo por hacer
   *[other] { $count } pasos de nuevo por hacer
}
backup-newer_here = { $count ->
    [one] { $count } paso más reciente aquí, que queda como está
   *[other] { $count } pasos más recientes aquí, que quedan como están
}
backup-notes = { $count ->
    [one] { $count } nota cambiada
   *[other] { $count } notas cambiadas
}
backup-own_hours = { $count ->
    [one] tus horas de { $count } paso cambiadas
   *[other] tus horas de { $count } pasos cambiadas
}
backup-learning = { $count ->
    [one] { $count } cambio en lo leído y repasado
   *[other] { $count } cambios en lo leído y repasado
}
backup-plan = tu plan cambiado
backup-unknown = { $count ->
    [one] { $count } marca de temas que no están en esta hoja de ruta, que se conserva
   *[other] { $count } marcas de temas que no están en esta hoja de ruta, que se conservan
}
backup-ahead = { $count ->
    [one] { $count } marca tiene fecha futura y cuenta
   *[other] { $count } marcas tienen fecha futura y cuentan
} como de dentro de cinco minutos.
backup-versions = Versiones anteriores
backup-about_versions = Lo que tenías antes de una importación, un restablecimiento o un cambio de toda una sección. Las notas y las horas no están incluidas y se quedan como están.
backup-preview = Vista previa…
backup-restore = Restaurar
backup-preview_of = Vista previa de la versión del { $date }
backup-version_of = Versión del { $date }
backup-before_import = Antes de una importación
backup-before_replace = Antes de reemplazarlo
backup-before_reset = Antes de un restablecimiento
backup-before_restore = Antes de restaurar una versión anterior
backup-before_mark = { $title }, antes de { $mark ->
    [done] marcarse como hecho
    [doing] marcarse como en curso
    [skipped] omitirse
   *[to_do] desmarcarse
}
backup-only_part = Solo cambian pasos de «{ $title }».
backup-changed_steps = Progreso de pasos cambiados
backup-about_changed_steps = Parte de tu progreso se conserva, pero no aparece en ningún paso.
backup-show_changed_steps = Mostrarlo…
backup-reset = Restablecer
backup-what_to_reset = Qué restablecer
backup-everything = Todo
backup-reset_chosen = Restablecer…
backup-nothing_to_reset = No hay nada que restablecer: nada está marcado aquí.
backup-reset_everything = ¿Restablecer todo?
backup-reset_of = ¿Restablecer «{ $title }»?
backup-about_reset = Esto quita { $count ->
    [one] la marca de { $count } paso
   *[other] las marcas de { $count } pasos
}: { $kinds }.
backup-notes_stay = Las notas y las horas se conservan.
backup-from_changed_steps = { $count } de pasos cambiados
backup-reset_marks = Restablecer { $count ->
    [one] { $count } marca
   *[other] { $count } marcas
}
