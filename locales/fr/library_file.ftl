library_file-too_long = Le fichier d’une bibliothèque a au plus 64 Mio. Exportez les plus grandes feuilles de route une par une.
library_file-too_many = Il contient { $count } feuilles de route. Le fichier d’une bibliothèque en a au plus { $most }.
library_file-foreign = Ce n’est pas une bibliothèque exportée par Cairn.
library_file-newer = Une version plus récente de Cairn a écrit ce fichier. Rechargez la page pour l’obtenir, puis ouvrez-le de nouveau.
library_file-damaged = Le fichier est endommagé à la ligne { $line } : il faut une bibliothèque telle que Cairn l’exporte.
library_file-altered = Le fichier est endommagé : sa somme de contrôle ne correspond pas. Prenez-le tel qu’il a été exporté, ou exportez-le de nouveau.
