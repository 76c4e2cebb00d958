//! The line on which a person types, read by itself.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use roadmap::editing::{TypedLine, typed_line};
use roadmap::{Hours, open};

use crate::editing::{DIALECT, LIST, read};
use crate::editing_laws::documents;

fn typed(before: &str, after: &str) -> Option<TypedLine> {
    typed_line(before, after, &read(before), "", None)
}

#[test]
fn a_line_is_read_alone_while_a_person_types_on_it() {
    for (text, old, new, title, hours) in [
        (LIST, "one (2 h)", "one more (2 h)", "one more", Some(2)),
        (LIST, "one (2 h)", "one (23 h)", "one", Some(23)),
        (LIST, "one (2 h)", "one (2 ", "one (2", None),
        (LIST, "three", "thr`ee", "thr`ee", None),
        (LIST, "## A", "## An", "An", None),
        (LIST, "four {#f}", "fo {#f}", "fo", None),
        (DIALECT, "**B** (4 h)", "**Be** (5 h)", "Be", Some(5)),
        (DIALECT, "- b two", "- b two, too", "b two, too", None),
    ] {
        let found = typed(text, &text.replacen(old, new, 1)).unwrap_or_else(|| panic!("{new}"));
        assert_eq!(
            (found.title.to_string().as_str(), found.estimate.map(Hours::seconds)),
            (title, hours.map(|hours: u64| hours * 3_600))
        );
    }
    let third = LIST.replacen("three", "threes", 1);
    assert_eq!(typed(LIST, &third).map(|found| found.line), Some(7));
}

#[test]
fn the_whole_text_is_read_where_a_line_alone_says_too_little() {
    let table = "# T\n\n| Step | Hours |\n|--|--|\n| one | 2 |\n| two | 3 |\n";
    for (text, old, new) in [
        (LIST, "one (2 h)", "one (2 h)\n- [ ] more"),
        (LIST, "- [x] two\n", ""),
        (LIST, "# T", "# Title"),
        (LIST, "Words.", "Words and more."),
        (LIST, "- [ ] four", "  - [ ] four"),
        (LIST, "- [ ] four", "-[ ] four"),
        (LIST, "- [ ] four", "```- [ ] four"),
        (table, "one", "once"),
        (LIST, "two", "two"),
    ] {
        assert_eq!(typed(text, &text.replacen(old, new, 1)), None, "{new}");
    }
}

#[test]
fn a_letter_shows_in_a_row_as_it_does_once_the_whole_text_is_read() {
    let found = Cell::new((0, 0));
    let letters = prop::sample::select(vec!['m', 'é', '茶', ' ']);
    let cases = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(10_000) };
    let result = TestRunner::new(cases).run(&(documents(), 0..1_000_usize, letters), |(text, at, letter)| {
        let Ok(document) = open(&text, "", None) else { return Ok(()) };
        let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
        let mut after = text.clone();
        after.insert(places[at % places.len()], letter);
        let (shown, all) = found.get();
        let Some(typed) = typed_line(&text, &after, &document, "", None) else {
            found.set((shown, all + 1));
            return Ok(());
        };
        found.set((shown + 1, all + 1));
        let whole = read(&after);
        // A letter in a heading may tell that it is the last of some chapters with numbers.
        prop_assume!(whole.roadmap.len() == document.roadmap.len());
        let topic = whole.roadmap.topic(typed.topic);
        prop_assert_eq!(topic.title(), &typed.title, "{}", after);
        prop_assert_eq!((topic.number(), topic.estimate()), (typed.number.as_deref(), typed.estimate), "{}", after);
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{failure}"));
    let (shown, all) = found.get();
    assert!(shown * 4 > all, "{shown} of {all} letters are shown without reading the whole text");
}
