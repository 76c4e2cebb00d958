self_check-command = Auto-évaluation…
self_check-heading = Auto-évaluation : { $title }
self_check-about = Savez-vous le faire sans rien consulter ? Sélectionnez ce que vous savez faire. Rien n’est coché avant votre accord.
self_check-nothing_yet = Sélectionnez-en au moins un.
self_check-tick = { $count ->
    [one] Cocher ce que vous savez faire ({ $count })
   *[other] Cocher les { $count } que vous savez faire
}
self_check-tick_none = Cocher ce que vous savez faire
