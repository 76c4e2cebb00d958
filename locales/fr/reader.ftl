reader-unreadable = Ce fichier n’a pas pu être lu comme une feuille de route. { $why }
reader-to_mend = { $count ->
    [one] { $count } endroit à corriger :
   *[other] { $count } endroits à corriger :
}
reader-no_roadmap = Il n’y a pas de feuille de route à l’adresse { $address }, seulement une page web.
reader-without_boxes = Les fichiers de ce type n’ont pas de cases que Cairn pourrait cocher. Choisissez du Markdown ou de l’OPML.
