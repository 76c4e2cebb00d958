progress_file-too_long = O arquivo tem mais de 32 MiB, e nenhum progresso do Cairn deveria ser tão grande.
progress_file-web_page = É uma página web, não progresso.
progress_file-foreign = É JSON, mas nem progresso exportado pelo Cairn nem o que o roadmap.sh guarda.
progress_file-newer = Uma versão mais nova do Cairn escreveu este arquivo. Recarregue a página para obtê-la e importe de novo.
progress_file-damaged = O arquivo está danificado na linha { $line }: era esperado progresso como o Cairn o exporta.
progress_file-no_roadmap = Não é progresso do Cairn nem o Markdown de um roteiro. { $why }
progress_file-other_roadmap = É de outro roteiro, “{ $title }”: nenhuma das marcas é de um tópico deste.
progress_file-empty = Não há nenhuma marca nele.
