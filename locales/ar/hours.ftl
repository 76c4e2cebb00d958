hours-title = ساعاتك
hours-author_says = تقدير المؤلّف: { $hours } س.
hours-author_says_nothing = لم يذكر المؤلّف ساعات لهذه الخطوة.
hours-estimate = تقديري
hours-spent = الوقت المبذول حتى الآن
hours-how_to_write = بالساعات، مثل 1.5 أو 1:30 أو 90 د. إذا تُرك الحقل الأول فارغًا، تُعتمد ساعات المؤلّف.
hours-counts_with = تُحسب الخطوة بمقدار { $hours } س.
hours-counts_nowhere = لا ساعات في خارطة الطريق هذه، لذلك تظهر ساعاتك بجانب الخطوة ولا تدخل في أي مجموع.
hours-less = { $field }: أقل بـ 15 د
hours-more = { $field }: أكثر بـ 15 د
hours-not_hours = المطلوب ساعات حتى 100,000، مثل 1.5 أو 1:30 أو 90 د.
hours-not_above_zero = المطلوب أكثر من 0، أو ترك الحقل فارغًا.
hours-save = حفظ
hours-author_again = العودة إلى ساعات المؤلّف
hours-saved = حُفظت ساعاتك لـ «{ $title }».
hours-uses_author = تُحسب ساعات المؤلّف من جديد لـ «{ $title }».
hours-not_saved = لم يُحفظ.
hours-newer_version = لم يُحفظ: استُخدمت هنا نسخة أحدث من Cairn. يلزم إعادة تحميل الصفحة.
hours-only_steps = الساعات الخاصة والمؤقّت للخطوات وحدها.
hours-figure = { $hours } س
hours-figure_of = { $spent } من { $planned } س
hours-said_estimate = { $hours } س، تقديرك
hours-said_spent = { $hours } س مبذولة
hours-said_spent_of = { $spent } من { $planned } س مبذولة
hours-said_spent_of_own = { $spent } من { $planned } س مبذولة، تقديرك
hours-counted = { $hours ->
    [one] ساعة واحدة بحسابك
    [two] ساعتان بحسابك
    [few] { $hours } ساعات بحسابك
   *[other] { $hours } ساعة بحسابك
}
hours-timer = المؤقّت
hours-stop = إيقاف
hours-stop_timer = إيقاف المؤقّت
hours-time = { $hours ->
    [0] { $minutes } د
   *[other] { $minutes ->
        [0] { $hours } س
       *[other] { $hours } س و{ $minutes } د
    }
}
hours-started = المؤقّت يعمل على «{ $title }».
hours-spent_on = أُضيف { $time } إلى «{ $title }».
hours-done_after = أُنجزت «{ $title }»، مع { $time } من المؤقّت.
hours-too_short = عمل المؤقّت أقل من دقيقة. لم يُضف شيء.
hours-nothing_added = توقّف المؤقّت. لم يُضف شيء.
hours-ran_long = عمل المؤقّت { $time } على «{ $title }». كم منها كان تعلّمًا؟
hours-learned = وقت التعلّم
hours-at_most = المطلوب { $time } على الأكثر، مثل 1.5 أو 1:30 أو 90 د.
hours-keep = إبقاء
hours-discard = تجاهل
