details-about = À propos de cette feuille de route
details-details_of = Détails de { $title }
details-details_and_note = Détails de { $title } et votre note
