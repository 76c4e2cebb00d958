changed_steps-title = تقدّم من خطوات تغيّرت
changed_steps-none = كل تقدّمك ظاهر عند خطواته.
changed_steps-steps_gone = خطوات أُعيدت تسميتها أو أُزيلت
changed_steps-about_steps = غيّر مؤلّف خارطة الطريق هذه الخطوات. تقدّمك محفوظ، وهو جزء من كل تصدير. يمكن ربطه بخطوة أو تجاهله، ويمكن التراجع عن كليهما.
changed_steps-match_all = ربط الكل ({ $count })
changed_steps-match_with = ربط مع «{ $title }»
changed_steps-choose = اختيار خطوة…
changed_steps-choose_for = اختيار خطوة لـ { $title }
changed_steps-step = الخطوة
changed_steps-match_it = ربط
changed_steps-discard = تجاهل
changed_steps-discard_of = تجاهل { $title }
changed_steps-name = { $mark ->
    [done] منجَز
    [doing] قيد التنفيذ
    [skipped] متخطّى
   *[to_do] للإنجاز
}
changed_steps-set_aside = محفوظ جانبًا
changed_steps-about_set_aside = هذه القيم المحفوظة لا يمكن قراءتها. كل خطوة تكون علامتها من بينها تُعدّ للإنجاز إلى أن توضع العلامة عليها من جديد. يمكن تنزيل القيم لمن يستطيع إصلاحها.
changed_steps-download_set_aside = تنزيل المحفوظ جانبًا
changed_steps-renamed = { $count ->
    [one] أُعيدت تسمية خطوة واحدة { $kind ->
        [finished] منجَزة
       *[marked] معلَّمة
    }.
    [two] أُعيدت تسمية خطوتين { $kind ->
        [finished] منجَزتين
       *[marked] معلَّمتين
    }.
    [few] أُعيدت تسمية { $count } خطوات { $kind ->
        [finished] منجَزة
       *[marked] معلَّمة
    }.
   *[other] أُعيدت تسمية { $count } خطوة { $kind ->
        [finished] منجَزة
       *[marked] معلَّمة
    }.
}
changed_steps-renamed_or_removed = { $count ->
    [one] أُعيدت تسمية خطوة واحدة { $kind ->
        [finished] منجَزة
       *[marked] معلَّمة
    } أو أُزيلت.
    [two] أُعيدت تسمية خطوتين { $kind ->
        [finished] منجَزتين
       *[marked] معلَّمتين
    } أو أُزيلتا.
    [few] أُعيدت تسمية { $count } خطوات { $kind ->
        [finished] منجَزة
       *[marked] معلَّمة
    } أو أُزيلت.
   *[other] أُعيدت تسمية { $count } خطوة { $kind ->
        [finished] منجَزة
       *[marked] معلَّمة
    } أو أُزيلت.
}
changed_steps-match_them = ربطها…
changed_steps-dismiss = إخفاء
changed_steps-kept = { $count ->
    [one] أُعيدت تسمية خطوة واحدة وحُفظ تقدّمها.
    [two] أُعيدت تسمية خطوتين وحُفظ تقدّمهما.
    [few] أُعيدت تسمية { $count } خطوات وحُفظ تقدّمها.
   *[other] أُعيدت تسمية { $count } خطوة وحُفظ تقدّمها.
}
