editor-heading = { $title } を編集
editor-save = 保存…
editor-close = 閉じる
editor-text_of_roadmap = ロードマップのテキスト
editor-problems = エラーと警告
editor-no_problems = エラーも警告もありません
editor-errors = エラー { $count } 件
editor-warnings = 警告 { $count } 件
