//! Hours as people write them.

mod tokens;
mod length;

use length::is_span;
pub(in crate::formats) use length::{Length, read};
pub(in crate::formats) use tokens::is_digit;

use crate::formats::foreign::Effort;
use crate::tree::ids::is_word;

/// Words before a length that make it part of the sentence: `in 24 hours` is no estimate.
const PREPOSITIONS: &str = "\
    for in within every of per first last next the at after than under over by before to and or least most für \
    innerhalb von ab nach vor um pro je alle jede ersten letzten nächsten und oder als unter über die den en \
    pendant par pour durant dans après avant de toutes premières dernières les des et ou dès durante por para \
    cada dentro las as في خلال em no na até à ao às hasta desde sobre con sin com sem sous sur chez jusqu’à \
    bis auf mit binnen seit за в через до после من بعد قبل om tot elke tra fra dopo ogni entro w przez po co trong lúc \
    sau mỗi";

/// Words of a line that says how long something takes: `Estimated time: 4 h`.
const NAMES: &str = "\
    duration time hours effort workload length estimate estimated total approx approximate dauer zeit zeitaufwand zeitbedarf aufwand lernzeit gesamt gesamtdauer geschätzte geschätzter \
    geschätzt durée temps estimée estimé totale tiempo duración estimado estimada duração tempo carga horária durata \
    stimato stimata süre tahmini czas szacowany thời gian lượng dự kiến время длительность продолжительность примерное \
    时间 时长 预计 预计时间 预计时长 学习时间 用时 時間 所要時間 目安時間 学習時間 시간 예상 소요 소요시간 المدة الوقت الزمن المقدر \
    المقدرة";

/// Words that stand beside these, but are activities or say nothing of time where they are alone: `Study: 2 h`.
const BESIDE_NAMES: &str = "study learning required needed expected";

/// Whether words say that a length follows, and nothing else.
fn is_name(words: &str) -> bool {
    let is_one_of = |words: &str, word: &str| words.split(' ').any(|known| known == word);
    let words = words.to_lowercase();
    let mut words = words.split(|c: char| !is_word(c)).filter(|word| !word.is_empty());
    let mut has_name = false;
    words.all(|word| {
        has_name |= is_one_of(NAMES, word);
        is_one_of(NAMES, word) || is_one_of(BESIDE_NAMES, word)
    }) && has_name
}

/// The hours of a line that says how long something takes, and nothing else.
pub(in crate::formats) fn stated(line: &str) -> Option<Effort> {
    read(behind_name(line)?)?.hours()
}

/// Whether a line says how long something takes, and nothing else: in hours, or in days or weeks that are none.
pub(in crate::formats) fn says_length(line: &str) -> bool {
    behind_name(line).is_some_and(|length| read(length).is_some() || is_span(length))
}

/// What stands behind the name of a length: `4 h` in `Duration: 4 h`.
fn behind_name(line: &str) -> Option<&str> {
    let (name, length) = line.split_once([':', '：']).filter(|(name, _)| !name.contains(['[', ']']))?;
    is_name(name).then(|| length.trim().trim_end_matches('.'))
}

const OPENING: [char; 3] = ['(', '[', '（'];
const CLOSING: [char; 3] = [')', ']', '）'];

/// The hours at the end of a title, and how many bytes of it are left before them. A title that is nothing but hours
/// stays a title.
pub(in crate::formats) fn at_end(title: &str) -> Option<(usize, Effort)> {
    if !title.contains(is_digit) {
        return None;
    }
    in_brackets(title).or_else(|| as_words(title))
}

/// `Title (4 h)`, `Title [4 h]`.
fn in_brackets(title: &str) -> Option<(usize, Effort)> {
    let text = title.trim_end();
    let text = text.strip_suffix(['.', ':', ',', ';']).filter(|text| text.ends_with(CLOSING)).unwrap_or(text);
    let inside = text.strip_suffix(CLOSING)?;
    let open = inside.rfind(OPENING)?;
    let (before, inside) = inside.split_at_checked(open)?;
    let effort = read(inside.trim_start_matches(OPENING))?.hours()?;
    let keep = trim_joint(before).len();
    (keep > 0).then_some((keep, effort))
}

/// `Title, 4 hours`, `Title ~2h`.
fn as_words(title: &str) -> Option<(usize, Effort)> {
    const MOST_WORDS: usize = 8;
    let text = title.trim_end();
    let is_start = |&(at, letter): &(usize, char)| {
        !letter.is_whitespace() && text.get(..at).is_some_and(|before| before.ends_with(char::is_whitespace))
    };
    let mut starts: Vec<usize> =
        text.char_indices().rev().filter(is_start).map(|(at, _)| at).take(MOST_WORDS).collect();
    starts.reverse();
    for start in starts {
        let (before, tail) = text.split_at_checked(start)?;
        if let Some(effort) = read(tail).and_then(Length::hours) {
            let word = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
            let keep = trim_joint(before).len();
            if keep == 0 {
                // White space alone, as behind a box, is no title.
                continue;
            }
            // `Mine 20 ore`: to an Italian these are hours, to others they are none.
            let is_doubtful = tail.ends_with(" ore") && keep == before.trim_end().len();
            let is_sentence = PREPOSITIONS.split(' ').any(|known| known == word);
            return (!is_doubtful && !is_sentence).then_some((keep, effort));
        }
    }
    None
}

/// The text without what joins a title and its hours.
fn trim_joint(text: &str) -> &str {
    let text = text.trim_end();
    text.strip_suffix(['—', '–', '-', ':', ',', ';', '·', '|', '•', '→']).unwrap_or(text).trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, rest: &str, hours: &str) {
        let found = at_end(title).map(|(keep, effort)| (&title[..keep], effort.hours.to_string()));
        assert_eq!(found, Some((rest, hours.to_owned())), "{title}");
    }

    #[test]
    fn hours_are_read_wherever_a_person_writes_them() {
        check("Bread (4 h)", "Bread", "4");
        check("Bread (30 min)", "Bread", "0.5");
        check("Bread (4h):", "Bread", "4");
        check("Bread [1.5 hours]", "Bread", "1.5");
        check("Bread ~2h", "Bread", "2");
        check("Bread (~ 2 hrs)", "Bread", "2");
        check("Bread, 4 hours", "Bread", "4");
        check("Bread - 4 hours", "Bread", "4");
        check("Bread — 90 minutes", "Bread", "1.5");
        check("Bread: 1h30", "Bread", "1.5");
        check("Bread 1 h 30 min", "Bread", "1.5");
        check("Bread (1 hr 15 mins)", "Bread", "1.25");
        check("Bread 2½ h", "Bread", "2.5");
        check("Bread (1,5 h)", "Bread", "1.5");
        check("Bread (estimated time: 4 hours)", "Bread", "4");
        check("Chapter 3 4 hours", "Chapter 3", "4");
        check("Bread（2 h）", "Bread", "2");
        check("Bread（2 h）:", "Bread", "2");
        check("Ekmek (2 saat)", "Ekmek", "2");
        check("Pane: 2 ore", "Pane", "2");
        check("Chleb (2 godz.)", "Chleb", "2");
        check("Bánh mì - 30 phút", "Bánh mì", "0.5");
    }

    #[test]
    fn a_range_counts_with_its_mean() {
        check("Bread (2–3 h)", "Bread", "2.5");
        check("Bread 2-3 hours", "Bread", "2.5");
        check("Bread (2 to 3 hours)", "Bread", "2.5");
        check("Bread (30 min – 1 h)", "Bread", "0.75");
        check("Bread (1h-1h30)", "Bread", "1.25");
        let (_, effort) = at_end("Bread (2–3 h)").expect("hours");
        assert_eq!(
            effort.range.map(|(least, most)| (least.to_string(), most.to_string())),
            Some(("2".into(), "3".into()))
        );
    }

    #[test]
    fn hours_a_week_and_weeks_are_multiplied() {
        check("Bread (3 weeks × 8 h/week)", "Bread", "24");
        check("Bread (13 weeks, 8-10 hours/week)", "Bread", "117");
        check("Bread: 4 weeks at 6 h per week", "Bread", "24");
        check("Bread (6 hours/week for 4 weeks)", "Bread", "24");
        check("Bread (10 days, 30 min/day)", "Bread", "5");
    }

    #[test]
    fn other_numbers_are_no_hours() {
        for title in [
            "HTTP/2",
            "C++ 20",
            "ES2015",
            "Since 2015",
            "Costs $4",
            "Only 4 €",
            "Python 3",
            "A4",
            "Hold a tone for 20 s",
            "80℃",
            "Learn it in 24 hours",
            "Practise for 2 hours",
            "The first 48 hours",
            "Bread (2015)",
            "Bread (v2.1)",
            "Bread (3 weeks)",
            "Bread (6 h/week)",
            "4 h",
            "(4 h)",
            "Swim 400 m",
            "Route 66",
            "4 hours of bread",
            "h",
            "~ h",
            "Bread (h)",
            "Bread (four h)",
            "Bread (100001 h)",
            "Bread (1.234 h)",
            "Bread ($4 h)",
            "24/7",
            "",
        ] {
            assert_eq!(at_end(title), None, "{title}");
        }
    }
}
