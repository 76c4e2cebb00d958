plan-title = Plan
plan-journey = Weg
plan-plan_your_weeks = Wochen planen
plan-pace = { $measure ->
    [steps] { $pace ->
        [one] { $pace } Schritt pro Woche
       *[other] { $pace } Schritte pro Woche
    }
   *[hours] { $pace } h pro Woche
}
plan-finish_in = Bei { $pace }: fertig im { $month }
plan-finish_on = Bei { $pace }: fertig am { $day }
plan-beyond = Bei { $pace } dauert es mehr als hundert Jahre
plan-nothing_left = Es ist nichts mehr zu tun.
plan-this_week = { $measure ->
    [steps] { $whole ->
        [one] Diese Woche: { $done } von { $whole } Schritt.
       *[other] Diese Woche: { $done } von { $whole } Schritten.
    }
   *[hours] Diese Woche: { $done } von { $whole } h.
}
plan-more_this_week = { $measure ->
    [steps] { $done ->
        [one] Diese Woche: { $done } Schritt, { $more } mehr als geplant.
       *[other] Diese Woche: { $done } Schritte, { $more } mehr als geplant.
    }
   *[hours] Diese Woche: { $done } h, { $more } h mehr als geplant.
}
plan-next = Als Nächstes: { $day }, { $step }.
plan-kept = { $weeks ->
    [one] In der letzten Woche: { $pace }.
   *[other] In den letzten { $weeks } Wochen: { $pace }.
}
plan-kept_on = In diesem Tempo: fertig am { $day }.
plan-kept_between = In diesem Tempo: fertig zwischen dem { $first } und dem { $last }.
plan-kept_from = In diesem Tempo: fertig am { $first } oder später.
plan-hours_a_week = Stunden pro Woche
plan-steps_a_week = Schritte pro Woche
plan-days = An diesen Tagen
plan-from = Ab
plan-needs_pace = Wie viel pro Woche? Eine Zahl über 0 angeben, höchstens { $most }.
plan-needs_days = Einen Wochentag auswählen.
plan-off = Freie Tage
plan-off_first = Erster freier Tag
plan-off_last = Letzter freier Tag
plan-add_off = Hinzufügen
plan-too_many_off = Ein Plan hat Platz für { $most } freie Zeiten. Entferne eine, die vorbei ist, und füge dann diese hinzu.
plan-remove = Entfernen
plan-remove_off = { $days } entfernen
plan-wish = Bis zu einem Datum fertig werden
plan-wished_day = Datum
plan-wish_takes = Dafür braucht es { $pace }.
plan-wish_is_missed = Beim Tempo oben wirst du später fertig.
plan-wish_too_soon = Das Datum ist zu früh für das, was noch zu tun ist.
plan-take_pace = Dieses Tempo übernehmen
plan-sections = Wann jeder Abschnitt fertig ist
plan-section_done = erledigt
plan-calendar = Kalender
plan-about_calendar = Die Lernzeiten als Datei für den Kalender, jede mit einem Link zu ihrem Schritt. Ändert sich der Plan, die Datei neu importieren: Die Termine verschieben sich, und keiner steht doppelt da. Was nicht mehr gebraucht wird, bleibt dort, bis du es löschst.
plan-begins = Uhrzeit (leer: ganze Tage)
plan-download = Kalender herunterladen
plan-save = Plan speichern
plan-saved = Der Plan ist gespeichert.
plan-not_saved = Der Plan konnte in diesem Browser nicht gespeichert werden.
plan-remove_plan = Plan entfernen
plan-removed = Der Plan ist entfernt.
