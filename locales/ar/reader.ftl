reader-unreadable = تعذّرت قراءة هذا الملف كخارطة طريق. { $why }
reader-to_mend = { $count ->
    [one] موضع واحد يحتاج إلى تصحيح:
    [two] موضعان يحتاجان إلى تصحيح:
    [few] { $count } مواضع تحتاج إلى تصحيح:
   *[other] { $count } موضعًا يحتاج إلى تصحيح:
}
reader-no_roadmap = لا خارطة طريق في { $address }، بل صفحة ويب فقط.
reader-without_boxes = ليس في ملفات من هذا النوع مربّعات يمكن لـ Cairn تأشيرها. اختر Markdown أو OPML.
