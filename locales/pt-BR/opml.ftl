opml-understood = { $steps ->
    [one] { $steps } etapa
   *[other] { $steps } etapas
} de um esquema{ $topics ->
    [0] { "" }
    [one] { " " }em { $topics } tópico
   *[other] { " " }em { $topics } tópicos
}.
opml-no_outline = era esperado um `outline` com um `text`, e não há nenhum. Exporte de novo.
opml-document_type = tem um tipo de documento, e o Cairn não lê nenhum. Remova-o, de `<!DOCTYPE` até o seu `>`.
opml-unknown_entity = `&{ $name };` não é uma das cinco entidades do XML. Escreva o próprio caractere ou o número dele.
opml-open_entity = `&` começa uma entidade que não termina. Escreva `&amp;`.
opml-ends_early = termina antes de todos os seus elementos. Exporte de novo.
opml-other_end = era esperado `</{ $expected }>`, e há `</{ $found }>`.
opml-attribute_twice = um elemento tem dois atributos `{ $name }`. Remova um.
opml-forbidden_character = há um caractere que o XML não permite. Remova-o.
opml-bare_bracket = há `<` no valor de um atributo. Escreva `&lt;`.
opml-no_xml = era esperado um elemento ou um atributo de XML, e não é nenhum. Exporte de novo.
opml-namespaces = tem { $count } espaços de nomes, e o Cairn lê no máximo { $most }. Remova-os.
opml-attributes = um elemento tem { $count } atributos, e o Cairn lê no máximo { $most }. Remova alguns.
