row_link-copy = Copiar link
row_link-copied = Link copiado.
row_link-not_copied = O navegador não permitiu copiar. O link é { $link }
row_link-share = Compartilhar link
