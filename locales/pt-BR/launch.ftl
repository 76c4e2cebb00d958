launch-failed = Não é possível mostrar o roteiro
launch-still_there = Seu progresso salvo continua aqui.
launch-try_again = Tentar de novo
launch-open_without = Abrir sem isso
launch-open_own = Abrir o roteiro do Cairn
launch-nothing_listed = Ainda não há nenhum roteiro aqui. Envie o seu para a pasta roadmaps e coloque-o em primeiro lugar em roadmaps/index.json: esta página vai abri-lo.
launch-not_loaded = Não foi possível carregar o progresso em { $address }.
launch-elsewhere = O progresso em { $address } não está neste site. Só é possível mostrar progresso do próprio site da página.
launch-unreadable = Não foi possível ler o progresso a ser mostrado.
launch-no_section = Este roteiro não tem nenhuma seção com o endereço “{ $address }”. Ela pode ter mudado de nome.
launch-from_file = Progresso de um arquivo
launch-progress_of = Progresso de “{ $name }” em { $day }
launch-progress_on = Progresso de outra pessoa em { $day }
launch-whose = De quem é este progresso
launch-view_only = . Somente leitura: seu próprio progresso não muda.
launch-left_out = { $count ->
    [one] { $count } etapa de partes que mudaram desde então ficou de fora.
   *[other] { $count } etapas de partes que mudaram desde então ficaram de fora.
}
launch-merge = Mesclar com o meu…
launch-show_own = Mostrar o meu
