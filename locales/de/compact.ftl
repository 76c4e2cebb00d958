compact-all_steps = Alle Schritte
