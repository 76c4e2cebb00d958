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
editor-undo = Annuler
editor-redo = Rétablir
editor-undone = Annulé.
editor-redone = Rétabli.
editor-view = Affichage
editor-text = Texte
editor-outline = Plan
editor-tab_indents = Tab met en retrait
editor-tab_indents_now = Tab met en retrait. Appuyez sur Ctrl+M avant Tab pour quitter le texte.
editor-tab_moves_now = Tab quitte le texte.
