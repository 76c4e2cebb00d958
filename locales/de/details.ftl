details-about = Über diese Roadmap
details-details_of = Einzelheiten zu { $title }
details-details_and_note = Einzelheiten zu { $title } und deine Notiz
