own-notes_changed = { $count ->
    [one] Ha cambiado { $count } nota.
   *[other] Han cambiado { $count } notas.
}
own-hours_changed = { $count ->
    [one] Han cambiado tus horas de { $count } paso.
   *[other] Han cambiado tus horas de { $count } pasos.
}
own-changed_elsewhere = Las notas u horas cambiadas desde entonces quedan como están.
own-not_kept = Las notas y las horas quedan como están: no se pudieron guardar.
