details-about = حول خارطة الطريق هذه
details-details_of = تفاصيل { $title }
details-details_and_note = تفاصيل { $title } وملاحظتك
