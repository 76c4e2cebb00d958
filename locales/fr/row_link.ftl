row_link-copy = Copier le lien
row_link-copied = Lien copié.
row_link-not_copied = Le navigateur n’a pas permis la copie. Le lien est { $link }
row_link-share = Partager le lien
