fetch-no_answer = Die Roadmap unter { $url } kam nicht: keine Antwort. Bist du online?
fetch-status_of = Die Roadmap unter { $url } kam nicht: Der Server antwortete mit { $status }.
fetch-cut = Von der Roadmap unter { $url } kam nur der Anfang.
fetch-damaged = Die Roadmap in diesem Link ist beschädigt oder zu lang. Lass dir den Link noch einmal geben.
fetch-elsewhere = Die Roadmap unter { $url } liegt nicht auf dieser Website. Nur Roadmaps der Website dieser Seite können geöffnet werden.
