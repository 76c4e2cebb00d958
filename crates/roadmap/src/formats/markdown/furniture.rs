//! What stands in a document besides its roadmap: contents, badges, closing sections.

use crate::formats::foreign::{Link, Paragraph, Run};
use crate::formats::inline::words::{PieceKind, Words, is_letter};
use crate::guidance::is_note;

// The words of each list are separated by `|`.

/// Headings above contents, in lower case.
const CONTENTS: &str = "\
    contents|table of contents|toc|index|inhalt|inhaltsverzeichnis|sommaire|table des matières|índice|\
    indice|tabla de contenidos|tabla de contenido|contenidos|sumário|содержание|оглавление|目录|目錄|目次|もくじ|목차|\
    차례|المحتويات|جدول المحتويات|الفهرس";

/// Other headings whose lists hold no steps, in lower case.
const HEADINGS: &str = "\
    translations|languages|other languages|contributing|contribute|contribution|contributions|contributors|\
    how to contribute|contribution guidelines|license|licence|licensing|code of conduct|sponsors|sponsor|\
    backers|acknowledgements|acknowledgments|acknowledgement|credits|authors|author|changelog|star history|\
    support|copyright|how to show your progress|mitwirken|mitmachen|beitragen|lizenz|danksagung|contribuer|\
    comment contribuer|contributeurs|remerciements|contribuir|cómo contribuir|contribuciones|colaborar|\
    licencia|agradecimientos|como contribuir|contribuindo|contribuições|contribuidores|licença|\
    agradecimentos|участие|как помочь|лицензия|благодарности|贡献|如何贡献|贡献者|参与贡献|许可证|許可證|致谢|貢献|コントリビュート|ライセンス|\
    謝辞|기여|기여하기|라이선스|المساهمة|الترخيص|الرخصة|شكر وتقدير";

/// Headings above lists that say what a roadmap is about and how it is used, in lower case.
const INTRODUCTIONS: &str = "\
    overview|what you will learn|what you'll learn|what you’ll learn|learning outcomes|\
    learning objectives|learning goals|course objectives|course overview|exam overview|how to use|how to use this|\
    how to use this roadmap|how to use this guide|\
    how to use this plan|how to use this repo|how to use this repository|how it works|tips|additional tips|\
    module structure|assessment|assessment approach|grading|überblick|übersicht|was du lernst|lernziele|\
    so funktioniert es|aperçu|ce que vous apprendrez|ce que vous allez apprendre|objectifs|resumen|\
    lo que aprenderás|qué aprenderás|cómo usar|objetivos|visão geral|o que você vai aprender|como usar|\
    competenze in uscita|что ты изучишь|чему вы научитесь|как пользоваться|mục tiêu|学习目标|學習目標|学べること|\
    학습 목표|ماذا ستتعلم";

/// Headings above lists of links that are no steps, in lower case.
const RESOURCES: &str = "\
    resources|resource|additional resources|useful resources|learning resources|links|useful links|references|\
    reference|further reading|see also|ressourcen|quellen|weiterführende links|ressources|liens|liens utiles|\
    références|recursos|enlaces|enlaces útiles|referencias|links úteis|referências|risorse|ресурсы|ссылки|\
    полезные ссылки|kaynaklar|tài liệu tham khảo|资源|学习资源|参考|参考资料|參考資料|参考リンク|参考文献|참고 자료|\
    المصادر|المراجع";

/// Words that say what a link leads to.
const KINDS: &str = "\
    video|videos|article|articles|book|books|course|courses|podcast|paper|pdf|docs|documentation|slides|\
    playlist|blog|website|tool|quiz|exercise|exercises|tutorial|audio|notes|official|repo";

/// Whether a heading is one of those whose lists hold no steps.
pub(super) fn is_furniture(title: &str) -> bool {
    is_among(HEADINGS, &words_of(title))
}

/// Words of a fold that says nothing of what is in it.
const REVEALS: &str = "\
    show|show answer|show solution|answer|answers|solution|solutions|hint|hints|details|more|read more|\
    click to expand|expand|lösung|antwort|réponse|solución|respuesta|resposta|答え|答案|解答|show hint|\
    antwort anzeigen|voir la réponse|mostrar respuesta|mostrar resposta";

/// Whether the words of a fold say nothing of what is in it.
pub(super) fn only_reveals(summary: &str) -> bool {
    is_among(REVEALS, &words_of(summary))
}

/// Whether a heading is one above contents.
pub(super) fn is_contents(title: &str) -> bool {
    is_among(CONTENTS, &words_of(title))
}

/// Whether a heading is one above lists that say what the roadmap is about.
pub(super) fn is_introduction(title: &str) -> bool {
    is_among(INTRODUCTIONS, &words_of(title))
}

/// Whether a heading is one above links that are no steps.
pub(super) fn is_of_resources(title: &str) -> bool {
    is_among(RESOURCES, &words_of(title))
}

/// Whether words are one of those that are separated by `|`.
fn is_among(list: &str, words: &str) -> bool {
    list.split('|').any(|one| one == words)
}

fn words_of(title: &str) -> String {
    title.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

/// Whether some link leads to another document, and not to a place in one, as contents do that give the whole address.
pub(super) fn leads_to_documents(links: &[Link]) -> bool {
    links.iter().any(|link| !link.address.contains('#'))
}

/// What a block of words is, if it is nothing but links.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum OnlyLinks {
    /// Links into the same document, as contents have them.
    Inner,
    /// Links elsewhere.
    Outer(Vec<Link>),
}

/// Whether there is nothing but links, and words that say what they lead to.
pub(super) fn only_links(words: &Words) -> Option<OnlyLinks> {
    if !words.has_links() {
        return None;
    }
    let Paragraph(runs) = words.paragraph();
    let mut links = words.links();
    let others: String = runs.iter().filter(|run| run.address.is_none()).map(|run| run.text.as_str()).collect();
    let other = others.trim_matches(|c: char| !is_letter(c)).to_ascii_lowercase();
    let is_kind = is_among(KINDS, &other);
    let note = note_behind(&runs);
    if let ([link], Some(note)) = (links.as_mut_slice(), note) {
        link.note = Some(note.to_owned());
    } else if links.is_empty() || !(other.is_empty() || is_kind) {
        return None;
    }
    if links.iter().all(|link| is_inner(&link.address)) {
        return Some(OnlyLinks::Inner);
    }
    links.retain(|link| !is_inner(&link.address));
    if is_kind && note.is_none() {
        links.iter_mut().for_each(|link| link.kind = Some(other.clone()));
    }
    links.iter_mut().for_each(name_kind);
    Some(OnlyLinks::Outer(links))
}

/// The words in parentheses behind a link alone, if they say what it is.
pub(super) fn note_of_resource(words: &Words) -> Option<String> {
    let Paragraph(runs) = words.paragraph();
    note_behind(&runs).filter(|_| words.links().len() == 1).map(str::to_owned)
}

/// The words in parentheses behind the only link of a block, if they say more than one word for its kind: `[A](a)
/// (guide, 15 min)`.
fn note_behind(runs: &[Run]) -> Option<&str> {
    let (last, before) = runs.split_last()?;
    let is_alone = last.address.is_none() && before.iter().all(|run| run.address.is_some());
    let note = last.text.trim().strip_prefix('(')?.strip_suffix(')')?;
    let is_kind = is_among(KINDS, &note.to_ascii_lowercase());
    (is_alone && is_note(note) && !is_kind).then_some(note)
}

/// Reads `@video@Title`, as roadmap.sh writes it.
pub(super) fn name_kind(link: &mut Link) {
    if let Some((kind, title)) = link.title.strip_prefix('@').and_then(|rest| rest.split_once('@'))
        && !kind.contains(char::is_whitespace)
        && !title.is_empty()
    {
        link.kind = Some(kind.to_owned());
        link.title = title.to_owned();
    }
}

/// Whether an address leads into the same document.
pub(super) fn is_inner(address: &str) -> bool {
    address.is_empty() || address.starts_with('#')
}

/// Whether there is nothing but pictures.
pub(super) fn only_pictures(words: &Words) -> bool {
    let is_picture = |kind: &PieceKind| match kind {
        PieceKind::Text { text, .. } => !text.contains(is_letter),
        _ => true,
    };
    words.0.iter().any(|piece| matches!(piece.kind, PieceKind::Image { .. }))
        && words.0.iter().all(|piece| is_picture(&piece.kind))
}

/// The words without links in brackets at their end, which are further resources: `[A](a) ([notes](b))`.
pub(super) fn without_links_behind(paragraph: &Paragraph) -> Paragraph {
    let mut runs = paragraph.0.clone();
    if runs.last().is_some_and(|last| last.address.is_none() && last.text.trim() == ")") {
        let is_joint = |text: &str| text.chars().all(|c| c.is_whitespace() || matches!(c, ',' | ';' | '|' | '/'));
        let behind = runs.iter().rev().skip(1).take_while(|run| run.address.is_some() || is_joint(&run.text)).count();
        let before = runs.len() - 1 - behind;
        if behind > 0
            && let Some(opening) = before.checked_sub(1).and_then(|at| runs.get(at))
            && let Some(text) = opening.text.trim_end().strip_suffix('(')
            && (before > 1 || !text.trim().is_empty())
        {
            let text = text.trim_end().to_owned();
            runs.truncate(before);
            match runs.last_mut() {
                Some(last) if !text.is_empty() => last.text = text,
                _ => drop(runs.pop()),
            }
        }
    }
    Paragraph(runs)
}

/// The words with links into the same document as plain words: they lead nowhere here.
pub(super) fn without_inner_links(mut paragraph: Paragraph) -> Paragraph {
    for run in &mut paragraph.0 {
        run.address.take_if(|address| is_inner(address));
    }
    paragraph
}
