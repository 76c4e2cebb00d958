reader-unreadable = Diese Datei ließ sich nicht als Roadmap lesen. { $why }
reader-no_roadmap = Unter { $address } ist keine Roadmap: Es kam eine Webseite.
