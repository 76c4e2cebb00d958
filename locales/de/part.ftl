part-missing = Ein Teil von Cairn konnte nicht geladen werden. Prüfe die Verbindung und versuche es noch einmal.
