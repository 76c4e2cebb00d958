fetch-no_answer = Die Roadmap unter { $url } konnte nicht geladen werden: keine Antwort. Bist du online?
fetch-status_of = Die Roadmap unter { $url } konnte nicht geladen werden: Der Server antwortete mit { $status }.
fetch-cut = Von der Roadmap unter { $url } wurde nur der Anfang geladen. Versuche es noch einmal.
fetch-damaged = Die Roadmap in diesem Link ist beschädigt oder zu lang. Lass dir den Link noch einmal geben.
fetch-elsewhere = Die Roadmap unter { $url } liegt nicht auf dieser Website. Nur Roadmaps der Website dieser Seite können geöffnet werden.
