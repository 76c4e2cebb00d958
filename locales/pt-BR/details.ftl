details-about = Sobre este roteiro
details-details_of = Detalhes de { $title }
details-details_and_note = Detalhes de { $title } e sua nota
