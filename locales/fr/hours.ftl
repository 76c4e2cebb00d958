hours-title = Vos heures
hours-author_says = Estimation de l’auteur : { $hours } h.
hours-author_says_nothing = L’auteur n’a pas donné d’heures pour cette étape.
hours-estimate = Mon estimation
hours-spent = Temps déjà passé
hours-how_to_write = En heures, par exemple 1,5, 1:30 ou 90 min. Si le premier champ est vide, les heures de l’auteur comptent.
hours-counts_with = L’étape compte pour { $hours } h.
hours-counts_nowhere = Cette feuille de route n’a pas d’heures : les vôtres sont affichées à côté de l’étape et ne comptent dans aucun total.
hours-less = { $field } : 15 min de moins
hours-more = { $field } : 15 min de plus
hours-not_hours = Écrivez au plus 100 000 heures, par exemple 1,5, 1:30 ou 90 min.
hours-not_above_zero = Écrivez plus de 0, ou laissez le champ vide.
hours-save = Enregistrer
hours-author_again = Reprendre les heures de l’auteur
hours-saved = Vos heures pour « { $title } » sont enregistrées.
hours-uses_author = Les heures de l’auteur comptent de nouveau pour « { $title } ».
hours-not_saved = Non enregistré.
hours-newer_version = Non enregistré : une version plus récente de Cairn est passée par ici. Rechargez la page.
hours-only_steps = Seules les étapes ont vos heures et un minuteur.
hours-figure = { $hours } h
hours-figure_of = { $spent } sur { $planned } h
hours-said_estimate = { $hours } h, votre estimation
hours-said_spent = { $hours } h passées
hours-said_spent_of = { $spent } sur { $planned } h passées
hours-said_spent_of_own = { $spent } sur { $planned } h passées, votre estimation
hours-counted = { $hours ->
    [one] { $hours } heure selon votre compte
   *[other] { $hours } heures selon votre compte
}
hours-timer = Minuteur
hours-stop = Arrêter
hours-stop_timer = Arrêter le minuteur
hours-time = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
hours-started = Le minuteur tourne pour « { $title } ».
hours-spent_on = { $time } ajoutées à « { $title } ».
hours-done_after = « { $title } » est terminée, avec { $time } du minuteur.
hours-too_short = Le minuteur a tourné moins d’une minute. Rien n’a été ajouté.
hours-nothing_added = Le minuteur est arrêté. Rien n’a été ajouté.
hours-ran_long = Le minuteur a tourné { $time } pour « { $title } ». Combien de ce temps avez-vous étudié ?
hours-learned = Temps d’étude
hours-at_most = Écrivez au plus { $time }, par exemple 1,5, 1:30 ou 90 min.
hours-keep = Garder
hours-discard = Ignorer
