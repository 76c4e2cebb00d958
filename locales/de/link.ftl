link-too_long = Dieser Link ist länger als alle, die Cairn macht.
link-damaged = Dieser Link ist beschädigt: Er wurde unterwegs abgeschnitten oder verändert. Lass ihn dir noch einmal geben.
link-newer = Eine neuere Version von Cairn hat diesen Link gemacht. Lade die Seite neu, um sie zu bekommen, und öffne ihn dann noch einmal.
link-other_roadmap = In diesem Link geht es um eine andere Roadmap, oder diese hat sich seitdem völlig verändert.
