part-missing = Ein Teil von Cairn kam nicht. Prüfe die Verbindung und versuche es noch einmal.
