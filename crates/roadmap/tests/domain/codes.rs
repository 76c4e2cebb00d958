//! The text of a link in parts.

use roadmap::{CodeTaken, CodesRead, ProgressLink, in_parts};

/// The most characters of a part: see docs/formats.md.
const LONGEST: usize = 700;

fn text(length: usize) -> String {
    ('a'..='z').cycle().take(length).collect()
}

fn read(parts: &[String]) -> CodesRead {
    let mut read = CodesRead::default();
    for part in parts {
        read.take(part);
    }
    read
}

#[test]
fn parts_make_the_text_whatever_their_order_and_however_often_they_come() {
    for length in [1, LONGEST, LONGEST + 1, ProgressLink::LONGEST] {
        let parts = in_parts(&text(length));
        assert_eq!(parts.len(), length.div_ceil(LONGEST));
        assert_eq!(read(&parts).whole(), Some(text(length)));
        let backwards: Vec<String> = parts.iter().chain(&parts).rev().cloned().collect();
        assert_eq!(read(&backwards).whole(), Some(text(length)));
    }
}

#[test]
fn it_is_told_what_a_part_was_and_how_many_are_left() {
    let parts = in_parts(&text(2 * LONGEST));
    let mut read = CodesRead::default();
    assert_eq!((read.read(), read.all(), read.whole()), (0, 0, None));
    assert_eq!(read.take(&parts[1]), CodeTaken::New);
    assert_eq!(read.take(&parts[1]), CodeTaken::Known);
    assert_eq!((read.read(), read.all(), read.whole()), (1, 2, None));
    for strange in
        ["", "1", "1.2", "3.2.00000000.a", "0.2.00000000.a", "1.2.0.a", "1.2.zzzzzzzz.a", "1.2.00000000.", "a.b.c.d"]
    {
        assert_eq!(read.take(strange), CodeTaken::Strange, "{strange}");
    }
    assert_eq!(read.take(&format!("1.99999999.00000000.{}", text(9))), CodeTaken::Strange);
    assert_eq!(read.take(&format!("1.2.00000000.{}", text(LONGEST + 1))), CodeTaken::Strange);
    assert_eq!(read.take(&parts[0]), CodeTaken::New);
    assert_eq!(read.whole(), Some(text(2 * LONGEST)));
}

#[test]
fn parts_of_a_newer_link_begin_anew_and_damaged_ones_make_no_text() {
    let [old, new] = [text(LONGEST + 1), text(LONGEST + 2)].map(|text| in_parts(&text));
    let mut read = read(&[old[0].clone(), new[1].clone()]);
    assert_eq!((read.read(), read.all()), (1, 2));
    read.take(&new[0]);
    assert_eq!(read.whole(), Some(text(LONGEST + 2)));
    let damaged = new[0].replacen("abc", "abd", 1);
    assert_eq!(read.take(&damaged), CodeTaken::New);
    assert_eq!(read.whole(), None);
    assert_eq!(read.take(&new[0]), CodeTaken::New);
    assert!(read.whole().is_some());
}
