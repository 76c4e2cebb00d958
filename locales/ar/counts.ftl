counts-steps = { $count ->
    [zero] { $count } خطوة
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة
}
counts-marks = { $count ->
    [zero] { $count } علامة
    [one] علامة واحدة
    [two] علامتان
    [few] { $count } علامات
    [many] { $count } علامة
   *[other] { $count } علامة
}
counts-of_mark = { $mark ->
    [done] منجَز
    [doing] قيد التنفيذ
    [skipped] متخطّى
   *[to_do] للإنجاز
}
counts-marked_in_it = { $count ->
    [one] خطوة واحدة معلَّمة فيه
    [two] خطوتان معلَّمتان فيه
    [few] { $count } خطوات معلَّمة فيه
   *[other] { $count } خطوة معلَّمة فيه
}
counts-marked_in_document = { $count ->
    [one] خطوة واحدة معلَّمة في هذا المستند
    [two] خطوتان معلَّمتان في هذا المستند
    [few] { $count } خطوات معلَّمة في هذا المستند
   *[other] { $count } خطوة معلَّمة في هذا المستند
}
counts-hours = { $hours ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
   *[other] { $hours } ساعة
}
counts-of_hours = { $done } من { $whole ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $whole } ساعات
   *[other] { $whole } ساعة
}
counts-of_steps = { $done } من { $whole ->
    [one] خطوة واحدة
    [two] خطوتين
    [few] { $whole } خطوات
   *[other] { $whole } خطوة
}
counts-steps_skipped = { $count ->
    [one] خطوة واحدة متخطّاة
    [two] خطوتان متخطّاتان
    [few] { $count } خطوات متخطّاة
   *[other] { $count } خطوة متخطّاة
}
counts-hours_skipped = { $skipped ->
    [one] ساعة واحدة متخطّاة
    [two] ساعتان متخطّاتان
    [few] { $skipped } ساعات متخطّاة
   *[other] { $skipped } ساعة متخطّاة
}
counts-count_of = { $count } { $mark ->
    [done] منجَزة
    [doing] قيد التنفيذ
    [skipped] متخطّاة
   *[to_do] للإنجاز
}
counts-of_kinds = { $whole }: { $kinds }.
counts-sentence = { $words }.
counts-and = { $first }، { $last }
counts-actions_for = إجراءات { $title }
counts-all_done = أُنجز كل شيء.
