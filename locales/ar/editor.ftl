editor-heading = تحرير { $title }
editor-save = حفظ…
editor-close = إغلاق
editor-text_of_roadmap = نص خارطة الطريق
editor-problems = الأخطاء والتنبيهات
editor-no_problems = لا أخطاء ولا تنبيهات
editor-errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
}
editor-warnings = { $count ->
    [zero] لا تنبيهات
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيهًا
   *[other] { $count } تنبيه
}
