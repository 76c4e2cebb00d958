editing-first_step = Erster Schritt
