host-again = إعادة المحاولة
host-failed = تعذّر تشغيل Cairn
host-shared_text = نص مشترك
