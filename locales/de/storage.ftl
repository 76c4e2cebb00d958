storage-full = Der Speicher des Browsers für diese Website ist voll.
storage-refused = Der Browser lässt diese Seite nichts speichern.
