storage-full = O armazenamento do navegador para este site está cheio.
storage-refused = O navegador não deixa esta página guardar nada.
