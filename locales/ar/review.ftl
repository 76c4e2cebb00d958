review-command = أما زلت تعرفها؟ …
review-title = أما زلت تعرفها؟
review-about = بعد ثلاثة أسابيع من إنهاء خطوة، يمكن لـ Cairn أن يسألك إن كنت ما زلت تتقنها، ثم تتباعد الأسئلة شيئًا فشيئًا. وما نسيته يعود بعد أسبوع، وتبقى علاماتك كما هي.
review-wanted = اسألني عن الخطوات المنجزة
review-known = ما زلت أعرفها
review-not_known = لم أعد أعرفها
review-known_with = ما زلت أعرفها: { $step }
review-not_known_with = لم أعد أعرفها: { $step }
review-again = مرة أخرى في { $day }.
review-next = لا شيء للمراجعة الآن. التالي: { $day }، { $step }.
review-nothing_finished = لا شيء للمراجعة الآن. ستأتي إلى هنا الخطوات التي تنجزها من الآن فصاعدًا.
review-due = { $count ->
    [zero] { $count } خطوة منجزة للمراجعة
    [one] خطوة منجزة واحدة للمراجعة
    [two] خطوتان منجزتان للمراجعة
    [few] { $count } خطوات منجزة للمراجعة
    [many] { $count } خطوة منجزة للمراجعة
   *[other] { $count } خطوة منجزة للمراجعة
}
