marking-to_do = Wieder offen
marking-in_progress = In Arbeit
marking-skip = Überspringen
marking-do_not_skip = Nicht überspringen
