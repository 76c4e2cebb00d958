notices-more = e mais { $count }
notices-newer = Uma versão mais nova do Cairn já passou por aqui. Esta mostra suas marcas e não muda nada. Recarregue a página para obter a mais nova.
notices-reload = Recarregar
notices-changed_elsewhere = Este roadmap foi alterado em outra aba. Recarregue a página para vê-lo como está agora.
notices-other_in_library = Sua biblioteca tem outra versão deste roadmap.
notices-keep_this = Manter esta
notices-copy = Esta é a cópia da sua última visita: o que o servidor enviou agora não é um roteiro. Suas marcas são mantidas como sempre.
notices-try_again = Tentar de novo
notices-new_version = Uma nova versão está pronta.
notices-later = Mais tarde
notices-is_that_yours = Esse é o seu progresso?
notices-take = Usar como meu progresso
notices-do_not_take = Não, obrigado
notices-backup = Seu navegador pode apagar o que esta página guarda, como o Safari faz após sete dias sem visita. Um backup traz tudo de volta.
notices-download = Baixar um backup
notices-not_now = Agora não
notices-never = Nunca perguntar
notices-unsaved = { $count ->
    [one] { $count } marca está só nesta página e se perderia com ela.
   *[other] { $count } marcas estão só nesta página e se perderiam com ela.
} O Cairn tentará de novo quando você marcar outra etapa.
notices-second_place = { $count ->
    [one] { $count } marca está só no outro lugar do navegador.
   *[other] { $count } marcas estão só no outro lugar do navegador.
} O Cairn tentará de novo quando você marcar outra etapa; o backup está no menu.
notices-refused = Seu progresso salvo não pôde ser lido agora. O Cairn tentará de novo quando você marcar outra etapa.
notices-full = Suas marcas estão guardadas. Para abrir espaço, o que estava expandido e as versões mais antigas não estão. O backup está no menu.
notices-in_memory = Suas marcas duram só enquanto esta página estiver aberta: o navegador bloqueia o armazenamento. Permita dados de sites e recarregue.
notices-one_place = Este navegador recusa um dos dois lugares onde as marcas são guardadas. Elas estão no outro.
notices-damaged = { $count ->
    [one] { $count } marca guardada não pode ser lida e conta como a fazer. Ela fica como está: veja Backup no menu.
   *[other] { $count } marcas guardadas não podem ser lidas e contam como a fazer. Elas ficam como estão: veja Backup no menu.
}
notices-no_topic = Este roteiro não tem nenhum tópico com o endereço “#{ $address }”. Ele pode ter mudado de nome.
