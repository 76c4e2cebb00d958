own-changed_elsewhere = Las notas u horas cambiadas desde entonces quedan como están.
own-not_kept = Las notas y las horas quedan como están: no se pudieron guardar.
