self_check-command = Selbsttest …
self_check-heading = Selbsttest: { $title }
self_check-about = Kannst du das, ohne nachzusehen? Kreuze an, was du kannst. Abgehakt wird erst, wenn du es sagst.
self_check-nothing_yet = Kreuze mindestens eines an.
self_check-tick = { $count ->
    [one] Das eine abhaken, das du kannst
   *[other] Die { $count } abhaken, die du kannst
}
self_check-tick_none = Abhaken, was du kannst
