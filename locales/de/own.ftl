own-notes_changed = { $count ->
    [one] { $count } Notiz geändert.
   *[other] { $count } Notizen geändert.
}
own-hours_changed = { $count ->
    [one] Die eigenen Stunden von { $count } Schritt geändert.
   *[other] Die eigenen Stunden von { $count } Schritten geändert.
}
own-read_changed = { $count ->
    [one] { $count } Quelle gelesen oder nicht mehr gelesen.
   *[other] { $count } Quellen gelesen oder nicht mehr gelesen.
}
own-reviews_changed = { $count ->
    [one] Wiederholung von { $count } Schritt geändert.
   *[other] Wiederholungen von { $count } Schritten geändert.
}
own-reviews_on = Wiederholungen fertiger Schritte sind eingeschaltet.
own-reviews_off = Wiederholungen fertiger Schritte sind ausgeschaltet.
own-plan_changed = Dein Plan wurde geändert.
own-changed_elsewhere = Was seither geändert wurde, bleibt, wie es ist.
own-not_kept = Es bleibt, wie es ist: Das konnte nicht gespeichert werden.
own-import_not_kept = Nicht alles, was du geschrieben und gelesen hast, konnte gespeichert werden: Der Speicher dieses Browsers ist voll oder gesperrt.
own-learning_not_kept = Nicht gespeichert: Der Speicher dieses Browsers ist voll oder gesperrt.
own-newer_version = Nicht gespeichert: Eine neuere Version von Cairn war hier. Bitte die Seite neu laden.
