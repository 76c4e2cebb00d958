details-about = حول خارطة الطريق هذه
details-details_of = تفاصيل { $title }
details-details_and_note = تفاصيل { $title } وملاحظتك
details-done_when = تم عندما
details-needs = يتطلب
details-state = { $state ->
    [done] منجَز
    [doing] قيد التنفيذ
    [part] منجَز جزئيًّا
    [skipped] متخطّى
   *[to-do] للإنجاز
}
details-kind = { $kind ->
    [docs] توثيق
    [guide] دليل
    [video] فيديو
    [exercise] تمرين
    [book] كتاب
   *[course] دورة
}
details-minutes = { $minutes } د
details-hours = { $hours } س
details-hours_and_minutes = { $hours } س و{ $minutes } د
details-paid = مدفوع
details-read = قُرئ: { $title }
details-opened = فُتح { $title } في علامة تبويب جديدة.
details-all_read = قُرئ كل ما في { $title }.
details-show_all = إظهار كل التفاصيل
details-tick = وضع علامة الإنجاز
details-untick = إزالة علامة الإنجاز
details-write_note = كتابة ملاحظة
