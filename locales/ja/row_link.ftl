row_link-copy = リンクをコピー
row_link-copied = リンクをコピーしました。
row_link-not_copied = ブラウザーがコピーを許可しませんでした。リンク：{ $link }
row_link-share = リンクを共有
