print-open = Imprimer…
print-title = Imprimer
print-print = Imprimer
print-only_found = { $count ->
    [one] Seulement l’étape de votre recherche
   *[other] Seulement les { $count } étapes de votre recherche
}
print-parts = Avec
print-hours = Heures
print-details = Détails et liens
print-notes = Vos notes
print-size = Papier
print-a4 = A4
print-letter = Letter (US)
print-sections = Sections
print-all = Toutes
print-none = Aucune
print-chosen = À imprimer : { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
} sur { $whole }.
print-nothing_chosen = Rien n’est choisi.
print-sections_of = { $count ->
    [one] { $count } section
   *[other] { $count } sections
} sur { $whole }
print-found = Recherche : { $asked } · { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}
