own-changed_elsewhere = Les notes ou heures modifiées depuis restent telles quelles.
own-not_kept = Les notes et les heures restent telles quelles : elles n’ont pas pu être enregistrées.
