reader-unreadable = Este archivo no se ha podido leer como hoja de ruta. { $why }
reader-to_mend = { $count ->
    [one] Hay { $count } lugar que corregir:
   *[other] Hay { $count } lugares que corregir:
}
reader-no_roadmap = En { $address } no hay ninguna hoja de ruta, solo una página web.
reader-without_boxes = Los archivos de este tipo no tienen casillas que Cairn pueda marcar. Elige Markdown u OPML.
