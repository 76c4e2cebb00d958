progress_file-too_long = 32 MiB を超えています。Cairn の進捗がこれほど大きくなることはありません。
progress_file-web_page = これはウェブページで、進捗ではありません。
progress_file-foreign = JSON ですが、Cairn がエクスポートした進捗でも、roadmap.sh が保存するものでもありません。
progress_file-newer = 新しいバージョンの Cairn が書いたファイルです。ページを再読み込みして更新してから、もう一度インポートしてください。
progress_file-damaged = { $line } 行目が壊れています。Cairn がエクスポートした形の進捗が必要です。
progress_file-no_roadmap = Cairn の進捗でも、ロードマップの Markdown でもありません。{ $why }
progress_file-other_roadmap = 別のロードマップ「{ $title }」のものです。このロードマップのトピックのマークはありません。
progress_file-empty = マークがありません。
