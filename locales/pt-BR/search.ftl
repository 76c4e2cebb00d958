search-titles = Buscar títulos
search-everything = Buscar títulos, notas e links
search-show = Mostrar
search-show_only = { $show ->
    [all] Tudo
    [doing] Em andamento
    [done] Feito
    [skipped] Pulado
    [with_notes] Com notas
    [with_own_hours] Com minhas horas
   *[to_do] A fazer
}
search-end = Fechar a busca
search-none_of = { $mark ->
    [doing] Nada em andamento.
    [done] Nada feito ainda.
    [skipped] Nada pulado.
   *[to_do] Não há mais nada a fazer.
}
search-no_notes = Ainda não há notas. Escolha “Escrever uma nota” no menu de uma linha.
search-no_own_hours = Ainda não há horas suas. Escolha “Suas horas…” no menu de uma etapa.
search-steps_with_own_hours = { $count ->
    [one] { $count } etapa com suas horas
   *[other] { $count } etapas com suas horas
}
search-notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
search-no_matches = Nenhum resultado. Tente com menos palavras ou mostre todas as etapas.
search-show_all = Mostrar todas as etapas
search-nothing_found = Nada encontrado
search-found = { $count ->
    [one] { $count } tópico encontrado
   *[other] { $count } tópicos encontrados
}
search-steps_of = { $mark ->
    [doing] { $count ->
        [one] { $count } etapa em andamento
       *[other] { $count } etapas em andamento
    }
    [done] { $count ->
        [one] { $count } etapa feita
       *[other] { $count } etapas feitas
    }
    [skipped] { $count ->
        [one] { $count } etapa pulada
       *[other] { $count } etapas puladas
    }
   *[to_do] { $count ->
        [one] { $count } etapa a fazer
       *[other] { $count } etapas a fazer
    }
}
