part-missing = Una parte de Cairn no ha llegado. Comprueba la conexión e inténtalo de nuevo.
