plan-title = الخطة
plan-journey = الطريق حتى الآن
plan-plan_your_weeks = تخطيط الأسابيع
plan-pace = { $measure ->
    [steps] { $pace ->
        [one] خطوة واحدة في الأسبوع
        [two] خطوتان في الأسبوع
        [few] { $pace } خطوات في الأسبوع
       *[other] { $pace } خطوة في الأسبوع
    }
   *[hours] { $pace } س في الأسبوع
}
plan-finish_in = المعدّل: { $pace } — الانتهاء في { $month }
plan-finish_on = المعدّل: { $pace } — الانتهاء في { $day }
plan-beyond = المعدّل: { $pace } — يستغرق ذلك أكثر من مئة سنة
plan-nothing_left = لم يبقَ شيء.
plan-this_week = { $measure ->
    [steps] هذا الأسبوع: { $done } من { $whole } من الخطوات.
   *[hours] هذا الأسبوع: { $done } من { $whole } س.
}
plan-more_this_week = { $measure ->
    [steps] { $done ->
        [one] هذا الأسبوع: خطوة واحدة، أكثر من المخطط بـ { $more }.
        [two] هذا الأسبوع: خطوتان، أكثر من المخطط بـ { $more }.
        [few] هذا الأسبوع: { $done } خطوات، أكثر من المخطط بـ { $more }.
       *[other] هذا الأسبوع: { $done } خطوة، أكثر من المخطط بـ { $more }.
    }
   *[hours] هذا الأسبوع: { $done } س، أكثر من المخطط بـ { $more } س.
}
plan-next = التالي: { $day }، ⁨{ $step }⁩.
plan-kept = { $weeks ->
    [one] في الأسبوع الأخير: { $pace }.
    [two] في الأسبوعين الأخيرين: { $pace }.
   *[other] في آخر { $weeks } أسابيع: { $pace }.
}
plan-kept_on = بهذا المعدّل يكون الانتهاء في { $day }.
plan-kept_between = بهذا المعدّل يكون الانتهاء بين { $first } و{ $last }.
plan-kept_from = بهذا المعدّل يكون الانتهاء في { $first } أو بعده.
plan-hours_a_week = ساعات في الأسبوع
plan-steps_a_week = خطوات في الأسبوع
plan-days = في هذه الأيام
plan-from = ابتداءً من
plan-needs_pace = كم في الأسبوع؟ يلزم عدد أكبر من 0 ولا يزيد على { $most }.
plan-needs_days = يلزم اختيار يوم من الأسبوع.
plan-off = أيام العطلة
plan-off_first = أول يوم عطلة
plan-off_last = آخر يوم عطلة
plan-add_off = إضافة
plan-too_many_off = تتسع الخطة لعدد { $most } من فترات العطلة. أزِل فترة انتهت، ثم أضِف هذه.
plan-remove = إزالة
plan-remove_off = إزالة { $days }
plan-wish = الانتهاء بحلول تاريخ
plan-wished_day = التاريخ
plan-wish_takes = المعدّل اللازم لذلك: { $pace }.
plan-wish_is_missed = بالوتيرة أعلاه ستنتهي بعد ذلك.
plan-wish_too_soon = هذا التاريخ أقرب من أن يكفي لما بقي.
plan-take_pace = اعتماد هذا المعدّل
plan-sections = موعد انتهاء كل قسم
plan-section_done = منجز
plan-calendar = التقويم
plan-about_calendar = جلسات الدراسة في ملف للتقويم، ومع كل جلسة رابط إلى خطوتها. عند تغيّر الخطة يُستورد الملف من جديد: تنتقل الجلسات ولا تتكرّر. وما لم يعد لازمًا يبقى في التقويم حتى يُحذف منه.
plan-begins = الوقت (فارغ: أيام كاملة)
plan-download = تنزيل التقويم
plan-save = حفظ الخطة
plan-saved = حُفظت الخطة.
plan-not_saved = تعذّر حفظ الخطة في هذا المتصفّح.
plan-remove_plan = حذف الخطة
plan-removed = حُذفت الخطة.
