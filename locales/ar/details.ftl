details-about = حول خارطة الطريق هذه
details-details_of = تفاصيل { $title }
