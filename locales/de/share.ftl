share-title = Teilen
share-progress = Dein Fortschritt
share-about_progress = Dieser Link zeigt deinen Fortschritt, wie er jetzt ist. Wer ihn öffnet, sieht ihn, kann aber nichts daran ändern. Nichts wird irgendwohin gesendet: Dein Fortschritt steht im Link selbst.
share-only_on_device = Diese Seite ist eine Datei auf diesem Gerät, und ihre Links öffnen sich nur hier.
share-your_name = Dein Name, wenn du magst
share-link = Link
share-copy_link = Link kopieren
share-copy = Kopieren
share-about_code = Scanne den Code, um diesen Link auf einem anderen Gerät zu öffnen. Dort siehst du deinen Fortschritt und eine Vorschau, bevor etwas übernommen wird.
share-code = QR-Code des Links zu deinem Fortschritt
share-codes = { $count } QR-Codes im Wechsel für den Link zu deinem Fortschritt
share-about_codes = Das ist zu viel für einen Code: { $count } wechseln sich ab. Wähle auf dem anderen Gerät unter „Sicherung“ „Codes lesen …“, oder scanne einen davon: Cairn öffnet sich dort und liest die übrigen. Kann der Browser keine Codes lesen, kopiere stattdessen den Link.
share-code_of = Code { $number } von { $count }
share-stop = Anhalten
share-go_on = Weiter
share-next_code = Nächster Code
share-too_long_for_code = Der Link ist zu lang für einen QR-Code. Kopiere ihn stattdessen oder nimm die Datei aus „Sicherung“.
share-about_notes = Deine Notizen sind nicht in diesem Link. Die Fortschrittsdatei enthält sie, mit deinen Stunden: Wer sie importiert, bekommt alles.
share-download_with_notes = Mit meinen Notizen herunterladen
share-more = Weitere Möglichkeiten
share-teacher = Für meine Lehrkraft …
share-card = Karte und Badge …
share-site = Auf der eigenen Website …
share-roadmap = Nur die Roadmap …
share-teacher_title = Für meine Lehrkraft
share-about_teacher = Sende diesen Link oder diese Datei an deine Lehrkraft. Darin stehen dein Name und deine Markierungen, wie sie jetzt sind, und beides lässt sich ihrer Klasse hinzufügen.
share-name_for_teacher = Dein Name
share-name_missing = Gib deinen Namen an, damit deine Lehrkraft weiß, von wem diese Markierungen sind.
share-as_file = Als Datei
share-with_notes = Mit meinen Notizen und Stunden
share-download_for_teacher = Datei herunterladen
share-card_title = Karte und Badge
share-about_card = Ein Bild deines Fortschritts für ein Profil oder eine README.
share-with_own_hours = Mit meinen eigenen Stunden
share-picture = { $title }: { $summary } ({ $theme ->
    [dark] dunkel
   *[light] hell
})
share-download_svg = SVG herunterladen, { $theme ->
    [dark] dunkel
   *[light] hell
}
share-download_png = PNG herunterladen, { $theme ->
    [dark] dunkel
   *[light] hell
}
share-picture_refused = Der Browser konnte das Bild nicht erzeugen.
share-badge = Ein Badge
share-download_badge = Badge herunterladen, SVG
share-snippets = Text zum Einfügen
share-about_snippets = Lege das heruntergeladene Bild neben deine Seite und füge dann einen dieser Texte ein. Er verlinkt auf deinen Fortschritt.
share-badge_markdown = Badge, Markdown
share-card_markdown = Karte, Markdown
share-card_html = Karte, HTML, hell und dunkel
share-copy_of = Kopieren: { $name }
share-site_title = Auf der eigenen Website
share-in_page = Als Teil deiner Seite
share-about_element = Füge diese drei Zeilen in das HTML deiner Seite ein. Liegt sie auf einer anderen Website, muss der Server jeder Datei ihr erlauben, sie zu lesen (Access-Control-Allow-Origin), wie GitHub Pages es tut.
share-about_upload = Diese Roadmap hat noch keine Adresse. Lade sie herunter, lade sie als { $file } neben deine Seite hoch und füge diese drei Zeilen in ihr HTML ein.
share-element_lines = Drei Zeilen für deine Seite
share-as_frame = Als Frame
share-about_site = Füge einen dieser Texte in das HTML deiner Seite ein.
share-progress_frame = Dein jetziger Fortschritt, nur zur Ansicht
share-roadmap_frame = Die Roadmap, zum Abhaken für Besucher
share-roadmap_title = Roadmap teilen
share-no_progress = Diese Links enthalten nichts von deinem Fortschritt.
share-where_it_is = Adresse der Roadmap
share-about_address = Wer sie öffnet, bekommt die Roadmap, wie sie dann auf dieser Website steht.
share-link_to_page = Link zu dieser Seite
share-about_page_code = Scanne den Code, um diese Seite auf einem anderen Gerät zu öffnen.
share-page_code = QR-Code des Links zu dieser Seite
share-whole = Die ganze Roadmap in einem Link
share-about_whole = Er enthält die Roadmap, wie sie jetzt ist, und braucht keine Datei auf einer Website.
share-link_with_roadmap = Link, der die Roadmap enthält
share-about_roadmap_code = Scanne den Code, um die Roadmap auf einem anderen Gerät zu öffnen.
share-roadmap_code = QR-Code des Links, der die Roadmap enthält
share-link_too_long_for_code = Der Link ist zu lang für einen QR-Code. Kopiere ihn stattdessen.
share-its_file = Datei der Roadmap
share-about_file = Die Roadmap, wie sie geschrieben wurde.
share-download_roadmap = Roadmap herunterladen
share-copy_roadmap = Roadmap kopieren
share-download_instead = Lade sie stattdessen herunter.
share-too_long_but_has_address = Diese Roadmap ist zu lang für einen Link. Teile stattdessen ihre Adresse.
share-roadmap_too_long = Diese Roadmap ist zu lang für einen Link. Stelle ihre Datei auf eine Website und teile deren Adresse.
