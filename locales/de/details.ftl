details-about = Über diese Roadmap
details-details_of = Einzelheiten zu { $title }
