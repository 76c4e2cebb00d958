marking-to_do = للإنجاز
marking-in_progress = قيد التنفيذ
marking-skip = تخطٍّ
marking-do_not_skip = إلغاء التخطّي
