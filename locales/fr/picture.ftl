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
picture-by_plan = Selon le plan
picture-by_pace = Au rythme récent
picture-together = En tout
picture-today = Aujourd’hui
picture-plan_finish = Fin selon le plan : { $day }
picture-pace_finish = { $weeks ->
    [1] Fin au rythme de la semaine dernière : { $days }
   *[other] Fin au rythme des { $weeks } dernières semaines : { $days }
}
picture-range = { $first } – { $last }
picture-or_later = { $day } ou plus tard
picture-ahead_by_plan = { $day } : { $plan } selon le plan
picture-ahead_by_pace = { $day } : { $pace } au rythme récent
picture-ahead_by_both = { $day } : { $plan } selon le plan, { $pace } au rythme récent
picture-steps = { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}
picture-marked_from = La première marque est du { $first }, la dernière du { $last }.
picture-marked_on = Toutes les marques sont du { $day }.
