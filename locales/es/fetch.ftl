fetch-no_answer = No se ha podido cargar la hoja de ruta de { $url }: no hubo respuesta. ¿Tienes conexión?
fetch-status_of = No se ha podido cargar la hoja de ruta de { $url }: el servidor respondió { $status }.
fetch-cut = Solo se ha cargado el comienzo de la hoja de ruta de { $url }. Inténtalo de nuevo.
fetch-damaged = La hoja de ruta de este enlace está dañada o es demasiado larga. Pide el enlace otra vez.
fetch-elsewhere = La hoja de ruta de { $url } no está en este sitio. Solo se pueden abrir las del sitio de esta página.
