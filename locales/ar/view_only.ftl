view_only-named = { $title }، { $state ->
    [done] منجَز
    [doing] قيد التنفيذ
    [part] منجَز جزئيًّا
    [skipped] متخطّى
   *[to-do] للإنجاز
}
