library-open = فتح خارطة طريق
library-introduction = قائمة أو مخطّط بصيغة Markdown، أو README بقوائم مهام، أو ملف OPML، أو مخطّط من roadmap.sh. يبقى كل شيء في هذا المتصفّح. ويمكن هنا أيضًا استعادة مكتبة منزَّلة.
library-another = خارطة أخرى
library-file = ملف
library-choose_file = اختيار ملف
library-or_drop = أو إفلاته في أي مكان من هذه الصفحة
library-address = عنوان
library-address_of_roadmap = عنوان خارطة طريق
library-fetch = جلب
library-text = نص
library-text_of_roadmap = نص خارطة طريق
library-preview = معاينة
library-read_again = القراءة من جديد
library-go_to_line = الانتقال إلى السطر { $line }
library-own_roadmap = فتح خارطة طريق Cairn
library-cannot_open = تعذّر الفتح: { $name }
library-this_roadmap = خارطة الطريق هذه
library-not_here = ليست في هذا المتصفّح. قد تكون في متصفّح آخر، أو أُزيلت.
library-no_address = يبدأ العنوان بـ https:// ويؤدّي إلى ملف.
library-page_title = فتح خارطة طريق · Cairn
library-opening = جارٍ الفتح: { $address }
library-asking = جارٍ سؤال { $host }…
library-too_long = حجمه أكثر من 64 MiB. والحد الأقصى لخارطة الطريق 2 MiB.
library-damaged_link = خارطة الطريق في هذا الرابط تالفة أو طويلة جدًا. اطلب الرابط من جديد.
library-your_roadmaps = خرائط طريقك
library-archived = المؤرشَفة ({ $count })
library-more_about = المزيد عن { $name }
library-try_another = جرّب خارطة أخرى
library-more_on_site = المزيد في هذا الموقع
library-open_now = مفتوحة الآن
library-hours_left = { $left ->
    [one] بقيت ساعة واحدة
    [two] بقيت ساعتان
    [few] بقيت { $left } ساعات
   *[other] بقيت { $left } ساعة
}
library-not_opened = لم تُفتح هنا بعد
library-all_done = كل شيء منجَز
library-comes_from = المصدر: { $address }.
library-was_brought = فُتحت من ملف أو نص.
library-came_in_link = وصلت في رابط.
library-belongs_to_site = تابعة لهذا الموقع.
library-last_open = آخر فتح في { $date }.
library-name_in_list = الاسم في هذه القائمة
library-rename = إعادة تسمية
library-move_up = نقل إلى أعلى
library-move_down = نقل إلى أسفل
library-archive = أرشفة
library-bring_back = إعادة إلى القائمة
library-check_for_changes = البحث عن تغييرات
library-download_document = تنزيل المستند
library-download_with_progress = تنزيل مع تقدّمي وملاحظاتي
library-remove = إزالة
library-remove_named = إزالة { $name }؟
library-about_removal = قد لا يوجد نصّها في أي مكان آخر، ولا يمكن التراجع إلا في الصفحة التالية. نزّله أولًا، أو أرشفها: عندئذ يبقى.
library-removed = أُزيلت { $name }. علاماتك محفوظة.
library-undo = تراجع
library-hours_in_all = المجموع { $all ->
    [zero] { $all } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $all } ساعات
   *[other] { $all } ساعة
}.
library-open_named = فتح { $title }
library-only_boxes = الخطوات هي ما له مربّع فقط
library-every_item = جعل كل عنصر خطوة
library-take_by_import = إن كانت لك علامات فهي تبقى. ولأخذ هذه أيضًا، استورد الملف في «نسخ احتياطي…».
library-take_later = بعد فتحها يمكن اعتماد ذلك تقدّمًا لك.
library-notes = { $count ->
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
   *[other] { $count } ملاحظة
} على هذا المستند
library-open_it = فتح
library-in_library = هي في مكتبتك بالفعل.
library-now_in_library = هذا الإصدار الآن في مكتبتك.
library-unreadable_version = في مكتبتك نسخة أخرى منها لم تعد قراءتها ممكنة.
library-compared = مقارنةً بالتي في مكتبتك
library-same_steps = الخطوات هي نفسها.
library-new = { $count ->
    [one] خطوة واحدة جديدة
    [two] خطوتان جديدتان
    [few] { $count } خطوات جديدة
   *[other] { $count } خطوة جديدة
}
library-gone = { $count ->
    [one] خطوة واحدة أُزيلت
    [two] خطوتان أُزيلتا
    [few] { $count } خطوات أُزيلت
   *[other] { $count } خطوة أُزيلت
}
library-renamed = { $count ->
    [one] خطوة واحدة أُعيدت تسميتها
    [two] خطوتان أُعيدت تسميتهما
    [few] { $count } خطوات أُعيدت تسميتها
   *[other] { $count } خطوة أُعيدت تسميتها
}
library-moved = { $count ->
    [one] خطوة واحدة نُقلت
    [two] خطوتان نُقلتا
    [few] { $count } خطوات نُقلت
   *[other] { $count } خطوة نُقلت
}
library-other_hours = ساعات أخرى
library-marks_stay = تبقى علاماتك.
library-marks_of_gone_stay = تبقى علاماتك مع خطواتها. وتُحفظ علامات الخطوات المحذوفة، ويمكنك مطابقتها مع خطوات أخرى.
library-is_now = «{ $old }» اسمها الآن «{ $new }»
library-is_below = «{ $title }» أصبحت الآن ضمن «{ $above }»
library-takes_now = «{ $title }» مدتها الآن { $time }
library-has_no_hours_now = «{ $title }» لم تعد لها ساعات
library-title = «{ $title }»
library-may_be_split = ربما قُسّمت «{ $title }» إلى { $parts }
library-may_be_merged = { $parts }: ربما دُمجت في «{ $title }»
library-is_gone = «{ $title }» لم تعد موجودة
library-has_steps_now = «{ $title }» لها الآن خطوات خاصة بها
library-is_new = «{ $title }» جديدة
library-update = تحديث
library-keep_both = إبقاء الاثنتين
library-documents = { $count ->
    [one] مستند واحد
    [two] مستندان
    [few] { $count } مستندات
    [many] { $count } مستندًا
   *[other] { $count } مستند
}
library-one_of_them = { $name }: { $title }، { $size }
library-no_roadmap = { $name }: { $reason }
library-both_stay = توجد نسخة أخرى منها في مكتبتك. تبقى الاثنتان.
library-keep = إبقاء { $count } في المكتبة
library-download_everything = تنزيل كل شيء
library-the_library = المكتبة
library-nothing_changed = لم يتغيّر شيء.
library-restore = استعادة: { $name }
library-about_restore = عند وجود علامتين لخطوة تُعتمد الأحدث. ما لديك من خارطة طريق يبقى كما هو، وما ليس لديك يدخل مكتبتك.
library-merge = دمج
library-restored = تمت الاستعادة. خرائط طريق مضافة: { $added }، علامات متغيّرة: { $changed }.
library-newer_cairn = كان هنا إصدار أحدث من Cairn. أعد تحميل الصفحة للحصول عليه، ثم كرّر الاستعادة.
library-no_room = لا مساحة في هذا المتصفّح لكل ذلك. أفسح مساحة ثم كرّر الاستعادة.
library-pasted = نص ملصَق
library-not_kept = لا يحفظ هذا المتصفّح مستندات لهذه الصفحة: تخزينه محظور أو ممتلئ. اسمح ببيانات الموقع لهذه الصفحة، أو أفسح مساحة، ثم حاول مجددًا.
library-no_answer = لم يُجب { $host }، أو لا يسمح لمواقع أخرى بقراءة ملفاته. احفظ الملف واختره هنا، أو انسخ نصه والصقه.
library-no_file = أجاب { $host } بالرمز { $status }: لا يوجد ملف في هذا العنوان.
library-forbidden = لا يفتح هذا الموقع خرائط طريق من مواقع أخرى. احفظ الملف واختره هنا، أو انسخ نصه والصقه.
