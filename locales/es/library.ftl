library-open = Abrir una hoja de ruta
library-introduction = Una lista o un esquema en Markdown, un README con listas de tareas, un archivo OPML o un grafo de roadmap.sh. Todo se queda en este navegador. Aquí también puedes recuperar una biblioteca descargada.
library-another = Otra
library-file = Archivo
library-choose_file = Elegir un archivo
library-or_drop = o suéltalo en cualquier parte de esta página
library-address = Dirección
library-address_of_roadmap = Dirección de una hoja de ruta
library-fetch = Obtener
library-text = Texto
library-text_of_roadmap = Texto de una hoja de ruta
library-preview = Vista previa
library-read_again = Leerlo de nuevo
library-go_to_line = Ir a la línea { $line }
library-own_roadmap = Abrir la hoja de ruta de Cairn
library-cannot_open = No se puede abrir: { $name }
library-this_roadmap = esta hoja de ruta
library-not_here = Este navegador no la tiene. Puede estar en otro navegador o haberse quitado.
library-no_address = Una dirección empieza por https:// y lleva a un archivo.
library-page_title = Abrir una hoja de ruta · Cairn
library-opening = Abriendo: { $address }
library-asking = Consultando { $host }…
library-too_long = Tiene más de 64 MiB. Una hoja de ruta puede tener 2 MiB.
library-damaged_link = La hoja de ruta de este enlace está dañada o es demasiado larga. Vuelve a pedir el enlace.
library-your_roadmaps = Tus hojas de ruta
library-archived = Archivadas ({ $count })
library-more_about = Más sobre { $name }
library-try_another = Prueba otra
library-more_on_site = Más en este sitio
library-open_now = abierta ahora
library-hours_left = { $left ->
    [one] queda { $left } hora
   *[other] quedan { $left } horas
}
library-not_opened = Aún no abierta aquí
library-all_done = Todo hecho
library-comes_from = Viene de { $address }.
library-was_brought = Se abrió desde un archivo o un texto.
library-came_in_link = Llegó en un enlace.
library-belongs_to_site = Pertenece a este sitio.
library-last_open = Abierta por última vez el { $date }.
library-name_in_list = Nombre en esta lista
library-rename = Renombrar
library-move_up = Subir
library-move_down = Bajar
library-archive = Archivar
library-bring_back = Devolver a la lista
library-check_for_changes = Buscar cambios
library-download_document = Descargar el documento
library-download_with_progress = Descargar con mi progreso y mis notas
library-remove = Quitar
library-remove_named = ¿Quitar { $name }?
library-about_removal = Puede que su texto no esté en ningún otro sitio, y solo la página siguiente permite deshacerlo. Descárgalo antes, o archiva la hoja de ruta: así se queda.
library-removed = Quitada: { $name }. Tus marcas se conservan.
library-undo = Deshacer
library-hours_in_all = { $all ->
    [one] { $all } hora en total.
   *[other] { $all } horas en total.
}
library-open_named = Abrir { $title }
library-only_boxes = Solo lo que tiene casilla es un paso
library-every_item = Convertir cada elemento en un paso
library-take_by_import = Si tienes marcas propias, se mantienen. Para tomar también estas, importa el archivo en «Copia de seguridad…».
library-take_later = Cuando esté abierta, podrás tomarlo como tu progreso.
library-notes = { $count ->
    [one] { $count } nota sobre este documento
   *[other] { $count } notas sobre este documento
}
library-open_it = Abrir
library-in_library = Ya está en tu biblioteca.
library-now_in_library = Esta versión ya está en tu biblioteca.
library-unreadable_version = Tu biblioteca tiene otra versión que ya no se puede leer.
library-compared = Comparada con la de tu biblioteca
library-same_steps = Los pasos son los mismos.
library-new = { $count ->
    [one] { $count } paso nuevo
   *[other] { $count } pasos nuevos
}
library-gone = { $count ->
    [one] { $count } paso eliminado
   *[other] { $count } pasos eliminados
}
library-renamed = { $count ->
    [one] { $count } paso renombrado
   *[other] { $count } pasos renombrados
}
library-moved = { $count ->
    [one] { $count } paso movido
   *[other] { $count } pasos movidos
}
library-other_hours = otras horas
library-marks_stay = Tus marcas se mantienen.
library-marks_of_gone_stay = Tus marcas se quedan con sus pasos. Las de los pasos que desaparecen se conservan, y puedes asignarlas a otros pasos.
library-is_now = «{ $old }» ahora se llama «{ $new }»
library-is_below = «{ $title }» está ahora en «{ $above }»
library-takes_now = «{ $title }» lleva ahora { $time }
library-has_no_hours_now = «{ $title }» ya no indica horas
library-title = «{ $title }»
library-may_be_split = Puede que «{ $title }» se haya dividido en { $parts }
library-may_be_merged = { $parts }: puede que se hayan unido en «{ $title }»
library-is_gone = «{ $title }» ya no está
library-has_steps_now = «{ $title }» tiene ahora sus propios pasos
library-is_new = «{ $title }» es nuevo
library-update = Actualizar
library-keep_both = Conservar ambas
library-documents = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
}
library-one_of_them = { $name }: { $title }, { $size }
library-no_roadmap = { $name }: { $reason }
library-both_stay = En tu biblioteca hay otra versión. Se quedan las dos.
library-keep = Conservar { $count } en la biblioteca
library-download_everything = Descargar todo
library-the_library = la biblioteca
library-nothing_changed = No se ha cambiado nada.
library-restore = Restaurar: { $name }
library-about_restore = De dos marcas de un paso vale la más reciente. Lo que tienes de una hoja de ruta queda como está; lo que no tienes entra en tu biblioteca.
library-merge = Combinar
library-restored = Restaurado: { $added ->
    [one] { $added } hoja de ruta añadida
   *[other] { $added } hojas de ruta añadidas
}, { $changed ->
    [one] { $changed } marca cambiada
   *[other] { $changed } marcas cambiadas
}.
library-newer_cairn = Aquí ha estado una versión más reciente de Cairn. Recarga la página para obtenerla y vuelve a restaurar.
library-no_room = Este navegador no tiene espacio para todo. Libera espacio y vuelve a restaurar.
library-pasted = texto pegado
library-not_kept = Este navegador no guarda documentos de esta página: su almacenamiento está bloqueado o lleno. Permite los datos del sitio para esta página o libera espacio, e inténtalo de nuevo.
library-no_answer = { $host } no ha respondido o no deja que otros sitios lean sus archivos. Guarda el archivo y elígelo aquí, o copia su texto y pégalo.
library-no_file = { $host } ha respondido { $status }: no hay ningún archivo en esta dirección.
library-forbidden = Este sitio no abre hojas de ruta de otros sitios. Guarda el archivo y elígelo aquí, o copia su texto y pégalo.
