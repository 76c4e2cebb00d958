page-opening = Ouvrir une feuille de route · Cairn
page-next_step = Aller à l’étape suivante (n)
page-go_on = Continuer
page-offline = Prêt à fonctionner hors ligne.
page-nothing_kept = Rien n’est conservé ici.
page-only_shown = Vos coches sont seulement affichées ici.
page-while_open = Vos coches ne restent que tant que cette page est ouverte.
page-on_this_site = Vos coches restent sur ce site seulement, dans ce navigateur.
page-nothing_sent = Rien n’est envoyé nulle part.
page-on_this_device = Vos coches restent dans ce navigateur, sur cet appareil. Rien n’est envoyé nulle part.
page-open_in_cairn = Ouvrir dans Cairn
page-download = Télécharger pour un usage hors ligne
page-author_notes = { $count ->
    [one] { $count } remarque pour l’auteur de cette feuille de route
   *[other] { $count } remarques pour l’auteur de cette feuille de route
}
page-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
page-view_only = lecture seule
page-not_kept = non enregistré
page-kept = enregistré dans ce navigateur
page-row_steps = { $done } sur { $whole }
page-row_hours = { $hours } h
page-row_hours_done = { $done } sur { $whole } h
page-row_skipped = ignoré
page-search = Rechercher
page-search_name = Rechercher et filtrer
page-search_with_key = Rechercher et filtrer (/)
page-search_roadmap = Rechercher dans cette feuille de route
page-tools = Outils
page-share = Partager
page-menu = Menu
page-notices = Avis
page-changed_steps = Étapes modifiées
page-overall = Progression globale
page-sections = Sections
page-section = { $title }, { $completion }
page-last_change = Dernier changement
page-only_here = Seulement dans cette page pour l’instant : le stockage du navigateur ne répond pas.
page-one_place = Enregistré, mais pas encore au second endroit qui survit à un plantage : le navigateur ne répond pas.
page-saving = Enregistrement…
page-saved = Enregistré
page-not_saved = Non enregistré
page-undo = Annuler
page-redo = Rétablir
page-dismiss = Fermer
page-welcome = Cochez ce que vous savez. Cela reste dans ce navigateur.
page-open_yours = Ouvrez votre propre feuille de route
