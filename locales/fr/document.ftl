document-too_long = Le document a plus de { $size } Mio, et Cairn en lit au plus { $most }. Divisez-le en plusieurs fichiers.
document-too_many_items = Le document a { $items } titres, éléments et lignes, et Cairn en lit au plus { $most }. Divisez-le en plusieurs fichiers.
document-too_many_topics = Le document a { $topics } sujets, et Cairn en affiche au plus { $most }. Divisez-le en plusieurs fichiers.
document-too_deep = Ligne { $line } : le document a { $levels } niveaux, et Cairn en affiche au plus { $most }. Réduisez les retraits.
document-not_text = Ligne { $line } : l’octet { $byte } n’est pas de l’UTF-8, et Cairn lit les textes en UTF-8. Enregistrez le fichier en UTF-8 et ouvrez-le de nouveau.
document-empty = Le document est vide. Cairn cherche des titres, des listes et des tableaux.
document-no_steps = Cairn cherche des cases, des listes, des tableaux et des titres pour en faire des étapes, et ce texte n’en a pas. Écrivez chaque étape sur une ligne comme `- [ ] Lire le chapitre 1`.
document-link = C’est l’adresse d’une feuille de route publiée, pas la feuille de route. Ouvrez l’adresse elle-même dans le navigateur.
document-begun = { $begun ->
    [opml] Le document commence comme un plan OPML.
    [graph] Le document commence comme un graphe de roadmap.sh.
   *[dialect] Le document commence comme une feuille de route dans le Markdown propre à Cairn.
}
document-web_page = C’est une page web, pas une feuille de route. Cairn lit le Markdown, l’OPML et les graphes de roadmap.sh. Cherchez le fichier lui-même, souvent sous « Raw » ou « Download ».
document-xml = C’est du XML, mais pas un plan OPML. Exportez-le en OPML ou en Markdown.
document-json = C’est du JSON, mais ni un graphe de roadmap.sh (avec `nodes` et `edges`) ni une progression exportée par Cairn.
document-progress = C’est une progression exportée par Cairn, pas une feuille de route. Ouvrez d’abord sa feuille de route, puis importez-la là.
document-stored_progress = C’est une progression dans une feuille de route de roadmap.sh, pas la feuille de route. Ouvrez d’abord la feuille de route, puis importez-la là.
document-mock_up = C’est l’ancienne forme d’une feuille de route de roadmap.sh, un dessin qui ne dit pas ce qui va avec quoi. Prenez le fichier plus récent, avec `nodes` et `edges`.
document-binary = Ce n’est pas un texte, mais le fichier d’un autre programme. Cairn lit le Markdown, l’OPML et les graphes de roadmap.sh : exportez-le sous une de ces formes.
document-at_line = Ligne { $line } : { $problem }
document-at_lines = Lignes { $lines } : { $problem }
document-title_from_name = Il n’y a pas de titre : le nom du fichier, « { $name } », en tient lieu.
document-box_is_text = lu comme une case, alors que GitHub l’affiche comme du texte.
document-indent_too_small = se trouve à côté de l’élément du dessus, pas en dessous : sous un numéro, Markdown demande au moins trois espaces.
document-odd_indent = lu comme un élément de liste, alors que GitHub l’affiche dans le texte du dessus.
document-list_in_html = lu comme un élément de liste, alors que GitHub l’affiche comme du texte : il manque une ligne vide au-dessus.
document-left_out = « { $heading } » est laissé de côté, car il ne contient aucune étape.
document-untitled = un élément sans mots. S’il a une case, il s’appelle « Untitled » ; sinon, il est laissé de côté.
document-long_title = un titre de plus de { $most } caractères : le reste est du texte.
document-half_hours = pas d’heures : une durée sans heures par semaine, ou des heures par semaine sans durée.
document-second_box = seule la première case d’une ligne est lue.
document-open_front_matter = commence comme un en-tête (front matter) que rien ne ferme : lu comme du texte.
document-html_dropped = du HTML est laissé de côté : { $names }.
document-hours_differ = « { $topic } » indique { $stated } h, mais ce qui se trouve en dessous totalise { $below } h.
document-unknown_need = aucun sujet n’a l’identifiant `{ $id }`, qui est requis ici.
document-id_twice = l’identifiant `{ $id }` appartient déjà à un autre sujet et est laissé de côté ici.
document-too_many_old_ids = il y a trop d’anciens identifiants : aucun n’est lu, ni aucun autre identifiant.
