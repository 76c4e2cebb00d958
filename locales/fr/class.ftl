class-title = Classe
class-about = Voyez où en sont vos élèves. Collez les liens qu’ils vous ont remis, ou choisissez ou déposez leurs fichiers. Un tableau de noms et de liens convient aussi. Rien ne quitte ce navigateur.
class-links = Liens, ou un tableau de noms et de liens
class-add = Ajouter
class-choose_files = Choisir des fichiers
class-add_more = Ajouter à la classe
class-nothing_to_add = Collez d’abord au moins un lien.
class-new = { $count ->
    [one] { $count } élève ajouté.
   *[other] { $count } élèves ajoutés.
}
class-newer = { $count ->
    [one] { $count } élève a du nouveau.
   *[other] { $count } élèves ont du nouveau.
}
class-older = { $count ->
    [one] { $count } était déjà ici, tel quel ou plus récent.
   *[other] { $count } étaient déjà ici, tels quels ou plus récents.
}
class-refused = { $count ->
    [one] { $count } n’a pas pu être ajouté :
   *[other] { $count } n’ont pas pu être ajoutés :
}
class-line = Ligne { $line }
class-line_of = { $name } (ligne { $line })
class-damaged = Le lien ou le fichier est endommagé. Il a peut-être été coupé.
class-newer_cairn = Une version plus récente de Cairn l’a créé. Conservez cette classe ici, rechargez la page, puis ajoutez-le à nouveau.
class-other_roadmap = Il concerne une autre feuille de route, ou celle-ci a complètement changé depuis.
class-no_link = Il n’y a pas de lien à côté de ce nom.
class-nothing_in_text = Ce texte ne contient aucun lien avec une progression.
class-no_progress = Il ne contient aucune progression.
class-learners = { $count ->
    [one] { $count } élève
   *[other] { $count } élèves
}
class-on_average = { $learners }, { $percent } % terminé en moyenne.
class-shown_of = Affichage de { $count } sur { $whole }.
class-unreadable = { $count ->
    [one] { $count } élève est conservé ici, mais rien de sa progression ne correspond
   *[other] { $count } élèves sont conservés ici, mais rien de leur progression ne correspond
} à la feuille de route telle qu’elle est maintenant.
class-search = Rechercher un nom ou une étape
class-show = Afficher
class-all = Tous les élèves
class-not_begun = Pas commencé
class-at_work = Au travail
class-quiet = Sans activité depuis deux semaines
class-finished = Terminé
class-nobody = Personne n’est dans ce cas.
class-table = Élèves
class-name = Nom
class-done = Terminé
class-doing = En cours
class-last = Dernière activité
class-at = En est à
class-figure = { $hours } h
class-percent = { $percent } %
class-unplaced = { $count ->
    [one] { $count } marque vient d’une partie modifiée depuis.
   *[other] { $count } marques viennent de parties modifiées depuis.
}
class-remove = Retirer
class-remove_learner = Retirer { $name }
class-all_removed = La classe est vide.
class-bring_back = Rétablir
class-not_kept_any_more = Un autre onglet a cessé de conserver cette classe. Elle reste ici jusqu’à la fermeture de cette page.
class-removed = { $name } n’est plus dans la classe.
class-stuck = Où les élèves bloquent
class-stuck_for = { $count ->
    [one] { $count } élève y est depuis { $days } jours
   *[other] { $count } élèves y sont depuis plus de deux semaines, dont un depuis { $days } jours
}
class-not_stuck = Aucune étape ne retient plusieurs élèves.
class-untouched = { $count ->
    [one] { $count } étape que personne n’a commencée
   *[other] { $count } étapes que personne n’a commencées
}
class-keep = Conserver cette classe dans ce navigateur
class-not_kept = La classe n’a pas pu être conservée : le stockage est plein ou bloqué.
class-newer_kept = Une version plus récente de Cairn conserve une classe ici. Rechargez cette page pour la voir.
class-set_aside = La classe conservée ici est endommagée. Elle a été mise de côté.
class-download = Télécharger en CSV
class-remove_all = Tout retirer
