review-command = Weißt du es noch? …
review-title = Weißt du es noch?
review-about = Drei Wochen nachdem du einen Schritt fertig hast, kann Cairn fragen, ob du ihn noch beherrschst, danach immer seltener. Was du nicht mehr weißt, kommt nach einer Woche wieder; die Häkchen bleiben, wie sie sind.
review-wanted = Nach fertigen Schritten fragen
review-known = Weiß ich noch
review-not_known = Nicht mehr
review-known_with = Weiß ich noch: { $step }
review-not_known_with = Nicht mehr: { $step }
review-again = Wieder am { $day }.
review-next = Es steht nichts an. Als Nächstes: { $day }, { $step }.
review-nothing_finished = Es steht nichts an. Hierher kommen die Schritte, die du von nun an abschließt.
review-due = { $count ->
    [one] 1 fertiger Schritt zum Wiederholen
   *[other] { $count } fertige Schritte zum Wiederholen
}
