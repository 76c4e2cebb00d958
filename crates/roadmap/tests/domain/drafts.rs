//! What is being written is lost nowhere: not by a tab that goes, nor by two that write at once, nor by a full storage.

use crate::storages::FailingStorage;
use proptest::prelude::*;
use roadmap::messages::{Argument, translate_with};
use roadmap::{Desk, Draft, FoundDraft, Memory, NotKept, Storage, StorageError, Template, foreign::Way};

const SAVED: &str = "# Course\n\n- [ ] one\n- [ ] two\n";

fn desk(storage: &Memory) -> (Desk<Memory>, String, FoundDraft) {
    Desk::open(storage.clone(), "library:course", "course.md", None, SAVED)
}

fn value(storage: &Memory) -> Option<String> {
    storage.read("cairn::draft:library:course").expect("is memory")
}

#[test]
fn what_was_typed_is_there_for_who_comes_next() {
    let storage = Memory::default();
    let (mut tab, text, found) = desk(&storage);
    assert_eq!((text.as_str(), found), (SAVED, FoundDraft::Saved));
    assert_eq!(value(&storage), None, "nothing was typed");
    let typed = format!("{SAVED}- [ ] three\n");
    assert_eq!(tab.keep(&typed, 7), Ok(typed.clone()));
    drop(tab);
    let (_, text, found) = desk(&storage);
    assert_eq!((text, found), (typed, FoundDraft::Unsaved { at: 7, is_outdated: false }));
}

#[test]
fn a_draft_says_that_another_text_was_saved_since() {
    let storage = Memory::default();
    desk(&storage).0.keep("# Mine", 7).expect("there is room");
    let (tab, text, found) = Desk::open(storage, "library:course", "course.md", None, "# Course\n\n- [ ] 1\n");
    assert_eq!((text.as_str(), found), ("# Mine", FoundDraft::Unsaved { at: 7, is_outdated: true }));
    assert!(!tab.is_only_here("# Mine"));
}

#[test]
fn what_is_as_it_was_saved_is_no_draft() {
    let storage = Memory::default();
    let (mut tab, ..) = desk(&storage);
    tab.keep("# Other", 1).expect("there is room");
    tab.keep(SAVED, 2).expect("there is room");
    assert_eq!(value(&storage), None);
    assert!(tab.is_gone() && !tab.is_only_here(SAVED));
}

#[test]
fn a_draft_is_gone_once_it_is_saved() {
    let storage = Memory::default();
    let (mut tab, ..) = desk(&storage);
    let (mut other, ..) = desk(&storage);
    tab.keep("# Other", 1).expect("there is room");
    assert_eq!(other.hear(SAVED), Some("# Other".to_owned()));
    tab.forget(1).expect("is memory");
    assert!(other.is_gone());
    assert_eq!(other.hear("# Other"), None, "the text stays where it is shown");
}

#[test]
fn the_second_tab_follows_the_first_and_takes_over() {
    let storage = Memory::default();
    let (mut first, ..) = desk(&storage);
    let (mut second, ..) = desk(&storage);
    first.keep("# Course\n\n- [ ] one\n- [ ] deux\n", 1).expect("there is room");
    let shown = second.hear(SAVED).expect("there is something new");
    assert_eq!(shown, "# Course\n\n- [ ] one\n- [ ] deux\n");
    assert_eq!(second.hear(&shown), None);
    // The first had typed on when the second took the lock.
    second.keep("# Course\n\n- [ ] un\n- [ ] deux\n", 2).expect("there is room");
    let both = first.keep("# Course\n\n- [ ] one\n- [ ] deux\n- [ ] trois\n", 3).expect("there is room");
    assert_eq!(both, "# Course\n\n- [ ] un\n- [ ] deux\n- [ ] trois\n");
    assert_eq!(second.hear("# Course\n\n- [ ] un\n- [ ] deux\n"), Some(both));
}

#[test]
fn where_there_is_no_room_the_text_stands_only_in_the_tab() {
    let storage = FailingStorage::default();
    let (mut tab, ..) = Desk::open(storage.clone(), "new:1", "", None, "");
    tab.keep("# One", 1).expect("there is room");
    storage.full.set(true);
    assert_eq!(tab.keep("# One, two", 2), Err(NotKept::Storage(StorageError::Full)));
    assert!(tab.is_only_here("# One, two") && !tab.is_only_here("# One"));
    storage.full.set(false);
    assert_eq!(tab.keep("# One, two", 3), Ok("# One, two".to_owned()));
    assert!(!tab.is_only_here("# One, two"));
}

#[test]
fn what_a_newer_cairn_wrote_is_left_alone() {
    let storage = Memory::default();
    let newer = "{\"v\":2,\"what\":\"ever\"}";
    storage.write("cairn::draft:library:course", newer).expect("is memory");
    let (mut tab, text, found) = desk(&storage);
    assert_eq!((text.as_str(), found), (SAVED, FoundDraft::Newer));
    assert_eq!(tab.keep("# Mine", 1), Err(NotKept::Newer));
    assert_eq!(tab.forget(2), Err(NotKept::Newer));
    assert_eq!(value(&storage).as_deref(), Some(newer));
}

#[test]
fn what_cannot_be_read_is_set_aside() {
    let storage = Memory::default();
    let damaged = "{\"v\":1,\"text\":\"# Cour";
    storage.write("cairn::draft:library:course", damaged).expect("is memory");
    let (mut tab, _, found) = desk(&storage);
    assert_eq!(found, FoundDraft::Saved);
    tab.keep("# Mine", 5).expect("there is room");
    let aside = storage.read("cairn::aside:cairn::draft:library:course:5").expect("is memory");
    assert_eq!(aside.as_deref(), Some(damaged));
}

#[test]
fn what_cannot_be_read_is_set_aside_where_nothing_is_typed() {
    let storage = Memory::default();
    let damaged = "{\"v\":1,\"text\":\"# Cour";
    storage.write("cairn::draft:library:course", damaged).expect("is memory");
    let (mut tab, text, _) = desk(&storage);
    tab.keep(&text, 5).expect("there is room");
    assert_eq!(value(&storage), None);
    let aside = storage.read("cairn::aside:cairn::draft:library:course:5").expect("is memory");
    assert_eq!(aside.as_deref(), Some(damaged));
}

#[test]
fn a_copy_is_stored_again_only_if_it_was_typed_later() {
    let key = "cairn::draft:library:course";
    let draft = |at, text: &str| Draft { at, text: text.to_owned(), ..Draft::default() }.encode();
    let recover = |stored: Option<&str>, copy: &str| {
        let storage = Memory::default();
        if let Some(stored) = stored {
            storage.write(key, stored).expect("is memory");
        }
        let is_stored = Draft::recover(&storage, key, copy, 9).expect("is memory");
        assert_eq!(value(&storage).as_deref(), if is_stored { Some(copy) } else { stored });
        (is_stored, storage)
    };
    let (earlier, later) = (draft(1, "# One"), draft(2, "# One, two"));
    assert!(recover(None, &later).0, "it was lost whole");
    assert!(recover(Some(&earlier), &later).0, "its end was lost");
    assert!(!recover(Some(&later), &later).0);
    assert!(!recover(Some(&later), &earlier).0);
    assert!(!recover(Some(&earlier), "{\"v\":1,").0, "the copy is damaged");
    assert!(!recover(Some("{\"v\":2}"), &later).0, "a newer Cairn wrote it");
    let (is_stored, storage) = recover(Some("{\"v\":1,"), &later);
    assert!(is_stored);
    let aside = storage.read("cairn::aside:cairn::draft:library:course:9").expect("is memory");
    assert_eq!(aside.as_deref(), Some("{\"v\":1,"));
}

#[test]
fn a_copy_for_which_there_is_no_room_changes_nothing() {
    let storage = FailingStorage::default();
    storage.full.set(true);
    let copy = Draft { at: 1, text: "# One".to_owned(), ..Draft::default() }.encode();
    assert_eq!(Draft::recover(&storage, "cairn::draft:new:1", &copy, 2), Err(NotKept::Storage(StorageError::Full)));
    assert_eq!(storage.read("cairn::draft:new:1"), Ok(None));
}

#[test]
fn a_draft_is_called_by_its_first_words() {
    let called = |text: &str| Draft { text: text.to_owned(), ..Draft::default() }.called();
    assert_eq!(called("\n# My course\n\n## One"), "My course");
    assert_eq!(called("---\n\n- [ ] one"), "one");
    assert_eq!(called(" \n"), "");
    assert_eq!(called(&"é".repeat(200)).chars().count(), 80);
}

#[test]
fn every_template_is_read_without_a_warning() {
    for is_translated in [false, true] {
        if is_translated {
            // As long as any language's, and in a script that goes from right to left.
            translate_with(|id, arguments| {
                let number = arguments.iter().map(|(_, argument)| match argument {
                    Argument::Text(text) => (*text).to_owned(),
                    Argument::Number(number) => number.to_string(),
                });
                id.starts_with("template-")
                    .then(|| format!("خطوة {id} {}", number.collect::<String>()).trim().to_owned())
            });
        }
        let sizes = Template::ALL.map(|template| {
            let document = roadmap::open(&template.text(), "", None).expect("is a roadmap");
            assert!(document.warnings.is_empty(), "{template:?}: {:?}", document.warnings);
            assert!(document.other_way.is_none(), "{template:?} can be read in one way only");
            let whole = roadmap::Progress::new(&document.roadmap).completion(roadmap::NodeId::ROOT);
            (whole.steps, whole.hours.seconds() / 3600)
        });
        assert_eq!(sizes, [(1, 0), (12, 20), (6, 0), (4, 8)]);
    }
    let numbered = Template::Numbered.text();
    assert!(roadmap::document::read(&numbered).is_ok_and(|reading| reading.warnings.is_empty()), "{numbered}");
}

fn texts() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(vec!["a", "b", "c", "\"d\"", "e\\", "ü\u{1}"]), 1..6)
        .prop_map(|lines| lines.join("\n"))
}

proptest! {
    #[test]
    fn a_draft_is_read_as_it_was_written(
        at in 0..u64::MAX / 2,
        name in ".*",
        way in prop::sample::select(vec![None, Some(Way::Boxes), Some(Way::Items)]),
        text in ".*",
    ) {
        let draft = Draft { at, name, way, base: Draft::base_of(&text), text };
        prop_assert_eq!(Draft::read(&draft.encode()), Ok(draft));
    }

    /// Whatever the tabs do, without any lock: each types, keeps and hears in any order. At the end all show the same,
    /// and no line is missing that one wrote and none took away.
    #[test]
    fn two_tabs_lose_nothing(acts in prop::collection::vec((0..2_usize, 0..3_usize, 0..90_u32), 0..40)) {
        let storage = Memory::default();
        let mut tabs = [0, 1].map(|_| desk(&storage)).map(|(tab, text, _)| (tab, text));
        let mut written = Vec::new();
        for (wall, (at, act, number)) in acts.into_iter().enumerate() {
            let (tab, text) = &mut tabs[at];
            match act {
                0 => {
                    let line = format!("- [ ] {wall}.{number}\n");
                    *text += &line;
                    written.push(line);
                }
                1 => *text = tab.keep(text, wall as u64).expect("is memory"),
                _ => *text = tab.hear(text).unwrap_or_else(|| text.clone()),
            }
        }
        for at in [0, 1, 0] {
            let (tab, text) = &mut tabs[at];
            *text = tab.keep(text, 99).expect("is memory");
        }
        let [(_, one), (_, other)] = &tabs;
        prop_assert_eq!(one, other);
        for line in written {
            prop_assert!(one.contains(&line), "{line:?} is missing in {one:?}");
        }
    }

    #[test]
    fn no_value_makes_a_tab_fail(value in ".*", text in texts()) {
        let storage = Memory::default();
        storage.write("cairn::draft:library:course", &value).expect("is memory");
        let (mut tab, ..) = desk(&storage);
        let _: Option<String> = tab.hear(&text);
        let _: Result<String, NotKept> = tab.keep(&text, 1);
    }
}
