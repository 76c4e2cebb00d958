own-notes_changed = { $count ->
    [one] { $count } nota mudou.
   *[other] { $count } notas mudaram.
}
own-hours_changed = { $count ->
    [one] Suas horas de { $count } etapa mudaram.
   *[other] Suas horas de { $count } etapas mudaram.
}
own-changed_elsewhere = As notas ou horas alteradas desde então ficam como estão.
own-not_kept = As notas e as horas ficam como estão: não foi possível salvá-las.
