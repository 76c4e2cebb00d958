hours-title = Eigene Stunden
hours-author_says = Schätzung des Autors: { $hours } h.
hours-author_says_nothing = Für diesen Schritt hat der Autor keine Stunden angegeben.
hours-estimate = Meine Schätzung
hours-spent = Bisher aufgewendet
hours-how_to_write = Stunden, etwa 1,5, 1:30 oder 90 min. Bleibt das erste Feld leer, gelten die Stunden des Autors.
hours-counts_with = Der Schritt zählt mit { $hours } h.
hours-counts_nowhere = Diese Roadmap hat keine Stunden. Deshalb stehen deine nur beim Schritt und in keiner Summe.
hours-less = { $field }: 15 min weniger
hours-more = { $field }: 15 min mehr
hours-not_hours = Bitte Stunden bis 100.000 angeben, etwa 1,5, 1:30 oder 90 min.
hours-not_above_zero = Bitte mehr als 0 angeben oder das Feld leer lassen.
hours-save = Speichern
hours-author_again = Wieder die Stunden des Autors
hours-saved = Die eigenen Stunden für „{ $title }“ sind gespeichert.
hours-uses_author = Für „{ $title }“ zählen wieder die Stunden des Autors.
hours-not_saved = Nicht gespeichert.
hours-newer_version = Nicht gespeichert: Eine neuere Version von Cairn war hier. Bitte die Seite neu laden.
hours-only_steps = Eigene Stunden und den Timer gibt es nur für Schritte.
hours-figure = { $hours } h
hours-figure_of = { $spent } von { $planned } h
hours-said_estimate = { $hours } h, eigene Schätzung
hours-said_spent = { $hours } h aufgewendet
hours-said_spent_of = { $spent } von { $planned } h aufgewendet
hours-said_spent_of_own = { $spent } von { $planned } h aufgewendet, eigene Schätzung
hours-counted = { $hours ->
    [one] { $hours } Stunde nach eigener Zählung
   *[other] { $hours } Stunden nach eigener Zählung
}
hours-timer = Timer
hours-stop = Stopp
hours-stop_timer = Timer stoppen
hours-time = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
hours-started = Der Timer läuft für „{ $title }“.
hours-spent_on = { $time } zu „{ $title }“ hinzugefügt.
hours-done_after = „{ $title }“ ist erledigt, mit { $time } vom Timer.
hours-too_short = Der Timer lief weniger als eine Minute. Nichts wurde hinzugefügt.
hours-nothing_added = Der Timer ist gestoppt. Nichts wurde hinzugefügt.
hours-ran_long = Der Timer lief { $time } für „{ $title }“. Wie viel davon war Lernzeit?
hours-learned = Lernzeit
hours-at_most = Bitte höchstens { $time } angeben, etwa 1,5, 1:30 oder 90 min.
hours-keep = Behalten
hours-discard = Verwerfen
