storage-full = Le stockage du navigateur pour ce site est plein.
storage-refused = Le navigateur ne laisse cette page rien conserver.
