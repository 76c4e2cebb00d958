marking-to_do = Por hacer
marking-in_progress = En curso
marking-skip = Omitir
marking-do_not_skip = No omitir
