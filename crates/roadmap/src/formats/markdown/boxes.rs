//! Boxes before titles, and the words that stand for them.

use std::ops::Range;

use crate::formats::foreign::{Tick, TickForm};
use crate::marks::Mark;

/// The mark of a letter in a box, as `docs/formats.md` lists them. `None` for what is no box: digits, and signs that no
/// program writes there.
fn mark_of(letter: char) -> Option<Mark> {
    match letter {
        ' ' => Some(Mark::ToDo),
        'x' | 'X' | '✓' | '✔' => Some(Mark::Done),
        '/' => Some(Mark::Doing),
        '-' | '~' => Some(Mark::Skipped),
        '>' | '<' | '!' | '?' | '*' | '"' => Some(Mark::ToDo),
        letter if letter.is_ascii_alphabetic() => Some(Mark::ToDo),
        _ => None,
    }
}

/// The words that Logseq writes before a title, and those of Org.
const WORDS: [(&str, Mark); 9] = [
    ("TODO", Mark::ToDo),
    ("LATER", Mark::ToDo),
    ("WAITING", Mark::ToDo),
    ("DOING", Mark::Doing),
    ("NOW", Mark::Doing),
    ("IN-PROGRESS", Mark::Doing),
    ("DONE", Mark::Done),
    ("CANCELED", Mark::Skipped),
    ("CANCELLED", Mark::Skipped),
];

/// The box at the beginning of a text that stands at `at` in the document. `is_link` says whether Markdown sees a link
/// there, as in `[a]` with a definition of `a`: then only GitHub's own boxes are boxes.
pub(super) fn box_at(text: &str, at: usize, is_link: bool) -> Option<Tick> {
    if let Some(sign) = text.chars().next().filter(|sign| matches!(sign, '☐' | '☑' | '☒')) {
        let mark = if sign == '☐' { Mark::ToDo } else { Mark::Done };
        return Some(Tick { place: at..at + sign.len_utf8(), form: TickForm::Lookalike, mark });
    }
    let (inside, after) = text.strip_prefix('[')?.split_once(']')?;
    let next = after.chars().next();
    let is_apart = next.is_none_or(|next| matches!(next, ' ' | '\t' | '\n' | '\r'));
    let letter = inside.trim();
    let mut letters = letter.chars();
    let mark = match (letters.next(), letters.next()) {
        (None, _) => Mark::ToDo,
        (Some(letter), None) => mark_of(letter)?,
        _ => return None,
    };
    let is_githubs = matches!(inside, " " | "x" | "X");
    let is_plain = letter.is_empty() || matches!(letter, "x" | "X");
    let form = if is_githubs && is_apart {
        TickForm::Box
    } else if is_link || inside.contains(['\n', '\r']) {
        return None;
    } else if is_apart && letter == inside && !is_plain {
        // Other programs write these, so they are no mistakes, although GitHub shows them as text.
        TickForm::Box
    } else if is_plain && !next.is_some_and(|next| matches!(next, '(' | '[' | ':')) {
        TickForm::Lookalike
    } else {
        return None;
    };
    Some(Tick { place: at..at + inside.len() + 2, form, mark })
}

/// The word at the beginning of a text that says whether it is done.
pub(super) fn word_at(text: &str, at: usize) -> Option<Tick> {
    let (word, mark) = WORDS.into_iter().find(|(word, _)| {
        text.strip_prefix(word).is_some_and(|rest| rest.starts_with([' ', '\t']) && !rest.trim().is_empty())
    })?;
    Some(Tick { place: at..at + word.len(), form: TickForm::Word, mark })
}

/// How many bytes the priority behind such a word has: ` [#A]`.
pub(super) fn priority(source: &str, tick: &Tick) -> usize {
    let after = source.get(tick.place.end..).filter(|_| tick.form == TickForm::Word).unwrap_or_default();
    let sign = after.trim_start_matches(' ');
    let is_priority = ["[#A]", "[#B]", "[#C]"].iter().any(|known| sign.starts_with(known));
    if is_priority { after.len() - sign.len() + "[#A]".len() } else { 0 }
}

/// The box that is all there is in a cell of a table, whose bytes are `cell`.
pub(super) fn box_alone(source: &str, cell: Range<usize>) -> Option<Tick> {
    let text = source.get(cell.clone())?;
    let inside = text.trim_matches(|c: char| c.is_whitespace() || c == '|');
    let start = cell.start + (inside.as_ptr() as usize - text.as_ptr() as usize);
    let tick = box_at(inside, start, false)?;
    (tick.place.len() == inside.len()).then_some(Tick { form: TickForm::Cell, ..tick })
}

/// Signs and words, in lower case, that say in a column of their own how far a row is.
const STATES: [(Mark, &[&str]); 3] = [
    (
        Mark::Done,
        &[
            "✅",
            "✓",
            "✔",
            "✔\u{fe0f}",
            ":white_check_mark:",
            ":heavy_check_mark:",
            "x",
            "done",
            "yes",
            "completed",
            "complete",
            "finished",
            "erledigt",
            "fertig",
            "fait",
            "terminé",
            "hecho",
            "completado",
            "feito",
            "concluído",
            "完了",
            "完成",
            "已完成",
            "완료",
            "تم",
            "готово",
            "выполнено",
            "completato",
            "tamamlandı",
            "ukończone",
            "hoàn thành",
        ],
    ),
    (
        Mark::Doing,
        &[
            "⏳",
            "⌛",
            "🔄",
            "🚧",
            "in progress",
            "doing",
            "started",
            "wip",
            "ongoing",
            "active",
            "in arbeit",
            "en cours",
            "en progreso",
            "em andamento",
            "進行中",
            "进行中",
            "진행중",
            "진행 중",
            "в процессе",
            "in corso",
            "devam ediyor",
            "w trakcie",
        ],
    ),
    (
        Mark::ToDo,
        &[
            "",
            "-",
            "–",
            "—",
            "⬜",
            "⬜\u{fe0f}",
            "◻\u{fe0f}",
            "❌",
            "✗",
            "✘",
            ":x:",
            "to do",
            "todo",
            "to-do",
            "not started",
            "no",
            "open",
            "pending",
            "planned",
            "upcoming",
            "scheduled",
            "blocked",
            "on hold",
            "paused",
            "offen",
            "à faire",
            "pendiente",
            "por hacer",
            "pendente",
            "a fazer",
            "未着手",
            "未完了",
            "未开始",
            "未完成",
            "계획",
            "예정",
            "미완료",
            "à compléter",
            "à venir",
            "da fare",
            "do zrobienia",
            "başlanmadı",
            "не начато",
            "🔲",
            "📋",
            "🔜",
        ],
    ),
];

/// What is all there is in a cell of a column that says how far its rows are; an empty cell is to do.
pub(super) fn state_alone(source: &str, cell: Range<usize>) -> Option<Tick> {
    if let Some(tick) = box_alone(source, cell.clone()) {
        return Some(tick);
    }
    let text = source.get(cell.clone())?;
    let inside = text.trim_matches(|c: char| c.is_whitespace() || c == '|');
    let said = inside.to_lowercase();
    // A sign may stand before the word for it.
    let said =
        said.split_once(' ').filter(|(sign, _)| !sign.contains(char::is_alphanumeric)).map_or(&*said, |(_, word)| word);
    let (mark, _) = STATES.into_iter().find(|(_, states)| states.contains(&said))?;
    let start = cell.start + (inside.as_ptr() as usize - text.as_ptr() as usize);
    let start = if inside.is_empty() { middle(text, cell.start) } else { start };
    // A row may end before this cell.
    let is_cell = !inside.is_empty() || source.get(..start)?.trim_end_matches([' ', '\t']).ends_with('|');
    if !is_cell {
        return None;
    }
    Some(Tick { place: start..start + inside.len(), form: TickForm::State, mark })
}

/// Where in an empty cell something is written.
fn middle(text: &str, start: usize) -> usize {
    let before = text.len() - text.trim_start_matches('|').len();
    start + before + usize::from(text[before..].starts_with(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, TickForm, Mark)>) {
        let found = box_at(text, 0, false);
        let found = found.as_ref().map(|tick| (&text[tick.place.clone()], tick.form, tick.mark));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn githubs_boxes_are_boxes() {
        check("[ ] a", Some(("[ ]", TickForm::Box, Mark::ToDo)));
        check("[x]\ta", Some(("[x]", TickForm::Box, Mark::Done)));
        check("[X]", Some(("[X]", TickForm::Box, Mark::Done)));
        assert!(box_at("[x] a", 0, true).is_some(), "also where `[x]: /` is defined");
    }

    #[test]
    fn what_other_programs_write_in_a_box_is_a_mark() {
        check("[/] a", Some(("[/]", TickForm::Box, Mark::Doing)));
        check("[-] a", Some(("[-]", TickForm::Box, Mark::Skipped)));
        check("[>] a", Some(("[>]", TickForm::Box, Mark::ToDo)));
        check("[k] a", Some(("[k]", TickForm::Box, Mark::ToDo)));
        assert_eq!(box_at("[k] a", 0, true), None, "where `[k]: /` is defined");
    }

    /// The table of `docs/formats.md`.
    #[test]
    fn every_sign_in_a_box_has_its_mark() {
        for (signs, mark) in [
            (" ><!?*\"abcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWYZ", Some(Mark::ToDo)),
            ("/", Some(Mark::Doing)),
            ("xX✓✔", Some(Mark::Done)),
            ("-~", Some(Mark::Skipped)),
            ("0123456789.,+=#éя茶", None),
        ] {
            for sign in signs.chars() {
                assert_eq!(box_at(&format!("[{sign}] a"), 0, false).map(|tick| tick.mark), mark, "{sign}");
            }
        }
        for (sign, mark) in [('☐', Mark::ToDo), ('☑', Mark::Done), ('☒', Mark::Done)] {
            assert_eq!(box_at(&format!("{sign} a"), 0, false).map(|tick| tick.mark), Some(mark), "{sign}");
        }
    }

    #[test]
    fn what_is_meant_as_a_box_is_one() {
        for text in ["[\u{a0}] a", "[ ]\u{a0}a", "[] a", "[ ]a", "[  ] a", "[x]a", "[ x] a"] {
            let found = box_at(text, 0, false);
            assert_eq!(found.map(|tick| tick.form), Some(TickForm::Lookalike), "{text}");
        }
    }

    #[test]
    fn brackets_are_no_boxes_otherwise() {
        for text in ["\\[ ] a", "[2] a", "[half] a", "[x](a)", "[](a)", "[x][a]", "[a]b", "［ ］ a", "a [ ]", "["] {
            check(text, None);
        }
    }

    #[test]
    fn words_of_logseq_are_marks() {
        assert_eq!(word_at("DOING a", 5), Some(Tick { place: 5..10, form: TickForm::Word, mark: Mark::Doing }));
        for (words, mark) in [
            ("TODO LATER WAITING", Mark::ToDo),
            ("DOING NOW IN-PROGRESS", Mark::Doing),
            ("DONE", Mark::Done),
            ("CANCELED CANCELLED", Mark::Skipped),
        ] {
            for word in words.split(' ') {
                assert_eq!(word_at(&format!("{word} a"), 0).map(|tick| tick.mark), Some(mark), "{word}");
            }
        }
        for text in ["TODO", "TODOS a", "todo a", "a TODO"] {
            assert_eq!(word_at(text, 0), None, "{text}");
        }
    }
}
