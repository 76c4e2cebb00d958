details-about = Acerca de esta hoja de ruta
details-details_of = Detalles de { $title }
details-details_and_note = Detalles de { $title } y tu nota
