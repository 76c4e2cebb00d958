host-again = Intentar de nuevo
host-failed = Cairn no ha podido iniciarse
host-shared_text = Texto compartido
