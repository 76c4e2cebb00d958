library-open = Ouvrir une feuille de route
library-introduction = Une liste ou un plan en Markdown, un README avec des listes de tâches, un fichier OPML ou un graphe de roadmap.sh. Tout reste dans ce navigateur. Une bibliothèque téléchargée peut aussi être restaurée ici.
library-another = Une autre
library-file = Fichier
library-choose_file = Choisir un fichier
library-or_drop = ou déposez-le n’importe où sur cette page
library-address = Adresse
library-address_of_roadmap = Adresse d’une feuille de route
library-fetch = Récupérer
library-text = Texte
library-text_of_roadmap = Texte d’une feuille de route
library-preview = Aperçu
library-read_again = Relire le fichier
library-go_to_line = Aller à la ligne { $line }
library-own_roadmap = Ouvrir la feuille de route de Cairn
library-cannot_open = Impossible d’ouvrir : { $name }
library-this_roadmap = cette feuille de route
library-not_here = Ce navigateur ne l’a pas. Elle est peut-être dans un autre navigateur, ou a été supprimée.
library-no_address = Une adresse commence par https:// et mène à un fichier.
library-page_title = Ouvrir une feuille de route · Cairn
library-opening = Ouverture : { $address }
library-asking = Demande à { $host }…
library-too_long = Il fait plus de 64 Mio. Une feuille de route peut faire 2 Mio.
library-damaged_link = La feuille de route de ce lien est endommagée ou trop longue. Redemandez le lien.
library-your_roadmaps = Vos feuilles de route
library-archived = Archivées ({ $count })
library-more_about = Plus sur { $name }
library-try_another = Essayez-en une autre
library-more_on_site = Autres sur ce site
library-open_now = ouverte en ce moment
library-hours_left = { $left ->
    [one] { $left } heure restante
   *[other] { $left } heures restantes
}
library-not_opened = Pas encore ouverte ici
library-all_done = Tout est terminé
library-comes_from = Elle vient de { $address }.
library-was_brought = Elle a été ouverte à partir d’un fichier ou d’un texte.
library-came_in_link = Elle est arrivée dans un lien.
library-belongs_to_site = Elle appartient à ce site.
library-last_open = Dernière ouverture le { $date }.
library-name_in_list = Nom dans cette liste
library-rename = Renommer
library-move_up = Monter
library-move_down = Descendre
library-archive = Archiver
library-bring_back = Remettre dans la liste
library-check_for_changes = Chercher des modifications
library-download_document = Télécharger le document
library-download_with_progress = Télécharger avec ma progression et mes notes
library-remove = Retirer
library-remove_named = Retirer { $name } ?
library-about_removal = Son texte n’est peut-être nulle part ailleurs, et seule la page suivante permet d’annuler. Téléchargez-le d’abord, ou archivez la feuille de route : il reste alors.
library-removed = Retirée : { $name }. Vos marques sont conservées.
library-undo = Annuler
library-hours_in_all = { $all ->
    [one] { $all } heure au total.
   *[other] { $all } heures au total.
}
library-open_named = Ouvrir { $title }
library-only_boxes = Seul ce qui a une case est une étape
library-every_item = Faire de chaque élément une étape
library-take_by_import = Si vous avez vos propres marques, elles restent. Pour reprendre aussi celles-ci, importez le fichier dans « Sauvegarde… ».
library-take_later = Une fois la feuille de route ouverte, vous pourrez en faire votre progression.
library-notes = { $count ->
    [one] { $count } remarque sur ce document
   *[other] { $count } remarques sur ce document
}
library-open_it = Ouvrir
library-in_library = Elle est déjà dans votre bibliothèque.
library-now_in_library = Cette version est maintenant dans votre bibliothèque.
library-unreadable_version = Votre bibliothèque en a une autre version, qui ne peut plus être lue.
library-compared = Par rapport à celle de votre bibliothèque
library-same_steps = Les étapes sont les mêmes.
library-new = { $count ->
    [one] { $count } étape nouvelle
   *[other] { $count } étapes nouvelles
}
library-gone = { $count ->
    [one] { $count } étape supprimée
   *[other] { $count } étapes supprimées
}
library-renamed = { $count ->
    [one] { $count } étape renommée
   *[other] { $count } étapes renommées
}
library-moved = { $count ->
    [one] { $count } étape déplacée
   *[other] { $count } étapes déplacées
}
library-other_hours = autres durées
library-marks_stay = Vos marques restent.
library-marks_of_gone_stay = Vos marques restent avec leurs étapes. Celles des étapes supprimées sont conservées, et vous pouvez les associer à d’autres étapes.
library-is_now = « { $old } » s’appelle maintenant « { $new } »
library-is_below = « { $title } » se trouve maintenant dans « { $above } »
library-takes_now = « { $title } » prend maintenant { $time }
library-has_no_hours_now = « { $title } » n’indique plus de durée
library-title = « { $title } »
library-may_be_split = « { $title } » est peut-être répartie entre { $parts }
library-may_be_merged = { $parts } : peut-être réunies dans « { $title } »
library-is_gone = « { $title } » disparaît
library-has_steps_now = « { $title } » a maintenant ses propres étapes
library-is_new = « { $title } » est nouvelle
library-update = Mettre à jour
library-keep_both = Garder les deux
library-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
library-one_of_them = { $name } : { $title }, { $size }
library-no_roadmap = { $name } : { $reason }
library-both_stay = Une autre version est dans votre bibliothèque. Les deux restent.
library-keep = En garder { $count } dans la bibliothèque
library-download_everything = Tout télécharger
library-the_library = la bibliothèque
library-nothing_changed = Rien n’a été modifié.
library-restore = Restaurer : { $name }
library-about_restore = De deux marques d’une étape, la plus récente compte. Ce que vous avez d’une feuille de route reste tel quel ; ce que vous n’avez pas entre dans votre bibliothèque.
library-merge = Fusionner
library-restored = Restauration terminée : { $added ->
    [one] { $added } feuille de route ajoutée
   *[other] { $added } feuilles de route ajoutées
}, { $changed ->
    [one] { $changed } marque modifiée
   *[other] { $changed } marques modifiées
}.
library-newer_cairn = Une version plus récente de Cairn est passée ici. Rechargez la page pour l’obtenir, puis restaurez de nouveau.
library-no_room = Ce navigateur n’a pas la place pour tout cela. Libérez de la place et restaurez de nouveau.
library-pasted = texte collé
library-not_kept = Ce navigateur ne conserve aucun document pour cette page : son stockage est bloqué ou plein. Autorisez les données de site pour cette page, ou libérez de la place, et réessayez.
library-no_answer = { $host } n’a pas répondu, ou ne laisse pas d’autres sites lire ses fichiers. Enregistrez le fichier et choisissez-le ici, ou copiez son texte et collez-le.
library-no_file = { $host } a répondu { $status } : il n’y a pas de fichier à cette adresse.
library-forbidden = Ce site n’ouvre pas de feuilles de route d’autres sites. Enregistrez le fichier et choisissez-le ici, ou copiez son texte et collez-le.
