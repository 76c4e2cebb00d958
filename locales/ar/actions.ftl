actions-saving = جارٍ الحفظ…
actions-not_saved = غير محفوظ.
actions-newer_version = لم يتغيّر شيء: نسخة أحدث من Cairn كانت هنا. أعد تحميل الصفحة.
actions-nothing_to_undo = لا يوجد ما يمكن التراجع عنه.
actions-nothing_to_redo = لا يوجد ما يمكن إعادته.
actions-all_expanded = وُسِّع كل شيء.
actions-all_collapsed = طُوي كل شيء.
actions-expanded = { $rows ->
    [one] موسَّع، صف واحد
    [two] موسَّع، صفان
    [few] موسَّع، { $rows } صفوف
   *[other] موسَّع، { $rows } صفًّا
}
actions-collapsed = مطويّ
actions-everything = الكل
actions-marked = { $mark ->
    [done] تعليم { $title }
    [doing] بدء { $title }
    [skipped] تخطّي { $title }
   *[to_do] إزالة علامة { $title }
}
actions-reset = إعادة ضبط { $title }
actions-import = استيراد
actions-replacement = استبدال
actions-earlier_version = نسخة سابقة
actions-changed_steps = تقدّم الخطوات المتغيّرة
actions-noted = ملاحظة على { $title }
actions-timed = ساعات { $title }
actions-read = تعليم ”{ $title }“ كمقروء
actions-unread = تعليم ”{ $title }“ كغير مقروء
actions-reviewed = مراجعة { $title }
actions-reviewing = مراجعة الخطوات المنجزة
actions-step_marked = { $mark ->
    [done] أُنجز: { $title }.
    [doing] «{ $title }» قيد التنفيذ.
    [skipped] تم تخطّي «{ $title }».
   *[to_do] أُزيلت العلامة: { $title }.
}
actions-steps_marked = { $title }: { $mark ->
    [done] { $count ->
        [one] خطوة واحدة منجَزة
        [two] خطوتان منجَزتان
        [few] { $count } خطوات منجَزة
       *[other] { $count } خطوة منجَزة
    }
    [doing] { $count ->
        [one] خطوة واحدة قيد التنفيذ
        [two] خطوتان قيد التنفيذ
        [few] { $count } خطوات قيد التنفيذ
       *[other] { $count } خطوة قيد التنفيذ
    }
    [skipped] { $count ->
        [one] خطوة واحدة متخطّاة
        [two] خطوتان متخطّاتان
        [few] { $count } خطوات متخطّاة
       *[other] { $count } خطوة متخطّاة
    }
   *[to_do] { $count ->
        [one] خطوة واحدة أُزيلت علامتها
        [two] خطوتان أُزيلت علامتاهما
        [few] { $count } خطوات أُزيلت علاماتها
       *[other] { $count } خطوة أُزيلت علاماتها
    }
}.
actions-renamed = { $count ->
    [one] تغيّر اسم خطوة واحدة وبقي تقدّمها.
    [two] تغيّر اسم خطوتين وبقي تقدّمهما.
    [few] تغيّرت أسماء { $count } خطوات وبقي تقدّمها.
   *[other] تغيّرت أسماء { $count } خطوة وبقي تقدّمها.
}
actions-changed = { $action }: { $count ->
    [one] تغيّرت خطوة واحدة.
    [two] تغيّرت خطوتان.
    [few] تغيّرت { $count } خطوات.
   *[other] تغيّرت { $count } خطوة.
}
actions-undid = تم التراجع عن «{ $action }».
actions-redid = تمت إعادة «{ $action }».
actions-changed_elsewhere = { $count ->
    [one] تغيّرت خطوة واحدة في مكان آخر منذ ذلك الحين وبقيت كما هي.
    [two] تغيّرت خطوتان في مكان آخر منذ ذلك الحين وبقيتا كما هما.
    [few] تغيّرت { $count } خطوات في مكان آخر منذ ذلك الحين وبقيت كما هي.
   *[other] تغيّرت { $count } خطوة في مكان آخر منذ ذلك الحين وبقيت كما هي.
}
actions-all_done = أُنجزت خارطة الطريق كلها.
