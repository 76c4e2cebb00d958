notices-more = y { $count } más
notices-newer = Por aquí ha pasado una versión más nueva de Cairn. Esta muestra tus marcas y no cambia nada. Recarga la página para obtener la más nueva.
notices-reload = Recargar
notices-changed_elsewhere = Esta hoja de ruta se ha cambiado en otra pestaña. Recarga la página para verla como está ahora.
notices-other_in_library = Tu biblioteca tiene otra versión de esta hoja de ruta.
notices-keep_this = Conservar esta
notices-copy = Esta es la copia de tu última visita: lo que el servidor ha enviado ahora no es una hoja de ruta. Tus marcas se guardan como siempre.
notices-try_again = Reintentar
notices-new_version = Hay una versión nueva lista.
notices-later = Más tarde
notices-is_that_yours = ¿Es ese tu progreso?
notices-take = Usar como mi progreso
notices-do_not_take = No, gracias
notices-backup = Tu navegador puede borrar lo que esta página guarda, como hace Safari tras siete días sin visita. Una copia de seguridad lo recupera.
notices-download = Descargar una copia de seguridad
notices-not_now = Ahora no
notices-never = No preguntar nunca
notices-unsaved = { $count ->
    [one] { $count } marca está solo en esta página y se perdería con ella.
   *[other] { $count } marcas están solo en esta página y se perderían con ella.
} Cairn lo intentará de nuevo cuando marques otro paso.
notices-second_place = { $count ->
    [one] { $count } marca está solo en el otro lugar del navegador.
   *[other] { $count } marcas están solo en el otro lugar del navegador.
} Cairn lo intentará de nuevo cuando marques otro paso; la copia de seguridad está en el menú.
notices-refused = Tu progreso guardado no se ha podido leer ahora. Cairn lo intentará de nuevo cuando marques otro paso.
notices-full = Tus marcas están guardadas. Para hacer sitio, no se guarda qué estaba desplegado ni las versiones más antiguas. La copia de seguridad está en el menú.
notices-in_memory = Tus marcas duran solo mientras esta página esté abierta: el navegador bloquea el almacenamiento. Permite los datos de sitios y recarga.
notices-one_place = Este navegador rechaza uno de los dos lugares donde se guardan las marcas. Están en el otro.
notices-damaged = { $count ->
    [one] { $count } marca guardada no se puede leer y cuenta como por hacer. Queda como está: consulta la copia de seguridad en el menú.
   *[other] { $count } marcas guardadas no se pueden leer y cuentan como por hacer. Quedan como están: consulta la copia de seguridad en el menú.
}
notices-no_topic = Esta hoja de ruta no tiene ningún tema con la dirección «#{ $address }». Puede que haya cambiado de nombre.
