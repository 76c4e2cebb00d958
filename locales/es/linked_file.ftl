linked_file-title = Mantener un archivo marcado
linked_file-about = Elige el archivo de esta hoja de ruta, por ejemplo en una carpeta que comparten tus dispositivos. Cairn marca sus casillas cuando marcas aquí, y marca aquí lo que se marca en el archivo.
linked_file-not_possible = Este navegador no deja que una página escriba en un archivo. Descarga arriba el documento de la hoja de ruta e impórtalo cuando se haya cambiado en otro lugar.
linked_file-choose = Elegir un archivo …
linked_file-not_chosen = El navegador no abrió el archivo. Elige otro, o permite que esta página abra archivos.
linked_file-stop = Detener
linked_file-stopped = { $name } ya no se mantiene marcado. El archivo y tu progreso quedan como están.
linked_file-allow = Permitir
linked_file-in_step = { $name }: al día desde { $time }.
linked_file-last_in_step = Al día por última vez: { $time }.
linked_file-strange = { $count ->
    [one] { $count } paso del archivo no está en esta hoja de ruta y queda como está.
   *[other] { $count } pasos del archivo no están en esta hoja de ruta y quedan como están.
}
linked_file-not_shown = { $count ->
    [one] El archivo no tiene casilla para lo que marcaste en { $count } paso.
   *[other] El archivo no tiene casilla para lo que marcaste en { $count } pasos.
}
linked_file-kept_here = Mientras tanto, tu progreso está guardado en este navegador.
linked_file-changed = { $name }: { $count ->
    [one] { $count } paso cambiado.
   *[other] { $count } pasos cambiados.
}
linked_file-link_of = Vincular { $name }
linked_file-cannot_link = No se puede vincular { $name }
linked_file-link = Vincular
linked_file-become_done = { $count ->
    [one] { $count } paso pasa a hecho aquí
   *[other] { $count } pasos pasan a hechos aquí
}
linked_file-change_here = { $count ->
    [one] { $count } paso cambia de otro modo aquí
   *[other] { $count } pasos cambian de otro modo aquí
}
linked_file-boxes_change = { $count ->
    [one] { $count } casilla cambia en el archivo
   *[other] { $count } casillas cambian en el archivo
}
linked_file-nothing_changes = Ahora no cambia nada, ni aquí ni en el archivo.
linked_file-missing = { $count ->
    [one] { $count } paso de esta hoja de ruta no está en el archivo y queda solo aquí.
   *[other] { $count } pasos de esta hoja de ruta no están en el archivo y quedan solo aquí.
}
linked_file-undoable = Puedes deshacer lo que cambia aquí.
linked_file-not_allowed = El navegador no permitió escribir en { $name }. No está vinculado.
linked_file-waiting = Cairn aún no puede escribir en { $name }.
linked_file-allow_in_backup = Abre «Copia de seguridad» en el menú y pulsa «Permitir».
linked_file-gone = { $name } ya no está donde estaba. Devuélvelo a su sitio, o elige el archivo de nuevo.
linked_file-full = No hay espacio para escribir { $name }. Libera espacio en su disco y Cairn lo escribirá.
linked_file-busy = { $name } no se puede leer ni escribir ahora. Cairn vuelve a intentarlo.
linked_file-too_long = { $name } ocupa más de 32 MiB. Acórtalo, o elige otro archivo.
linked_file-unreadable = { $name } no se ha cambiado. { $why } Corrígelo, o elige otro archivo.
linked_file-other_steps = Ninguno de sus pasos está en esta hoja de ruta. Elige el archivo de esta hoja de ruta.
linked_file-not_kept = { $name } no se escribió: el almacenamiento de este navegador está lleno o bloqueado. Libera espacio y Cairn lo escribirá.
linked_file-no_reader = No se pudo cargar la parte de Cairn que lee archivos. Comprueba la conexión.
