picture-day = اليوم
picture-steps_done = الخطوات المنجَزة
picture-hours_done = الساعات المنجَزة
picture-steps_begun = الخطوات التي بدأت
picture-steps_together = مجموع الخطوات
picture-hours_together = مجموع الساعات
picture-section = القسم
picture-done = منجَز
picture-doing = قيد التنفيذ
picture-left = متبقٍّ
picture-skipped = متخطّى
picture-number = { $count }
picture-hours = { $hours } س
picture-no_days = كل يوم تُنجَز فيه خطوة يُوضَع له حجر هنا.
picture-days = { $count ->
    [one] هناك حجر في يوم واحد: { $first }.
    [two] هناك حجارة في يومين، أوّلهما { $first }.
    [few] هناك حجارة في { $count } أيام، أوّلها { $first }.
   *[other] هناك حجارة في { $count } يومًا، أوّلها { $first }.
}
picture-longest_run = أطول تتابع: { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
   *[other] { $days } يومًا
}.
picture-current_run = التتابع الآن: { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
   *[other] { $days } يومًا
}.
picture-current_and_longest_run = التتابع الآن: { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
   *[other] { $days } يومًا
}، وهو الأطول.
picture-nothing_on = { $day }: لم يُنجَز شيء
picture-begun_on = { $day }: بدأت { $steps ->
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $steps } خطوات
   *[other] { $steps } خطوة
}
picture-done_on = { $day }: أُنجزت { $steps ->
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $steps } خطوات
   *[other] { $steps } خطوة
}{ $hours ->
    [0] { "" }
    [one] ، ساعة واحدة
    [two] ، ساعتان
    [few] ، { $hours } ساعات
   *[other] ، { $hours } ساعة
}
picture-hours_by = { $day }: { $added ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $added } ساعات
   *[other] { $added } ساعة
}، المجموع { $total }
picture-steps_by = { $day }: { $added ->
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $added } خطوات
   *[other] { $added } خطوة
}، المجموع { $total }
picture-hours_so_far = أُنجز { $done } من { $whole ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $whole } ساعات
   *[other] { $whole } ساعة
}.
picture-steps_so_far = أُنجز { $done } من { $whole ->
    [one] خطوة واحدة
    [two] خطوتين
    [few] { $whole } خطوات
   *[other] { $whole } خطوة
}.
picture-last_on = أُنجزت آخر خطوة في { $day }.
picture-of_section = { $title }: { $done } منجَز، { $doing } قيد التنفيذ، { $left } متبقٍّ، { $skipped } متخطّى.
picture-of_whole = في المجموع: { $done } منجَز، { $doing } قيد التنفيذ، { $left } متبقٍّ، { $skipped } متخطّى.
picture-by_plan = حسب الخطة
picture-by_pace = بالوتيرة الأخيرة
picture-together = المجموع
picture-today = اليوم
picture-plan_finish = الانتهاء حسب الخطة: { $day }
picture-pace_finish = { $weeks ->
    [one] الانتهاء بوتيرة الأسبوع الأخير: { $days }
    [two] الانتهاء بوتيرة الأسبوعين الأخيرين: { $days }
    [few] الانتهاء بوتيرة آخر { $weeks } أسابيع: { $days }
   *[other] الانتهاء بوتيرة آخر { $weeks } أسبوعًا: { $days }
}
picture-range = { $first } – { $last }
picture-or_later = { $day } أو بعده
picture-ahead_by_plan = { $day }: { $plan } حسب الخطة
picture-ahead_by_pace = { $day }: { $pace } بالوتيرة الأخيرة
picture-ahead_by_both = { $day }: { $plan } حسب الخطة، و{ $pace } بالوتيرة الأخيرة
picture-steps = { $count ->
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
   *[other] { $count } خطوة
}
picture-marked_from = أول علامة في { $first }، وآخرها في { $last }.
picture-marked_on = كل العلامات في { $day }.
