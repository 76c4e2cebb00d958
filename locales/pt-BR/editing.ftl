editing-first_step = Primeiro passo
