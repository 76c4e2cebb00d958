own-notes_changed = { $count ->
    [one] Ha cambiado { $count } nota.
   *[other] Han cambiado { $count } notas.
}
own-hours_changed = { $count ->
    [one] Han cambiado tus horas de { $count } paso.
   *[other] Han cambiado tus horas de { $count } pasos.
}
own-read_changed = { $count ->
    [one] { $count } recurso leído o ya no leído.
   *[other] { $count } recursos leídos o ya no leídos.
}
own-reviews_changed = { $count ->
    [one] Ha cambiado el repaso de { $count } paso.
   *[other] Han cambiado los repasos de { $count } pasos.
}
own-reviews_on = Los repasos de los pasos terminados están activados.
own-reviews_off = Los repasos de los pasos terminados están desactivados.
own-plan_changed = Tu plan ha cambiado.
own-changed_elsewhere = Lo que se cambió desde entonces queda como está.
own-not_kept = Queda como está: no se pudo guardar.
own-import_not_kept = No se ha podido guardar todo lo que escribiste y leíste: el almacenamiento de este navegador está lleno o bloqueado.
own-learning_not_kept = No se ha guardado: el almacenamiento de este navegador está lleno o bloqueado.
own-newer_version = No se ha guardado: una versión más reciente de Cairn ha estado aquí. Recarga la página.
