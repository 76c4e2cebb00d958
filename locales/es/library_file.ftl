library_file-too_long = El archivo de una biblioteca puede tener como máximo 64 MiB. Exporta las hojas de ruta más grandes una por una.
library_file-too_many = Contiene { $count } hojas de ruta. El archivo de una biblioteca puede tener como máximo { $most }.
library_file-foreign = No es una biblioteca exportada por Cairn.
library_file-newer = Una versión más nueva de Cairn escribió este archivo. Recarga la página para obtenerla y luego ábrelo de nuevo.
library_file-damaged = El archivo está dañado en la línea { $line }: se esperaba una biblioteca como la exporta Cairn.
library_file-altered = El archivo está dañado: su suma de comprobación no coincide. Usa el archivo tal como se exportó, o expórtalo de nuevo.
