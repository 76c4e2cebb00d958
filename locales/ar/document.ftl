document-too_long = حجمه أكثر من { $size } ميبيبايت، وأقصى ما يقرؤه Cairn هو { $most }. قسّم المستند إلى عدة ملفات.
document-too_many_items = عدد العناوين الفرعية والعناصر والصفوف { $items }، وأقصى ما يقرؤه Cairn هو { $most }. قسّم المستند إلى عدة ملفات.
document-too_many_topics = عدد المواضيع { $topics }، وأقصى ما يعرضه Cairn هو { $most }. قسّم المستند إلى عدة ملفات.
document-too_deep = السطر { $line }: عدد المستويات { $levels }، وأقصى ما يعرضه Cairn هو { $most }. قلّل المسافات البادئة.
document-not_text = السطر { $line }: البايت { $byte } ليس UTF-8، وCairn يقرأ النصوص بترميز UTF-8. احفظ الملف بترميز UTF-8 وافتحه من جديد.
document-empty = المستند فارغ. يبحث Cairn عن عناوين فرعية وقوائم وجداول.
document-no_steps = يبحث Cairn عن مربّعات وقوائم وجداول وعناوين فرعية ليجعل منها خطوات، وليس في هذا النص شيء منها. اكتب كل خطوة في سطر مثل ⁦`- [ ] قراءة الفصل 1`⁩.
document-link = هذا عنوان خارطة طريق منشورة، لا خارطة الطريق نفسها. افتح العنوان نفسه في المتصفّح.
document-begun = { $begun ->
    [opml] يبدأ المستند كمخطّط OPML.
    [graph] يبدأ المستند كمخطّط من roadmap.sh.
   *[dialect] يبدأ المستند كخارطة طريق بصيغة Markdown الخاصة بـ Cairn.
}
document-web_page = هذه صفحة ويب، لا خارطة طريق. يقرأ Cairn صيغة Markdown وOPML ومخطّطات roadmap.sh. ابحث عن الملف نفسه، وغالبًا ما يكون تحت «Raw» أو «Download».
document-xml = هذا XML، لكنه ليس مخطّط OPML. صدّره بصيغة OPML أو Markdown.
document-json = هذا JSON، لكنه ليس مخطّطًا من roadmap.sh (فيه ⁦`nodes`⁩ و⁦`edges`⁩) ولا تقدّمًا صدّره Cairn.
document-progress = هذا تقدّم صدّره Cairn، لا خارطة طريق. افتح خارطة طريقه أولًا ثم استورده هناك.
document-stored_progress = هذا تقدّم في خارطة طريق من roadmap.sh، لا خارطة الطريق. افتح خارطة الطريق أولًا ثم استورده هناك.
document-mock_up = هذا الشكل القديم لخارطة طريق من roadmap.sh، وهو رسم لا يبيّن ما يتبع ماذا. خذ الملف الأحدث الذي فيه ⁦`nodes`⁩ و⁦`edges`⁩.
document-binary = هذا ليس نصًّا بل ملف برنامج آخر. يقرأ Cairn صيغة Markdown وOPML ومخطّطات roadmap.sh: صدّره بإحداها.
document-at_line = السطر { $line }: { $problem }
document-at_lines = السطور { $lines }: { $problem }
document-title_from_name = لا عنوان في المستند: حلّ محلّه اسم الملف «{ $name }».
document-box_is_text = قُرئ مربّعًا، مع أن GitHub يعرضه نصًّا.
document-indent_too_small = يقع بجانب العنصر الذي فوقه لا تحته: تحت الرقم تتطلّب Markdown ثلاث مسافات أو أكثر.
document-odd_indent = قُرئ عنصرًا في قائمة، مع أن GitHub يعرضه ضمن النص الذي فوقه.
document-list_in_html = قُرئ عنصرًا في قائمة، مع أن GitHub يعرضه نصًّا: ينقص سطر فارغ فوقه.
document-left_out = تُرك «{ $heading }» لأنه لا خطوات فيه.
document-untitled = عنصر بلا كلمات. إن كان له مربّع سُمّي «Untitled»، وإلا تُرك.
document-long_title = عنوان تجاوز الحد الأقصى للأحرف ({ $most }): بقيّته نص.
document-half_hours = لا ساعات: مدة بلا ساعات في الأسبوع، أو ساعات في الأسبوع بلا مدة.
document-second_box = لا يُقرأ من الصف إلا مربّعه الأول.
document-open_front_matter = يبدأ كترويسة (front matter) لا يغلقها شيء: قُرئ نصًّا.
document-html_dropped = تُرك HTML: { $names }.
document-hours_differ = ساعات «{ $topic }» المكتوبة { $stated }، لكن مجموع ما تحته { $below }.
document-unknown_need = لا موضوع له المعرّف ⁦`{ $id }`⁩ المطلوب هنا.
document-id_twice = المعرّف ⁦`{ $id }`⁩ لموضوع آخر، وقد تُرك هنا.
document-too_many_old_ids = المعرّفات القديمة أكثر من اللازم: لا يُقرأ منها شيء، ولا أي معرّف آخر.
