editing-first_step = Première étape
