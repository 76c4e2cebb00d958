part-missing = Não foi possível carregar uma parte do Cairn. Verifique a conexão e tente de novo.
