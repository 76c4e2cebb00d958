reader-unreadable = Este archivo no se ha podido leer como hoja de ruta. { $why }
reader-no_roadmap = No hay ninguna hoja de ruta en { $address }: ha llegado una página web.
