own-changed_elsewhere = As notas ou horas alteradas desde então ficam como estão.
own-not_kept = As notas e as horas ficam como estão: não foi possível salvá-las.
