plan-title = Plan
plan-journey = Parcours
plan-plan_your_weeks = Planifier les semaines
plan-pace = { $measure ->
    [steps] { $pace ->
        [one] { $pace } étape par semaine
       *[other] { $pace } étapes par semaine
    }
   *[hours] { $pace } h par semaine
}
plan-finish_in = À raison de { $pace }, vous finirez en { $month }
plan-finish_on = À raison de { $pace }, vous finirez le { $day }
plan-beyond = À raison de { $pace }, il faudra plus de cent ans
plan-nothing_left = Il ne reste rien à faire.
plan-this_week = { $measure ->
    [steps] { $whole ->
        [one] Cette semaine : { $done } sur { $whole } étape.
       *[other] Cette semaine : { $done } sur { $whole } étapes.
    }
   *[hours] Cette semaine : { $done } sur { $whole } h.
}
plan-more_this_week = { $measure ->
    [steps] { $done ->
        [one] Cette semaine : { $done } étape, { $more } de plus que prévu.
       *[other] Cette semaine : { $done } étapes, { $more } de plus que prévu.
    }
   *[hours] Cette semaine : { $done } h, { $more } h de plus que prévu.
}
plan-next = Ensuite : { $day }, { $step }.
plan-kept = { $weeks ->
    [1] La semaine dernière : { $pace }.
   *[other] Ces { $weeks } dernières semaines : { $pace }.
}
plan-kept_on = À ce rythme, vous finirez le { $day }.
plan-kept_between = À ce rythme, vous finirez entre le { $first } et le { $last }.
plan-kept_from = À ce rythme, vous finirez le { $first } ou plus tard.
plan-hours_a_week = Heures par semaine
plan-steps_a_week = Étapes par semaine
plan-days = Ces jours-là
plan-from = À partir du
plan-needs_pace = Combien par semaine ? Indiquez un nombre supérieur à 0 et d’au plus { $most }.
plan-needs_days = Choisissez un jour de la semaine.
plan-off = Jours libres
plan-off_first = Premier jour libre
plan-off_last = Dernier jour libre
plan-add_off = Ajouter
plan-too_many_off = Un programme peut contenir { $most } périodes libres. Retirez-en une qui est passée, puis ajoutez celle-ci.
plan-remove = Retirer
plan-remove_off = Retirer { $days }
plan-wish = Finir pour une date
plan-wished_day = Date
plan-wish_takes = Il faut pour cela { $pace }.
plan-wish_is_missed = Au rythme ci-dessus, vous finirez plus tard.
plan-wish_too_soon = Cette date est trop proche pour ce qui reste.
plan-take_pace = Adopter ce rythme
plan-sections = La fin de chaque section
plan-section_done = terminée
plan-calendar = Calendrier
plan-about_calendar = Vos séances dans un fichier pour votre calendrier, chacune avec un lien vers son étape. Quand le plan change, importez-le de nouveau : les séances se déplacent et aucune n’apparaît deux fois. Une séance devenue inutile y reste jusqu’à ce que vous la supprimiez.
plan-begins = Heure (vide : journées entières)
plan-download = Télécharger le calendrier
plan-save = Enregistrer le plan
plan-saved = Le plan est enregistré.
plan-not_saved = Le plan n’a pas pu être enregistré dans ce navigateur.
plan-remove_plan = Supprimer le plan
plan-removed = Le plan est supprimé.
