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
editor-undo = Deshacer
editor-redo = Rehacer
editor-undone = Deshecho.
editor-redone = Rehecho.
editor-view = Vista
editor-text = Texto
editor-outline = Esquema
editor-tab_indents = Tab sangra
editor-tab_indents_now = Tab sangra. Pulsa Ctrl+M antes de Tab para salir del texto.
editor-tab_moves_now = Tab sale del texto.
