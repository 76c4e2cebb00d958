row_link-copy = Copiar enlace
row_link-copied = Enlace copiado.
row_link-not_copied = El navegador no ha permitido copiar. El enlace es { $link }
row_link-share = Compartir enlace
