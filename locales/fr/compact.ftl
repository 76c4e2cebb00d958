compact-all_steps = Toutes les étapes
