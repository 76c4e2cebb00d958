//! The trail, in a picture and on a poster.

use crate::drawing::Tab;
use crate::journey::{said, with_names};
use crate::zones::moment;
use roadmap::{Anchor, Card, Ink, Mark, Memory, Picture, Shape};

const NOON: u64 = 720;

/// A has 8 hours, of which 4 are done and 2 in progress; B has 2, of which one is skipped.
fn begun() -> Tab {
    let tree = "A (8)\n  - a\n  - b\n  - c\n  - d\nB (2)\n  - e\n  - f";
    let mut tab = Tab::open(&Memory::default(), tree, 1).at(moment("2026-09-01", NOON));
    tab.tick("a");
    tab = tab.at(moment("2026-09-20", NOON));
    tab.tick("b");
    tab.mark("c", Mark::Doing);
    tab.mark("f", Mark::Skipped);
    tab
}

fn trail(tab: &Tab, width: u32) -> Picture {
    let journey = tab.logbook.journey(moment("2026-10-01", NOON));
    with_names(0, |names| journey.trail(names, width))
}

fn poster(tab: &Tab) -> Card {
    let journey = tab.logbook.journey(moment("2026-10-01", NOON));
    with_names(0, |names| journey.poster(names))
}

/// The parts of the trail and the samples of its legend: how long each is in pixels, its width in tenths, whether it is
/// dashed, and its ink, but for edges and leaders.
fn parts(shapes: &[Shape]) -> Vec<(f64, u32, bool, Ink)> {
    let part = |shape: &Shape| match shape {
        Shape::Line { dash: None, ink: Ink::Soft, .. } => None,
        Shape::Line { points, width, dash, ink } => {
            let pieces = points.windows(2).map(|ends| {
                let [from, to] = [ends[0], ends[1]].map(|point| point.map(f64::from));
                (to[0] - from[0]).hypot(to[1] - from[1]) / 10.0
            });
            Some((pieces.sum(), *width, dash.is_some(), *ink))
        }
        _ => None,
    };
    shapes.iter().filter_map(part).collect()
}

/// Left, right, top and bottom of each text, as letters are about half as wide as high.
fn texts(card: &Card) -> Vec<[i64; 4]> {
    let text = |shape: &Shape| match shape {
        Shape::Text { x, y, size, anchor, words, .. } => {
            let (x, y, size) = (i64::from(*x), i64::from(*y), i64::from(*size));
            let width = words.chars().count() as i64 * size / 2;
            let left = match anchor {
                Anchor::Start => x,
                Anchor::Middle => x - width / 2,
                Anchor::End => x - width,
            };
            Some([left, left + width, y - size * 3 / 4, y + size / 5])
        }
        _ => None,
    };
    card.shapes.iter().filter_map(text).collect()
}

#[test]
fn each_section_has_a_stretch_as_long_as_its_hours_in_parts_of_other_shapes() {
    let picture = trail(&begun(), 400);
    let parts = parts(&picture.card.shapes);
    // A: done, in progress, left. B: left, skipped. Then the samples.
    let shapes: Vec<_> = parts.iter().map(|&(_, width, is_dashed, ink)| (width, is_dashed, ink)).collect();
    let [done, doing, left, skipped] =
        [(120, false, Ink::Accent), (120, true, Ink::Accent), (52, false, Ink::Line), (24, true, Ink::Soft)];
    assert_eq!(shapes, [done, doing, left, left, skipped, done, doing, left, skipped]);
    let lengths: Vec<f64> = parts.iter().map(|part| part.0).collect();
    // Between two sections 3 pixels are free.
    let [a, b] = [lengths[..3].iter().sum::<f64>() + 3.0, lengths[3] + lengths[4] + 3.0];
    assert!((a / b - 4.0).abs() < 0.05, "8 and 2 hours: {a} and {b}");
    for (part, share) in [(0, 0.5), (1, 0.25), (2, 0.25)] {
        assert!((lengths[part] / (a - 3.0) - share).abs() < 0.01, "{part}: {lengths:?}");
    }
    assert!((lengths[3] - lengths[4]).abs() < 1.0);
}

#[test]
fn the_trail_says_all_that_it_shows() {
    let picture = trail(&begun(), 400);
    assert_eq!(
        picture.card.description.replace('\u{a0}', " "),
        "4 of 9 hours are done. The first mark was made on 2026-09-01, the last on 2026-09-20. \
         A: 4 h done, 2 h in progress, 2 h left, 0 h skipped. B: 0 h done, 0 h in progress, 1 h left, 1 h skipped."
    );
    assert!(said(&picture)[0].starts_with("B: ") && said(&picture)[1].starts_with("A: "), "the way goes up");
    assert_eq!(picture.start, 1);
    assert_eq!(picture.columns, ["Section", "Altogether", "Done", "In progress", "Skipped"]);
    assert_eq!(picture.rows[0], ["A", "8\u{a0}h", "4\u{a0}h", "2\u{a0}h", "0\u{a0}h"]);
    assert_eq!(picture.rows[1], ["B", "2\u{a0}h", "0\u{a0}h", "0\u{a0}h", "1\u{a0}h"]);
    let words: Vec<&str> = picture.card.shapes.iter().filter_map(words_of).collect();
    assert_eq!(words, ["B", "2 h", "A", "4 of 8 hours", "Done", "In progress", "Left", "Skipped"]);
    // The stretch and its name say the same.
    let [b, a] = [&picture.values[0], &picture.values[1]];
    let ([_, top, _, height], [_, below, _, other]) = (b.also.expect("a stretch"), a.also.expect("a stretch"));
    assert!(top + height <= below && other > height);
    let none = Tab::open(&Memory::default(), "A\n  - a\n  - b\nB", 1);
    let picture = trail(&none, 400);
    assert!(picture.card.description.starts_with("0 of 3 steps are done. A: 0 done, "), "{}", picture.card.description);
    assert!(picture.card.shapes.iter().filter_map(words_of).any(|words| words == "2 steps"));
}

fn words_of(shape: &Shape) -> Option<&str> {
    if let Shape::Text { words, .. } = shape { Some(words) } else { None }
}

#[test]
fn no_name_is_over_another_however_many_there_are() {
    for count in [1, 2, 3, 16, 50, 80, 300] {
        let tree: String = (0..count).map(|at| format!("Section {at} ({})\n", [1, 40, 3, 8][at % 4])).collect();
        let tab = Tab::open(&Memory::default(), &tree, 1);
        let pictures = [224, 272, 519, 520, 688].map(|width| trail(&tab, width).card);
        for card in pictures.into_iter().chain([poster(&tab)]) {
            let texts = texts(&card);
            for (at, [left, right, top, bottom]) in texts.iter().enumerate() {
                assert!(
                    *left >= 0 && *right <= i64::from(card.width) && *bottom <= i64::from(card.height),
                    "{count} in {}: {left}–{right}, {bottom} of {}",
                    card.width,
                    card.height
                );
                for [other_left, other_right, other_top, other_bottom] in &texts[at + 1..] {
                    let is_apart = right <= other_left || other_right <= left;
                    assert!(is_apart || bottom <= other_top || other_bottom <= top, "{count} in {}", card.width);
                }
            }
        }
        let values = trail(&tab, 272).values;
        assert_eq!(values.len(), count);
        assert!(values.iter().all(|value| value.width > 0 && value.height > 0));
        let more =
            trail(&tab, 272).card.shapes.iter().filter_map(words_of).any(|words| words == "and 220 more sections");
        assert_eq!(more, count == 300);
    }
}

#[test]
fn the_poster_is_a_sheet_with_title_figures_and_days() {
    let card = poster(&begun());
    let proportion = f64::from(card.height) / f64::from(card.width);
    assert!((proportion - 2_f64.sqrt()).abs() < 0.001, "{proportion}");
    let words: Vec<&str> = card.shapes.iter().filter_map(words_of).collect();
    assert_eq!(words[..3], ["Test", "4 of 9 hours", "2026-09-01 – 2026-09-20"]);
    assert_eq!(card.description, trail(&begun(), 400).card.description);
    let svg = card.svg(false);
    let xml = roxmltree::Document::parse(&svg).expect("XML");
    let count = |name| xml.descendants().filter(|node| node.has_tag_name(name)).count();
    // Five stones, of which four ninths are filled.
    assert_eq!(count("polygon"), 5 + 3);
    let blank = poster(&Tab::open(&Memory::default(), "A (1)", 1));
    let words: Vec<&str> = blank.shapes.iter().filter_map(words_of).collect();
    assert_eq!(words[..3], ["Test", "0 of 1 hour", "A"], "no day is known");
}
