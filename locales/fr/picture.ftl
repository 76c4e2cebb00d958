picture-day = Jour
picture-steps_done = Étapes terminées
picture-hours_done = Heures terminées
picture-steps_begun = Étapes commencées
picture-steps_together = Étapes en tout
picture-hours_together = Heures en tout
picture-section = Section
picture-done = Terminé
picture-doing = En cours
picture-left = Restant
picture-skipped = Ignoré
picture-number = { $count }
picture-hours = { $hours } h
picture-no_days = Chaque jour où vous cochez une étape reçoit ici une pierre.
picture-days = { $count ->
    [one] Une pierre est posée sur un jour : le { $first }.
   *[other] Des pierres sont posées sur { $count } jours, la première le { $first }.
}
picture-longest_run = La plus longue suite : { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
picture-current_run = En ce moment { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de suite.
picture-current_and_longest_run = En ce moment { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de suite, la plus longue suite.
picture-nothing_on = { $day } : rien de terminé
picture-begun_on = { $day } : { $steps ->
    [one] { $steps } étape commencée
   *[other] { $steps } étapes commencées
}
picture-done_on = { $day } : { $steps ->
    [one] { $steps } étape terminée
   *[other] { $steps } étapes terminées
}{ $hours ->
    [0] { "" }
    [one] , { $hours } heure
   *[other] , { $hours } heures
}
picture-hours_by = { $day } : { $added ->
    [one] { $added } heure
   *[other] { $added } heures
}, { $total } en tout
picture-steps_by = { $day } : { $added ->
    [one] { $added } étape
   *[other] { $added } étapes
}, { $total } en tout
picture-hours_so_far = { $done } sur { $whole ->
    [one] { $whole } heure
   *[other] { $whole } heures
} sont terminées.
picture-steps_so_far = { $done } sur { $whole ->
    [one] { $whole } étape
   *[other] { $whole } étapes
} sont terminées.
picture-last_on = La dernière étape a été terminée le { $day }.
picture-of_section = { $title } : { $done } terminé, { $doing } en cours, { $left } restant, { $skipped } ignoré.
picture-of_whole = En tout { $done } terminé, { $doing } en cours, { $left } restant, { $skipped } ignoré.
