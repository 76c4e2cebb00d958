graph-understood = { $steps ->
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
}{ $decoration ->
    [0] { "" }
    [one] ؛ عقدة واحدة للزينة
    [two] ؛ عقدتان للزينة
    [few] ؛ { $decoration } عقد للزينة
   *[other] ؛ { $decoration } عقدة للزينة
}.
graph-no_topics = المتوقَّع عُقد من النوع ⁦`topic`⁩ أو ⁦`subtopic`⁩ أو ⁦`checklist`⁩ أو ⁦`todo`⁩، ولا واحدة منها لها تسمية. صدّره من جديد.
graph-no_json = المتوقَّع JSON، وهذا ليس كذلك أو ينتهي قبل أوانه. صدّره من جديد.
