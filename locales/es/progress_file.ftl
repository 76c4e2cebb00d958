progress_file-too_long = El archivo tiene más de 32 MiB, y ningún progreso de Cairn debería ser tan grande.
progress_file-web_page = Es una página web, no progreso.
progress_file-foreign = Es JSON, pero ni progreso exportado por Cairn ni lo que guarda roadmap.sh.
progress_file-newer = Una versión más nueva de Cairn escribió este archivo. Recarga la página para obtenerla y luego impórtalo de nuevo.
progress_file-damaged = El archivo está dañado en la línea { $line }: se esperaba progreso como lo exporta Cairn.
progress_file-no_roadmap = No es progreso de Cairn ni el Markdown de una hoja de ruta. { $why }
progress_file-other_roadmap = Es de otra hoja de ruta, «{ $title }»: ninguna de sus marcas es de un tema de esta.
progress_file-empty = No contiene ninguna marca.
