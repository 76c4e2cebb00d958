own-notes_changed = { $count ->
    [one] { $count } note modifiée.
   *[other] { $count } notes modifiées.
}
own-hours_changed = { $count ->
    [one] Vos heures de { $count } étape ont été modifiées.
   *[other] Vos heures de { $count } étapes ont été modifiées.
}
own-changed_elsewhere = Les notes ou heures modifiées depuis restent telles quelles.
own-not_kept = Les notes et les heures restent telles quelles : elles n’ont pas pu être enregistrées.
