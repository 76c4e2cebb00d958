changed_steps-title = Progression d’étapes modifiées
changed_steps-none = Toute votre progression s’affiche sur ses étapes.
changed_steps-steps_gone = Étapes renommées et supprimées
changed_steps-about_steps = Ces étapes ont été modifiées dans la feuille de route. Votre progression est conservée et fait partie de chaque exportation. Associez-la à une étape ou abandonnez-la. Vous pouvez annuler dans les deux cas.
changed_steps-match_all = Les associer toutes ({ $count })
changed_steps-match_with = Associer à « { $title } »
changed_steps-choose = Choisir une étape …
changed_steps-choose_for = Choisir une étape pour { $title }
changed_steps-step = Étape
changed_steps-match_it = Associer
changed_steps-discard = Abandonner
changed_steps-discard_of = Abandonner { $title }
changed_steps-name = { $mark ->
    [done] Terminé
    [doing] En cours
    [skipped] Ignoré
   *[to_do] À faire
}
changed_steps-set_aside = Mis de côté
changed_steps-about_set_aside = Ces valeurs enregistrées sont illisibles. Une étape dont la marque en fait partie compte comme à faire jusqu’à ce que vous la cochiez de nouveau. Téléchargez les valeurs pour quelqu’un qui peut les réparer.
changed_steps-download_set_aside = Télécharger ce qui a été mis de côté
changed_steps-renamed = { $count ->
    [one] { $count } étape { $kind ->
        [finished] terminée
       *[marked] marquée
    } a été renommée.
   *[other] { $count } étapes { $kind ->
        [finished] terminées
       *[marked] marquées
    } ont été renommées.
}
changed_steps-renamed_or_removed = { $count ->
    [one] { $count } étape { $kind ->
        [finished] terminée
       *[marked] marquée
    } a été renommée ou supprimée.
   *[other] { $count } étapes { $kind ->
        [finished] terminées
       *[marked] marquées
    } ont été renommées ou supprimées.
}
changed_steps-match_them = Les associer…
changed_steps-dismiss = Masquer
changed_steps-kept = { $count ->
    [one] { $count } étape a été renommée et conservée.
   *[other] { $count } étapes ont été renommées et conservées.
}
