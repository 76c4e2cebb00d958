progress_file-too_long = Le fichier dépasse 32 Mio, ce qu’aucune progression de Cairn ne devrait faire.
progress_file-web_page = C’est une page web, pas une progression.
progress_file-foreign = C’est du JSON, mais ni une progression exportée par Cairn ni ce qu’enregistre roadmap.sh.
progress_file-newer = Une version plus récente de Cairn a écrit ce fichier. Rechargez la page pour l’obtenir, puis importez-le de nouveau.
progress_file-damaged = Le fichier est endommagé à la ligne { $line } : il faut une progression telle que Cairn l’exporte.
progress_file-no_roadmap = Ce n’est ni une progression de Cairn ni le Markdown d’une feuille de route. { $why }
progress_file-other_roadmap = Il s’agit d’une autre feuille de route, « { $title } » : aucune de ses marques ne concerne un sujet de celle-ci.
progress_file-empty = Il ne contient aucune marque.
