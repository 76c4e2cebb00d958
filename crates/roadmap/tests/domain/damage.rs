//! Stored values that cannot be read.

use crate::drawing::{Tab, markdown, node, read};
use proptest::prelude::*;
use roadmap::{Action, BulkAction, Entry, ImportMode, Mark, Memory, NodeId, Storage, Trouble};

const STEPS: usize = 12;

fn expansion() -> String {
    let steps: String = (0..STEPS).map(|step| format!("\n  - step {step}")).collect();
    format!("A{steps}")
}

/// One way to damage a stored value or its key.
#[derive(Clone, Debug)]
enum Damage {
    Flip(prop::sample::Index, u8),
    Cut(prop::sample::Index),
    Put(String),
    Key(String),
}

fn damages() -> impl Strategy<Value = Damage> {
    let wrong = prop::sample::select(vec![
        "",
        "null",
        "true",
        "0",
        "[]",
        "{}",
        "\"\"",
        "{\"__proto__\":{\"v\":1}}",
        "1e999",
        "\u{fffd}",
        "\u{0}",
        "{\"v\":1,\"mark\":\"done\",\"at\":[99999999999999999999,0,0]}",
        "{\"v\":1,\"mark\":\"done\",\"at\":[1,4294967296,0]}",
        "{\"v\":1,\"mark\":\"done\",\"at\":[1,0,70000]}",
        "{\"v\":1,\"mark\":[\"done\"],\"at\":[1,0,0]}",
        "{\"v\":\"1\",\"mark\":\"done\",\"at\":[1,0,0]}",
        "{\"v\":1,\"mark\":\"do\u{fffd}ne\",\"at\":[1,0,0]}",
        "{\"v\":-1}",
        "{\"v\":1.5}",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    ]);
    let key = prop::sample::select(vec![
        "__proto__",
        "constructor",
        "toString",
        "",
        " ",
        "a/b",
        "\u{fffd}",
        "length",
        "x:y:z",
    ]);
    prop_oneof![
        (any::<prop::sample::Index>(), 0u8..7).prop_map(|(at, bit)| Damage::Flip(at, bit)),
        any::<prop::sample::Index>().prop_map(Damage::Cut),
        wrong.prop_map(|text| Damage::Put(text.to_owned())),
        any::<String>().prop_map(Damage::Put),
        key.prop_map(|key| Damage::Key(key.to_owned())),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// Whatever is damaged and whatever is done then: all other marks are there, and the damaged values are still
    /// stored as they are.
    #[test]
    fn damaged_values_affect_no_others_and_are_never_lost(damaged in prop::collection::vec((0..STEPS, damages()), 1..6)) {
        let storage = Memory::default();
        let document = markdown(&expansion());
        Tab::of(&storage, &document, 1).tick("A");
        let roadmap = read(&document).roadmap;
        let key = |step: usize| format!("cairn:test:{}", roadmap.topic(node(&roadmap, &format!("step {step}"))).id());
        let mut raw: Vec<String> = Vec::new();
        for (step, damage) in &damaged {
            let (at, before) = (key(*step), storage.read(&key(*step)).expect("memory").unwrap_or_default());
            match damage {
                Damage::Flip(index, bit) if !before.is_empty() => {
                    let mut bytes = before.into_bytes();
                    let index = index.index(bytes.len());
                    bytes[index] ^= 1 << bit;
                    storage.write(&at, &String::from_utf8_lossy(&bytes)).expect("memory");
                }
                Damage::Cut(index) => {
                    let cut: String = before.chars().take(index.index(before.chars().count().max(1))).collect();
                    storage.write(&at, &cut).expect("memory");
                }
                Damage::Put(text) => storage.write(&at, text).expect("memory"),
                Damage::Key(tail) => storage.write(&format!("cairn:test:{tail}"), &before).expect("memory"),
                Damage::Flip(..) => {}
            }
        }
        let hit: Vec<usize> = damaged.iter().map(|(step, _)| *step).collect();
        for step in 0..STEPS {
            let text = storage.read(&key(step)).expect("memory").unwrap_or_default();
            if Entry::read(&text).is_err() {
                raw.push(text);
            }
        }
        let mut tab = Tab::of(&storage, &document, 2).at(5_000);
        let mark = |tab: &Tab, step: usize| tab.logbook.mark_of(node(tab.logbook.roadmap(), &format!("step {step}")));
        for step in (0..STEPS).filter(|step| !hit.contains(step)) {
            prop_assert_eq!(mark(&tab, step), Mark::Done);
        }
        let is_read_only = tab.logbook.is_read_only();
        let listed: Vec<String> = tab.logbook.unreadable_values().into_iter().map(|value| value.text).collect();
        if !is_read_only {
            prop_assert!(raw.iter().all(|text| listed.contains(text)), "{raw:?} {listed:?}");
        }
        tab.mark("A", Mark::Skipped);
        tab.act(Action::Undo);
        tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
        let text = tab.logbook.export();
        tab.import(&text, ImportMode::Merge);
        drop(tab.logbook.orphans());
        let mut all = Vec::new();
        storage.each("cairn:", &mut |_, text| all.push(text.to_owned())).expect("memory");
        prop_assert!(raw.iter().all(|text| all.contains(text)), "damaged values are stored as they are");
        let after = Tab::of(&storage, &document, 3);
        prop_assert_eq!(after.marks(), if is_read_only { after.marks() } else { tab.marks() });
    }
}

#[test]
fn damaged_values_are_listed_both_in_place_and_set_aside() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, "A\n  - a\n  - b", 1);
    let key =
        |title: &str| format!("cairn:test:{}", tab.logbook.roadmap().topic(node(tab.logbook.roadmap(), title)).id());
    let (a, b) = (key("a"), key("b"));
    for (key, text) in
        [(a.as_str(), "?a"), (b.as_str(), "?b"), ("cairn:test:gone-123456", "?gone"), ("cairn:other:a", "?")]
    {
        storage.write(key, text).expect("memory");
    }
    tab.logbook.reread();
    assert_eq!(tab.logbook.trouble().damaged, 3);
    tab.tick("a");
    let mut raw: Vec<String> = tab.logbook.unreadable_values().into_iter().map(|value| value.text).collect();
    raw.sort();
    assert_eq!(raw, ["?a", "?b", "?gone"]);
    assert_eq!(tab.logbook.trouble(), Trouble { damaged: 2, set_aside: 1, ..Trouble::default() });
}

#[test]
fn what_was_set_aside_of_open_topics_own_values_and_the_class_is_listed_too() {
    let storage = Memory::default();
    let tab = Tab::open(&storage, "A\n  - a", 1);
    for (key, text) in [
        ("cairn::aside:cairn::open:test:5", "?open"),
        ("cairn::aside:cairn::open:test/a:5", "?section"),
        ("cairn::aside:cairn::own:test:hours:5", "?hours"),
        ("cairn::aside:cairn::class:test:5", "?class"),
        ("cairn::aside:cairn::class:other:5", "?other"),
    ] {
        storage.write(key, text).expect("memory");
    }
    let mut raw: Vec<String> = tab.logbook.unreadable_values().into_iter().map(|value| value.text).collect();
    raw.sort();
    assert_eq!(raw, ["?class", "?hours", "?open", "?section"]);
}

#[test]
fn a_damaged_value_is_told_with_its_topic_and_not_with_one_that_is_called_like_a_part_of_its_key() {
    let document = "# R\n1. **T** {#test}\n2. **N** {#note}\n3. **A** {#a}\n";
    for (key, about) in [
        ("cairn:test:a", Some("A")),
        ("cairn::aside:test:a:5", Some("A")),
        ("cairn::aside:cairn::own:test:note:a:5", Some("A")),
        ("cairn::aside:cairn::own:test:hours:5", None),
        ("cairn::aside:cairn::class:test:5", None),
        ("cairn:test:gone", None),
    ] {
        let storage = Memory::default();
        storage.write(key, "?").expect("memory");
        let tab = Tab::of(&storage, document, 1);
        let titles: Vec<Option<String>> = tab
            .logbook
            .unreadable_values()
            .into_iter()
            .map(|value| value.topic.map(|topic| tab.logbook.roadmap().topic(topic).title().to_string()))
            .collect();
        assert_eq!(titles, [about.map(str::to_owned)], "{key}");
    }
}

#[test]
fn nothing_is_written_where_a_newer_cairn_has_been() {
    let newer_mark = |storage: &Memory| storage.write("cairn:test:gone-123456", r#"{"v":2}"#).expect("memory");
    let newer_format =
        |storage: &Memory| storage.write("cairn::format", r#"{"v":2,"marks":"elsewhere"}"#).expect("memory");
    for newer in [newer_mark, newer_format] {
        for comes_late in [false, true] {
            let storage = Memory::default();
            let mut tab = Tab::open(&storage, "A\n  - a\n  - b", 1);
            tab.tick("a");
            let text = tab.logbook.export();
            if !comes_late {
                newer(&storage);
                tab = Tab::open(&storage, "A\n  - a\n  - b", 2);
            } else {
                newer(&storage);
                tab.logbook.receive("cairn::format", r#"{"v":2}"#);
                tab.logbook.receive("cairn:test:gone-123456", r#"{"v":2}"#);
            }
            assert!(tab.logbook.is_read_only());
            let before = format!("{storage:?}");
            tab.tick("b");
            tab.act(Action::Undo);
            tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
            tab.import(&text, ImportMode::Replace);
            assert_eq!(tab.marks(), "x ", "nor is anything shown that is not saved");
            assert_eq!(format!("{storage:?}"), before);
            assert_eq!(tab.logbook.export(), text, "marks can still be exported");
        }
    }
}

#[test]
fn a_newer_value_that_appears_during_a_long_action_ends_it() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, &expansion(), 1);
    let section = node(tab.logbook.roadmap(), "A");
    let mut running = tab.logbook.begin(Action::Mark(section, Mark::Done), 5).expect("nothing is newer");
    tab.logbook.advance(&mut running, 5);
    tab.logbook.note_newer_version();
    tab.logbook.advance(&mut running, usize::MAX);
    assert_eq!(Tab::open(&storage, &expansion(), 2).marks().matches('x').count(), 5);
}

#[test]
fn marks_are_written_again_once_the_newer_format_is_gone() {
    let storage = Memory::default();
    storage.write("cairn::format", r#"{"v":2}"#).expect("memory");
    let mut tab = Tab::open(&storage, "A\n  - a", 1);
    assert_eq!(tab.logbook.trouble().newer, 1);
    storage.remove("cairn::format").expect("memory");
    tab.logbook.reread();
    tab.tick("a");
    assert_eq!(tab.marks(), "x");
}

#[test]
fn a_newer_backup_store_keeps_the_page_read_only() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, "A\n  - a", 1);
    tab.tick("a");
    let copied = tab.logbook.take_pending_backup().remove(0);
    tab.logbook.merge_backup(&copied.key, Some(r#"{"v":2}"#), "");
    tab.logbook.reread();
    assert!(tab.logbook.is_read_only());
    assert!(tab.logbook.take_pending_backup().is_empty(), "the backup store is not written either");
}

#[test]
fn a_newer_format_is_noticed_before_anything_is_written() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, "A\n  - a", 1);
    storage.write("cairn::format", r#"{"v":2}"#).expect("memory");
    tab.tick("a");
    assert_eq!(tab.marks(), " ");
    assert!(tab.logbook.is_read_only());
}

#[test]
fn a_damaged_value_does_not_hide_a_newer_one() {
    let document = "# T\n1. **A**\n- b {was: old}";
    let storage = Memory::default();
    let own = Tab::of(&storage, document, 1);
    let id = own.logbook.roadmap().topic(node(own.logbook.roadmap(), "b")).id().to_string();
    storage.write("cairn:test:old", r#"{"v":2}"#).expect("memory");
    storage.write(&format!("cairn:test:{id}"), "?").expect("memory");
    assert!(Tab::of(&storage, document, 2).logbook.is_read_only());
}
