writing-edit = تحرير…
writing-make_mine = اجعلها لي…
writing-not_here = تعذّر تحميل النص. تحقّق من الاتصال، أو افتحها أولًا.
writing-write_new = كتابة خارطة جديدة
writing-about_new = ابدأ بنصّ تغيّره ليصير نصّك. يبقى في هذا المتصفّح.
writing-empty = فارغة
writing-course = دورة بالأسابيع
writing-tasks = قائمة مهام
writing-numbered = مرقّمة، مع الساعات والمجموع
writing-new_roadmap = خارطة جديدة
writing-drafts = المسوّدات
writing-draft_stays = مسوّدتك محفوظة. «تحرير…» في القائمة يتابعها.
writing-new_draft_stays = مسوّدتك محفوظة. تجدها في القائمة عند «فتح…».
writing-about_drafts = ما كتبته ولم تحفظه بعد.
writing-typed_on = كُتبت في { $moment }
writing-go_on = متابعة الكتابة
writing-go_on_with = متابعة كتابة { $title }
writing-discard = تجاهل
writing-discard_of = تجاهل مسوّدة { $title }
writing-discarded = تم تجاهل مسوّدة { $title }.
writing-has_draft = لديك مسوّدة لهذه الخارطة من { $moment } لم تُحفظ. «تحرير…» في القائمة يتابعها.
writing-is_draft = هذه مسوّدتك من { $moment }. لم تُحفظ بعد.
writing-is_outdated = هذه مسوّدتك من { $moment }. حُفظت نسخة أخرى منذ ذلك الحين: «حفظ…» يعرض الفروق.
writing-show_saved = استخدام النسخة المحفوظة
writing-is_saved_version = هذه هي النسخة المحفوظة.
writing-take_back = استعادة المسوّدة
writing-elsewhere = أنت تحرّر هذا في تبويب آخر. ما تكتبه هناك يظهر هنا.
writing-edit_here = التحرير هنا
writing-gone = حُفظ أو أُهمل في تبويب آخر.
writing-is_full = لم يبقَ في هذا المتصفّح متّسع: ما تكتبه لا يُحتفظ به. نزّله أو أفسح مكانًا.
writing-is_refused = لا يحتفظ هذا المتصفّح بشيء مما تكتبه. نزّله قبل أن تغلق الصفحة.
writing-is_newer = لدى إصدار أحدث من Cairn مسوّدة لهذا. أعد تحميل الصفحة للحصول عليه. ما تكتبه هنا لا يُحتفظ به.
writing-download = تنزيل النص
writing-not_yet = لا يمكن الحفظ بعد. { $why } مسوّدتك محفوظة.
writing-ids_change = { $count ->
    [one] خطوة واحدة لها معرّف غير السابق. هنا تنتقل علامتها معها. أما الآخرون الذين يتعلّمون بهذه الخارطة فلا تبقى علاماتهم مضمونة إلا إذا تذكّر النص المعرّف القديم.
    [two] خطوتان لهما معرّفان غير السابقين. هنا تنتقل علامتاهما معهما. أما الآخرون الذين يتعلّمون بهذه الخارطة فلا تبقى علاماتهم مضمونة إلا إذا تذكّر النص المعرّفين القديمين.
    [few] { $count } خطوات لها معرّفات غير السابقة. هنا تنتقل علاماتها معها. أما الآخرون الذين يتعلّمون بهذه الخارطة فلا تبقى علاماتهم مضمونة إلا إذا تذكّر النص المعرّفات القديمة.
   *[other] { $count } خطوة لها معرّفات غير السابقة. هنا تنتقل علاماتها معها. أما الآخرون الذين يتعلّمون بهذه الخارطة فلا تبقى علاماتهم مضمونة إلا إذا تذكّر النص المعرّفات القديمة.
}
writing-remember_ids = تذكّر المعرّفات القديمة
writing-remembered = يتذكّر النص الآن المعرّفات القديمة.
writing-cannot_remember = لا يمكن كتابة المعرّفات القديمة في هذا النص.
writing-ids_go = تزول هذه المعرّفات: { $ids }. تبقى العلامات التي تحتها محفوظة ولا تُحسب بعد الآن.
writing-copy_changes = نسخ ما تغيّر
writing-select_changes = حدّد القائمة أعلاه وانسخها.
writing-save_named = حفظ { $title }
writing-save = حفظ
writing-is_as_saved = لم يتغيّر شيء منذ الحفظ.
writing-saved = حُفظت { $title }. «مشاركة…» تنقلها إلى غيرك.
writing-not_saved = لم يتمّ الحفظ
writing-not_kept = { $title } غير محتفظ بها
writing-about_not_kept = ما كتبته لا يوجد إلا في هذه الصفحة.
writing-mine_of = اجعل { $title } لي
writing-edit_copy = تحرير نسخة من { $title }
writing-about_mine = تحصل على نسخة للتحرير في مكتبتك. تنتقل معها علاماتك وملاحظاتك وساعاتك وخطتك.
writing-details_go_too = وتنتقل معها تفاصيل خطواتها أيضًا كما هي.
writing-copy_is_markdown = النسخة نصّ بصيغة Markdown بدلًا من رسم.
writing-original_stays = تبقى هذه الخارطة كما هي بعلاماتها. ولا تتبع النسخة تغييراتها.
writing-make_copy = اجعلها لي
writing-copy_of = { $title } (نسختي)
writing-is_yours = { $title } صارت لك
writing-is_in_library = النسخة في مكتبتك.
writing-went_with = انتقل معها: { $counts }.
writing-notes = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
writing-the_plan = خطتك
writing-the_details = تفاصيل خطواتها
writing-newer_cairn = كان هنا إصدار أحدث من Cairn. أعد تحميل الصفحة للحصول عليه، ثم حاول مرة أخرى.
writing-no_room = لا متّسع في هذا المتصفّح لكل ذلك. أفسح مكانًا، ثم حاول مرة أخرى.
writing-original_is_there = الأصل كما كان.
writing-edit_it = تحريرها
writing-copy_removed = أُزيلت نسخة { $title }.
