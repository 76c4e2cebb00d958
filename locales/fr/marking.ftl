marking-to_do = À faire
marking-in_progress = En cours
marking-skip = Ignorer
marking-do_not_skip = Ne pas ignorer
