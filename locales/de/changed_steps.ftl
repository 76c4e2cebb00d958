changed_steps-title = Fortschritt aus geänderten Schritten
changed_steps-none = Dein ganzer Fortschritt wird bei seinen Schritten angezeigt.
changed_steps-steps_gone = Umbenannte und entfernte Schritte
changed_steps-about_steps = Diese Schritte wurden in der Roadmap geändert. Dein Fortschritt ist aufbewahrt und steht in jedem Export. Ordne ihn einem Schritt zu oder verwirf ihn. Beides kannst du rückgängig machen.
changed_steps-match_all = Alle { $count } zuordnen
changed_steps-match_with = „{ $title }“ zuordnen
changed_steps-choose = Schritt wählen …
changed_steps-choose_for = Schritt für { $title } wählen
changed_steps-step = Schritt
changed_steps-match_it = Zuordnen
changed_steps-discard = Verwerfen
changed_steps-discard_of = { $title } verwerfen
changed_steps-name = { $mark ->
    [done] Erledigt
    [doing] In Arbeit
    [skipped] Übersprungen
   *[to_do] Offen
}
changed_steps-set_aside = Beiseitegelegt
changed_steps-about_set_aside = Diese gespeicherten Werte sind nicht lesbar. Ein Schritt, dessen Markierung darunter ist, gilt als offen, bis du ihn wieder abhakst. Lade die Werte für jemanden herunter, der sie reparieren kann.
changed_steps-download_set_aside = Beiseitegelegtes herunterladen
changed_steps-renamed = { $count ->
    [one] { $count } { $kind ->
        [finished] erledigter
       *[marked] markierter
    } Schritt wurde umbenannt.
   *[other] { $count } { $kind ->
        [finished] erledigte
       *[marked] markierte
    } Schritte wurden umbenannt.
}
changed_steps-renamed_or_removed = { $count ->
    [one] { $count } { $kind ->
        [finished] erledigter
       *[marked] markierter
    } Schritt wurde umbenannt oder entfernt.
   *[other] { $count } { $kind ->
        [finished] erledigte
       *[marked] markierte
    } Schritte wurden umbenannt oder entfernt.
}
changed_steps-match_them = Zuordnen …
changed_steps-dismiss = Ausblenden
changed_steps-kept = { $count ->
    [one] { $count } Schritt wurde umbenannt und übernommen.
   *[other] { $count } Schritte wurden umbenannt und übernommen.
}
