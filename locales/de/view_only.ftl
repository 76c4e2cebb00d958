view_only-named = { $title }, { $state ->
    [done] erledigt
    [doing] in Arbeit
    [part] teilweise erledigt
    [skipped] übersprungen
   *[to-do] offen
}
