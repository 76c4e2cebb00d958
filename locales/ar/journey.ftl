journey-title = الطريق حتى الآن
journey-days = الأيام
journey-hours = الساعات المنجَزة
journey-steps = الخطوات المنجَزة
journey-sections = الأقسام
journey-table = كجدول
journey-title_on = { $title }، { $date }
journey-download_svg = تنزيل SVG
journey-download_png = تنزيل PNG
journey-download_svg_of = تنزيل SVG: { $title }
journey-download_png_of = تنزيل PNG: { $title }
journey-picture_refused = لم يتمكّن المتصفّح من إنشاء الصورة. يمكن تنزيل SVG بدلًا منها.
journey-wrong_clock = كانت ساعة أحد الأجهزة خاطئة: { $marks ->
    [one] علامة واحدة بتاريخ لم يأتِ بعد
    [two] علامتان بتاريخ لم يأتِ بعد
    [few] { $marks } علامات بتاريخ لم يأتِ بعد
   *[other] { $marks } علامة بتاريخ لم يأتِ بعد
}، ولا تُحسَب هنا في أي يوم.
journey-trail = الدرب
journey-poster_svg = تنزيل الملصق بصيغة SVG
journey-poster_png = تنزيل الملصق بصيغة PNG
