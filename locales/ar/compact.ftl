compact-all_steps = كل الخطوات
