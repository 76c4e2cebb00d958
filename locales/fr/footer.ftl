footer-nothing_sent = Rien n’est envoyé nulle part.
footer-on_this_device = Vos coches restent dans ce navigateur, sur cet appareil. Rien n’est envoyé nulle part.
footer-download = Télécharger pour un usage hors ligne
footer-author_notes = { $count ->
    [one] { $count } remarque pour l’auteur de cette feuille de route
   *[other] { $count } remarques pour l’auteur de cette feuille de route
}
