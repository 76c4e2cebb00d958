self_check-command = Autoavaliação…
self_check-heading = Autoavaliação: { $title }
self_check-about = Você consegue fazer isto sem consultar nada? Selecione o que consegue. Nada é marcado antes de você confirmar.
self_check-nothing_yet = Selecione pelo menos um.
self_check-tick = { $count ->
    [one] Marcar o que você consegue ({ $count })
   *[other] Marcar os { $count } que você consegue
}
self_check-tick_none = Marcar o que você consegue
