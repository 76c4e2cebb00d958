page-opening = ロードマップを開く · Cairn
page-next_step = 次のステップへ（n）
page-go_on = 続ける
page-offline = オフラインでも使えます。
page-failed = ロードマップを表示できません
page-still_there = 保存された進捗はそのまま残っています。
page-try_again = 再試行
page-open_without = それなしで開く
page-open_own = Cairn のロードマップを開く
page-nothing_kept = ここには何も保存されません。
page-only_shown = ここではチェックは表示されるだけです。
page-while_open = チェックはこのページを開いている間だけ保持されます。
page-on_this_site = チェックはこのサイトの、このブラウザーにだけ保存されます。
page-nothing_sent = どこにも送信されません。
page-on_this_device = チェックはこの端末のこのブラウザーに保存されます。どこにも送信されません。
page-open_in_cairn = Cairn で開く
page-download = オフライン用にダウンロード
page-author_notes = { $count ->
   *[other] このロードマップの作者への注意 { $count } 件
}
page-hours = { $hours } 時間
page-view_only = 閲覧のみ
page-not_kept = 未保存
page-kept = このブラウザーに保存済み
page-row_steps = { $done } / { $whole }
page-row_hours = { $hours } 時間
page-row_hours_done = { $done } / { $whole } 時間
page-row_skipped = スキップ
page-search = 検索
page-search_name = 検索と絞り込み
page-search_with_key = 検索と絞り込み（/）
page-search_roadmap = このロードマップを検索
page-search_titles = タイトルを検索
page-search_everything = タイトル、メモ、リンクを検索
page-end_search = 検索を閉じる
page-show = 表示
page-show_only = { $show ->
    [all] すべて
    [doing] 進行中
    [done] 完了
    [skipped] スキップ
   *[to_do] 未着手
}
page-tools = ツール
page-share = 共有
page-menu = メニュー
page-notices = お知らせ
page-changed_steps = 変更されたステップ
page-overall = 全体の進捗
page-sections = セクション
page-section = { $title }、{ $completion }
page-last_change = 最後の変更
page-only_here = まだこのページにしかありません。ブラウザーの保存領域が応答していません。
page-one_place = 保存しましたが、クラッシュに備えた 2 つ目の場所にはまだです。ブラウザーが応答していません。
page-saving = 保存中…
page-saved = 保存しました
page-not_saved = 未保存
page-undo = 元に戻す
page-redo = やり直す
page-dismiss = 閉じる
page-welcome = できることにチェックを付けましょう。このブラウザーに保存されます。
page-open_yours = 自分のロードマップを開く
