print-open = Imprimir…
print-title = Imprimir
print-print = Imprimir
print-only_found = { $count ->
    [one] Solo el paso de tu búsqueda
   *[other] Solo los { $count } pasos de tu búsqueda
}
print-parts = Con
print-hours = Horas
print-details = Detalles y enlaces
print-notes = Tus notas
print-size = Papel
print-a4 = A4
print-letter = Carta
print-sections = Secciones
print-all = Todas
print-none = Ninguna
print-chosen = { $whole ->
    [one] Se imprime { $count } de { $whole } paso.
   *[other] { $count ->
        [one] Se imprime
       *[other] Se imprimen
    } { $count } de { $whole } pasos.
}
print-nothing_chosen = No hay nada elegido.
print-sections_of = { $count } de { $whole } secciones
print-found = Búsqueda: { $asked } · { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
}
