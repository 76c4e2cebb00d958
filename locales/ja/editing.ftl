editing-first_step = 最初のステップ
