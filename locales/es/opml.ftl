opml-understood = { $steps ->
    [one] { $steps } paso
   *[other] { $steps } pasos
} de un esquema{ $topics ->
    [0] { "" }
    [one] { " " }bajo { $topics } tema
   *[other] { " " }bajo { $topics } temas
}.
opml-no_outline = se esperaba un `outline` con un `text`, y no hay ninguno. Expórtalo de nuevo.
opml-document_type = tiene un tipo de documento, y Cairn no lee ninguno. Quítalo, desde `<!DOCTYPE` hasta su `>`.
opml-unknown_entity = `&{ $name };` no es una de las cinco entidades de XML. Escribe el carácter mismo o su número.
opml-open_entity = `&` empieza una entidad que no termina. Escribe `&amp;`.
opml-ends_early = termina antes que todos sus elementos. Expórtalo de nuevo.
opml-other_end = se esperaba `</{ $expected }>`, y hay `</{ $found }>`.
opml-attribute_twice = un elemento tiene dos atributos `{ $name }`. Quita uno.
opml-forbidden_character = hay un carácter que XML no permite. Quítalo.
opml-bare_bracket = hay `<` en el valor de un atributo. Escribe `&lt;`.
opml-no_xml = se esperaba un elemento o un atributo de XML, y no lo es. Expórtalo de nuevo.
opml-namespaces = tiene { $count } espacios de nombres, y Cairn lee como máximo { $most }. Quítalos.
opml-attributes = un elemento tiene { $count } atributos, y Cairn lee como máximo { $most }. Quita algunos.
