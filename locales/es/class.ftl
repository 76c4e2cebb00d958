class-title = Clase
class-about = Mira hasta dónde han llegado tus estudiantes. Pega los enlaces que te han entregado, o elige o suelta sus archivos. También sirve una tabla de nombres y enlaces. Nada sale de este navegador.
class-links = Enlaces, o una tabla de nombres y enlaces
class-add = Añadir
class-choose_files = Elegir archivos
class-add_more = Añadir a la clase
class-nothing_to_add = Pega primero al menos un enlace.
class-new = { $count ->
    [one] Se ha añadido { $count } estudiante.
   *[other] Se han añadido { $count } estudiantes.
}
class-newer = { $count ->
    [one] { $count } estudiante tiene algo más reciente.
   *[other] { $count } estudiantes tienen algo más reciente.
}
class-older = { $count ->
    [one] { $count } ya estaba aquí, igual o más reciente.
   *[other] { $count } ya estaban aquí, iguales o más recientes.
}
class-refused = { $count ->
    [one] No se ha podido añadir { $count }:
   *[other] No se han podido añadir { $count }:
}
class-line = Línea { $line }
class-line_of = { $name } (línea { $line })
class-damaged = El enlace o el archivo está dañado. Puede que se haya cortado.
class-newer_cairn = Lo hizo una versión más nueva de Cairn. Guarda esta clase aquí, recarga la página y luego añádelo de nuevo.
class-other_roadmap = Es de otra hoja de ruta, o esta ha cambiado por completo desde entonces.
class-no_link = No hay ningún enlace junto a este nombre.
class-nothing_in_text = En este texto no hay ningún enlace con progreso.
class-no_progress = No contiene ningún progreso.
class-learners = { $count ->
    [one] { $count } estudiante
   *[other] { $count } estudiantes
}
class-on_average = { $learners }, { $percent } % hecho en promedio.
class-shown_of = { $count ->
    [one] Se muestra { $count } de { $whole }.
   *[other] Se muestran { $count } de { $whole }.
}
class-unreadable = { $count ->
    [one] De { $count } estudiante que se guarda aquí,
   *[other] De { $count } estudiantes que se guardan aquí,
} nada encaja con la hoja de ruta tal como está ahora.
class-search = Buscar un nombre o un paso
class-show = Mostrar
class-all = Toda la clase
class-not_begun = Sin empezar
class-at_work = En marcha
class-quiet = Sin actividad desde hace dos semanas
class-finished = Terminado
class-nobody = No hay nadie así.
class-table = Estudiantes
class-name = Nombre
class-done = Hecho
class-doing = En curso
class-last = Última actividad
class-at = Va por
class-figure = { $hours } h
class-percent = { $percent } %
class-unplaced = { $count ->
    [one] { $count } marca es de una parte que ha cambiado desde entonces.
   *[other] { $count } marcas son de partes que han cambiado desde entonces.
}
class-remove = Quitar
class-remove_learner = Quitar a { $name }
class-all_removed = La clase quedó vacía.
class-bring_back = Recuperar
class-not_kept_any_more = Otra pestaña dejó de guardar esta clase. Aquí sigue hasta que cierres esta página.
class-removed = { $name } ya no está en la clase.
class-stuck = Dónde se atascan los estudiantes
class-stuck_for = { $count ->
    [one] { $count } estudiante lleva { $days } días en él
   *[other] { $count } estudiantes llevan más de dos semanas en él, quien más, { $days } días
}
class-not_stuck = Ningún paso detiene a varios estudiantes.
class-untouched = { $count ->
    [one] { $count } paso que nadie ha empezado
   *[other] { $count } pasos que nadie ha empezado
}
class-keep = Guardar esta clase en este navegador
class-not_kept = No se ha podido guardar la clase: el almacenamiento está lleno o bloqueado.
class-newer_kept = Una versión más nueva de Cairn guarda aquí una clase. Recarga esta página para verla.
class-set_aside = La clase guardada aquí está dañada. Se ha apartado.
class-download = Descargar como CSV
class-remove_all = Quitar todo
