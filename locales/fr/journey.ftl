journey-title = Le chemin parcouru
journey-days = Jours
journey-hours = Heures terminées
journey-steps = Étapes terminées
journey-sections = Sections
journey-table = En tableau
journey-title_on = { $title }, { $date }
journey-download_svg = Télécharger le SVG
journey-download_png = Télécharger le PNG
journey-download_svg_of = Télécharger le SVG : { $title }
journey-download_png_of = Télécharger le PNG : { $title }
journey-picture_refused = Le navigateur n’a pas pu créer l’image. Téléchargez plutôt le SVG.
journey-wrong_clock = L’horloge d’un appareil était fausse : { $marks ->
    [one] { $marks } marque est datée du futur et n’a
   *[other] { $marks } marques sont datées du futur et n’ont
} pas de jour ici.
journey-trail = Sentier
journey-poster_svg = Télécharger l’affiche en SVG
journey-poster_png = Télécharger l’affiche en PNG
