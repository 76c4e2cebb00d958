print-open = Imprimir…
print-title = Imprimir
print-print = Imprimir
print-only_found = { $count ->
    [one] Só a etapa da sua busca
   *[other] Só as { $count } etapas da sua busca
}
print-parts = Com
print-hours = Horas
print-details = Detalhes e links
print-notes = Suas notas
print-size = Papel
print-a4 = A4
print-letter = Carta
print-sections = Seções
print-all = Todas
print-none = Nenhuma
print-chosen = Imprime { $count } de { $whole ->
    [one] { $whole } etapa
   *[other] { $whole } etapas
}.
print-nothing_chosen = Nada está selecionado.
print-sections_of = { $count } de { $whole } seções
print-found = Busca: { $asked } · { $count ->
    [one] { $count } etapa
   *[other] { $count } etapas
}
