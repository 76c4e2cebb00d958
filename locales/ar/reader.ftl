reader-unreadable = تعذّرت قراءة هذا الملف كخارطة طريق. { $why }
reader-no_roadmap = لا خارطة طريق في { $address }: وصلت صفحة ويب.
