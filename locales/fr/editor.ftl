editor-heading = Modifier { $title }
editor-save = Enregistrer…
editor-close = Fermer
editor-text_of_roadmap = Texte de la feuille de route
editor-problems = Erreurs et avertissements
editor-no_problems = Aucune erreur, aucun avertissement
editor-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
editor-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
