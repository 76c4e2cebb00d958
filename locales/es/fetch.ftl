fetch-no_answer = La hoja de ruta de { $url } no ha llegado: no hubo respuesta. ¿Tienes conexión?
fetch-status_of = La hoja de ruta de { $url } no ha llegado: el servidor respondió { $status }.
fetch-cut = Solo ha llegado el comienzo de la hoja de ruta de { $url }.
fetch-damaged = La hoja de ruta de este enlace está dañada o es demasiado larga. Pide el enlace otra vez.
fetch-elsewhere = La hoja de ruta de { $url } no está en este sitio. Solo se pueden abrir las del sitio de esta página.
