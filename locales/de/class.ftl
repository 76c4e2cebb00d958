class-title = Klasse
class-about = Sieh, wie weit deine Lernenden sind. Füge die Links ein, die sie abgegeben haben, oder wähle ihre Dateien oder ziehe sie hierher. Auch eine Tabelle mit Namen und Links geht. Nichts verlässt diesen Browser.
class-links = Links oder eine Tabelle mit Namen und Links
class-add = Hinzufügen
class-choose_files = Dateien auswählen
class-add_more = Zur Klasse hinzufügen
class-nothing_to_add = Füge zuerst mindestens einen Link ein.
class-new = { $count ->
    [one] { $count } lernende Person hinzugefügt.
   *[other] { $count } Lernende hinzugefügt.
}
class-newer = { $count ->
    [one] Von { $count } lernenden Person gibt es Neueres.
   *[other] Von { $count } Lernenden gibt es Neueres.
}
class-older = { $count ->
    [one] { $count } war schon so oder neuer hier.
   *[other] { $count } waren schon so oder neuer hier.
}
class-refused = { $count ->
    [one] { $count } konnte nicht hinzugefügt werden:
   *[other] { $count } konnten nicht hinzugefügt werden:
}
class-line = Zeile { $line }
class-line_of = { $name } (Zeile { $line })
class-damaged = Der Link oder die Datei ist beschädigt, vielleicht abgeschnitten.
class-newer_cairn = Eine neuere Version von Cairn hat das gemacht. Behalte diese Klasse hier, lade die Seite neu und füge es dann noch einmal hinzu.
class-other_roadmap = Es geht um eine andere Roadmap, oder diese hat sich seitdem völlig verändert.
class-no_link = Neben diesem Namen steht kein Link.
class-nothing_in_text = In diesem Text steht kein Link mit Fortschritt.
class-no_progress = Es ist kein Fortschritt darin.
class-learners = { $count ->
    [one] { $count } lernende Person
   *[other] { $count } Lernende
}
class-on_average = { $learners }, im Durchschnitt { $percent } % erledigt.
class-shown_of = Angezeigt: { $count } von { $whole }.
class-unreadable = { $count ->
    [one] { $count } lernende Person ist hier gespeichert, aber nichts von ihr passt
   *[other] { $count } Lernende sind hier gespeichert, aber nichts von ihnen passt
} zur Roadmap, wie sie jetzt ist.
class-search = Name oder Schritt suchen
class-show = Anzeigen
class-all = Alle Lernenden
class-not_begun = Nicht begonnen
class-at_work = Aktiv
class-quiet = Seit zwei Wochen still
class-finished = Fertig
class-nobody = Das trifft auf niemanden zu.
class-table = Lernende
class-name = Name
class-done = Erledigt
class-doing = In Arbeit
class-last = Zuletzt aktiv
class-at = Gerade bei
class-figure = { $hours } h
class-percent = { $percent } %
class-unplaced = { $count ->
    [one] { $count } Markierung gehört zu einem Teil, der sich seitdem geändert hat.
   *[other] { $count } Markierungen gehören zu Teilen, die sich seitdem geändert haben.
}
class-remove = Entfernen
class-remove_learner = { $name } entfernen
class-all_removed = Alle Lernenden entfernt.
class-bring_back = Zurückholen
class-not_kept_any_more = In einem anderen Tab wurde das Behalten dieser Klasse beendet. Hier bleibt sie, bis diese Seite geschlossen wird.
class-removed = { $name } ist entfernt.
class-stuck = Wo Lernende nicht weiterkommen
class-stuck_for = { $count ->
    [one] { $count } lernende Person ist seit { $days } Tagen dabei
   *[other] { $count } Lernende sind seit mehr als zwei Wochen dabei, am längsten seit { $days } Tagen
}
class-not_stuck = Kein Schritt hält mehrere Lernende auf.
class-untouched = { $count ->
    [one] { $count } Schritt, den niemand begonnen hat
   *[other] { $count } Schritte, die niemand begonnen hat
}
class-keep = Diese Klasse in diesem Browser speichern
class-not_kept = Die Klasse konnte nicht gespeichert werden: Der Speicher ist voll oder gesperrt.
class-newer_kept = Eine neuere Version von Cairn hat hier eine Klasse gespeichert. Lade diese Seite neu, um sie zu sehen.
class-set_aside = Die hier gespeicherte Klasse ist beschädigt. Sie wurde beiseitegelegt.
class-download = Als CSV herunterladen
class-remove_all = Alle entfernen
