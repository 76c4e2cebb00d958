editor-heading = { $title } bearbeiten
editor-save = Speichern …
editor-close = Schließen
editor-text_of_roadmap = Text der Roadmap
editor-problems = Fehler und Warnungen
editor-no_problems = Keine Fehler oder Warnungen
editor-errors = { $count } Fehler
editor-warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
