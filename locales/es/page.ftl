page-opening = Abrir una hoja de ruta · Cairn
page-next_step = Ir al siguiente paso (n)
page-go_on = Continuar
page-offline = Listo para usarse sin conexión.
page-nothing_kept = Aquí no se guarda nada.
page-only_shown = Aquí tus marcas solo se muestran.
page-while_open = Tus marcas duran solo mientras esta página está abierta.
page-on_this_site = Tus marcas se guardan solo en este sitio, en este navegador.
page-nothing_sent = No se envía nada a ninguna parte.
page-on_this_device = Tus marcas se guardan en este navegador, en este dispositivo. No se envía nada a ninguna parte.
page-open_in_cairn = Abrir en Cairn
page-download = Descargar para usar sin conexión
page-author_notes = { $count ->
    [one] { $count } nota para el autor de esta hoja de ruta
   *[other] { $count } notas para el autor de esta hoja de ruta
}
page-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
page-view_only = solo lectura
page-not_kept = sin guardar
page-kept = guardado en este navegador
page-row_steps = { $done } de { $whole }
page-row_hours = { $hours } h
page-row_hours_done = { $done } de { $whole } h
page-row_skipped = omitido
page-search = Buscar
page-search_name = Buscar y filtrar
page-search_with_key = Buscar y filtrar (/)
page-search_roadmap = Buscar en esta hoja de ruta
page-tools = Herramientas
page-share = Compartir
page-menu = Menú
page-notices = Avisos
page-changed_steps = Pasos cambiados
page-overall = Progreso total
page-sections = Secciones
page-section = { $title }, { $completion }
page-last_change = Último cambio
page-only_here = Por ahora solo en esta página: el almacenamiento del navegador no responde.
page-one_place = Guardado, pero aún no en el segundo lugar que resiste un fallo: el navegador no responde.
page-saving = Guardando…
page-saved = Guardado
page-not_saved = Sin guardar
page-undo = Deshacer
page-redo = Rehacer
page-dismiss = Cerrar
page-welcome = Marca lo que sabes. Se queda en este navegador.
page-open_yours = Abre tu propia hoja de ruta
