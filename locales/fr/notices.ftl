notices-more = et { $count } de plus
notices-newer = Une version plus récente de Cairn est déjà passée ici. Celle-ci affiche vos marques et ne change rien. Rechargez la page pour obtenir la plus récente.
notices-reload = Recharger
notices-changed_elsewhere = Cette feuille de route a été modifiée dans un autre onglet. Rechargez la page pour la voir telle qu’elle est maintenant.
notices-other_in_library = Votre bibliothèque contient une autre version de cette feuille de route.
notices-keep_this = Garder celle-ci
notices-copy = Voici la copie de votre dernière visite : ce que l’hébergeur vient d’envoyer n’est pas une feuille de route. Vos coches sont conservées comme toujours.
notices-try_again = Réessayer
notices-new_version = Une nouvelle version est prête.
notices-later = Plus tard
notices-is_that_yours = Est-ce votre progression ?
notices-take = Prendre comme ma progression
notices-do_not_take = Non merci
notices-backup = Votre navigateur peut effacer ce que cette page conserve, comme Safari après sept jours sans visite. Une sauvegarde permet de le retrouver.
notices-download = Télécharger une sauvegarde
notices-not_now = Pas maintenant
notices-never = Ne jamais demander
notices-unsaved = { $count ->
    [one] { $count } marque n’existe que dans cette page et serait perdue avec elle.
   *[other] { $count } marques n’existent que dans cette page et seraient perdues avec elle.
} Cairn réessaiera à votre prochaine coche.
notices-second_place = { $count ->
    [one] { $count } marque n’est que dans l’autre emplacement du navigateur.
   *[other] { $count } marques ne sont que dans l’autre emplacement du navigateur.
} Cairn réessaiera à votre prochaine coche ; la sauvegarde est dans le menu.
notices-refused = Votre progression enregistrée n’a pas pu être lue à l’instant. Cairn réessaiera à votre prochaine coche.
notices-full = Vos marques sont conservées. Pour faire de la place, ce qui était déplié et les plus anciennes versions ne le sont pas. La sauvegarde est dans le menu.
notices-in_memory = Vos coches ne durent que tant que cette page est ouverte : le navigateur bloque le stockage. Autorisez les données de site, puis rechargez.
notices-one_place = Ce navigateur refuse l’un des deux emplacements où les coches sont conservées. Elles sont dans l’autre.
notices-damaged = { $count ->
    [one] { $count } marque conservée est illisible et compte comme à faire. Elle reste telle quelle : voir Sauvegarde dans le menu.
   *[other] { $count } marques conservées sont illisibles et comptent comme à faire. Elles restent telles quelles : voir Sauvegarde dans le menu.
}
notices-no_topic = Cette feuille de route n’a pas de sujet à l’adresse « #{ $address } ». Il a peut-être été renommé.
