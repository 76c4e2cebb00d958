host-again = Tentar de novo
host-failed = Não foi possível iniciar o Cairn
host-shared_text = Texto compartilhado
