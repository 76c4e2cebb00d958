editor-heading = Editar { $title }
editor-save = Guardar…
editor-close = Cerrar
editor-text_of_roadmap = Texto de la hoja de ruta
editor-problems = Errores y avisos
editor-no_problems = Sin errores ni avisos
editor-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errores
}
editor-warnings = { $count ->
    [one] { $count } aviso
   *[other] { $count } avisos
}
