library_file-too_long = O arquivo de uma biblioteca pode ter no máximo 64 MiB. Exporte os maiores roteiros um por um.
library_file-too_many = Há { $count } roteiros nele. O arquivo de uma biblioteca pode ter no máximo { $most }.
library_file-foreign = Não é uma biblioteca exportada pelo Cairn.
library_file-newer = Uma versão mais nova do Cairn escreveu este arquivo. Recarregue a página para obtê-la e abra de novo.
library_file-damaged = O arquivo está danificado na linha { $line }: era esperada uma biblioteca como o Cairn a exporta.
library_file-altered = O arquivo está danificado: a soma de verificação não confere. Use o arquivo como foi exportado, ou exporte de novo.
