part-missing = No se ha podido cargar una parte de Cairn. Comprueba la conexión e inténtalo de nuevo.
