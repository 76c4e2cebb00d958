picture-day = Tag
picture-steps_done = Schritte erledigt
picture-hours_done = Stunden erledigt
picture-steps_begun = Schritte begonnen
picture-steps_together = Schritte insgesamt
picture-hours_together = Stunden insgesamt
picture-section = Abschnitt
picture-done = Erledigt
picture-doing = In Arbeit
picture-left = Offen
picture-skipped = Übersprungen
picture-number = { $count }
picture-hours = { $hours } h
picture-no_days = Jeder Tag, an dem du einen Schritt abhakst, bekommt hier einen Stein.
picture-days = { $count ->
    [one] An einem Tag liegt ein Stein: { $first }.
   *[other] An { $count } Tagen liegen Steine, der erste am { $first }.
}
picture-longest_run = Die längste Folge: { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}.
picture-current_run = Zurzeit { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} in Folge.
picture-current_and_longest_run = Zurzeit { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} in Folge, so viele wie nie.
picture-nothing_on = { $day }: nichts erledigt
picture-begun_on = { $day }: { $steps ->
    [one] { $steps } Schritt
   *[other] { $steps } Schritte
} begonnen
picture-done_on = { $day }: { $steps ->
    [one] { $steps } Schritt
   *[other] { $steps } Schritte
} erledigt{ $hours ->
    [0] { "" }
    [one] , { $hours } Stunde
   *[other] , { $hours } Stunden
}
picture-hours_by = { $day }: { $added ->
    [one] { $added } Stunde
   *[other] { $added } Stunden
}, insgesamt { $total }
picture-steps_by = { $day }: { $added ->
    [one] { $added } Schritt
   *[other] { $added } Schritte
}, insgesamt { $total }
picture-hours_so_far = { $done } von { $whole ->
    [one] { $whole } Stunde
   *[other] { $whole } Stunden
} sind erledigt.
picture-steps_so_far = { $done } von { $whole ->
    [one] { $whole } Schritt
   *[other] { $whole } Schritten
} sind erledigt.
picture-last_on = Der letzte Schritt wurde am { $day } erledigt.
picture-of_section = { $title }: { $done } erledigt, { $doing } in Arbeit, { $left } offen, { $skipped } übersprungen.
picture-of_whole = Insgesamt { $done } erledigt, { $doing } in Arbeit, { $left } offen, { $skipped } übersprungen.
picture-by_plan = Nach Plan
picture-by_pace = Im letzten Tempo
picture-together = Insgesamt
picture-today = Heute
picture-plan_finish = Fertig nach Plan: { $day }
picture-pace_finish = { $weeks ->
    [one] Fertig im Tempo der letzten Woche: { $days }
   *[other] Fertig im Tempo der letzten { $weeks } Wochen: { $days }
}
picture-range = { $first } – { $last }
picture-or_later = { $day } oder später
picture-ahead_by_plan = { $day }: { $plan } nach Plan
picture-ahead_by_pace = { $day }: { $pace } im letzten Tempo
picture-ahead_by_both = { $day }: { $plan } nach Plan, { $pace } im letzten Tempo
picture-steps = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}
picture-marked_from = Die erste Markierung ist vom { $first }, die letzte vom { $last }.
picture-marked_on = Alle Markierungen sind vom { $day }.
