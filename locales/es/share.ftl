share-title = Compartir
share-progress = Tu progreso
share-about_progress = Este enlace muestra tu progreso tal como está ahora. Quien lo abra lo ve, pero no puede cambiarlo. No se envía nada a ningún sitio: tu progreso está en el propio enlace.
share-only_on_device = Esta página es un archivo de este dispositivo, y sus enlaces solo se abren aquí.
share-your_name = Tu nombre, si quieres
share-link = Enlace
share-copy_link = Copiar enlace
share-copy = Copiar
share-about_code = Escanea el código para abrir este enlace en otro dispositivo. Allí muestra tu progreso, y una vista previa antes de añadir nada.
share-code = Código QR del enlace a tu progreso
share-codes = { $count } códigos QR por turnos del enlace a tu progreso
share-about_codes = Es demasiado para un solo código: { $count } se turnan. En el otro dispositivo elige «Leer códigos…» en «Copia de seguridad», o escanea uno: Cairn se abre allí y lee los demás. Si el navegador no puede leer códigos, copia el enlace.
share-code_of = Código { $number } de { $count }
share-stop = Detener
share-go_on = Seguir
share-next_code = Código siguiente
share-too_long_for_code = El enlace es demasiado largo para un código QR. Cópialo, o toma el archivo de «Copia de seguridad».
share-about_notes = Tus notas no están en este enlace. El archivo de progreso las contiene, con tus horas: quien lo importe lo recibe todo.
share-download_with_notes = Descargar con mis notas
share-more = Más formas
share-teacher = Para mi docente…
share-card = Tarjeta e insignia…
share-site = Ponerlo en tu sitio…
share-roadmap = Solo la hoja de ruta…
share-teacher_title = Para mi docente
share-about_teacher = Envía este enlace o este archivo a quien te da clase. Lleva tu nombre y tus marcas tal como están ahora, y se puede añadir a su clase.
share-name_for_teacher = Tu nombre
share-name_missing = Escribe tu nombre, para que tu docente sepa de quién son estas marcas.
share-as_file = Como archivo
share-with_notes = Con mis notas y horas
share-download_for_teacher = Descargar el archivo
share-card_title = Tarjeta e insignia
share-about_card = Una imagen de tu progreso para un perfil o un README.
share-with_own_hours = Con mis propias horas
share-picture = { $title }: { $summary } ({ $theme ->
    [dark] oscuro
   *[light] claro
})
share-download_svg = Descargar SVG, { $theme ->
    [dark] oscuro
   *[light] claro
}
share-download_png = Descargar PNG, { $theme ->
    [dark] oscuro
   *[light] claro
}
share-picture_refused = El navegador no ha podido crear la imagen.
share-badge = Una insignia
share-download_badge = Descargar insignia, SVG
share-snippets = Texto para pegar
share-about_snippets = Pon la imagen descargada junto a tu página y pega uno de estos textos. Enlaza a tu progreso.
share-badge_markdown = Insignia, Markdown
share-card_markdown = Tarjeta, Markdown
share-card_html = Tarjeta, HTML, claro y oscuro
share-copy_of = Copiar: { $name }
share-site_title = Ponerlo en tu sitio
share-in_page = Como parte de tu página
share-about_element = Pega estas tres líneas en el HTML de tu página. Si está en otro sitio, el servidor de cada archivo tiene que permitirle leerlo (Access-Control-Allow-Origin), como hace GitHub Pages.
share-about_upload = Esta hoja de ruta aún no tiene dirección. Descárgala, súbela como { $file } junto a tu página y pega estas tres líneas en su HTML.
share-element_lines = Tres líneas para tu página
share-as_frame = En un marco
share-about_site = Pega uno de estos textos en el HTML de tu página.
share-progress_frame = Tu progreso de ahora, solo lectura
share-roadmap_frame = La hoja de ruta, para que la marquen tus visitantes
share-roadmap_title = Compartir la hoja de ruta
share-no_progress = Estos enlaces no llevan nada de tu progreso.
share-where_it_is = Su dirección
share-about_address = Quien la abra recibe la hoja de ruta tal como esté entonces en este sitio.
share-link_to_page = Enlace a esta página
share-about_page_code = Escanea el código para abrir esta página en otro dispositivo.
share-page_code = Código QR del enlace a esta página
share-whole = Toda la hoja de ruta en un enlace
share-about_whole = Contiene la hoja de ruta tal como está ahora y no necesita ningún archivo en un sitio.
share-link_with_roadmap = Enlace que contiene la hoja de ruta
share-about_roadmap_code = Escanea para abrir la hoja de ruta en otro dispositivo.
share-roadmap_code = Código QR del enlace que contiene la hoja de ruta
share-link_too_long_for_code = El enlace es demasiado largo para un código QR. Cópialo en su lugar.
share-its_file = Su archivo
share-about_file = La hoja de ruta tal como se escribió.
share-download_roadmap = Descargar la hoja de ruta
share-copy_roadmap = Copiar la hoja de ruta
share-download_instead = Descárgala en su lugar.
share-too_long_but_has_address = Esta hoja de ruta es demasiado larga para un enlace. Comparte su dirección.
share-roadmap_too_long = Esta hoja de ruta es demasiado larga para un enlace. Pon su archivo en un sitio y comparte esa dirección.
