go_on-done = Terminé
go_on-go = Y aller
go_on-done_with = Terminé : { $step }
go_on-go_to = Y aller : { $step }
go_on-hours = { $hours } h
go_on-in_progress = En cours
go_on-in_progress_in = En cours · { $way }
go_on-next_up = À suivre
go_on-last_here = Dernière visite { $ago }
go_on-last_here_since = Dernière visite { $ago } · { $steps } depuis { $month }
go_on-walked = { $steps }{ $hours ->
    [0] { "" }
    [one] , { $hours } heure
   *[other] , { $hours } heures
}{ $skipped ->
    [0] { "" }
    [one] , { $skipped } ignorée
   *[other] , { $skipped } ignorées
}
go_on-share_card = Partager la carte
go_on-open_another = Ouvrir une autre feuille de route
go_on-before = Avant { $waiting }, qui en a besoin
go_on-waits = { $waiting } attend { $need }
