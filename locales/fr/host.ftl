host-again = Réessayer
host-failed = Cairn n’a pas pu démarrer
host-shared_text = Texte partagé
