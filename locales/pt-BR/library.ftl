library-open = Abrir um roteiro
library-introduction = Uma lista ou um esquema em Markdown, um README com listas de tarefas, um arquivo OPML ou um grafo do roadmap.sh. Tudo fica neste navegador. Uma biblioteca baixada também pode ser restaurada aqui.
library-another = Outro
library-file = Arquivo
library-choose_file = Escolher um arquivo
library-or_drop = ou solte-o em qualquer lugar desta página
library-address = Endereço
library-address_of_roadmap = Endereço de um roteiro
library-fetch = Buscar
library-text = Texto
library-text_of_roadmap = Texto de um roteiro
library-preview = Prévia
library-read_again = Ler de novo
library-go_to_line = Ir para a linha { $line }
library-own_roadmap = Abrir o roteiro do Cairn
library-cannot_open = Não é possível abrir: { $name }
library-this_roadmap = este roteiro
library-not_here = Este navegador não o tem. Ele pode estar em outro navegador ou ter sido removido.
library-no_address = Um endereço começa com https:// e leva a um arquivo.
library-page_title = Abrir um roteiro · Cairn
library-opening = Abrindo: { $address }
library-asking = Consultando { $host }…
library-too_long = Tem mais de 64 MiB. Um roteiro pode ter 2 MiB.
library-damaged_link = O roteiro neste link está danificado ou é longo demais. Peça o link de novo.
library-your_roadmaps = Os seus roteiros
library-archived = Arquivados ({ $count })
library-more_about = Mais sobre { $name }
library-try_another = Experimente outro
library-more_on_site = Mais neste site
library-open_now = aberto agora
library-hours_left = { $left ->
    [one] falta { $left } hora
   *[other] faltam { $left } horas
}
library-not_opened = Ainda não aberto aqui
library-all_done = Tudo feito
library-comes_from = Vem de { $address }.
library-was_brought = Foi aberto de um arquivo ou texto.
library-came_in_link = Veio em um link.
library-belongs_to_site = Pertence a este site.
library-last_open = Aberto pela última vez em { $date }.
library-name_in_list = Nome nesta lista
library-rename = Renomear
library-move_up = Mover para cima
library-move_down = Mover para baixo
library-archive = Arquivar
library-bring_back = Voltar para a lista
library-check_for_changes = Procurar mudanças
library-download_document = Baixar o documento
library-download_with_progress = Baixar com o meu progresso e as minhas notas
library-remove = Remover
library-remove_named = Remover { $name }?
library-about_removal = O texto pode não estar em nenhum outro lugar, e só a página seguinte permite desfazer. Baixe-o antes ou arquive o roteiro: assim ele fica.
library-removed = Removido: { $name }. As suas marcas são mantidas.
library-undo = Desfazer
library-hours_in_all = { $all ->
    [one] { $all } hora no total.
   *[other] { $all } horas no total.
}
library-open_named = Abrir { $title }
library-only_boxes = Só o que tem caixa é uma etapa
library-every_item = Fazer de cada item uma etapa
library-take_by_import = Se você tem marcas suas, elas ficam. Para aceitar também estas, importe o arquivo em “Backup…”.
library-take_later = Quando estiver aberto, você pode aceitar isso como o seu progresso.
library-notes = { $count ->
    [one] { $count } nota sobre este documento
   *[other] { $count } notas sobre este documento
}
library-open_it = Abrir
library-in_library = Já está na sua biblioteca.
library-now_in_library = Esta versão agora está na sua biblioteca.
library-unreadable_version = Sua biblioteca tem outra versão, que não pode mais ser lida.
library-compared = Comparado com o da sua biblioteca
library-same_steps = As etapas são as mesmas.
library-new = { $count ->
    [one] { $count } etapa nova
   *[other] { $count } etapas novas
}
library-gone = { $count ->
    [one] { $count } etapa removida
   *[other] { $count } etapas removidas
}
library-renamed = { $count ->
    [one] { $count } etapa renomeada
   *[other] { $count } etapas renomeadas
}
library-moved = { $count ->
    [one] { $count } etapa movida
   *[other] { $count } etapas movidas
}
library-other_hours = outras horas
library-marks_stay = As suas marcas ficam.
library-marks_of_gone_stay = As suas marcas ficam com as suas etapas. As das etapas que saem são mantidas, e você pode associá-las a outras etapas.
library-is_now = “{ $old }” agora é “{ $new }”
library-is_below = “{ $title }” agora está em “{ $above }”
library-takes_now = “{ $title }” agora leva { $time }
library-has_no_hours_now = “{ $title }” não tem mais horas
library-title = “{ $title }”
library-may_be_split = “{ $title }” talvez tenha sido dividido em { $parts }
library-may_be_merged = { $parts }: talvez unidos em “{ $title }”
library-is_gone = “{ $title }” saiu
library-has_steps_now = “{ $title }” agora tem etapas próprias
library-is_new = “{ $title }” é novo
library-update = Atualizar
library-keep_both = Manter os dois
library-documents = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
}
library-one_of_them = { $name }: { $title }, { $size }
library-no_roadmap = { $name }: { $reason }
library-both_stay = Há outra versão na sua biblioteca. As duas ficam.
library-keep = Manter { $count } na biblioteca
library-download_everything = Baixar tudo
library-the_library = a biblioteca
library-nothing_changed = Nada foi alterado.
library-restore = Restaurar: { $name }
library-about_restore = De duas marcas de uma etapa vale a mais recente. O que você tem de um roteiro fica como está; o que você não tem entra na sua biblioteca.
library-merge = Mesclar
library-restored = Restaurado: { $added ->
    [one] { $added } roteiro adicionado
   *[other] { $added } roteiros adicionados
}, { $changed ->
    [one] { $changed } marca alterada
   *[other] { $changed } marcas alteradas
}.
library-newer_cairn = Uma versão mais nova do Cairn esteve aqui. Recarregue a página para obtê-la e restaure de novo.
library-no_room = Este navegador não tem espaço para tudo. Libere espaço e restaure de novo.
library-pasted = texto colado
library-not_kept = Este navegador não guarda documentos desta página: o armazenamento está bloqueado ou cheio. Permita os dados do site para esta página, ou libere espaço, e tente de novo.
library-no_answer = { $host } não respondeu ou não deixa outros sites lerem os seus arquivos. Salve o arquivo e escolha-o aqui, ou copie o texto dele e cole-o.
library-no_file = { $host } respondeu { $status }: não há arquivo neste endereço.
library-forbidden = Este site não abre roteiros de outros sites. Salve o arquivo e escolha-o aqui, ou copie o texto dele e cole-o.
