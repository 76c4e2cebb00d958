go_on-done = Erledigt
go_on-go = Hingehen
go_on-done_with = Erledigt: { $step }
go_on-go_to = Hingehen: { $step }
go_on-hours = { $hours } h
go_on-in_progress = In Arbeit
go_on-in_progress_in = In Arbeit · { $way }
go_on-next_up = Als Nächstes
go_on-last_here = Zuletzt hier { $ago }
go_on-last_here_since = Zuletzt hier { $ago } · { $steps } seit { $month }
go_on-walked = { $steps }{ $hours ->
    [0] { "" }
    [one] , { $hours } Stunde
   *[other] , { $hours } Stunden
}{ $skipped ->
    [0] { "" }
   *[other] , { $skipped } übersprungen
}
go_on-share_card = Karte teilen
go_on-open_another = Andere Roadmap öffnen
go_on-before = Vor { $waiting }, dafür ist dies nötig
go_on-waits = { $waiting } wartet auf { $need }
