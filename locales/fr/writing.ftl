writing-edit = Modifier…
writing-make_mine = En faire la mienne…
writing-not_here = Son texte n’a pas pu être chargé. Vérifiez la connexion, ou ouvrez-la d’abord.
writing-write_new = En écrire une nouvelle
writing-about_new = Commencez par un texte que vous ferez vôtre. Il reste dans ce navigateur.
writing-empty = Vide
writing-course = Cours par semaines
writing-tasks = Liste de tâches
writing-numbered = Numérotée, avec heures et total
writing-new_roadmap = Nouvelle feuille de route
writing-drafts = Brouillons
writing-about_drafts = Ce que vous avez tapé et pas encore enregistré.
writing-typed_on = Tapé le { $moment }
writing-go_on = Continuer à écrire
writing-go_on_with = Continuer à écrire { $title }
writing-discard = Abandonner
writing-discard_of = Abandonner le brouillon de { $title }
writing-discarded = Le brouillon de { $title } est abandonné.
writing-has_draft = Vous avez un brouillon de cette feuille de route du { $moment }, qui n’est pas enregistré. « Modifier… » dans le menu le reprend.
writing-is_draft = Ceci est votre brouillon du { $moment }. Il n’est pas encore enregistré.
writing-is_outdated = Ceci est votre brouillon du { $moment }. Une autre version a été enregistrée depuis : « Enregistrer… » montre les différences.
writing-show_saved = Prendre la version enregistrée
writing-elsewhere = Vous modifiez ceci dans un autre onglet. Ce que vous y tapez apparaît ici.
writing-edit_here = Modifier ici
writing-gone = Cela a été enregistré ou abandonné dans un autre onglet.
writing-is_full = Ce navigateur n’a plus de place : ce que vous tapez n’est pas conservé. Téléchargez-le, ou faites de la place.
writing-is_refused = Ce navigateur ne conserve rien de ce que vous tapez. Téléchargez-le avant de fermer la page.
writing-is_newer = Une version plus récente de Cairn en a un brouillon. Rechargez la page pour l’obtenir. Ce que vous tapez ici n’est pas conservé.
writing-download = Télécharger le texte
writing-not_yet = Impossible d’enregistrer pour l’instant. { $why } Votre brouillon est conservé.
writing-ids_change = { $count ->
    [one] Une étape a un autre identifiant qu’avant. Ici, sa marque la suit. Les autres personnes qui apprennent avec cette feuille de route ne gardent la leur à coup sûr que si le texte retient l’ancien identifiant.
   *[other] { $count } étapes ont d’autres identifiants qu’avant. Ici, leurs marques les suivent. Les autres personnes qui apprennent avec cette feuille de route ne gardent les leurs à coup sûr que si le texte retient les anciens identifiants.
}
writing-remember_ids = Retenir les anciens identifiants
writing-remembered = Le texte retient maintenant les anciens identifiants.
writing-cannot_remember = Les anciens identifiants ne peuvent pas être écrits dans ce texte.
writing-ids_go = Ces identifiants disparaissent : { $ids }. Leurs marques sont conservées et ne comptent plus.
writing-copy_changes = Copier les changements
writing-select_changes = Sélectionnez la liste ci-dessus et copiez-la.
writing-save_named = Enregistrer { $title }
writing-save = Enregistrer
writing-is_as_saved = Rien n’a changé depuis l’enregistrement.
writing-saved = { $title } est enregistrée. « Partager… » permet de la transmettre.
writing-not_saved = L’enregistrement n’a pas eu lieu
writing-not_kept = { $title } n’est pas conservée
writing-about_not_kept = Ce que vous avez tapé n’existe que sur cette page.
writing-mine_of = Faire mienne { $title }
writing-about_mine = Vous obtenez une copie à modifier, dans votre bibliothèque. Vos marques, notes, heures et votre plan la suivent.
writing-details_go_too = Les détails de ses étapes la suivent aussi, tels quels.
writing-original_stays = Cette feuille de route reste telle quelle, avec ses propres marques. La copie ne suit pas ses changements.
writing-make_copy = En faire la mienne
writing-copy_of = { $title } (ma copie)
writing-is_yours = { $title } est à vous
writing-is_in_library = La copie est dans votre bibliothèque.
writing-went_with = Emporté : { $counts }.
writing-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
writing-the_plan = votre plan
writing-the_details = les détails de ses étapes
writing-newer_cairn = Une version plus récente de Cairn est passée ici. Rechargez la page pour l’obtenir, puis réessayez.
writing-no_room = Ce navigateur n’a pas de place pour toutes les marques. Faites de la place et réessayez.
writing-original_is_there = L’original est comme il était.
writing-edit_it = La modifier
writing-copy_removed = La copie de { $title } a été retirée.
