share-title = 共有
share-progress = あなたの進捗
share-about_progress = このリンクは今の進捗を表示します。開いた人は見ることができますが、変更はできません。どこにも送信されません。進捗はリンクそのものに入っています。
share-only_on_device = このページはこのデバイス上のファイルで、リンクはここでだけ開けます。
share-your_name = 名前（任意）
share-link = リンク
share-copy_link = リンクをコピー
share-copy = コピー
share-about_code = スキャンすると、別のデバイスでこのリンクを開けます。そこで進捗が表示され、取り込む前にプレビューできます。
share-code = 進捗へのリンクの QR コード
share-codes = 進捗へのリンクの QR コード { $count } 枚（順番に表示）
share-about_codes = 1 枚のコードには収まらないため、{ $count } 枚を順番に表示します。別のデバイスの「バックアップ」で「コードを読み取る…」を選ぶか、どれか 1 枚をスキャンしてください。Cairn が開き、残りを読み取ります。ブラウザーがコードを読み取れない場合は、リンクをコピーしてください。
share-code_of = コード { $number }/{ $count }
share-stop = 止める
share-go_on = 続ける
share-next_code = 次のコード
share-too_long_for_code = リンクが長すぎて QR コードにできません。コピーするか、「バックアップ」のファイルを使ってください。
share-about_notes = このリンクにメモは入っていません。進捗ファイルには、時間とともにメモも入っています。インポートした人はすべてを受け取ります。
share-download_with_notes = メモ付きでダウンロード
share-more = ほかの方法
share-teacher = 先生に提出…
share-card = カードとバッジ…
share-site = 自分のサイトに掲載…
share-roadmap = ロードマップだけ…
share-teacher_title = 先生に提出
share-about_teacher = このリンクかファイルを先生に送ってください。名前と今のマークが入っていて、先生のクラスに追加できます。
share-name_for_teacher = 名前
share-name_missing = 誰のマークか先生にわかるように、名前を入力してください。
share-as_file = ファイルとして
share-with_notes = メモと時間を含める
share-download_for_teacher = ファイルをダウンロード
share-card_title = カードとバッジ
share-about_card = プロフィールや README に載せる、進捗の画像です。
share-with_own_hours = 自分の時間を含める
share-picture = { $title }: { $summary }（{ $theme ->
    [dark] ダーク
   *[light] ライト
}）
share-download_svg = SVG をダウンロード（{ $theme ->
    [dark] ダーク
   *[light] ライト
}）
share-download_png = PNG をダウンロード（{ $theme ->
    [dark] ダーク
   *[light] ライト
}）
share-picture_refused = ブラウザーが画像を作成できませんでした。
share-badge = バッジ
share-download_badge = バッジをダウンロード（SVG）
share-snippets = 貼り付けるテキスト
share-about_snippets = ダウンロードした画像をページと同じ場所に置き、次のどれかを貼り付けてください。進捗へのリンクになります。
share-badge_markdown = バッジ（Markdown）
share-card_markdown = カード（Markdown）
share-card_html = カード（HTML、ライトとダーク）
share-copy_of = コピー: { $name }
share-site_title = 自分のサイトに掲載
share-in_page = ページの一部として
share-about_element = この 3 行をページの HTML に貼り付けてください。別のサイトのページなら、それぞれのファイルのサーバーが読み取りを許可している必要があります（Access-Control-Allow-Origin。GitHub Pages は許可しています）。
share-about_upload = このロードマップにはまだアドレスがありません。ダウンロードして { $file } という名前でページと同じ場所にアップロードし、この 3 行を HTML に貼り付けてください。
share-element_lines = ページに貼る 3 行
share-as_frame = フレームとして
share-about_site = 次のどれかを、ページの HTML に貼り付けてください。
share-progress_frame = 今の進捗（閲覧用）
share-roadmap_frame = ロードマップ（訪問者がチェックできます）
share-roadmap_title = ロードマップを共有
share-no_progress = これらのリンクに進捗は含まれません。
share-where_it_is = アドレス
share-about_address = 開いた人には、その時点でこのサイトにあるロードマップが表示されます。
share-link_to_page = このページへのリンク
share-about_page_code = スキャンすると、別のデバイスでこのページを開けます。
share-page_code = このページへのリンクの QR コード
share-whole = ロードマップ全体を入れたリンク
share-about_whole = 今のロードマップが入っていて、サイトにファイルを置く必要はありません。
share-link_with_roadmap = ロードマップが入ったリンク
share-about_roadmap_code = 読み取ると、別の端末でロードマップを開けます。
share-roadmap_code = ロードマップが入ったリンクの QR コード
share-link_too_long_for_code = リンクが長すぎて QR コードにできません。代わりにコピーしてください。
share-its_file = ファイル
share-about_file = 作者が書いたままのロードマップです。
share-download_roadmap = ロードマップをダウンロード
share-copy_roadmap = ロードマップをコピー
share-download_instead = 代わりにダウンロードしてください。
share-too_long_but_has_address = このロードマップは長すぎてリンクにできません。代わりにアドレスを共有してください。
share-roadmap_too_long = このロードマップは長すぎてリンクにできません。ファイルをサイトに置いて、そのアドレスを共有してください。
