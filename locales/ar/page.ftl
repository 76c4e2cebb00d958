page-opening = فتح خارطة طريق · Cairn
page-next_step = الانتقال إلى الخطوة التالية (n)
page-go_on = متابعة
page-offline = جاهز للعمل دون اتصال.
page-nothing_kept = لا يُحفظ شيء هنا.
page-only_shown = تُعرض علاماتك هنا فقط.
page-while_open = تبقى علاماتك ما دامت هذه الصفحة مفتوحة فقط.
page-on_this_site = تُحفظ علاماتك في هذا الموقع فقط، في هذا المتصفّح.
page-nothing_sent = لا يُرسل شيء إلى أي مكان.
page-on_this_device = تُحفظ علاماتك في هذا المتصفّح على هذا الجهاز. لا يُرسل شيء إلى أي مكان.
page-open_in_cairn = فتح في Cairn
page-download = تنزيل للاستخدام دون اتصال
page-author_notes = { $count ->
    [one] ملاحظة واحدة لمؤلف خارطة الطريق هذه
    [two] ملاحظتان لمؤلف خارطة الطريق هذه
    [few] { $count } ملاحظات لمؤلف خارطة الطريق هذه
   *[other] { $count } ملاحظة لمؤلف خارطة الطريق هذه
}
page-hours = { $hours ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
   *[other] { $hours } ساعة
}
page-view_only = للعرض فقط
page-not_kept = غير محفوظ
page-kept = محفوظ في هذا المتصفّح
page-row_steps = { $done } من { $whole }
page-row_hours = { $hours } س
page-row_hours_done = { $done } من { $whole } س
page-row_skipped = متخطّى
page-search = بحث
page-search_name = بحث وتصفية
page-search_with_key = بحث وتصفية (/)
page-search_roadmap = البحث في خارطة الطريق هذه
page-tools = أدوات
page-share = مشاركة
page-menu = القائمة
page-notices = تنبيهات
page-changed_steps = خطوات متغيّرة
page-overall = التقدّم الكلي
page-sections = الأقسام
page-section = { $title }، { $completion }
page-last_change = آخر تغيير
page-only_here = في هذه الصفحة فقط حتى الآن: تخزين المتصفّح لا يستجيب.
page-one_place = حُفظ، لكن ليس بعد في المكان الثاني الذي ينجو من الأعطال: المتصفّح لا يستجيب.
page-saving = جارٍ الحفظ…
page-saved = حُفظ
page-not_saved = غير محفوظ
page-undo = تراجع
page-redo = إعادة
page-dismiss = إغلاق
page-welcome = علِّم ما تعرفه. يبقى ذلك في هذا المتصفّح.
page-open_yours = افتح خارطة طريقك الخاصة
