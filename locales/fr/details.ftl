details-about = À propos de cette feuille de route
details-details_of = Détails de { $title }
