marking-to_do = A fazer
marking-in_progress = Em andamento
marking-skip = Pular
marking-do_not_skip = Não pular
