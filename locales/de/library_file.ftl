library_file-too_long = Die Datei einer Bibliothek darf höchstens 64 MiB haben. Exportiere die größten Roadmaps einzeln.
library_file-too_many = Es sind { $count } Roadmaps darin. Die Datei einer Bibliothek darf höchstens { $most } haben.
library_file-foreign = Das ist keine Bibliothek, die Cairn exportiert hat.
library_file-newer = Eine neuere Version von Cairn hat die Datei geschrieben. Lade die Seite neu, um sie zu bekommen, und öffne dann noch einmal.
library_file-damaged = Die Datei ist in Zeile { $line } beschädigt: Erwartet wird eine Bibliothek, wie Cairn sie exportiert.
library_file-altered = Die Datei ist beschädigt: Ihre Prüfsumme stimmt nicht. Nimm sie, wie sie exportiert wurde, oder exportiere sie noch einmal.
