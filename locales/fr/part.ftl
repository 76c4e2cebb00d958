part-missing = Une partie de Cairn n’a pas pu être chargée. Vérifiez la connexion et réessayez.
