go_on-done = إنجاز
go_on-go = انتقال
go_on-done_with = إنجاز: { $step }
go_on-go_to = انتقال إلى { $step }
go_on-hours = { $hours } س
go_on-in_progress = قيد التنفيذ
go_on-in_progress_in = قيد التنفيذ · { $way }
go_on-next_up = الخطوة التالية
go_on-last_here = آخر زيارة { $ago }
go_on-last_here_since = آخر زيارة { $ago } · { $steps } منذ { $month }
go_on-walked = { $steps }{ $hours ->
    [0] { "" }
    [one] ، ساعة واحدة
    [two] ، ساعتان
    [few] ، { $hours } ساعات
   *[other] ، { $hours } ساعة
}{ $skipped ->
    [0] { "" }
    [one] ، واحدة متخطّاة
    [two] ، اثنتان متخطّاتان
   *[other] ، { $skipped } متخطّاة
}
go_on-share_card = مشاركة البطاقة
go_on-open_another = فتح خارطة طريق أخرى
go_on-before = قبل { $waiting }، فهو يتطلبه
go_on-waits = { $waiting } بانتظار { $need }
