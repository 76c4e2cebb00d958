launch-failed = La feuille de route ne peut pas être affichée
launch-still_there = Votre progression enregistrée est toujours là.
launch-try_again = Réessayer
launch-open_without = Ouvrir sans cela
launch-open_own = Ouvrir la feuille de route de Cairn
launch-nothing_listed = Il n’y a pas encore de feuille de route ici. Téléversez la vôtre dans le dossier roadmaps et nommez-la en premier dans roadmaps/index.json : cette page l’ouvrira.
launch-not_loaded = La progression à l’adresse { $address } n’a pas pu être chargée.
launch-elsewhere = La progression à l’adresse { $address } n’est pas sur ce site. Seule une progression du site de la page peut être affichée.
launch-unreadable = La progression à afficher est illisible.
launch-no_section = Cette feuille de route n’a pas de section à l’adresse « { $address } ». Elle a peut-être été renommée.
launch-from_file = Progression d’un fichier
launch-progress_of = Progression de « { $name } » le { $day }
launch-progress_on = Progression d’une personne le { $day }
launch-whose = À qui est cette progression
launch-view_only = . Lecture seule : votre propre progression n’est pas modifiée.
launch-left_out = { $count ->
    [one] { $count } étape de parties qui ont changé depuis est laissée de côté.
   *[other] { $count } étapes de parties qui ont changé depuis sont laissées de côté.
}
launch-merge = Fusionner avec la mienne…
launch-show_own = Afficher la mienne
