part-missing = Une partie de Cairn n’est pas arrivée. Vérifiez la connexion et réessayez.
