document-too_long = O documento tem mais de { $size } MiB, e o Cairn lê no máximo { $most }. Divida-o em vários arquivos.
document-too_many_items = O documento tem { $items } cabeçalhos, itens e linhas, e o Cairn lê no máximo { $most }. Divida-o em vários arquivos.
document-too_many_topics = O documento tem { $topics } tópicos, e o Cairn mostra no máximo { $most }. Divida-o em vários arquivos.
document-too_deep = Linha { $line }: o documento tem { $levels } níveis, e o Cairn mostra no máximo { $most }. Use menos recuo.
document-not_text = Linha { $line }: o byte { $byte } não é UTF-8, e o Cairn lê textos em UTF-8. Salve como UTF-8 e abra de novo.
document-empty = O documento está vazio. O Cairn procura cabeçalhos, listas e tabelas.
document-no_steps = O Cairn procura caixas, listas, tabelas e cabeçalhos para fazer etapas deles, e neste texto não há nenhum. Escreva cada etapa em uma linha como `- [ ] Ler o capítulo 1`.
document-link = É o endereço de um roteiro publicado, não o roteiro. Abra o próprio endereço no navegador.
document-begun = { $begun ->
    [opml] O documento começa como um esquema OPML.
    [graph] O documento começa como um grafo do roadmap.sh.
   *[dialect] O documento começa como um roteiro no Markdown próprio do Cairn.
}
document-web_page = É uma página web, não um roteiro. O Cairn lê Markdown, OPML e grafos do roadmap.sh. Procure o próprio arquivo, muitas vezes em “Raw” ou “Download”.
document-xml = É XML, mas não um esquema OPML. Exporte como OPML ou Markdown.
document-json = É JSON, mas nem um grafo do roadmap.sh (com `nodes` e `edges`) nem progresso exportado pelo Cairn.
document-progress = É progresso exportado pelo Cairn, não um roteiro. Abra primeiro o roteiro dele e depois importe lá.
document-stored_progress = É progresso em um roteiro do roadmap.sh, não o roteiro. Abra primeiro o roteiro e depois importe lá.
document-mock_up = É a forma antiga de um roteiro do roadmap.sh, um desenho que não diz o que pertence a quê. Use o arquivo mais novo, com `nodes` e `edges`.
document-binary = Não é texto, e sim um arquivo de outro programa. O Cairn lê Markdown, OPML e grafos do roadmap.sh: exporte em um desses formatos.
document-at_line = Linha { $line }: { $problem }
document-at_lines = Linhas { $lines }: { $problem }
document-title_from_name = Não há título: o nome do arquivo, “{ $name }”, fica no lugar dele.
document-box_is_text = lido como caixa, embora o GitHub mostre como texto.
document-indent_too_small = está ao lado do item acima, não abaixo dele: abaixo de um número, o Markdown pede pelo menos três espaços.
document-odd_indent = lido como item de lista, embora o GitHub mostre dentro do texto acima.
document-list_in_html = lido como item de lista, embora o GitHub mostre como texto: falta uma linha vazia acima.
document-left_out = “{ $heading }” fica de fora, pois não tem etapas.
document-untitled = um item sem palavras. Se tem caixa, chama-se “Untitled”; senão, fica de fora.
document-long_title = um título com mais de { $most } caracteres: o resto é texto.
document-half_hours = sem horas: uma duração sem horas por semana, ou horas por semana sem duração.
document-second_box = só a primeira caixa de uma linha é lida.
document-open_front_matter = começa como um preâmbulo (front matter) que nada fecha: lido como texto.
document-html_dropped = HTML fica de fora: { $names }.
document-hours_differ = “{ $topic }” indica { $stated } h, mas o que está abaixo soma { $below } h.
document-unknown_need = nenhum tópico tem o identificador `{ $id }`, que é necessário aqui.
document-id_twice = o identificador `{ $id }` já pertence a outro tópico e aqui fica de fora.
document-too_many_old_ids = há identificadores antigos demais: nenhum deles é lido, nem outro identificador.
