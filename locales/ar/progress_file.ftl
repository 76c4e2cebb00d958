progress_file-too_long = حجم الملف أكبر من 32 MiB، ولا ينبغي لأي تقدّم من Cairn أن يبلغ ذلك.
progress_file-web_page = هذه صفحة ويب، لا تقدّم.
progress_file-foreign = هذا JSON، لكنه ليس تقدّمًا صدّره Cairn ولا ما يحفظه roadmap.sh.
progress_file-newer = كتب هذا الملف إصدار أحدث من Cairn. أعد تحميل الصفحة للحصول عليه، ثم كرّر الاستيراد.
progress_file-damaged = الملف تالف عند السطر { $line }: المتوقَّع تقدّم كما يصدّره Cairn.
progress_file-no_roadmap = هذا ليس تقدّمًا من Cairn ولا خارطة طريق بصيغة Markdown. { $why }
progress_file-other_roadmap = هذا يخصّ خارطة طريق أخرى، «{ $title }»: ليس بين علاماته ما هو لموضوع من هذه.
progress_file-empty = لا علامة فيه.
