opml-understood = { $steps ->
    [one] { $steps } étape, d’après un plan
   *[other] { $steps } étapes, d’après un plan
}{ $topics ->
    [0] { "" }
    [one] { " " }sous { $topics } sujet
   *[other] { " " }sous { $topics } sujets
}.
opml-no_outline = il faut un `outline` avec un `text`, et il n’y en a pas. Exportez-le de nouveau.
opml-document_type = le document a un type de document, et Cairn n’en lit pas. Supprimez-le, de `<!DOCTYPE` à son `>`.
opml-unknown_entity = `&{ $name };` n’est pas une des cinq entités de XML. Écrivez le caractère lui-même ou son numéro.
opml-open_entity = `&` commence une entité qui ne finit pas. Écrivez `&amp;`.
opml-ends_early = le document finit avant tous ses éléments. Exportez-le de nouveau.
opml-other_end = il faut `</{ $expected }>`, et il y a `</{ $found }>`.
opml-attribute_twice = un élément a deux attributs `{ $name }`. Supprimez-en un.
opml-forbidden_character = il y a un caractère que XML n’autorise pas. Supprimez-le.
opml-bare_bracket = il y a `<` dans la valeur d’un attribut. Écrivez `&lt;`.
opml-no_xml = il faut un élément ou un attribut XML, et ce n’en est pas un. Exportez-le de nouveau.
opml-namespaces = le document a { $count } espaces de noms, et Cairn en lit au plus { $most }. Supprimez-les.
opml-attributes = un élément a { $count } attributs, et Cairn en lit au plus { $most }. Supprimez-en.
