footer-nothing_sent = No se envía nada a ninguna parte.
footer-on_this_device = Tus marcas se guardan en este navegador, en este dispositivo. No se envía nada a ninguna parte.
footer-download = Descargar para usar sin conexión
footer-author_notes = { $count ->
    [one] { $count } nota para el autor de esta hoja de ruta
   *[other] { $count } notas para el autor de esta hoja de ruta
}
