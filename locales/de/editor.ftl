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
editor-undo = Rückgängig
editor-redo = Wiederholen
editor-undone = Rückgängig gemacht.
editor-redone = Wiederholt.
editor-view = Ansicht
editor-text = Text
editor-outline = Gliederung
editor-tab_indents = Tab rückt ein
editor-tab_indents_now = Tab rückt ein. Drücke Strg+M vor Tab, um den Text zu verlassen.
editor-tab_moves_now = Tab verlässt den Text.
