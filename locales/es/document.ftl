document-too_long = El documento tiene más de { $size } MiB, y Cairn lee como máximo { $most }. Divídelo en varios archivos.
document-too_many_items = El documento tiene { $items } encabezados, elementos y filas, y Cairn lee como máximo { $most }. Divídelo en varios archivos.
document-too_many_topics = El documento tiene { $topics } temas, y Cairn muestra como máximo { $most }. Divídelo en varios archivos.
document-too_deep = Línea { $line }: el documento tiene { $levels } niveles, y Cairn muestra como máximo { $most }. Usa menos sangría.
document-not_text = Línea { $line }: el byte { $byte } no es UTF-8, y Cairn lee textos en UTF-8. Guárdalo como UTF-8 y ábrelo de nuevo.
document-empty = El documento está vacío. Cairn busca encabezados, listas y tablas.
document-no_steps = Cairn busca casillas, listas, tablas y encabezados para convertirlos en pasos, y en este texto no hay. Escribe cada paso en una línea como `- [ ] Leer el capítulo 1`.
document-link = Es la dirección de una hoja de ruta publicada, no la hoja de ruta. Abre la dirección misma en el navegador.
document-begun = { $begun ->
    [opml] El documento empieza como un esquema OPML.
    [graph] El documento empieza como un grafo de roadmap.sh.
   *[dialect] El documento empieza como una hoja de ruta en el Markdown propio de Cairn.
}
document-web_page = Es una página web, no una hoja de ruta. Cairn lee Markdown, OPML y grafos de roadmap.sh. Busca el archivo mismo, a menudo en «Raw» o «Download».
document-xml = Es XML, pero no un esquema OPML. Expórtalo como OPML o Markdown.
document-json = Es JSON, pero ni un grafo de roadmap.sh (con `nodes` y `edges`) ni progreso exportado por Cairn.
document-progress = Es progreso exportado por Cairn, no una hoja de ruta. Abre primero su hoja de ruta y luego impórtalo allí.
document-stored_progress = Es progreso en una hoja de ruta de roadmap.sh, no la hoja de ruta. Abre primero la hoja de ruta y luego impórtalo allí.
document-mock_up = Es la forma antigua de una hoja de ruta de roadmap.sh, un dibujo que no dice qué pertenece a qué. Usa el archivo más nuevo, con `nodes` y `edges`.
document-binary = No es texto, sino un archivo de otro programa. Cairn lee Markdown, OPML y grafos de roadmap.sh: expórtalo en uno de estos formatos.
document-at_line = Línea { $line }: { $problem }
document-at_lines = Líneas { $lines }: { $problem }
document-title_from_name = No hay título: en su lugar está el nombre del archivo, «{ $name }».
document-box_is_text = se lee como casilla, aunque GitHub lo muestra como texto.
document-indent_too_small = está al lado del elemento de arriba, no debajo: bajo un número, Markdown pide al menos tres espacios.
document-odd_indent = se lee como elemento de una lista, aunque GitHub lo muestra dentro del texto de arriba.
document-list_in_html = se lee como elemento de una lista, aunque GitHub lo muestra como texto: falta una línea vacía arriba.
document-left_out = «{ $heading }» se omite, porque no contiene pasos.
document-untitled = un elemento sin palabras. Si tiene casilla, se llama «Untitled»; si no, se omite.
document-long_title = un título de más de { $most } caracteres: el resto es texto.
document-half_hours = sin horas: una duración sin horas por semana, u horas por semana sin duración.
document-second_box = solo se lee la primera casilla de una fila.
document-open_front_matter = empieza como una cabecera (front matter) que nada cierra: se lee como texto.
document-html_dropped = se omite HTML: { $names }.
document-hours_differ = «{ $topic }» indica { $stated } h, pero lo que hay debajo suma { $below } h.
document-unknown_need = ningún tema tiene el identificador `{ $id }`, que aquí se necesita.
document-id_twice = el identificador `{ $id }` ya pertenece a otro tema y aquí se omite.
document-too_many_old_ids = hay demasiados identificadores antiguos: no se lee ninguno, ni ningún otro identificador.
