//! Cards and badges: what they show, and that they are nothing but drawings.

use super::badge::verdana_width;
use super::font::{Font, beyond_ascii};
use super::layout::{ROOM, TITLE_ROOM};
use super::*;
use crate::marks::Completion;
use crate::tree::Hours;

/// The completion of `of` steps of an hour each, of which `done` are done.
fn hours(done: u32, of: u32) -> Completion {
    Completion {
        steps: of,
        steps_done: done,
        hours: Hours::whole(of),
        hours_done: Hours::whole(done),
        ..Completion::default()
    }
}

fn steps(done: u32, of: u32) -> Completion {
    Completion { steps: of, steps_done: done, ..Completion::default() }
}

fn hostile() -> Vec<String> {
    let texts = [
        "",
        "Python Backend Developer Roadmap",
        "<script>alert(1)</script>",
        "</text></svg><a href=\"javascript:x\">",
        "Q&A &amp; &#0; ]]> --> <!--",
        "\"quoted\" and 'quoted'",
        "\u{0}\u{1}\t\n\r\u{1b}[31m\u{7f}\u{85}\u{fffe}\u{ffff}",
        "👩‍👩‍👧‍👦 😀 🇺🇦 日本語 العربية e\u{301}",
    ];
    let mut texts: Vec<String> = texts.map(str::to_owned).into();
    texts.extend(["W".repeat(500), "a b ".repeat(125), "日".repeat(500), "😀".repeat(500), "<".repeat(500)]);
    texts
}

fn cards() -> Vec<Card> {
    let mut cards = Vec::new();
    for whole in [hours(0, 234), hours(78, 234), hours(234, 234), steps(0, 1), steps(3, 91), steps(0, 0)] {
        for count in [0, 1, 2, 16, 24, 25, 40] {
            let sections = vec![("Foundations".to_owned(), whole); count];
            cards.push(Card::new("Python Backend Developer Roadmap", whole, &sections, "22 November 2026"));
        }
    }
    for text in hostile() {
        let sections = vec![(text.clone(), hours(1, 3)); 3];
        cards.push(Card::new(&text, hours(1, 3), &sections, &text));
    }
    let most = Hours::whole(u32::MAX);
    let large = Completion {
        steps: u32::MAX,
        steps_done: 1,
        hours: most,
        hours_done: most.less(Hours::whole(1)),
        ..Completion::default()
    };
    cards.push(Card::new("Large", large, &[("Large".to_owned(), large)], "today"));
    cards
}

fn assert_text(text: &str) {
    assert!(!text.contains(['<', '>', '"']), "{text}");
    for after in text.split('&').skip(1) {
        let known = ["amp;", "lt;", "gt;", "quot;"];
        assert!(known.iter().any(|entity| after.starts_with(entity)), "{text}");
    }
}

/// Checks that it is well-formed XML of elements that only draw.
fn assert_drawing(svg: &str) {
    const KNOWN: &[&str] =
        &["svg", "title", "desc", "rect", "circle", "text", "g", "linearGradient", "stop", "clipPath"];
    let allowed = |c: char| c == '\n' || (c >= ' ' && !matches!(c, '\u{fffe}' | '\u{ffff}'));
    assert!(svg.chars().all(allowed), "{svg}");
    let mut open: Vec<&str> = Vec::new();
    let mut rest = svg;
    while let Some((text, after)) = rest.split_once('<') {
        assert_text(text);
        let (tag, after) = after.split_once('>').expect("every tag ends");
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{svg}");
            continue;
        }
        let (tag, is_closed) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let (name, mut attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(KNOWN.contains(&name), "{name}");
        let mut names = Vec::new();
        while !attributes.is_empty() {
            let (name, after) = attributes.split_once("=\"").expect("an attribute has a value");
            let (value, after) = after.split_once('"').expect("a value ends");
            assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{name}");
            assert!(name != "style" && !name.starts_with("on") && !name.ends_with("href"), "{name}");
            assert!(!value.contains("url(") || value.starts_with("url(#"), "{value}");
            assert!(!names.contains(&name), "{name} twice");
            assert_text(value);
            names.push(name);
            attributes = after.trim_start();
        }
        if !is_closed {
            open.push(name);
        }
    }
    assert_eq!((rest, open), ("\n", Vec::new()), "{svg}");
}

#[test]
fn every_card_is_nothing_but_a_drawing() {
    for card in cards() {
        let (light, dark) = (card.svg(false), card.svg(true));
        assert_drawing(&light);
        assert_drawing(&dark);
        assert_ne!(light, dark);
        assert!(light.contains("role=\"img\" aria-labelledby=\"card-title card-description\""));
        assert!(light.contains("<title id=\"card-title\">") && light.contains("<desc id=\"card-description\">"));
    }
}

#[test]
fn all_shapes_are_within_the_card() {
    for card in cards() {
        for shape in &card.shapes {
            let (left, right, top, bottom) = match shape {
                Shape::Line { .. } | Shape::Area { .. } => panic!("no card has one: {shape:?}"),
                Shape::Rect { x, y, width, height, .. } => (i64::from(*x), x + width, i64::from(*y), y + height),
                Shape::Ring { x, y, radius, width, .. } => {
                    let reach = radius + width / 2;
                    (i64::from(x - reach), x + reach, i64::from(y - reach), y + reach)
                }
                Shape::Text { x, y, size, is_bold, is_serif, anchor, words, .. } => {
                    let font = Font { size: *size, is_bold: *is_bold, is_serif: *is_serif };
                    let width = font.width(words);
                    let before = match anchor {
                        Anchor::Start => 0,
                        Anchor::Middle => width.div_ceil(2),
                        Anchor::End => width,
                    };
                    let top = i64::from(*y) - i64::from(*size);
                    (i64::from(*x) - i64::from(before), x + width - before.min(x + width), top, y + size / 3)
                }
            };
            assert!(left >= 0 && top >= 0, "{shape:?}");
            assert!(right <= card.width && bottom <= card.height, "{shape:?} of {}", card.height);
        }
    }
}

#[test]
fn texts_of_a_row_do_not_overlap() {
    let long = "A section whose title is much longer than there is room for in its column";
    for (count, room) in [(1, ROOM), (2, 272)] {
        let card = Card::new("Test", hours(1, 3), &vec![(long.to_owned(), hours(3, 3)); count], "");
        let widths = card.shapes.iter().filter_map(|shape| match shape {
            Shape::Text { y: 224, size: 14, words, .. } => Some(Font::PLAIN.width(words)),
            _ => None,
        });
        let widths: Vec<u32> = widths.collect();
        assert_eq!(widths.len(), count);
        assert!(widths.iter().all(|width| width + Font::SMALL.width("100%") < room), "{widths:?}");
    }
}

fn words(card: &Card) -> Vec<&str> {
    let words = card.shapes.iter().filter_map(|shape| match shape {
        Shape::Text { words, .. } => Some(words.as_str()),
        _ => None,
    });
    words.collect()
}

#[test]
fn a_card_says_what_it_shows() {
    let sections = [("Foundations".to_owned(), hours(4, 10)), ("Git".to_owned(), hours(2, 2))];
    let card = Card::new("Python", hours(6, 12), &sections, "22 November 2026, Ada");
    let expected = ["Python", "22 November 2026, Ada", "50%", "6 of 12 hours", "Foundations", "40%", "Git", "100%"];
    assert_eq!(words(&card), expected);
    assert_eq!(card.title, "Python");
    assert_eq!(
        card.description,
        "50 percent, 6 of 12 hours, 6 of 12 steps. Foundations: 40 percent, 4 of 10 hours, 4 of 10 steps. \
         Git: 100 percent, 2 of 2 hours, 2 of 2 steps. 22 November 2026, Ada."
    );
}

#[test]
fn a_name_read_from_right_to_left_is_isolated_and_takes_no_more_room() {
    assert_eq!(Card::made("", "22 November 2026"), "22 November 2026");
    assert_eq!(Card::made("Ada", "22 November 2026"), "Ada, 22 November 2026");
    for name in ["עדה", "عادة", "𞤀𞤁𞤂"] {
        assert_eq!(Card::made(name, "22 November 2026"), format!("\u{2068}{name}\u{2069}, 22 November 2026"));
    }
    assert_eq!(['\u{2068}', '\u{2069}'].map(beyond_ascii), [0, 0]);
}

#[test]
fn rings_are_empty_and_full_only_at_the_ends() {
    let rings = |whole| {
        let card = Card::new("Test", whole, &[], "");
        let rings = card.shapes.iter().filter_map(|shape| match shape {
            Shape::Ring { per_mille, .. } => Some(*per_mille),
            _ => None,
        });
        rings.collect::<Vec<_>>()
    };
    assert_eq!(rings(hours(0, 3)), [1000]);
    assert_eq!(rings(hours(1, 3)), [1000, 333]);
    assert_eq!(rings(hours(3, 3)), [1000, 1000]);
}

#[test]
fn sections_beyond_the_24th_are_counted() {
    for (count, last) in [(24, "33%"), (25, "and 1 more section"), (36, "and 12 more sections")] {
        let card = Card::new("Test", hours(1, 3), &vec![("A".to_owned(), hours(1, 3)); count], "");
        assert_eq!(words(&card).last(), Some(&last));
        assert_eq!(words(&card).iter().filter(|words| **words == "A").count(), 24);
        assert_eq!(card.description.contains("more section"), count > 24);
    }
}

#[test]
fn a_long_title_takes_at_most_two_lines() {
    let lines = |title: &str| Font::TITLE.lines(title, TITLE_ROOM);
    assert_eq!(lines("Python"), ["Python"]);
    assert_eq!(lines("Python  Backend Developer Roadmap").concat(), "Python Backend DeveloperRoadmap");
    for title in ["日".repeat(500), "x".repeat(500), "many words ".repeat(50)] {
        let lines = lines(&title);
        assert_eq!(lines.len(), 2, "{title}");
        assert!(lines[1].ends_with('…') && !lines[0].ends_with('…'), "{lines:?}");
    }
}

#[test]
fn a_badge_is_nothing_but_a_drawing_and_says_how_much_is_done() {
    for (completion, message, colour) in [
        (hours(12, 234), "12 of 234 h", "#2f7350"),
        (hours(0, 234), "0 of 234 h", "#777"),
        (steps(3, 91), "3 of 91 steps", "#2f7350"),
        (steps(0, 1), "0 of 1 step", "#777"),
        (steps(0, 0), "all skipped", "#777"),
    ] {
        let badge = Card::badge("Python", completion);
        assert!(badge.contains(&format!("aria-label=\"Python: {message}\"")), "{badge}");
        assert!(badge.contains(&format!("<title>Python: {message}</title>")), "{badge}");
        assert!(badge.contains(&format!("fill=\"{colour}\"")), "{badge}");
        assert!(badge.contains("height=\"20\""));
    }
    for label in hostile() {
        assert_drawing(&Card::badge(&label, hours(12, 234)));
    }
}

#[test]
fn both_texts_of_a_badge_are_centred_in_their_parts() {
    let badge = Card::badge("Python", hours(12, 234));
    let (label, message) = (verdana_width("Python"), verdana_width("12 of 234 h"));
    let (left, right) = (label + 10, message + 10);
    assert!(badge.contains(&format!("width=\"{}\" height=\"20\" role=\"img\"", left + right)));
    assert!(badge.contains(&format!("<text x=\"{}\" y=\"140\"", left * 5)));
    assert!(badge.contains(&format!("<text x=\"{}\" y=\"140\"", left * 10 + right * 5)));
    assert!(badge.contains(&format!("textLength=\"{}\"", label * 10)));
    assert!(badge.contains(&format!("textLength=\"{}\"", message * 10)));
}
