details-about = このロードマップについて
details-details_of = { $title } の詳細
details-details_and_note = { $title }の詳細とあなたのメモ
details-done_when = 完了の目安
details-needs = 先に必要なもの
details-state = { $state ->
    [done] 完了
    [doing] 進行中
    [part] 一部完了
    [skipped] スキップ
   *[to-do] 未着手
}
details-kind = { $kind ->
    [docs] ドキュメント
    [guide] ガイド
    [video] 動画
    [exercise] 演習
    [book] 書籍
   *[course] 講座
}
details-minutes = { $minutes } 分
details-hours = { $hours } 時間
details-hours_and_minutes = { $hours } 時間 { $minutes } 分
details-paid = 有料
details-read = 既読：{ $title }
details-opened = { $title } を新しいタブで開きました。
details-all_read = { $title } の資料はすべて既読です。
details-show_all = 詳細をすべて表示
details-tick = チェックする
details-untick = チェックを外す
details-write_note = メモを書く
