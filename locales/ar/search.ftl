search-titles = البحث في العناوين
search-everything = البحث في العناوين والملاحظات والروابط
search-show = عرض
search-show_only = { $show ->
    [all] الكل
    [doing] قيد التنفيذ
    [done] منجَز
    [skipped] متخطّى
    [with_notes] بملاحظات
    [with_own_hours] بساعاتي
   *[to_do] للإنجاز
}
search-end = إغلاق البحث
search-none_of = { $mark ->
    [doing] لا شيء قيد التنفيذ.
    [done] لم يُنجز شيء بعد.
    [skipped] لم يُتخطَّ شيء.
   *[to_do] لم يبق شيء للإنجاز.
}
search-no_notes = لا ملاحظات بعد. اختر «كتابة ملاحظة» من قائمة أحد الصفوف.
search-no_own_hours = لا ساعات خاصة بك بعد. اختر «ساعاتك …» من قائمة إحدى الخطوات.
search-steps_with_own_hours = { $count ->
    [zero] لا خطوات بساعاتك
    [one] خطوة واحدة بساعاتك
    [two] خطوتان بساعاتك
    [few] { $count } خطوات بساعاتك
    [many] { $count } خطوة بساعاتك
   *[other] { $count } خطوة بساعاتك
}
search-notes = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
search-no_matches = لا نتائج. يمكن البحث بكلمات أقل، أو عرض كل الخطوات.
search-show_all = عرض كل الخطوات
search-nothing_found = لم يُعثر على شيء
search-found = { $count ->
    [one] عُثر على موضوع واحد
    [two] عُثر على موضوعين
    [few] عُثر على { $count } موضوعات
    [many] عُثر على { $count } موضوعًا
   *[other] عُثر على { $count } موضوع
}
search-steps_of = { $count ->
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
   *[other] { $count } خطوة
} { $mark ->
    [doing] قيد التنفيذ
    [done] أُنجزت
    [skipped] تُخطّيت
   *[to_do] للإنجاز
}
