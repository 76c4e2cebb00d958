linked_file-title = إبقاء ملف مؤشَّرًا
linked_file-about = اختر ملف خارطة الطريق هذه، مثلًا في مجلد تتشاركه أجهزتك. يؤشّر Cairn مربّعاته كلّما أشّرت هنا، ويؤشّر هنا ما يُؤشَّر في الملف.
linked_file-not_possible = لا يسمح هذا المتصفّح لأي صفحة بالكتابة في ملف. نزّل مستند خارطة الطريق أعلاه، واستورده بعد تغييره في مكان آخر.
linked_file-choose = اختيار ملف …
linked_file-not_chosen = لم يفتح المتصفّح الملف. اختر ملفًا آخر، أو اسمح لهذه الصفحة بفتح الملفات.
linked_file-stop = إيقاف
linked_file-stopped = لم يعد { $name } يُبقى مؤشَّرًا. يبقى الملف وتقدّمك كما هما.
linked_file-allow = سماح
linked_file-in_step = { $name }: متوافق منذ { $time }.
linked_file-last_in_step = آخر توافق: { $time }.
linked_file-strange = { $count ->
    [one] خطوة واحدة من الملف ليست في خارطة الطريق هذه، وتبقى كما هي.
    [two] خطوتان من الملف ليستا في خارطة الطريق هذه، وتبقيان كما هما.
    [few] { $count } خطوات من الملف ليست في خارطة الطريق هذه، وتبقى كما هي.
   *[other] { $count } خطوة من الملف ليست في خارطة الطريق هذه، وتبقى كما هي.
}
linked_file-not_shown = { $count ->
    [one] لا مربّع في الملف لما وضعته على خطوة واحدة.
    [two] لا مربّع في الملف لما وضعته على خطوتين.
    [few] لا مربّع في الملف لما وضعته على { $count } خطوات.
   *[other] لا مربّع في الملف لما وضعته على { $count } خطوة.
}
linked_file-kept_here = تقدّمك محفوظ في هذا المتصفّح في أثناء ذلك.
linked_file-changed = { $name }: { $count ->
    [one] تغيّرت خطوة واحدة.
    [two] تغيّرت خطوتان.
    [few] تغيّرت { $count } خطوات.
   *[other] تغيّرت { $count } خطوة.
}
linked_file-link_of = ربط { $name }
linked_file-cannot_link = تعذّر ربط { $name }
linked_file-link = ربط
linked_file-become_done = { $count ->
    [one] تصير خطوة واحدة منجزة هنا
    [two] تصير خطوتان منجزتين هنا
    [few] تصير { $count } خطوات منجزة هنا
   *[other] تصير { $count } خطوة منجزة هنا
}
linked_file-change_here = { $count ->
    [one] تتغيّر خطوة واحدة هنا على نحو آخر
    [two] تتغيّر خطوتان هنا على نحو آخر
    [few] تتغيّر { $count } خطوات هنا على نحو آخر
   *[other] تتغيّر { $count } خطوة هنا على نحو آخر
}
linked_file-boxes_change = { $count ->
    [one] يتغيّر مربّع واحد في الملف
    [two] يتغيّر مربّعان في الملف
    [few] تتغيّر { $count } مربّعات في الملف
   *[other] يتغيّر { $count } مربّعًا في الملف
}
linked_file-nothing_changes = لا يتغيّر شيء الآن، لا هنا ولا في الملف.
linked_file-missing = { $count ->
    [one] خطوة واحدة من خارطة الطريق هذه ليست في الملف، وتبقى هنا فقط.
    [two] خطوتان من خارطة الطريق هذه ليستا في الملف، وتبقيان هنا فقط.
    [few] { $count } خطوات من خارطة الطريق هذه ليست في الملف، وتبقى هنا فقط.
   *[other] { $count } خطوة من خارطة الطريق هذه ليست في الملف، وتبقى هنا فقط.
}
linked_file-undoable = يمكن التراجع عمّا يتغيّر هنا.
linked_file-not_allowed = لم يسمح المتصفّح بالكتابة في { $name }. لم يُربط.
linked_file-waiting = لا يمكن لـ Cairn الكتابة في { $name } بعد.
linked_file-allow_in_backup = افتح «نسخ احتياطي» في القائمة واضغط «سماح».
linked_file-gone = لم يعد { $name } في مكانه. أعده إليه، أو اختر الملف من جديد.
linked_file-full = لا مساحة لكتابة { $name }. أفسح مساحة على قرصه، فيكتبه Cairn.
linked_file-busy = تتعذّر قراءة { $name } أو الكتابة فيه الآن. يحاول Cairn من جديد.
linked_file-too_long = { $name } أكبر من 32 ميبيبايت. اختصره، أو اختر ملفًا آخر.
linked_file-unreadable = لم يُغيَّر { $name }. { $why } أصلحه، أو اختر ملفًا آخر.
linked_file-other_steps = ليست أي خطوة منه في خارطة الطريق هذه. اختر ملف خارطة الطريق هذه.
linked_file-not_kept = لم يُكتب { $name }: تخزين هذا المتصفّح ممتلئ أو محظور. أفسح مساحة، فيكتبه Cairn.
linked_file-no_reader = تعذّر تحميل جزء Cairn الذي يقرأ الملفات. تحقّق من الاتصال.
