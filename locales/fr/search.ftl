search-titles = Rechercher dans les titres
search-everything = Rechercher titres, notes et liens
search-show = Afficher
search-show_only = { $show ->
    [all] Tout
    [doing] En cours
    [done] Terminé
    [skipped] Ignoré
    [with_notes] Avec notes
    [with_own_hours] Avec mes heures
   *[to_do] À faire
}
search-end = Fermer la recherche
search-none_of = { $mark ->
    [doing] Rien en cours.
    [done] Rien de terminé pour l’instant.
    [skipped] Rien d’ignoré.
   *[to_do] Plus rien à faire.
}
search-no_notes = Pas encore de notes. Choisissez « Écrire une note » dans le menu d’une ligne.
search-no_own_hours = Pas encore d’heures à vous. Choisissez « Vos heures… » dans le menu d’une étape.
search-steps_with_own_hours = { $count ->
    [one] { $count } étape avec vos heures
   *[other] { $count } étapes avec vos heures
}
search-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
search-no_matches = Aucun résultat. Essayez avec moins de mots, ou affichez toutes les étapes.
search-show_all = Afficher toutes les étapes
search-nothing_found = Rien trouvé
search-found = { $count ->
    [one] { $count } sujet trouvé
   *[other] { $count } sujets trouvés
}
search-steps_of = { $mark ->
    [doing] { $count ->
        [one] { $count } étape en cours
       *[other] { $count } étapes en cours
    }
    [done] { $count ->
        [one] { $count } étape terminée
       *[other] { $count } étapes terminées
    }
    [skipped] { $count ->
        [one] { $count } étape ignorée
       *[other] { $count } étapes ignorées
    }
   *[to_do] { $count ->
        [one] { $count } étape à faire
       *[other] { $count } étapes à faire
    }
}
