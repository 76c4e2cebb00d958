compact-all_steps = Todos los pasos
