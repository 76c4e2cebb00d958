opml-understood = アウトライン{ $topics ->
    [0] { "" }
   *[other] の { $topics } 個のトピック
}から { $steps } ステップ。
opml-no_outline = `text` のある `outline` が必要ですが、ありません。もう一度エクスポートしてください。
opml-document_type = 文書型がありますが、Cairn は読み取りません。`<!DOCTYPE` から対応する `>` までを削除してください。
opml-unknown_entity = `&{ $name };` は XML の 5 つの実体のどれでもありません。文字そのものか、その番号を書いてください。
opml-open_entity = `&` で始まる実体が終わっていません。`&amp;` と書いてください。
opml-ends_early = すべての要素が閉じる前に終わっています。もう一度エクスポートしてください。
opml-other_end = `</{ $expected }>` が必要ですが、`</{ $found }>` があります。
opml-attribute_twice = 1 つの要素に属性 `{ $name }` が 2 つあります。1 つ削除してください。
opml-forbidden_character = XML で使えない文字があります。削除してください。
opml-bare_bracket = 属性の値の中に `<` があります。`&lt;` と書いてください。
opml-no_xml = XML の要素か属性が必要ですが、どちらでもありません。もう一度エクスポートしてください。
opml-namespaces = 名前空間が { $count } 個あります。Cairn が読み取れるのは { $most } 個までです。削除してください。
opml-attributes = 1 つの要素に属性が { $count } 個あります。Cairn が読み取れるのは { $most } 個までです。いくつか削除してください。
