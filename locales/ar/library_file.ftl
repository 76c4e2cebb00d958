library_file-too_long = أقصى حجم لملف المكتبة 64 MiB. صدّر أكبر خرائط الطريق واحدة واحدة.
library_file-too_many = عدد خرائط الطريق فيه { $count }، وأقصى عدد لملف المكتبة { $most }.
library_file-foreign = هذه ليست مكتبة صدّرها Cairn.
library_file-newer = كتب هذا الملف إصدار أحدث من Cairn. أعد تحميل الصفحة للحصول عليه، ثم افتحه من جديد.
library_file-damaged = الملف تالف عند السطر { $line }: المتوقَّع مكتبة كما يصدّرها Cairn.
library_file-altered = الملف تالف: مجموعه الاختباري غير مطابق. خذ الملف كما صُدّر، أو صدّره من جديد.
