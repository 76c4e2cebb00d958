reader-unreadable = Este arquivo não pôde ser lido como um roteiro. { $why }
reader-no_roadmap = Não há roteiro em { $address }: chegou uma página web.
