details-about = Sobre este roteiro
details-details_of = Detalhes de { $title }
details-details_and_note = Detalhes de { $title } e sua nota
details-done_when = Feito quando
details-needs = Requer
details-state = { $state ->
    [done] feito
    [doing] em andamento
    [part] feito em parte
    [skipped] pulado
   *[to-do] a fazer
}
details-kind = { $kind ->
    [docs] documentação
    [guide] guia
    [video] vídeo
    [exercise] exercício
    [book] livro
   *[course] curso
}
details-minutes = { $minutes } min
details-hours = { $hours } h
details-hours_and_minutes = { $hours } h { $minutes } min
details-paid = pago
details-read = Lido: { $title }
details-opened = { $title } foi aberto em uma nova aba.
details-all_read = Tudo sobre { $title } está lido.
details-show_all = Mostrar todos os detalhes
details-tick = Marcar
details-untick = Desmarcar
details-write_note = Escrever uma nota
