own-notes_changed = { $count ->
    [one] { $count } nota mudou.
   *[other] { $count } notas mudaram.
}
own-hours_changed = { $count ->
    [one] Suas horas de { $count } etapa mudaram.
   *[other] Suas horas de { $count } etapas mudaram.
}
own-read_changed = { $count ->
    [one] { $count } recurso lido ou não mais lido.
   *[other] { $count } recursos lidos ou não mais lidos.
}
own-reviews_changed = { $count ->
    [one] A revisão de { $count } etapa mudou.
   *[other] As revisões de { $count } etapas mudaram.
}
own-reviews_on = As revisões das etapas concluídas estão ativadas.
own-reviews_off = As revisões das etapas concluídas estão desativadas.
own-plan_changed = Seu plano mudou.
own-changed_elsewhere = O que mudou desde então fica como está.
own-not_kept = Fica como está: não foi possível salvar.
own-import_not_kept = Nem tudo o que você escreveu e leu pôde ser salvo: o armazenamento deste navegador está cheio ou bloqueado.
own-learning_not_kept = Não foi salvo: o armazenamento deste navegador está cheio ou bloqueado.
own-newer_version = Não foi salvo: uma versão mais recente do Cairn esteve aqui. Recarregue a página.
