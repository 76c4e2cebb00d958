self_check-command = اختبر نفسك …
self_check-heading = اختبر نفسك: { $title }
self_check-about = هل تستطيع فعل هذا دون الرجوع إلى مرجع؟ اختر ما تستطيعه. لن يُعلَّم شيء كمُنجز قبل تأكيدك.
self_check-nothing_yet = اختر واحدًا على الأقل.
self_check-tick = { $count ->
    [zero] علّم { $count } مما تستطيعه
    [one] علّم الخطوة التي تستطيعها
    [two] علّم الخطوتين اللتين تستطيعهما
    [few] علّم { $count } خطوات تستطيعها
    [many] علّم { $count } خطوة تستطيعها
   *[other] علّم { $count } خطوة تستطيعها
}
self_check-tick_none = علّم ما تستطيعه
