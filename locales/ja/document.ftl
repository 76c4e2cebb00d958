document-too_long = { $size } MiB を超えています。Cairn が読み取れるのは { $most } MiB までです。複数のファイルに分けてください。
document-too_many_items = 見出し、項目、行が { $items } 個あります。Cairn が読み取れるのは { $most } 個までです。複数のファイルに分けてください。
document-too_many_topics = トピックが { $topics } 個あります。Cairn が表示できるのは { $most } 個までです。複数のファイルに分けてください。
document-too_deep = { $line } 行目: 階層が { $levels } あります。Cairn が表示できるのは { $most } までです。字下げを浅くしてください。
document-not_text = { $line } 行目: バイト { $byte } は UTF-8 ではありません。Cairn は UTF-8 のテキストを読み取ります。UTF-8 で保存して、もう一度開いてください。
document-empty = 内容がありません。Cairn は見出し、リスト、表を探します。
document-no_steps = Cairn はチェックボックス、リスト、表、見出しからステップを作りますが、このテキストにはどれもありません。各ステップを `- [ ] 第 1 章を読む` のような行で書いてください。
document-link = これは公開されたロードマップのアドレスで、ロードマップそのものではありません。そのアドレスをブラウザーで開いてください。
document-begun = { $begun ->
    [opml] OPML のアウトラインとして始まっています。
    [graph] roadmap.sh のグラフとして始まっています。
   *[dialect] Cairn 独自の Markdown のロードマップとして始まっています。
}
document-web_page = これはウェブページで、ロードマップではありません。Cairn は Markdown、OPML、roadmap.sh のグラフを読み取ります。ファイルそのものを探してください。「Raw」や「Download」にあることがよくあります。
document-xml = XML ですが、OPML のアウトラインではありません。OPML か Markdown でエクスポートしてください。
document-json = JSON ですが、roadmap.sh のグラフ（`nodes` と `edges` を含むもの）でも、Cairn がエクスポートした進捗でもありません。
document-progress = これは Cairn がエクスポートした進捗で、ロードマップではありません。先にそのロードマップを開き、そこでインポートしてください。
document-stored_progress = これは roadmap.sh のロードマップの進捗で、ロードマップではありません。先にロードマップを開き、そこでインポートしてください。
document-mock_up = これは roadmap.sh のロードマップの古い形式で、何が何に属するかを示さない図です。`nodes` と `edges` のある新しいファイルを使ってください。
document-binary = テキストではなく、ほかのプログラムのファイルです。Cairn は Markdown、OPML、roadmap.sh のグラフを読み取ります。いずれかの形式でエクスポートしてください。
document-at_line = { $line } 行目: { $problem }
document-at_lines = { $lines } 行目: { $problem }
document-title_from_name = タイトルがないため、ファイル名「{ $name }」を使います。
document-box_is_text = GitHub ではテキストとして表示されますが、チェックボックスとして読み取りました。
document-indent_too_small = 上の項目の下ではなく、横に並んでいます。番号の下では、Markdown には 3 つ以上の空白が必要です。
document-odd_indent = GitHub では上のテキストの中に表示されますが、リストの項目として読み取りました。
document-list_in_html = GitHub ではテキストとして表示されますが、リストの項目として読み取りました。上に空行がありません。
document-left_out = 「{ $heading }」にはステップがないため、除かれます。
document-untitled = 言葉のない項目です。チェックボックスがあれば「Untitled」となり、なければ除かれます。
document-long_title = タイトルが { $most } 文字を超えています。残りはテキストになります。
document-half_hours = 時間がわかりません。期間に週あたりの時間がないか、週あたりの時間に期間がありません。
document-second_box = 行の最初のチェックボックスだけを読み取ります。
document-open_front_matter = フロントマターとして始まりますが、閉じられていません。テキストとして読み取りました。
document-html_dropped = HTML は除かれます: { $names }。
document-hours_differ = 「{ $topic }」は { $stated } 時間とありますが、その下の合計は { $below } 時間です。
document-unknown_need = ここで必要とされる ID `{ $id }` のトピックはありません。
document-id_twice = ID `{ $id }` はすでにほかのトピックのものなので、ここでは除かれます。
document-too_many_old_ids = 古い ID が多すぎるため、それらもほかの ID も読み取りません。
