counts-steps = { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}
counts-marks = { $count ->
    [one] { $count } marque
   *[other] { $count } marques
}
counts-of_mark = { $mark ->
    [done] terminé
    [doing] en cours
    [skipped] ignoré
   *[to_do] à faire
}
counts-marked_in_it = { $count ->
    [one] { $count } étape y est marquée
   *[other] { $count } étapes y sont marquées
}
counts-marked_in_document = { $count ->
    [one] { $count } étape est marquée dans ce document
   *[other] { $count } étapes sont marquées dans ce document
}
counts-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
counts-of_hours = { $done } h sur { $whole }
counts-of_steps = { $done } sur { $whole ->
    [one] { $whole } étape
   *[other] { $whole } étapes
}
counts-steps_skipped = { $count ->
    [one] { $count } étape ignorée
   *[other] { $count } étapes ignorées
}
counts-hours_skipped = { $skipped ->
    [one] { $skipped } heure ignorée
   *[other] { $skipped } heures ignorées
}
counts-count_of = { $mark ->
    [done] { $count ->
        [one] { $count } terminée
       *[other] { $count } terminées
    }
    [doing] { $count } en cours
    [skipped] { $count ->
        [one] { $count } ignorée
       *[other] { $count } ignorées
    }
   *[to_do] { $count } à faire
}
counts-of_kinds = { $whole } : { $kinds }.
counts-sentence = { $words }.
counts-and = { $first }, { $last }
counts-actions_for = Actions pour { $title }
counts-all_done = Tout est terminé.
