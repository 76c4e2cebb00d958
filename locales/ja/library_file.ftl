library_file-too_long = ライブラリのファイルは 64 MiB までです。大きいロードマップは 1 つずつエクスポートしてください。
library_file-too_many = ロードマップが { $count } 個あります。ライブラリのファイルに入るのは { $most } 個までです。
library_file-foreign = Cairn がエクスポートしたライブラリではありません。
library_file-newer = 新しいバージョンの Cairn が書いたファイルです。ページを再読み込みして更新してから、もう一度開いてください。
library_file-damaged = { $line } 行目が壊れています。Cairn がエクスポートした形のライブラリが必要です。
library_file-altered = 壊れています。チェックサムが一致しません。エクスポートしたままのファイルを使うか、もう一度エクスポートしてください。
