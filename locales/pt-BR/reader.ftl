reader-unreadable = Este arquivo não pôde ser lido como um roteiro. { $why }
reader-to_mend = { $count ->
    [one] Há { $count } ponto a corrigir:
   *[other] Há { $count } pontos a corrigir:
}
reader-no_roadmap = Não há roteiro em { $address }, só uma página web.
reader-without_boxes = Arquivos desse tipo não têm caixas que o Cairn possa marcar. Escolha Markdown ou OPML.
