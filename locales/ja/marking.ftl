marking-to_do = 未着手に戻す
marking-in_progress = 進行中にする
marking-skip = スキップ
marking-do_not_skip = スキップしない
