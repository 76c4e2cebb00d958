compact-all_steps = Todas as etapas
