review-command = ¿Aún lo sabes?…
review-title = ¿Aún lo sabes?
review-about = Tres semanas después de que termines un paso, Cairn puede preguntarte si aún lo dominas, y luego cada vez con menos frecuencia. Lo que ya no sepas vuelve al cabo de una semana; tus marcas no cambian.
review-wanted = Preguntarme por los pasos terminados
review-known = Aún lo sé
review-not_known = Ya no
review-known_with = Aún lo sé: { $step }
review-not_known_with = Ya no: { $step }
review-again = Próxima vez: { $day }.
review-next = No hay nada pendiente. Próximo: { $day }, { $step }.
review-nothing_finished = No hay nada pendiente. Aquí llegarán los pasos que termines a partir de ahora.
review-due = { $count ->
    [one] { $count } paso terminado por repasar
   *[other] { $count } pasos terminados por repasar
}
