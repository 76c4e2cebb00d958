card-of_hours = { $done } من { $whole ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $whole } ساعات
   *[other] { $whole } ساعة
}
card-of_steps = { $done } من { $whole ->
    [one] خطوة واحدة
    [two] خطوتين
    [few] { $whole } خطوات
   *[other] { $whole } خطوة
}
card-spoken_hours = { $percent } بالمئة، { $done } من { $whole ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $whole } ساعات
   *[other] { $whole } ساعة
}، { $steps_done } من { $steps ->
    [one] خطوة واحدة
    [two] خطوتين
    [few] { $steps } خطوات
   *[other] { $steps } خطوة
}
card-spoken_steps = { $percent } بالمئة، { $done } من { $whole ->
    [one] خطوة واحدة
    [two] خطوتين
    [few] { $whole } خطوات
   *[other] { $whole } خطوة
}
card-all_skipped = كل الخطوات متخطّاة
card-skipped = متخطّى
card-more_sections = و{ $count ->
    [one] قسم واحد آخر
    [two] قسمان آخران
    [few] { $count } أقسام أخرى
   *[other] { $count } قسمًا آخر
}
card-sentence = { $words }.
card-about_section = { $title }: { $figures }.
