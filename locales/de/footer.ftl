footer-nothing_sent = Nichts wird irgendwohin gesendet.
footer-on_this_device = Deine Häkchen bleiben in diesem Browser, auf diesem Gerät. Nichts wird irgendwohin gesendet.
footer-download = Zur Offline-Nutzung herunterladen
footer-author_notes = { $count ->
    [one] { $count } Hinweis für den Autor dieser Roadmap
   *[other] { $count } Hinweise für den Autor dieser Roadmap
}
