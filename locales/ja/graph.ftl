graph-understood = グラフ{ $topics ->
    [0] { "" }
   *[other] の { $topics } 個のトピック
}から { $steps } ステップ{ $decoration ->
    [0] { "" }
   *[other] 。{ $decoration } 個のノードは装飾です
}。
graph-no_topics = 種類が `topic`、`subtopic`、`checklist`、`todo` のノードが必要ですが、ラベルのあるものがありません。もう一度エクスポートしてください。
graph-no_json = JSON が必要ですが、JSON ではないか、途中で終わっています。もう一度エクスポートしてください。
