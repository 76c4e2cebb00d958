review-command = Le savez-vous encore ?…
review-title = Le savez-vous encore ?
review-about = Trois semaines après la fin d’une étape, Cairn peut vous demander si vous la maîtrisez toujours, puis de moins en moins souvent. Ce que vous ne savez plus revient au bout d’une semaine ; vos coches restent en place.
review-wanted = M’interroger sur les étapes terminées
review-known = Je le sais encore
review-not_known = Plus maintenant
review-known_with = Je le sais encore : { $step }
review-not_known_with = Plus maintenant : { $step }
review-again = Prochaine fois : { $day }.
review-next = Rien à revoir. Prochaine fois : { $day }, { $step }.
review-nothing_finished = Rien à revoir. Les étapes que vous terminerez désormais viendront ici.
review-due = { $count ->
    [one] { $count } étape terminée à revoir
   *[other] { $count } étapes terminées à revoir
}
