print-open = طباعة…
print-title = طباعة
print-print = طباعة
print-only_found = { $count ->
    [one] الخطوة التي وجدها البحث فقط
    [two] الخطوتان اللتان وجدهما البحث فقط
    [few] الخطوات الـ{ $count } التي وجدها البحث فقط
   *[other] الخطوات التي وجدها البحث فقط ({ $count })
}
print-parts = مع
print-hours = الساعات
print-details = التفاصيل والروابط
print-notes = ملاحظاتك
print-size = الورق
print-a4 = A4
print-letter = US Letter
print-sections = الأقسام
print-all = الكل
print-none = لا شيء
print-chosen = تُطبع { $count } من { $whole } من الخطوات.
print-nothing_chosen = لم يُختر شيء.
print-sections_of = { $count } من { $whole } من الأقسام
print-found = البحث: { $asked } · { $count ->
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
   *[other] { $count } خطوة
}
