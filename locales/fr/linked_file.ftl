linked_file-title = Garder un fichier coché
linked_file-about = Choisissez le fichier de cette feuille de route, par exemple dans un dossier que vos appareils partagent. Cairn y coche les cases quand vous cochez ici, et reprend ici ce qui est coché dans le fichier.
linked_file-not_possible = Ce navigateur ne laisse aucune page écrire dans un fichier. Téléchargez ci-dessus le document de la feuille de route, et importez-le quand il a été modifié ailleurs.
linked_file-choose = Choisir un fichier …
linked_file-not_chosen = Le navigateur n’a pas ouvert le fichier. Choisissez-en un autre, ou autorisez cette page à ouvrir des fichiers.
linked_file-stop = Arrêter
linked_file-stopped = { $name } n’est plus tenu à jour. Le fichier et votre progression restent tels quels.
linked_file-allow = Autoriser
linked_file-in_step = { $name } : à jour depuis { $time }.
linked_file-last_in_step = Dernière mise à jour : { $time }.
linked_file-strange = { $count ->
    [one] { $count } étape du fichier n’est pas dans cette feuille de route, et reste telle quelle.
   *[other] { $count } étapes du fichier ne sont pas dans cette feuille de route, et restent telles quelles.
}
linked_file-not_shown = { $count ->
    [one] Le fichier n’a pas de case pour ce que vous avez marqué sur { $count } étape.
   *[other] Le fichier n’a pas de case pour ce que vous avez marqué sur { $count } étapes.
}
linked_file-kept_here = En attendant, votre progression est enregistrée dans ce navigateur.
linked_file-changed = { $name } : { $count ->
    [one] { $count } étape modifiée.
   *[other] { $count } étapes modifiées.
}
linked_file-link_of = Lier { $name }
linked_file-cannot_link = Impossible de lier { $name }
linked_file-link = Lier
linked_file-become_done = { $count ->
    [one] { $count } étape devient terminée ici
   *[other] { $count } étapes deviennent terminées ici
}
linked_file-change_here = { $count ->
    [one] { $count } étape change autrement ici
   *[other] { $count } étapes changent autrement ici
}
linked_file-boxes_change = { $count ->
    [one] { $count } case change dans le fichier
   *[other] { $count } cases changent dans le fichier
}
linked_file-nothing_changes = Rien ne change pour l’instant, ni ici ni dans le fichier.
linked_file-missing = { $count ->
    [one] { $count } étape de cette feuille de route n’est pas dans le fichier, et ne reste qu’ici.
   *[other] { $count } étapes de cette feuille de route ne sont pas dans le fichier, et ne restent qu’ici.
}
linked_file-undoable = Vous pouvez annuler ce qui change ici.
linked_file-not_allowed = Le navigateur n’a pas autorisé l’écriture dans { $name }. Le fichier n’est pas lié.
linked_file-waiting = Cairn ne peut pas encore écrire dans { $name }.
linked_file-allow_in_backup = Ouvrez « Sauvegarde » dans le menu et appuyez sur « Autoriser ».
linked_file-gone = { $name } n’est plus à sa place. Remettez-le, ou choisissez de nouveau le fichier.
linked_file-full = Il n’y a pas de place pour écrire { $name }. Libérez de la place sur son disque, et Cairn l’écrira.
linked_file-busy = { $name } ne peut être ni lu ni écrit pour l’instant. Cairn réessaie.
linked_file-too_long = { $name } dépasse 32 Mio. Raccourcissez-le, ou choisissez un autre fichier.
linked_file-unreadable = { $name } n’a pas été modifié. { $why } Corrigez-le, ou choisissez un autre fichier.
linked_file-other_steps = Aucune de ses étapes n’est dans cette feuille de route. Choisissez le fichier de cette feuille de route.
linked_file-not_kept = { $name } n’a pas été écrit : le stockage de ce navigateur est plein ou bloqué. Libérez de la place, et Cairn l’écrira.
linked_file-no_reader = La partie de Cairn qui lit les fichiers n’a pas pu être chargée. Vérifiez la connexion.
