storage-full = El almacenamiento del navegador para este sitio está lleno.
storage-refused = El navegador no deja que esta página guarde nada.
