backup-title = Sauvegarde
backup-saved = Tout est enregistré dans ce navigateur.
backup-not_saved = Tout n’est pas enregistré : voir l’avertissement.
backup-export = Exporter
backup-about_export = Le fichier de progression contient votre progression avec ses dates, vos notes, vos heures, votre plan et vos lectures. Importez-le ici ou dans un autre navigateur.
backup-downloaded_last = Dernier téléchargement : { $time }.
backup-download_progress = Télécharger la progression
backup-copy_progress = Copier la progression
backup-about_markdown = Le Markdown est la feuille de route telle qu’elle a été écrite : seules ses cases montrent votre progression. Les notes et les heures n’y sont pas.
backup-about_outline = L’OPML est le plan tel qu’il a été écrit : seules ses cases montrent votre progression. Les notes et les heures n’y sont pas.
backup-about_graph = Un dessin de roadmap.sh n’a pas de cases. Seul le fichier de progression contient votre progression.
backup-download_outline = Télécharger l’OPML
backup-copy_outline = Copier l’OPML
backup-unshown = { $count ->
    [one] { $count } étape n’y a pas de case, ou une case qui ne peut pas montrer votre marque
   *[other] { $count } étapes n’y ont pas de case, ou une case qui ne peut pas montrer votre marque
} : téléchargez aussi le fichier de progression.
backup-download_markdown = Télécharger le Markdown
backup-copy_markdown = Copier le Markdown
backup-download_instead = Téléchargez-le plutôt.
backup-page_downloaded = cairn.html est téléchargé, sans votre progression. Ouvrez-le et importez-la depuis « Sauvegarde ».
backup-page_refused = Le fichier n’a pas été téléchargé. Vérifiez la connexion et réessayez.
backup-import = Importer
backup-about_import = Choisissez un fichier de progression, ou le document de la feuille de route avec des cases cochées. Vous pouvez aussi le déposer sur la page ou le coller. Un aperçu s’affiche d’abord.
backup-imported_last = Dernière importation : { $time }.
backup-open_file = Ouvrir un fichier
backup-paste = Coller
backup-paste_refused = Le navigateur n’a pas autorisé le collage. Appuyez plutôt sur Ctrl+V ou Cmd+V.
backup-import_of = Importer : { $name }
backup-cannot_import = Importation impossible : { $name }
backup-nothing_changed = Rien n’a été modifié.
backup-in_file = « { $title } » : { $count ->
    [one] { $count } marque
   *[other] { $count } marques
}.
backup-undoable = Vous pouvez annuler. Vos marques actuelles restent dans « Versions antérieures ».
backup-merge = Fusionner
backup-about_merge = De deux marques d’une étape, la plus récente compte.
backup-replace = Remplacer
backup-about_replace = Votre progression devient celle du fichier. Les étapes qui n’y sont pas redeviennent à faire.
backup-merge_of = Fusionner : { $caption }
backup-take_all = Tout reprendre
backup-about_take_all = Pour que ces étapes soient quand même comme dans le lien, reprenez tout.
backup-only_show = Seulement l’afficher
backup-left_out = { $count ->
    [one] { $count } étape de parties modifiées depuis est laissée de côté.
   *[other] { $count } étapes de parties modifiées depuis sont laissées de côté.
}
backup-differences = { $count ->
    [one] { $count } étape diffère
   *[other] { $count } étapes diffèrent
}
backup-step = Étape
backup-here = Ici
backup-there = Là-bas
backup-once_merged = Après fusion
backup-now = Maintenant
backup-then = Avant
backup-nothing_would_change = Rien ne changerait.
backup-newly_done = { $count ->
    [one] { $count } étape nouvellement terminée
   *[other] { $count } étapes nouvellement terminées
}
backup-no_longer_done = { $count ->
    [one] { $count } étape qui n’est plus terminée
   *[other] { $count } étapes qui ne sont plus terminées
}
backup-doing = { $count ->
    [one] { $count } étape en cours
   *[other] { $count } étapes en cours
}
backup-skipped = { $count ->
    [one] { $count } étape ignorée
   *[other] { $count } étapes ignorées
}
backup-to_do = { $count ->
    [one] { $count } étape de nouveau à faire
   *[other] { $count } étapes de nouveau à faire
}
backup-newer_here = { $count ->
    [one] { $count } étape plus récente ici et laissée telle quelle
   *[other] { $count } étapes plus récentes ici et laissées telles quelles
}
backup-notes = { $count ->
    [one] { $count } note modifiée
   *[other] { $count } notes modifiées
}
backup-own_hours = { $count ->
    [one] vos heures pour { $count } étape modifiées
   *[other] vos heures pour { $count } étapes modifiées
}
backup-learning = { $count ->
    [one] { $count } changement dans vos lectures et révisions
   *[other] { $count } changements dans vos lectures et révisions
}
backup-plan = votre plan modifié
backup-unknown = { $count ->
    [one] { $count } marque de sujets absents de cette feuille de route, qui est conservée
   *[other] { $count } marques de sujets absents de cette feuille de route, qui sont conservées
}
backup-ahead = { $count ->
    [one] { $count } marque est datée du futur et comptée comme faite dans cinq minutes.
   *[other] { $count } marques sont datées du futur et comptées comme faites dans cinq minutes.
}
backup-versions = Versions antérieures
backup-about_versions = Ce que vous aviez avant une importation, une réinitialisation ou la modification d’une section entière. Les notes et les heures n’y sont pas et restent telles quelles.
backup-preview = Aperçu…
backup-restore = Restaurer
backup-preview_of = Aperçu de la version du { $date }
backup-version_of = Version du { $date }
backup-before_import = Avant une importation
backup-before_replace = Avant un remplacement
backup-before_reset = Avant une réinitialisation
backup-before_restore = Avant la restauration d’une version antérieure
backup-before_mark = { $title }, avant { $mark ->
    [done] d’être coché
    [doing] d’être marqué en cours
    [skipped] d’être ignoré
   *[to_do] d’être décoché
}
backup-only_part = Seules des étapes de « { $title } » changent.
backup-changed_steps = Progression d’étapes modifiées
backup-about_changed_steps = Une partie de votre progression est conservée, mais ne s’affiche sur aucune étape.
backup-show_changed_steps = L’afficher…
backup-reset = Réinitialiser
backup-what_to_reset = Quoi réinitialiser
backup-everything = Tout
backup-reset_chosen = Réinitialiser…
backup-nothing_to_reset = Il n’y a rien à réinitialiser : rien n’y est marqué.
backup-reset_everything = Tout réinitialiser ?
backup-reset_of = Réinitialiser « { $title } » ?
backup-about_reset = Cela supprime { $count ->
    [one] { $count } marque
   *[other] { $count } marques
} : { $kinds }.
backup-notes_stay = Les notes et les heures restent.
backup-from_changed_steps = { $count } d’étapes modifiées
backup-reset_marks = Réinitialiser { $count ->
    [one] { $count } marque
   *[other] { $count } marques
}
