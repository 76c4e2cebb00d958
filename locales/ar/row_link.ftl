row_link-copy = نسخ الرابط
row_link-copied = نُسخ الرابط.
row_link-not_copied = لم يسمح المتصفّح بالنسخ. الرابط هو { $link }
row_link-share = مشاركة الرابط
