editing-first_step = Primer paso
