reader-unreadable = Ce fichier n’a pas pu être lu comme une feuille de route. { $why }
reader-no_roadmap = Il n’y a pas de feuille de route à l’adresse { $address } : c’est une page web qui est arrivée.
