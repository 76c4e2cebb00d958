details-about = Sobre este roteiro
details-details_of = Detalhes de { $title }
