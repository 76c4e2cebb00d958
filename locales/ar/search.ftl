search-titles = البحث في العناوين
search-everything = البحث في العناوين والملاحظات والروابط
search-show = عرض
search-show_only = { $show ->
    [all] الكل
    [doing] قيد التنفيذ
    [done] منجَز
    [skipped] متخطّى
   *[to_do] للإنجاز
}
search-end = إغلاق البحث
search-none_of = { $mark ->
    [doing] لا شيء قيد التنفيذ.
    [done] لم يُنجز شيء بعد.
    [skipped] لم يُتخطَّ شيء.
   *[to_do] لم يبق شيء للإنجاز.
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
