hours-title = Suas horas
hours-author_says = Estimativa do autor: { $hours } h.
hours-author_says_nothing = O autor não deu horas para esta etapa.
hours-estimate = Minha estimativa
hours-spent = Tempo gasto até agora
hours-how_to_write = Em horas, por exemplo 1,5, 1:30 ou 90 min. Se o primeiro campo ficar vazio, valem as horas do autor.
hours-counts_with = A etapa conta com { $hours } h.
hours-counts_nowhere = Este roteiro não tem horas: as suas aparecem ao lado da etapa e não entram em nenhum total.
hours-less = { $field }: 15 min a menos
hours-more = { $field }: 15 min a mais
hours-not_hours = Escreva até 100.000 horas, por exemplo 1,5, 1:30 ou 90 min.
hours-not_above_zero = Escreva mais de 0 ou deixe o campo vazio.
hours-save = Salvar
hours-author_again = Voltar às horas do autor
hours-saved = Suas horas para “{ $title }” estão salvas.
hours-uses_author = As horas do autor voltam a contar para “{ $title }”.
hours-not_saved = Não foi salvo.
hours-newer_version = Não foi salvo: uma versão mais recente do Cairn esteve aqui. Recarregue a página.
hours-only_steps = Só as etapas têm horas próprias e cronômetro.
hours-figure = { $hours } h
hours-figure_of = { $spent } de { $planned } h
hours-said_estimate = { $hours } h, sua estimativa
hours-said_spent = { $hours } h gastas
hours-said_spent_of = { $spent } de { $planned } h gastas
hours-said_spent_of_own = { $spent } de { $planned } h gastas, sua estimativa
hours-counted = { $hours ->
    [one] { $hours } hora pela sua conta
   *[other] { $hours } horas pela sua conta
}
hours-timer = Cronômetro
hours-stop = Parar
hours-stop_timer = Parar o cronômetro
hours-time = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
hours-started = O cronômetro está contando em “{ $title }”.
hours-spent_on = { $time } adicionados a “{ $title }”.
hours-done_after = “{ $title }” está concluída, com { $time } do cronômetro.
hours-too_short = O cronômetro contou menos de um minuto. Nada foi acrescentado.
hours-nothing_added = O cronômetro parou. Nada foi acrescentado.
hours-ran_long = O cronômetro contou { $time } em “{ $title }”. Quanto desse tempo você estudou?
hours-learned = Tempo de estudo
hours-at_most = Escreva no máximo { $time }, por exemplo 1,5, 1:30 ou 90 min.
hours-keep = Manter
hours-discard = Descartar
