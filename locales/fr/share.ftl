share-title = Partager
share-progress = Votre progression
share-about_progress = Ce lien montre votre progression telle qu’elle est maintenant. Qui l’ouvre la voit sans pouvoir la modifier. Rien n’est envoyé nulle part : votre progression est dans le lien lui-même.
share-only_on_device = Cette page est un fichier sur cet appareil, et ses liens ne s’ouvrent qu’ici.
share-your_name = Votre nom, si vous voulez
share-link = Lien
share-copy_link = Copier le lien
share-copy = Copier
share-about_code = Scannez le code pour ouvrir ce lien sur un autre appareil. Il y montre votre progression, et un aperçu avant tout ajout.
share-code = Code QR du lien vers votre progression
share-codes = { $count } codes QR qui alternent pour le lien vers votre progression
share-about_codes = C’est trop pour un seul code : { $count } alternent. Sur l’autre appareil, choisissez « Lire des codes… » dans « Sauvegarde », ou scannez l’un d’eux : Cairn s’y ouvre et lit les autres. Si le navigateur ne sait pas lire les codes, copiez plutôt le lien.
share-code_of = Code { $number } sur { $count }
share-stop = Arrêter
share-go_on = Continuer
share-next_code = Code suivant
share-too_long_for_code = Le lien est trop long pour un code QR. Copiez-le plutôt, ou prenez le fichier dans « Sauvegarde ».
share-about_notes = Vos notes ne sont pas dans ce lien. Le fichier de progression les contient, avec vos heures : qui l’importe reçoit le tout.
share-download_with_notes = Télécharger avec mes notes
share-more = Autres moyens
share-teacher = Pour mon professeur…
share-card = Carte et badge…
share-site = Sur votre site…
share-roadmap = Seulement la feuille de route…
share-teacher_title = Pour mon professeur
share-about_teacher = Envoyez ce lien ou ce fichier à la personne qui vous enseigne. Il contient votre nom et vos marques telles qu’elles sont maintenant, et peut être ajouté à sa classe.
share-name_for_teacher = Votre nom
share-name_missing = Indiquez votre nom, pour que votre professeur sache de qui sont ces marques.
share-as_file = En fichier
share-with_notes = Avec mes notes et mes heures
share-download_for_teacher = Télécharger le fichier
share-card_title = Carte et badge
share-about_card = Une image de votre progression pour un profil ou un README.
share-with_own_hours = Avec mes propres heures
share-picture = { $title } : { $summary } ({ $theme ->
    [dark] sombre
   *[light] clair
})
share-download_svg = Télécharger le SVG, { $theme ->
    [dark] sombre
   *[light] clair
}
share-download_png = Télécharger le PNG, { $theme ->
    [dark] sombre
   *[light] clair
}
share-picture_refused = Le navigateur n’a pas pu créer l’image.
share-badge = Un badge
share-download_badge = Télécharger le badge, SVG
share-snippets = Texte à coller
share-about_snippets = Placez l’image téléchargée à côté de votre page, puis collez l’un de ces textes. Il renvoie à votre progression.
share-badge_markdown = Badge, Markdown
share-card_markdown = Carte, Markdown
share-card_html = Carte, HTML, clair et sombre
share-copy_of = Copier : { $name }
share-site_title = Sur votre site
share-in_page = Dans votre page
share-about_element = Collez ces trois lignes dans le HTML de votre page. Si elle est sur un autre site, l’hébergeur de chaque fichier doit l’autoriser à le lire (Access-Control-Allow-Origin), comme le fait GitHub Pages.
share-about_upload = Cette feuille de route n’a pas encore d’adresse. Téléchargez-la, mettez-la en ligne sous le nom { $file } à côté de votre page, puis collez ces trois lignes dans son HTML.
share-element_lines = Trois lignes pour votre page
share-as_frame = Dans un cadre
share-about_site = Collez l’un de ces textes dans le HTML de votre page.
share-progress_frame = Votre progression actuelle, en lecture seule
share-roadmap_frame = La feuille de route, à cocher par vos visiteurs
share-roadmap_title = Partager la feuille de route
share-no_progress = Ces liens ne contiennent rien de votre progression.
share-where_it_is = Son adresse
share-about_address = Qui l’ouvre reçoit la feuille de route telle qu’elle est alors sur ce site.
share-link_to_page = Lien vers cette page
share-about_page_code = Scannez le code pour ouvrir cette page sur un autre appareil.
share-page_code = Code QR du lien vers cette page
share-whole = Toute la feuille de route dans un lien
share-about_whole = Il contient la feuille de route telle qu’elle est maintenant et n’a besoin d’aucun fichier sur un site.
share-link_with_roadmap = Lien contenant la feuille de route
share-about_roadmap_code = Scannez pour ouvrir la feuille de route sur un autre appareil.
share-roadmap_code = Code QR du lien contenant la feuille de route
share-link_too_long_for_code = Le lien est trop long pour un code QR. Copiez-le plutôt.
share-its_file = Son fichier
share-about_file = La feuille de route telle qu’elle a été écrite.
share-download_roadmap = Télécharger la feuille de route
share-copy_roadmap = Copier la feuille de route
share-download_instead = Téléchargez-la plutôt.
share-too_long_but_has_address = Cette feuille de route est trop longue pour un lien. Partagez plutôt son adresse.
share-roadmap_too_long = Cette feuille de route est trop longue pour un lien. Mettez son fichier sur un site et partagez cette adresse.
