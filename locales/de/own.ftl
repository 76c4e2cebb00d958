own-changed_elsewhere = Notizen oder Stunden, die seither geändert wurden, bleiben, wie sie sind.
own-not_kept = Notizen und Stunden bleiben, wie sie sind: Sie konnten nicht gespeichert werden.
