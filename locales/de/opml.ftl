opml-understood = { $steps ->
    [one] { $steps } Schritt
   *[other] { $steps } Schritte
} aus einer Gliederung{ $topics ->
    [0] { "" }
    [one] { " " }unter { $topics } Thema
   *[other] { " " }unter { $topics } Themen
}.
opml-no_outline = Erwartet wird ein `outline` mit einem `text` darin, und es gibt keines. Exportiere es noch einmal.
opml-document_type = Es hat einen Dokumenttyp, und Cairn liest keinen. Entferne ihn, von `<!DOCTYPE` bis zu seinem `>`.
opml-unknown_entity = `&{ $name };` gehört nicht zu den fünf Entitäten von XML. Schreibe das Zeichen selbst oder seine Nummer.
opml-open_entity = `&` beginnt eine Entität, die nicht endet. Schreibe `&amp;`.
opml-ends_early = Es endet, bevor alle seine Elemente enden. Exportiere es noch einmal.
opml-other_end = Erwartet wird `</{ $expected }>`, und da steht `</{ $found }>`.
opml-attribute_twice = Ein Element hat zwei Attribute `{ $name }`. Entferne eines.
opml-forbidden_character = Hier ist ein Zeichen, das XML nicht erlaubt. Entferne es.
opml-bare_bracket = Im Wert eines Attributs steht `<`. Schreibe `&lt;`.
opml-no_xml = Erwartet wird ein Element oder ein Attribut von XML, und es ist keines. Exportiere es noch einmal.
opml-namespaces = Es hat { $count } Namensräume, und Cairn liest höchstens { $most }. Entferne sie.
opml-attributes = Ein Element hat { $count } Attribute, und Cairn liest höchstens { $most }. Entferne einige.
