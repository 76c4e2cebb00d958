journey-title = El camino hasta hoy
journey-days = Días
journey-hours = Horas hechas
journey-steps = Pasos hechos
journey-sections = Secciones
journey-table = Como tabla
journey-title_on = { $title }, { $date }
journey-download_svg = Descargar SVG
journey-download_png = Descargar PNG
journey-download_svg_of = Descargar SVG: { $title }
journey-download_png_of = Descargar PNG: { $title }
journey-picture_refused = El navegador no ha podido crear la imagen. Descarga el SVG.
journey-wrong_clock = El reloj de un dispositivo iba mal: { $marks ->
    [one] { $marks } marca tiene
   *[other] { $marks } marcas tienen
} una fecha futura y aquí ningún día.
journey-trail = Sendero
journey-poster_svg = Descargar el póster en SVG
journey-poster_png = Descargar el póster en PNG
