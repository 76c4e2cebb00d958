details-about = À propos de cette feuille de route
details-details_of = Détails de { $title }
details-details_and_note = Détails de { $title } et votre note
details-done_when = Terminé quand
details-needs = À faire avant
details-state = { $state ->
    [done] terminé
    [doing] en cours
    [part] terminé en partie
    [skipped] ignoré
   *[to-do] à faire
}
details-kind = { $kind ->
    [docs] documentation
    [guide] guide
    [video] vidéo
    [exercise] exercice
    [book] livre
   *[course] cours
}
details-minutes = { $minutes } min
details-hours = { $hours } h
details-hours_and_minutes = { $hours } h { $minutes } min
details-paid = payant
details-read = Lu : { $title }
details-opened = { $title } est ouvert dans un nouvel onglet.
details-all_read = Tout est lu sur { $title }.
details-show_all = Afficher tous les détails
details-tick = Cocher
details-untick = Décocher
details-write_note = Écrire une note
