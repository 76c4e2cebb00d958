row_link-copy = Link kopieren
row_link-copied = Link kopiert.
row_link-not_copied = Der Browser hat das Kopieren nicht erlaubt. Der Link ist { $link }
row_link-share = Link teilen
