part-missing = Uma parte do Cairn não chegou. Verifique a conexão e tente de novo.
