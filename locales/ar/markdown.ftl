markdown-in_dialect = { $steps ->
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $steps } خطوات
   *[other] { $steps } خطوة
} بصيغة Markdown الخاصة بـ Cairn.
markdown-understood = { $steps ->
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $steps } خطوات
   *[other] { $steps } خطوة
} من { $from }{ $headings ->
    [0] { "" }
    [one] { " " }تحت عنوان فرعي واحد
    [two] { " " }تحت عنوانين فرعيين
    [few] { " " }تحت { $headings } عناوين فرعية
   *[other] { " " }تحت { $headings } عنوانًا فرعيًّا
}{ $inner ->
    [0] { "" }
    [one] ؛ عنوان فرعي واحد داخل قائمة هو موضوع
    [two] ؛ عنوانان فرعيان داخل القوائم هما موضوعان
    [few] ؛ { $inner } عناوين فرعية داخل القوائم هي مواضيع
   *[other] ؛ { $inner } عنوانًا فرعيًّا داخل القوائم هي مواضيع
}{ $texts ->
    [0] { "" }
    [one] ؛ عنصر واحد بلا مربّع هو نص
    [two] ؛ عنصران بلا مربّعات هما نص
    [few] ؛ { $texts } عناصر بلا مربّعات هي نص
   *[other] ؛ { $texts } عنصرًا بلا مربّعات هي نص
}.
markdown-task_lists = قوائم مهام
markdown-lists = قوائم
markdown-tables = جداول
markdown-headings = عناوين فرعية
markdown-both = { $first } و{ $second }
