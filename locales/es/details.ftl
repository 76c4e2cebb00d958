details-about = Acerca de esta hoja de ruta
details-details_of = Detalles de { $title }
