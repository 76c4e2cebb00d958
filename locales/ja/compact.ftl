compact-all_steps = すべてのステップ
