share-title = مشاركة
share-progress = تقدّمك
share-about_progress = يعرض هذا الرابط تقدّمك كما هو الآن. من يفتحه يراه ولا يستطيع تغييره. لا يُرسَل شيء إلى أي مكان: تقدّمك في الرابط نفسه.
share-only_on_device = هذه الصفحة ملف على هذا الجهاز، وروابطها تُفتح هنا فقط.
share-your_name = اسمك، إن أردت
share-link = الرابط
share-copy_link = نسخ الرابط
share-copy = نسخ
share-about_code = امسح الرمز لفتح هذا الرابط على جهاز آخر. يعرض هناك تقدّمك، ثم معاينة قبل إضافة أي شيء.
share-code = رمز QR لرابط تقدّمك
share-codes = { $count } رموز QR تتناوب لرابط تقدّمك
share-about_codes = هذا أكثر مما يتّسع له رمز واحد: تتناوب { $count } رموز. على الجهاز الآخر اختر «قراءة الرموز …» في «نسخ احتياطي»، أو امسح أحدها: يُفتح Cairn هناك ويقرأ البقية. إن كان المتصفح لا يستطيع قراءة الرموز، فانسخ الرابط.
share-code_of = الرمز { $number } من { $count }
share-stop = إيقاف
share-go_on = متابعة
share-next_code = الرمز التالي
share-too_long_for_code = الرابط أطول من أن يتّسع له رمز QR. يمكن نسخه، أو أخذ الملف من «نسخ احتياطي».
share-about_notes = ملاحظاتك ليست في هذا الرابط. هي في ملف التقدّم مع ساعاتك: من يستورده يحصل على كل ذلك.
share-download_with_notes = تنزيل مع ملاحظاتي
share-more = طرق أخرى
share-teacher = لمعلّمي…
share-card = بطاقة وشارة…
share-site = وضعه في موقعك…
share-roadmap = خارطة الطريق فقط…
share-teacher_title = لمعلّمي
share-about_teacher = أرسل هذا الرابط أو هذا الملف إلى من يعلّمك. فيه اسمك وعلاماتك كما هي الآن، ويمكن إضافته إلى فصله.
share-name_for_teacher = اسمك
share-name_missing = اكتب اسمك ليعرف معلّمك لمن هذه العلامات.
share-as_file = في ملف
share-with_notes = مع ملاحظاتي وساعاتي
share-download_for_teacher = تنزيل الملف
share-card_title = بطاقة وشارة
share-about_card = صورة لتقدّمك، لملف شخصي أو README.
share-with_own_hours = بساعاتي الخاصة
share-picture = { $title }: { $summary } ({ $theme ->
    [dark] داكن
   *[light] فاتح
})
share-download_svg = تنزيل SVG، { $theme ->
    [dark] داكن
   *[light] فاتح
}
share-download_png = تنزيل PNG، { $theme ->
    [dark] داكن
   *[light] فاتح
}
share-picture_refused = لم يتمكّن المتصفّح من إنشاء الصورة.
share-badge = شارة
share-download_badge = تنزيل الشارة، SVG
share-snippets = نص للصق
share-about_snippets = ضع الصورة المنزَّلة بجانب صفحتك، ثم الصق أحد هذه النصوص. وهو يرتبط بتقدّمك.
share-badge_markdown = الشارة، Markdown
share-card_markdown = البطاقة، Markdown
share-card_html = البطاقة، HTML، فاتح وداكن
share-copy_of = نسخ: { $name }
share-site_title = وضعه في موقعك
share-in_page = جزءًا من صفحتك
share-about_element = ألصق هذه الأسطر الثلاثة في HTML صفحتك. إن كانت في موقع آخر فعلى خادم كل ملف أن يسمح لها بقراءته (Access-Control-Allow-Origin)، كما يفعل GitHub Pages.
share-about_upload = ليس لخارطة الطريق هذه عنوان بعد. نزّلها وارفعها باسم { $file } بجانب صفحتك، ثم ألصق هذه الأسطر الثلاثة في HTML الصفحة.
share-element_lines = ثلاثة أسطر لصفحتك
share-as_frame = في إطار
share-about_site = الصق أحد هذه النصوص في HTML صفحتك.
share-progress_frame = تقدّمك كما هو الآن، للعرض فقط
share-roadmap_frame = خارطة الطريق، ليضع الزوّار علاماتهم
share-roadmap_title = مشاركة خارطة الطريق
share-no_progress = لا تحوي هذه الروابط شيئًا من تقدّمك.
share-where_it_is = عنوانها
share-about_address = من يفتحه يحصل على خارطة الطريق كما تكون حينها في هذا الموقع.
share-link_to_page = رابط هذه الصفحة
share-about_page_code = امسح الرمز لفتح هذه الصفحة على جهاز آخر.
share-page_code = رمز QR لرابط هذه الصفحة
share-whole = خارطة الطريق كاملة في رابط
share-about_whole = يحوي خارطة الطريق كما هي الآن، ولا يحتاج إلى ملف في أي موقع.
share-link_with_roadmap = رابط يحوي خارطة الطريق
share-about_roadmap_code = امسح الرمز لفتح خارطة الطريق على جهاز آخر.
share-roadmap_code = رمز QR للرابط الذي يحوي خارطة الطريق
share-link_too_long_for_code = الرابط أطول من أن يتّسع له رمز QR. انسخه بدلًا من ذلك.
share-its_file = ملفها
share-about_file = خارطة الطريق كما كتبها صاحبها.
share-download_roadmap = تنزيل خارطة الطريق
share-copy_roadmap = نسخ خارطة الطريق
share-download_instead = نزّلها بدلًا من ذلك.
share-too_long_but_has_address = خارطة الطريق هذه أطول من أن يتّسع لها رابط. شارك عنوانها بدلًا من ذلك.
share-roadmap_too_long = خارطة الطريق هذه أطول من أن يتّسع لها رابط. ضع ملفها في موقع وشارك ذلك العنوان.
