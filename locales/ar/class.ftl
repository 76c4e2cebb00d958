class-title = الفصل الدراسي
class-about = اعرف إلى أين وصل متعلّموك. ألصق الروابط التي سلّموها، أو اختر ملفاتهم أو أفلتها هنا. ويصلح أيضًا جدول بالأسماء والروابط. لا شيء يغادر هذا المتصفّح.
class-links = روابط، أو جدول بالأسماء والروابط
class-add = إضافة
class-choose_files = اختيار ملفات
class-add_more = إضافة إلى الفصل
class-nothing_to_add = ألصق رابطًا واحدًا على الأقل أولًا.
class-new = { $count ->
    [zero] لم يُضَف أي متعلّم.
    [one] أُضيف متعلّم واحد.
    [two] أُضيف متعلّمان.
    [few] أُضيف { $count } متعلّمين.
    [many] أُضيف { $count } متعلّمًا.
   *[other] أُضيف { $count } متعلّم.
}
class-newer = { $count ->
    [zero] لا جديد لدى أي متعلّم.
    [one] لدى متعلّم واحد ما هو أحدث.
    [two] لدى متعلّمَين ما هو أحدث.
    [few] لدى { $count } متعلّمين ما هو أحدث.
    [many] لدى { $count } متعلّمًا ما هو أحدث.
   *[other] لدى { $count } متعلّم ما هو أحدث.
}
class-older = { $count ->
    [one] واحد كان هنا من قبل، أو ما هو أحدث منه.
    [two] اثنان كانا هنا من قبل، أو ما هو أحدث منهما.
   *[other] { $count } كانت هنا من قبل، أو ما هو أحدث منها.
}
class-refused = { $count ->
    [one] تعذّرت إضافة واحد:
    [two] تعذّرت إضافة اثنين:
   *[other] تعذّرت إضافة { $count }:
}
class-line = السطر { $line }
class-line_of = { $name } (السطر { $line })
class-damaged = الرابط أو الملف تالف. ربما قُطع.
class-newer_cairn = أنشأه إصدار أحدث من Cairn. احفظ هذا الفصل هنا، وأعد تحميل الصفحة، ثم أضفه من جديد.
class-other_roadmap = هذا يخصّ خارطة طريق أخرى، أو أن هذه تغيّرت تمامًا منذ ذلك الحين.
class-no_link = لا رابط بجانب هذا الاسم.
class-nothing_in_text = لا يوجد في هذا النص رابط فيه تقدّم.
class-no_progress = لا تقدّم فيه.
class-learners = { $count ->
    [zero] { $count } متعلّم
    [one] متعلّم واحد
    [two] متعلّمان
    [few] { $count } متعلّمين
    [many] { $count } متعلّمًا
   *[other] { $count } متعلّم
}
class-on_average = { $learners }، متوسّط الإنجاز { $percent } بالمئة.
class-shown_of = المعروض { $count } من { $whole }.
class-unreadable = { $count ->
    [one] يُحفظ هنا متعلّم واحد لا يوافق شيء من تقدّمه
    [two] يُحفظ هنا متعلّمان لا يوافق شيء من تقدّمهما
    [few] يُحفظ هنا { $count } متعلّمين لا يوافق شيء من تقدّمهم
    [many] يُحفظ هنا { $count } متعلّمًا لا يوافق شيء من تقدّمهم
   *[other] يُحفظ هنا { $count } متعلّم لا يوافق شيء من تقدّمهم
} خارطة الطريق كما هي الآن.
class-search = البحث عن اسم أو خطوة
class-show = عرض
class-all = كل المتعلّمين
class-not_begun = لم يبدؤوا
class-at_work = نشِطون
class-quiet = بلا نشاط منذ أسبوعين
class-finished = انتهوا
class-nobody = لا أحد كذلك.
class-table = المتعلّمون
class-name = الاسم
class-done = منجَز
class-doing = قيد التنفيذ
class-last = آخر نشاط
class-at = الخطوة الحالية
class-figure = { $hours } س
class-percent = ⁦{ $percent }%⁩
class-unplaced = { $count ->
    [zero] { $count } علامة
    [one] علامة واحدة
    [two] علامتان
    [few] { $count } علامات
    [many] { $count } علامة
   *[other] { $count } علامة
} من أجزاء تغيّرت منذ ذلك الحين.
class-remove = إزالة
class-remove_learner = إزالة { $name }
class-all_removed = أُزيل جميع المتعلّمين.
class-bring_back = استعادة
class-not_kept_any_more = أوقفت صفحة أخرى حفظ هذا الفصل. يبقى هنا حتى تُغلق هذه الصفحة.
class-removed = تمت إزالة { $name }.
class-stuck = أين يتعثّر المتعلّمون
class-stuck_for = { $count ->
    [one] متعلّم واحد عندها منذ
    [two] متعلّمان عندها منذ أكثر من أسبوعين، وأحدهما منذ
    [few] { $count } متعلّمين عندها منذ أكثر من أسبوعين، وأحدهم منذ
    [many] { $count } متعلّمًا عندها منذ أكثر من أسبوعين، وأحدهم منذ
   *[other] { $count } متعلّم عندها منذ أكثر من أسبوعين، وأحدهم منذ
} { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
class-not_stuck = لا توجد خطوة تعيق عدة متعلّمين.
class-untouched = { $count ->
    [zero] { $count } خطوة لم يبدأها أحد
    [one] خطوة واحدة لم يبدأها أحد
    [two] خطوتان لم يبدأهما أحد
    [few] { $count } خطوات لم يبدأها أحد
    [many] { $count } خطوة لم يبدأها أحد
   *[other] { $count } خطوة لم يبدأها أحد
}
class-keep = حفظ هذا الفصل في هذا المتصفّح
class-not_kept = تعذّر حفظ الفصل: مساحة التخزين ممتلئة أو محجوبة.
class-newer_kept = يحفظ إصدار أحدث من Cairn فصلًا هنا. أعد تحميل هذه الصفحة لعرضه.
class-set_aside = الفصل المحفوظ هنا تالف. حُفظ جانبًا.
class-download = تنزيل بصيغة CSV
class-remove_all = إزالة الكل
