host-again = Noch einmal versuchen
host-failed = Cairn konnte nicht starten
host-shared_text = Geteilter Text
