editing-first_step = الخطوة الأولى
