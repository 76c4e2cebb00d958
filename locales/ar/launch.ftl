launch-failed = تعذّر عرض خارطة الطريق
launch-still_there = تقدّمك المحفوظ لا يزال موجودًا.
launch-try_again = إعادة المحاولة
launch-open_without = الفتح بدونه
launch-open_own = فتح خارطة طريق Cairn
launch-nothing_listed = لا توجد خارطة طريق هنا بعد. ارفع خارطتك إلى المجلد roadmaps واذكرها أولًا في roadmaps/index.json، فتفتحها هذه الصفحة.
launch-not_loaded = تعذّر تحميل التقدّم من العنوان { $address }.
launch-elsewhere = التقدّم في العنوان { $address } ليس على هذا الموقع. لا يُعرض إلا تقدّم من موقع الصفحة نفسه.
launch-unreadable = تتعذّر قراءة التقدّم المطلوب عرضه.
launch-no_section = ليس في خارطة الطريق هذه قسم بالعنوان «{ $address }». ربما تغيّر اسمه.
launch-from_file = تقدّم من ملف
launch-progress_of = تقدّم «{ $name }» في { $day }
launch-progress_on = تقدّم أحد المتعلّمين في { $day }
launch-whose = صاحب هذا التقدّم
launch-view_only = . للعرض فقط: تقدّمك لا يتأثّر.
launch-left_out = { $count ->
    [one] استُبعدت خطوة واحدة من أجزاء تغيّرت منذ ذلك الحين.
    [two] استُبعدت خطوتان من أجزاء تغيّرت منذ ذلك الحين.
    [few] استُبعدت { $count } خطوات من أجزاء تغيّرت منذ ذلك الحين.
   *[other] استُبعدت { $count } خطوة من أجزاء تغيّرت منذ ذلك الحين.
}
launch-merge = دمج مع تقدّمي…
launch-show_own = عرض تقدّمي
