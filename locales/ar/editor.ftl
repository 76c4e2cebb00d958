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
editor-undo = تراجع
editor-redo = إعادة
editor-undone = تم التراجع.
editor-redone = تمت الإعادة.
editor-view = العرض
editor-text = النص
editor-outline = المخطّط
editor-tab_indents = Tab يزيح السطر
editor-tab_indents_now = Tab يزيح السطر. اضغط ⁦Ctrl+M⁩ قبل Tab للخروج من النص.
editor-tab_moves_now = Tab يخرج من النص.
