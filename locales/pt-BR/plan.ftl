plan-title = Plano
plan-journey = Jornada
plan-plan_your_weeks = Planejar as semanas
plan-pace = { $measure ->
    [steps] { $pace ->
        [one] { $pace } etapa por semana
       *[other] { $pace } etapas por semana
    }
   *[hours] { $pace } h por semana
}
plan-finish_in = Com { $pace }, você termina em { $month }
plan-finish_on = Com { $pace }, você termina em { $day }
plan-beyond = Com { $pace }, leva mais de cem anos
plan-nothing_left = Não resta nada a fazer.
plan-this_week = { $measure ->
    [steps] { $whole ->
        [one] Esta semana: { $done } de { $whole } etapa.
       *[other] Esta semana: { $done } de { $whole } etapas.
    }
   *[hours] Esta semana: { $done } de { $whole } h.
}
plan-more_this_week = { $measure ->
    [steps] { $done ->
        [one] Esta semana: { $done } etapa, { $more } a mais que o planejado.
       *[other] Esta semana: { $done } etapas, { $more } a mais que o planejado.
    }
   *[hours] Esta semana: { $done } h, { $more } h a mais que o planejado.
}
plan-next = A seguir: { $day }, { $step }.
plan-kept = { $weeks ->
    [one] Na última semana: { $pace }.
   *[other] Nas últimas { $weeks } semanas: { $pace }.
}
plan-kept_on = Nesse ritmo, você termina em { $day }.
plan-kept_between = Nesse ritmo, você termina entre { $first } e { $last }.
plan-kept_from = Nesse ritmo, você termina em { $first } ou mais tarde.
plan-hours_a_week = Horas por semana
plan-steps_a_week = Etapas por semana
plan-days = Nestes dias
plan-from = A partir de
plan-needs_pace = Quanto por semana? Informe um número maior que 0 e de no máximo { $most }.
plan-needs_days = Escolha um dia da semana.
plan-off = Dias livres
plan-off_first = Primeiro dia livre
plan-off_last = Último dia livre
plan-add_off = Adicionar
plan-too_many_off = Um plano comporta { $most } períodos livres. Remova um que já passou e depois adicione este.
plan-remove = Remover
plan-remove_off = Remover { $days }
plan-wish = Terminar até uma data
plan-wished_day = Data
plan-wish_takes = Para isso, é preciso manter { $pace }.
plan-wish_is_missed = No ritmo acima, você termina depois.
plan-wish_too_soon = Essa data é cedo demais para o que resta.
plan-take_pace = Usar este ritmo
plan-sections = Quando cada seção termina
plan-section_done = concluída
plan-calendar = Calendário
plan-about_calendar = Suas sessões de estudo em um arquivo para o seu calendário, cada uma com um link para a etapa. Quando o plano mudar, importe de novo: as sessões mudam de lugar e nenhuma aparece duas vezes. A que não for mais necessária fica lá até você apagá-la.
plan-begins = Horário (vazio: dias inteiros)
plan-download = Baixar o calendário
plan-save = Salvar o plano
plan-saved = O plano foi salvo.
plan-not_saved = Não foi possível salvar o plano neste navegador.
plan-remove_plan = Remover o plano
plan-removed = O plano foi removido.
