journey-title = Der Weg bisher
journey-days = Tage
journey-hours = Erledigte Stunden
journey-steps = Erledigte Schritte
journey-sections = Abschnitte
journey-table = Als Tabelle
journey-title_on = { $title }, { $date }
journey-download_svg = SVG herunterladen
journey-download_png = PNG herunterladen
journey-download_svg_of = SVG herunterladen: { $title }
journey-download_png_of = PNG herunterladen: { $title }
journey-picture_refused = Der Browser konnte das Bild nicht erzeugen. Lade stattdessen das SVG herunter.
journey-wrong_clock = Die Uhr eines Geräts ging falsch: { $marks ->
    [one] { $marks } Markierung ist vordatiert und steht
   *[other] { $marks } Markierungen sind vordatiert und stehen
} hier an keinem Tag.
journey-trail = Weg
journey-poster_svg = Poster als SVG herunterladen
journey-poster_png = Poster als PNG herunterladen
