actions-saving = Enregistrement…
actions-not_saved = Non enregistré.
actions-newer_version = Rien n’a été modifié : une version plus récente de Cairn est passée par ici. Rechargez la page.
actions-nothing_to_undo = Il n’y a plus rien à annuler.
actions-nothing_to_redo = Il n’y a plus rien à rétablir.
actions-all_expanded = Tout est déplié.
actions-all_collapsed = Tout est replié.
actions-expanded = { $rows ->
    [one] Déplié, { $rows } ligne
   *[other] Déplié, { $rows } lignes
}
actions-collapsed = Replié
actions-everything = tout
actions-marked = { $mark ->
    [done] Cocher { $title }
    [doing] Commencer { $title }
    [skipped] Ignorer { $title }
   *[to_do] Décocher { $title }
}
actions-reset = Réinitialiser { $title }
actions-import = Importation
actions-replacement = Remplacement
actions-earlier_version = Version antérieure
actions-changed_steps = Progression des étapes modifiées
actions-noted = Note sur { $title }
actions-timed = Heures pour { $title }
actions-read = Marquer “{ $title }” comme lu
actions-unread = Marquer “{ $title }” comme non lu
actions-reviewed = Révision de { $title }
actions-reviewing = Révision des étapes terminées
actions-step_marked = { $mark ->
    [done] Terminé : { $title }.
    [doing] « { $title } » en cours.
    [skipped] « { $title } » ignoré.
   *[to_do] Décoché : { $title }.
}
actions-steps_marked = { $title } : { $mark ->
    [done] { $count ->
        [one] { $count } étape terminée
       *[other] { $count } étapes terminées
    }
    [doing] { $count ->
        [one] { $count } étape en cours
       *[other] { $count } étapes en cours
    }
    [skipped] { $count ->
        [one] { $count } étape ignorée
       *[other] { $count } étapes ignorées
    }
   *[to_do] { $count ->
        [one] { $count } étape décochée
       *[other] { $count } étapes décochées
    }
}.
actions-renamed = { $count ->
    [one] { $count } étape a été renommée et conservée.
   *[other] { $count } étapes ont été renommées et conservées.
}
actions-changed = { $action } : { $count ->
    [one] { $count } étape modifiée.
   *[other] { $count } étapes modifiées.
}
actions-undid = Annulé : « { $action } ».
actions-redid = Rétabli : « { $action } ».
actions-changed_elsewhere = { $count ->
    [one] { $count } étape a changé ailleurs depuis et reste ainsi.
   *[other] { $count } étapes ont changé ailleurs depuis et restent ainsi.
}
actions-all_done = Toute la feuille de route est terminée.
