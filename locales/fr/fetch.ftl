fetch-no_answer = La feuille de route à l’adresse { $url } n’a pas pu être chargée : aucune réponse. Êtes-vous en ligne ?
fetch-status_of = La feuille de route à l’adresse { $url } n’a pas pu être chargée : le serveur a répondu { $status }.
fetch-cut = Seul le début de la feuille de route à l’adresse { $url } a été chargé. Réessayez.
fetch-damaged = La feuille de route de ce lien est endommagée ou trop longue. Redemandez le lien.
fetch-elsewhere = La feuille de route à l’adresse { $url } n’est pas sur ce site. Seules celles du site de cette page peuvent être ouvertes.
