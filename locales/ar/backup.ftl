backup-title = نسخ احتياطي
backup-saved = كل شيء محفوظ في هذا المتصفّح.
backup-not_saved = ليس كل شيء محفوظًا: راجع التنبيه.
backup-export = تصدير
backup-about_export = في ملف التقدّم تقدّمك بتواريخه وملاحظاتك وساعاتك وخطتك وما قرأته. استورده هنا أو في متصفّح آخر.
backup-downloaded_last = آخر تنزيل: { $time }.
backup-download_progress = تنزيل التقدّم
backup-copy_progress = نسخ التقدّم
backup-about_markdown = ‏Markdown هو خارطة الطريق كما كُتبت: مربّعاتها وحدها تُظهر تقدّمك. لا ملاحظات فيه ولا ساعات.
backup-about_outline = ‏OPML هو المخطّط كما كُتب: مربّعاته وحدها تُظهر تقدّمك. لا ملاحظات فيه ولا ساعات.
backup-about_graph = رسم roadmap.sh بلا مربّعات. تقدّمك في ملف التقدّم وحده.
backup-download_outline = تنزيل OPML
backup-copy_outline = نسخ OPML
backup-unshown = { $count ->
    [one] خطوة واحدة بلا مربّع، أو بمربّع لا يستطيع إظهار علامتك
    [two] خطوتان بلا مربّع، أو بمربّع لا يستطيع إظهار علامتك
    [few] { $count } خطوات بلا مربّع، أو بمربّع لا يستطيع إظهار علامتك
   *[other] { $count } خطوة بلا مربّع، أو بمربّع لا يستطيع إظهار علامتك
}: نزّل ملف التقدّم أيضًا.
backup-download_markdown = تنزيل Markdown
backup-copy_markdown = نسخ Markdown
backup-download_instead = يمكن تنزيله بدلًا من ذلك.
backup-page_downloaded = تم تنزيل cairn.html من دون تقدّمك. يمكن استيراده هناك من «نسخ احتياطي».
backup-page_refused = لم يُنزَّل الملف. تحقّق من الاتصال وحاول مجددًا.
backup-import = استيراد
backup-about_import = اختر ملف تقدّم، أو مستند خارطة الطريق نفسه بمربّعات مؤشَّرة. يمكن أيضًا إفلاته على الصفحة أو لصقه. تظهر معاينة أولًا.
backup-imported_last = آخر استيراد: { $time }.
backup-open_file = فتح ملف
backup-paste = لصق
backup-paste_refused = لم يسمح المتصفّح باللصق. اضغط Ctrl+V أو Cmd+V بدلًا من ذلك.
backup-import_of = استيراد: { $name }
backup-cannot_import = تعذّر الاستيراد: { $name }
backup-nothing_changed = لم يتغيّر شيء.
backup-in_file = «{ $title }»: { $count ->
    [one] علامة واحدة
    [two] علامتان
    [few] { $count } علامات
   *[other] { $count } علامة
}.
backup-undoable = يمكن التراجع عن ذلك. علاماتك الحالية تبقى في «الإصدارات السابقة».
backup-merge = دمج
backup-about_merge = عند وجود علامتين لخطوة تُعتمد الأحدث.
backup-replace = استبدال
backup-about_replace = يصبح تقدّمك هو ما في الملف. والخطوات غير الموجودة فيه تصبح للإنجاز.
backup-merge_of = دمج: { $caption }
backup-take_all = أخذ الكل
backup-about_take_all = لجعل هذه الخطوات كما في الرابط رغم ذلك، اختر أخذ الكل.
backup-only_show = عرض فقط
backup-left_out = { $count ->
    [one] تُستثنى خطوة واحدة
    [two] تُستثنى خطوتان
    [few] تُستثنى { $count } خطوات
   *[other] تُستثنى { $count } خطوة
} من أجزاء تغيّرت منذ ذلك الحين.
backup-differences = { $count ->
    [zero] لا خطوة مختلفة
    [one] خطوة واحدة مختلفة
    [two] خطوتان مختلفتان
    [few] { $count } خطوات مختلفة
    [many] { $count } خطوة مختلفة
   *[other] { $count } خطوة مختلفة
}
backup-step = الخطوة
backup-here = هنا
backup-there = هناك
backup-once_merged = بعد الدمج
backup-now = الآن
backup-then = حينها
backup-nothing_would_change = لن يتغيّر شيء.
backup-newly_done = { $count ->
    [one] خطوة واحدة أُنجزت حديثًا
    [two] خطوتان أُنجزتا حديثًا
    [few] { $count } خطوات أُنجزت حديثًا
   *[other] { $count } خطوة أُنجزت حديثًا
}
backup-no_longer_done = { $count ->
    [one] خطوة واحدة لم تعد منجَزة
    [two] خطوتان لم تعودا منجَزتين
    [few] { $count } خطوات لم تعد منجَزة
   *[other] { $count } خطوة لم تعد منجَزة
}
backup-doing = { $count ->
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
   *[other] { $count } خطوة
} قيد التنفيذ
backup-skipped = { $count ->
    [one] خطوة واحدة متخطّاة
    [two] خطوتان متخطّاتان
    [few] { $count } خطوات متخطّاة
   *[other] { $count } خطوة متخطّاة
}
backup-to_do = { $count ->
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
   *[other] { $count } خطوة
} للإنجاز من جديد
backup-newer_here = { $count ->
    [one] خطوة واحدة أحدث هنا تبقى كما هي
    [two] خطوتان أحدث هنا تبقيان كما هما
    [few] { $count } خطوات أحدث هنا تبقى كما هي
   *[other] { $count } خطوة أحدث هنا تبقى كما هي
}
backup-notes = { $count ->
    [zero] لا ملاحظات متغيّرة
    [one] ملاحظة واحدة متغيّرة
    [two] ملاحظتان متغيّرتان
    [few] { $count } ملاحظات متغيّرة
    [many] { $count } ملاحظة متغيّرة
   *[other] { $count } ملاحظة متغيّرة
}
backup-own_hours = { $count ->
    [zero] لا تغيّر في ساعاتك
    [one] تغيّرت ساعاتك لخطوة واحدة
    [two] تغيّرت ساعاتك لخطوتين
    [few] تغيّرت ساعاتك لـ{ $count } خطوات
    [many] تغيّرت ساعاتك لـ{ $count } خطوة
   *[other] تغيّرت ساعاتك لـ{ $count } خطوة
}
backup-learning = { $count ->
    [one] تغيير واحد في ما قرأته وراجعته
    [two] تغييران في ما قرأته وراجعته
    [few] { $count } تغييرات في ما قرأته وراجعته
   *[other] { $count } تغييرًا في ما قرأته وراجعته
}
backup-plan = تغيّرت خطتك
backup-unknown = { $count ->
    [one] علامة واحدة لمواضيع ليست في هذه الخارطة، وهي محفوظة
    [two] علامتان لمواضيع ليست في هذه الخارطة، وهما محفوظتان
    [few] { $count } علامات لمواضيع ليست في هذه الخارطة، وهي محفوظة
   *[other] { $count } علامة لمواضيع ليست في هذه الخارطة، وهي محفوظة
}
backup-ahead = { $count ->
    [one] علامة واحدة تاريخها في المستقبل، وتُحسب
    [two] علامتان تاريخهما في المستقبل، وتُحسبان
    [few] { $count } علامات تاريخها في المستقبل، وتُحسب
   *[other] { $count } علامة تاريخها في المستقبل، وتُحسب
} كأنها بعد خمس دقائق.
backup-versions = الإصدارات السابقة
backup-about_versions = ما كان لديك قبل استيراد أو إعادة ضبط أو تغيير قسم كامل. لا تشمل الملاحظات والساعات، فتبقى كما هي.
backup-preview = معاينة…
backup-restore = استعادة
backup-preview_of = معاينة إصدار { $date }
backup-version_of = إصدار { $date }
backup-before_import = قبل استيراد
backup-before_replace = قبل الاستبدال
backup-before_reset = قبل إعادة ضبط
backup-before_restore = قبل استعادة إصدار سابق
backup-before_mark = { $title }، قبل { $mark ->
    [done] وضع العلامة عليه
    [doing] جعله قيد التنفيذ
    [skipped] تخطّيه
   *[to_do] إزالة العلامة عنه
}
backup-only_part = تتغيّر خطوات «{ $title }» فقط.
backup-changed_steps = تقدّم من خطوات تغيّرت
backup-about_changed_steps = بعض تقدّمك محفوظ، لكنه لا يظهر عند أي خطوة.
backup-show_changed_steps = عرضه…
backup-reset = إعادة ضبط
backup-what_to_reset = ما يُعاد ضبطه
backup-everything = كل شيء
backup-reset_chosen = إعادة ضبط…
backup-nothing_to_reset = لا شيء لإعادة ضبطه: لا علامات هنا.
backup-reset_everything = إعادة ضبط كل شيء؟
backup-reset_of = إعادة ضبط «{ $title }»؟
backup-about_reset = هذا يزيل { $count ->
    [one] علامة واحدة
    [two] علامتين
    [few] { $count } علامات
   *[other] { $count } علامة
}: { $kinds }.
backup-notes_stay = تبقى الملاحظات والساعات.
backup-from_changed_steps = { $count } من خطوات تغيّرت
backup-reset_marks = إعادة ضبط { $count ->
    [one] علامة واحدة
    [two] علامتين
    [few] { $count } علامات
   *[other] { $count } علامة
}
