markdown-in_dialect = Cairn 独自の Markdown の { $steps } ステップ。
markdown-understood = { $headings ->
    [0] { "" }
   *[other] { $headings } 個の見出しの下の
}{ $from }から { $steps } ステップ{ $inner ->
    [0] { "" }
   *[other] 。リストの中の { $inner } 個の見出しはトピックです
}{ $texts ->
    [0] { "" }
   *[other] 。チェックボックスのない { $texts } 個の項目はテキストです
}。
markdown-task_lists = タスクリスト
markdown-lists = リスト
markdown-tables = 表
markdown-headings = 見出し
markdown-both = { $first }と{ $second }
