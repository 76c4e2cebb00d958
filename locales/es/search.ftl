search-titles = Buscar títulos
search-everything = Buscar títulos, notas y enlaces
search-show = Mostrar
search-show_only = { $show ->
    [all] Todo
    [doing] En curso
    [done] Hecho
    [skipped] Omitido
    [with_notes] Con notas
    [with_own_hours] Con mis horas
   *[to_do] Por hacer
}
search-end = Cerrar la búsqueda
search-none_of = { $mark ->
    [doing] Nada en curso.
    [done] Nada hecho todavía.
    [skipped] Nada omitido.
   *[to_do] No queda nada por hacer.
}
search-no_notes = Aún no hay notas. Elige «Escribir una nota» en el menú de una fila.
search-no_own_hours = Aún no hay horas tuyas. Elige «Tus horas…» en el menú de un paso.
search-steps_with_own_hours = { $count ->
    [one] { $count } paso con tus horas
   *[other] { $count } pasos con tus horas
}
search-notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
search-no_matches = Sin resultados. Prueba con menos palabras o muestra todos los pasos.
search-show_all = Mostrar todos los pasos
search-nothing_found = No se ha encontrado nada
search-found = { $count ->
    [one] { $count } tema encontrado
   *[other] { $count } temas encontrados
}
search-steps_of = { $mark ->
    [doing] { $count ->
        [one] { $count } paso en curso
       *[other] { $count } pasos en curso
    }
    [done] { $count ->
        [one] { $count } paso hecho
       *[other] { $count } pasos hechos
    }
    [skipped] { $count ->
        [one] { $count } paso omitido
       *[other] { $count } pasos omitidos
    }
   *[to_do] { $count ->
        [one] { $count } paso por hacer
       *[other] { $count } pasos por hacer
    }
}
