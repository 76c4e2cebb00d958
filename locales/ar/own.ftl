own-notes_changed = { $count ->
    [one] تغيّرت ملاحظة واحدة.
    [two] تغيّرت ملاحظتان.
    [few] تغيّرت { $count } ملاحظات.
   *[other] تغيّرت { $count } ملاحظة.
}
own-hours_changed = { $count ->
    [one] تغيّرت ساعاتك لخطوة واحدة.
    [two] تغيّرت ساعاتك لخطوتين.
    [few] تغيّرت ساعاتك لـ { $count } خطوات.
   *[other] تغيّرت ساعاتك لـ { $count } خطوة.
}
own-read_changed = { $count ->
    [one] تغيّرت قراءة مصدر واحد.
    [two] تغيّرت قراءة مصدرين.
    [few] تغيّرت قراءة { $count } مصادر.
   *[other] تغيّرت قراءة { $count } مصدرًا.
}
own-reviews_changed = { $count ->
    [one] تغيّرت مراجعة خطوة واحدة.
    [two] تغيّرت مراجعة خطوتين.
    [few] تغيّرت مراجعة { $count } خطوات.
   *[other] تغيّرت مراجعة { $count } خطوة.
}
own-reviews_on = مراجعة الخطوات المنجزة مفعّلة.
own-reviews_off = مراجعة الخطوات المنجزة متوقّفة.
own-plan_changed = تغيّرت خطتك.
own-changed_elsewhere = يبقى ما تغيّر بعد ذلك كما هو.
own-not_kept = يبقى كما هو: تعذّر الحفظ.
own-import_not_kept = تعذّر حفظ كل ما كتبته وقرأته: مساحة التخزين في هذا المتصفح ممتلئة أو محجوبة.
own-learning_not_kept = لم يُحفظ: مساحة التخزين في هذا المتصفح ممتلئة أو محجوبة.
own-newer_version = لم يُحفظ: استُخدمت هنا نسخة أحدث من Cairn. يلزم إعادة تحميل الصفحة.
