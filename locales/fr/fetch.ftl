fetch-no_answer = La feuille de route à l’adresse { $url } n’est pas arrivée : aucune réponse. Êtes-vous en ligne ?
fetch-status_of = La feuille de route à l’adresse { $url } n’est pas arrivée : le serveur a répondu { $status }.
fetch-cut = Seul le début de la feuille de route à l’adresse { $url } est arrivé.
fetch-damaged = La feuille de route de ce lien est endommagée ou trop longue. Redemandez le lien.
fetch-elsewhere = La feuille de route à l’adresse { $url } n’est pas sur ce site. Seules celles du site de cette page peuvent être ouvertes.
