own-notes_changed = { $count ->
    [one] { $count } note modifiée.
   *[other] { $count } notes modifiées.
}
own-hours_changed = { $count ->
    [one] Vos heures de { $count } étape ont été modifiées.
   *[other] Vos heures de { $count } étapes ont été modifiées.
}
own-read_changed = { $count ->
    [one] { $count } ressource lue ou à relire.
   *[other] { $count } ressources lues ou à relire.
}
own-reviews_changed = { $count ->
    [one] Révision de { $count } étape modifiée.
   *[other] Révisions de { $count } étapes modifiées.
}
own-reviews_on = Les révisions des étapes terminées sont activées.
own-reviews_off = Les révisions des étapes terminées sont désactivées.
own-plan_changed = Votre plan a changé.
own-changed_elsewhere = Ce qui a été modifié depuis reste tel quel.
own-not_kept = Rien ne change : l’enregistrement a échoué.
own-import_not_kept = Tout ce que vous avez écrit et lu n’a pas pu être enregistré : le stockage de ce navigateur est plein ou bloqué.
own-learning_not_kept = Non enregistré : le stockage de ce navigateur est plein ou bloqué.
own-newer_version = Non enregistré : une version plus récente de Cairn est passée par ici. Rechargez la page.
