writing-edit = Editar…
writing-make_mine = Hacerla mía…
writing-not_here = No se ha podido cargar su texto. Comprueba la conexión o ábrela primero.
writing-write_new = Escribir una nueva
writing-about_new = Empieza con un texto y hazlo tuyo. Se queda en este navegador.
writing-empty = Vacía
writing-course = Curso por semanas
writing-tasks = Lista de tareas
writing-numbered = Numerada, con horas y total
writing-new_roadmap = Hoja de ruta nueva
writing-drafts = Borradores
writing-about_drafts = Lo que has escrito y aún no has guardado.
writing-typed_on = Escrito el { $moment }
writing-go_on = Seguir escribiendo
writing-go_on_with = Seguir escribiendo { $title }
writing-discard = Descartar
writing-discard_of = Descartar el borrador de { $title }
writing-discarded = Borrador de { $title } descartado.
writing-has_draft = Tienes un borrador de esta hoja de ruta del { $moment } sin guardar. «Editar…», en el menú, lo retoma.
writing-is_draft = Este es tu borrador del { $moment }. Aún no está guardado.
writing-is_outdated = Este es tu borrador del { $moment }. Desde entonces se ha guardado otra versión: «Guardar…» muestra las diferencias.
writing-show_saved = Tomar la versión guardada
writing-elsewhere = Estás editando esto en otra pestaña. Lo que escribes allí se ve aquí.
writing-edit_here = Editar aquí
writing-gone = Se ha guardado o descartado en otra pestaña.
writing-is_full = Este navegador no tiene más espacio: lo que escribes no se conserva. Descárgalo o libera espacio.
writing-is_refused = Este navegador no conserva nada de lo que escribes. Descárgalo antes de cerrar la página.
writing-is_newer = Una versión más reciente de Cairn tiene un borrador de esto. Recarga la página para obtenerla. Lo que escribes aquí no se conserva.
writing-download = Descargar el texto
writing-not_yet = Todavía no se puede guardar. { $why } Tu borrador se conserva.
writing-ids_change = { $count ->
    [one] Un paso tiene otro identificador que antes. Aquí su marca lo acompaña. Otras personas que aprenden con esta hoja de ruta solo conservan la suya con seguridad si el texto recuerda el identificador antiguo.
   *[other] { $count } pasos tienen otros identificadores que antes. Aquí sus marcas los acompañan. Otras personas que aprenden con esta hoja de ruta solo conservan las suyas con seguridad si el texto recuerda los identificadores antiguos.
}
writing-remember_ids = Recordar los identificadores antiguos
writing-remembered = Ahora el texto recuerda los identificadores antiguos.
writing-cannot_remember = Los identificadores antiguos no se pueden escribir en este texto.
writing-ids_go = Estos identificadores desaparecen: { $ids }. Sus marcas se conservan y ya no cuentan.
writing-copy_changes = Copiar los cambios
writing-select_changes = Selecciona la lista de arriba y cópiala.
writing-save_named = Guardar { $title }
writing-save = Guardar
writing-is_as_saved = Nada ha cambiado desde que se guardó.
writing-saved = { $title } está guardada. Con «Compartir…» la pasas a otros.
writing-not_saved = No se ha guardado
writing-not_kept = { $title } no se conserva
writing-about_not_kept = Lo que has escrito solo está en esta página.
writing-mine_of = Hacer mía { $title }
writing-about_mine = Obtienes una copia para editar, en tu biblioteca. Tus marcas, notas, horas y tu plan van con ella.
writing-details_go_too = Los detalles de sus pasos también van con ella, tal como están.
writing-original_stays = Esta hoja de ruta se queda como está, con sus propias marcas. La copia no sigue sus cambios.
writing-make_copy = Hacerla mía
writing-copy_of = { $title } (mi copia)
writing-is_yours = { $title } es tuya
writing-is_in_library = La copia está en tu biblioteca.
writing-went_with = Se ha llevado: { $counts }.
writing-notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
writing-the_plan = tu plan
writing-the_details = los detalles de sus pasos
writing-newer_cairn = Aquí ha estado una versión más reciente de Cairn. Recarga la página para obtenerla e inténtalo de nuevo.
writing-no_room = Este navegador no tiene espacio para todas las marcas. Libera espacio e inténtalo de nuevo.
writing-original_is_there = El original está como estaba.
writing-edit_it = Editarla
writing-copy_removed = Se ha quitado la copia de { $title }.
