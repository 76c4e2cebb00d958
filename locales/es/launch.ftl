launch-failed = No se puede mostrar la hoja de ruta
launch-still_there = Tu progreso guardado sigue ahí.
launch-try_again = Reintentar
launch-open_without = Abrir sin eso
launch-open_own = Abrir la hoja de ruta de Cairn
launch-nothing_listed = Aquí aún no hay ninguna hoja de ruta. Sube la tuya a la carpeta roadmaps y ponla la primera en roadmaps/index.json: esta página la abrirá.
launch-not_loaded = No se ha podido cargar el progreso de { $address }.
launch-elsewhere = El progreso de { $address } no está en este sitio. Solo se puede mostrar progreso del propio sitio de la página.
launch-unreadable = El progreso que se debe mostrar no se puede leer.
launch-no_section = Esta hoja de ruta no tiene ninguna sección con la dirección «{ $address }». Puede que haya cambiado de nombre.
launch-from_file = Progreso de un archivo
launch-progress_of = Progreso de «{ $name }» el { $day }
launch-progress_on = Progreso de otra persona el { $day }
launch-whose = De quién es este progreso
launch-view_only = . Solo lectura: tu propio progreso no cambia.
launch-left_out = { $count ->
    [one] Falta { $count } paso de partes que han cambiado desde entonces.
   *[other] Faltan { $count } pasos de partes que han cambiado desde entonces.
}
launch-merge = Combinar con el mío…
launch-show_own = Mostrar el mío
