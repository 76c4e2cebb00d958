opml-understood = { $steps ->
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $steps } خطوات
   *[other] { $steps } خطوة
} من مخطّط{ $topics ->
    [0] { "" }
    [one] { " " }تحت موضوع واحد
    [two] { " " }تحت موضوعين
    [few] { " " }تحت { $topics } مواضيع
   *[other] { " " }تحت { $topics } موضوعًا
}.
opml-no_outline = المتوقَّع ⁦`outline`⁩ فيه ⁦`text`⁩، ولا يوجد. صدّره من جديد.
opml-document_type = للمستند نوع مستند، وCairn لا يقرأ أي نوع. احذفه من ⁦`<!DOCTYPE`⁩ إلى ⁦`>`⁩ الخاصة به.
opml-unknown_entity = ⁦`&{ $name };`⁩ ليس من كيانات XML الخمسة. اكتب الحرف نفسه أو رقمه.
opml-open_entity = ⁦`&`⁩ يبدأ كيانًا لا ينتهي. اكتبه ⁦`&amp;`⁩.
opml-ends_early = ينتهي المستند قبل أن تنتهي كل عناصره. صدّره من جديد.
opml-other_end = المتوقَّع ⁦`</{ $expected }>`⁩، والموجود ⁦`</{ $found }>`⁩.
opml-attribute_twice = لعنصر سمتان باسم ⁦`{ $name }`⁩. احذف إحداهما.
opml-forbidden_character = هنا محرف لا تسمح به XML. احذفه.
opml-bare_bracket = في قيمة سمة ⁦`<`⁩. اكتبها ⁦`&lt;`⁩.
opml-no_xml = المتوقَّع عنصر أو سمة من XML، وهذا ليس كذلك. صدّره من جديد.
opml-namespaces = عدد فضاءات الأسماء { $count }، وأقصى ما يقرؤه Cairn هو { $most }. احذفها.
opml-attributes = عدد سمات أحد العناصر { $count }، وأقصى ما يقرؤه Cairn هو { $most }. احذف بعضها.
