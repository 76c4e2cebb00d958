//! Progress as a file: export, preview and import.

use crate::drawing::{Tab, markdown, node, read};
use proptest::prelude::*;
use roadmap::{BulkAction, FileError, ImportMode, Mark, Memory, NodeId, Preview, ProgressFile, Storage};

const TREE: &str = "A (4)\n  - a\n  - b\nB\n  - c";

const SEED: &str = include_str!("../../../../public/roadmaps/python-backend.md");

fn tab() -> Tab {
    Tab::open(&Memory::default(), TREE, 7).at(1_763_846_400_000)
}

fn id(tab: &Tab, title: &str) -> String {
    let roadmap = tab.logbook.roadmap();
    roadmap.topic(node(roadmap, title)).id().to_string()
}

#[test]
fn an_export_is_as_documented() {
    let mut tab = tab();
    tab.tick("c");
    tab.mark("a", Mark::Skipped);
    let (a, c) = (id(&tab, "a"), id(&tab, "c"));
    let expected = format!(
        r#"{{
  "cairn": "progress",
  "v": 1,
  "roadmap": "test",
  "title": "Test",
  "marks": {{
    "{a}": ["skipped", 1763846400001, 20414, 7],
    "{c}": ["done", 1763846400000, 20414, 7]
  }}
}}
"#
    );
    assert_eq!(tab.logbook.export(), expected);
    serde_json::from_str::<serde_json::Value>(&expected).expect("it is JSON");
}

#[test]
fn an_export_that_was_formatted_again_is_read() {
    let mut source = tab();
    source.tick("A");
    let text = source.logbook.export();
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let mut more = json.clone();
    more["note"] = serde_json::json!({ "deep": [[{ "a\"]": "\\" }], -1.5e3, null, true, ""] });
    for other in [
        json.to_string(),
        serde_json::to_string_pretty(&more).expect("JSON"),
        format!("\u{feff}{text}"),
        format!("\n\t{text}\n"),
    ] {
        let mut tab = tab();
        tab.import(&other, ImportMode::Merge);
        assert_eq!(tab.logbook.export(), text, "{other}");
    }
}

#[test]
fn titles_may_have_any_characters() {
    let document = "# \"Ü\" \\ 😀\n1. **A**\n- [x] b";
    let mut file = ProgressFile::read(document).expect("a roadmap");
    assert_eq!(file.title, "\"Ü\" \\ 😀");
    let escaped =
        "{\"cairn\":\"progress\",\"v\":1,\"title\":\"\\\"\\u00dc\\\" \\\\ \\ud83d\\ude00 \\ud83d!\",\"marks\":{}}";
    file = ProgressFile::read(escaped).expect("an export");
    assert_eq!(file.title, "\"Ü\" \\ 😀 \u{fffd}!");
}

#[test]
fn every_reason_to_refuse_a_file_has_its_own_error() {
    let damaged = |line| Err(FileError::Damaged(line));
    for (text, error) in [
        ("{", damaged(1)),
        ("[1]", damaged(1)),
        ("{\"cairn\": \"progress\",\n\"v\": 1,\n\"marks\": {\"a\": [\"done\", 1, 0]}}", damaged(3)),
        ("{\"cairn\": \"progress\",\n\"v\": 1,\n\"marks\": {\"a\": [\"gone\", 1, 0, 1]}}", damaged(3)),
        ("{\"cairn\": \"progress\", \"v\": 1, \"marks\": {\"a b\": [\"done\", 1, 0, 1]}}", damaged(1)),
        ("{\"cairn\": \"progress\", \"v\": 1, \"marks\": {}}}", damaged(1)),
        ("{\"cairn\": \"progress\", \"marks\": {}}", damaged(1)),
        ("{\"cairn\": \"progress\", \"v\": 0, \"marks\": {}}", damaged(1)),
        ("{\"cairn\": \"progress\", \"v\": 1, \"marks\": {\"a\": [\"done\", 1, 0, 1]", damaged(1)),
        ("{}", Err(FileError::Foreign)),
        ("{\"name\": \"package\", \"version\": 2}", Err(FileError::Foreign)),
        ("{\"cairn\": \"progress\", \"v\": 2, \"all\": {\"new\": true}}", Err(FileError::Newer)),
        ("{\"marks\": [\"other\"], \"v\": 2, \"cairn\": \"progress\"}", Err(FileError::Newer)),
    ] {
        assert_eq!(ProgressFile::read(text), error, "{text}");
    }
    assert!(matches!(ProgressFile::read("hello"), Err(FileError::NoRoadmap(_))));
    assert_eq!(ProgressFile::read(" \n"), Err(FileError::Empty));
    let long = " ".repeat(ProgressFile::LONGEST + 1);
    assert_eq!(ProgressFile::read(&long), Err(FileError::TooLong));
    let deep = format!("{{\"a\": {}", "[".repeat(1_000_000));
    assert_eq!(ProgressFile::read(&deep), damaged(1), "depth does not matter");
    for error in [FileError::TooLong, FileError::Foreign, FileError::Newer, FileError::Damaged(3), FileError::Empty] {
        assert!(error.to_string().ends_with('.'), "{error}");
    }
    assert!(FileError::Damaged(3).to_string().contains("line 3"));
}

#[test]
fn progress_on_another_roadmap_is_refused_and_that_of_a_moved_one_is_not() {
    let mut tab = tab();
    let stranger = r#"{"cairn":"progress","v":1,"roadmap":"rust","title":"Rust","marks":{"x-000000":["done",1,0,1]}}"#;
    let file = ProgressFile::read(stranger).expect("an export");
    let refused = tab.logbook.preview(&file, ImportMode::Merge, 1);
    assert_eq!(refused, Err(FileError::OtherRoadmap("Rust".to_owned())));
    let moved = stranger.replace("x-000000", &id(&tab, "a"));
    let file = ProgressFile::read(&moved).expect("an export");
    assert_eq!(tab.logbook.preview(&file, ImportMode::Merge, 1).map(|preview| preview.done), Ok(1));
    let empty = ProgressFile::read(r#"{"cairn":"progress","v":1,"roadmap":"test","marks":{}}"#).expect("an export");
    assert_eq!(tab.logbook.preview(&empty, ImportMode::Merge, 1), Err(FileError::Empty));
}

#[test]
fn a_preview_says_what_an_import_does() {
    let mut source = tab().at(1_000);
    source.tick("a");
    source.mark("b", Mark::Skipped);
    source.untick("c");
    let text = source.logbook.export().replace("\"marks\": {", "\"marks\": {\n\"gone-123456\": [\"done\", 5, 0, 1],");
    let mut tab = tab().at(900);
    tab.mark("b", Mark::Doing);
    tab = tab.at(5_000);
    tab.tick("c");
    let file = ProgressFile::read(&text).expect("an export");
    let merge = tab.logbook.preview(&file, ImportMode::Merge, 6_000).expect("of this roadmap");
    let expected = Preview { done: 1, skipped: 1, unknown: 1, ..Preview::default() };
    assert_eq!(merge, expected);
    let replace = tab.logbook.preview(&file, ImportMode::Replace, 6_000).expect("of this roadmap");
    assert_eq!(replace, Preview { undone: 1, ..expected });
    assert_eq!(tab.marks(), " /x", "a preview changes nothing");
    tab.act_in_bulk(BulkAction::Import(file.clone(), ImportMode::Merge));
    assert_eq!(tab.marks(), "x-x");
    assert_eq!(tab.logbook.orphan_count(), 1);
    tab.act_in_bulk(BulkAction::Import(file, ImportMode::Replace));
    assert_eq!(tab.marks(), "x- ");
}

#[test]
fn a_preview_counts_the_marks_that_are_newer_here() {
    let mut source = tab().at(1_000);
    source.tick("a");
    let mut tab = tab().at(5_000);
    tab.mark("a", Mark::Skipped);
    let file = ProgressFile::read(&source.logbook.export()).expect("an export");
    let preview = tab.logbook.preview(&file, ImportMode::Merge, 6_000).expect("of this roadmap");
    assert_eq!(preview, Preview { newer_here: 1, ..Preview::default() });
    tab.act_in_bulk(BulkAction::Import(file, ImportMode::Merge));
    assert_eq!(tab.marks(), "-  ");
}

#[test]
fn exported_markdown_has_boxes_and_is_otherwise_unchanged() {
    let document = "# T\r\n\r\n1. **A** (4 h)\r\n&nbsp;&nbsp;-   a (1 h) {#x}\r\n  * [X] b `c`\r\n2. [ ] **B** \r\n   2.1. **C**\r\n\r\n**Total: 4 h**";
    let storage = Memory::default();
    let mut tab = Tab::of(&storage, document, 1);
    tab.tick("a");
    tab.mark("b c", Mark::Doing);
    let written = tab.given_back(document);
    let expected = document.replace("-   a", "-   [x] a").replace("* [X] b", "* [/] b");
    assert_eq!(written, expected);
    assert_eq!(read(&written).boxes.first(), Some(&(node(&read(&written).roadmap, "a"), Mark::Done)));
}

#[test]
fn a_title_that_looks_like_a_box_stays_a_title() {
    let document = "# T\n1. **A**\n- [x] \n  - [ ]   a  \r\n- [x]\n2. [-]  **B**\n- [X] [x]\u{2003}\n";
    let storage = Memory::default();
    let mut tab = Tab::of(&storage, document, 1);
    tab.tick("a");
    let written = tab.given_back(document);
    assert_eq!(
        written, "# T\n1. **A**\n- [x] \n  - [x]   a  \r\n- [x]\n2. [ ]  **B**\n- [ ] [x]\u{2003}\n",
        "of the steps, only the boxes change"
    );
    let lines = read(&written).roadmap;
    assert_eq!(lines.len(), tab.logbook.roadmap().len());
}

#[test]
fn a_step_that_is_nothing_but_a_box_keeps_its_line() {
    let document = "# T\n1. **A**\n- [x] \n- [x] \r\n- b\n";
    let mut tab = Tab::of(&Memory::default(), document, 1);
    tab.tick("b");
    let written = tab.given_back(document);
    assert_eq!(written, "# T\n1. **A**\n- [ ] [x] \n- [ ] [x] \r\n- [x] b\n");
    assert_eq!(tab.given_back(&written), written);
}

#[test]
fn a_title_in_a_progress_file_is_cut_where_it_is_too_long() {
    let file = |length| {
        let title = "é".repeat(length);
        ProgressFile::read(&format!("{{\"cairn\": \"progress\", \"v\": 1,\n\"title\": \"{title}\", \"marks\": {{}}}}"))
    };
    for length in [500, 501, 5_000] {
        assert_eq!(file(length).map(|file| file.title), Ok("é".repeat(500)));
    }
}

#[test]
fn an_export_of_any_size_can_be_imported_again() {
    let marks: Vec<String> =
        (0..60_000).map(|mark| format!("\"of-a-topic-that-is-gone-{mark:06}\":[\"done\",{mark},0,1]")).collect();
    let text = format!("{{\"cairn\":\"progress\",\"v\":1,\"roadmap\":\"test\",\"marks\":{{{}}}}}", marks.join(","));
    let mut tab = tab();
    tab.import(&text, ImportMode::Merge);
    let export = tab.logbook.export();
    assert!(export.len() > 2 << 20);
    let mut other = self::tab();
    other.import(&export, ImportMode::Replace);
    assert_eq!(other.logbook.export(), export);
}

#[test]
fn marks_in_markdown_count_as_made_now_and_empty_boxes_say_nothing() {
    let document = markdown(TREE);
    let mut source = tab();
    source.tick("a");
    source.mark("b", Mark::Skipped);
    let text = source.given_back(&document);
    let mut tab = tab().at(5_000);
    tab.tick("c");
    tab.import(&text, ImportMode::Merge);
    assert_eq!(tab.marks(), "x-x");
    tab.import(&text, ImportMode::Replace);
    assert_eq!(tab.marks(), "x- ");
    assert_eq!(
        tab.logbook.preview(&ProgressFile::read(&document).expect("a roadmap"), ImportMode::Merge, 1),
        Err(FileError::Empty)
    );
}

#[test]
fn boxes_of_the_author_are_nobodys_progress() {
    let tab = Tab::of(&Memory::default(), "# T\n1. **A**\n- [x] a", 1);
    assert_eq!(tab.marks(), " ");
}

fn states() -> impl Strategy<Value = Vec<(usize, usize, u64)>> {
    prop::collection::vec((0usize..139, 0usize..4, 0u64..2_000_000_000_000), 0..60)
}

fn in_state(state: &[(usize, usize, u64)]) -> Tab {
    let mut tab = Tab::of(&Memory::default(), SEED, 3);
    for &(topic, mark, wall) in state {
        let topic = tab.logbook.roadmap().place(topic + 1).expect("139 topics");
        tab.logbook.mark(topic, [Mark::ToDo, Mark::Doing, Mark::Done, Mark::Skipped][mark], wall);
    }
    tab
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn progress_imported_after_a_wipe_exports_the_same_bytes(state in states()) {
        let before = in_state(&state);
        let text = before.logbook.export();
        for mode in [ImportMode::Merge, ImportMode::Replace] {
            let mut wiped = Tab::of(&Memory::default(), SEED, 4).at(2_000_000_000_000);
            wiped.import(&text, mode);
            prop_assert_eq!(wiped.logbook.export(), text.as_str());
            prop_assert_eq!(wiped.marks(), before.marks());
        }
    }

    #[test]
    fn exported_markdown_restores_every_mark_and_without_boxes_is_the_authors(state in states()) {
        let before = in_state(&state);
        let text = before.given_back(SEED);
        let mut wiped = Tab::of(&Memory::default(), SEED, 4);
        wiped.import(&text, ImportMode::Replace);
        prop_assert_eq!(wiped.marks(), before.marks());
        let bare = ["[ ] ", "[/] ", "[x] ", "[-] "].iter().fold(text.clone(), |text, boxed| text.replace(boxed, ""));
        prop_assert_eq!(bare.as_str(), SEED);
        prop_assert_eq!(wiped.given_back(&text), text);
    }

    #[test]
    fn any_roadmap_with_boxes_is_the_same_roadmap_and_has_the_marks(
        lines in prop::collection::vec("(-|\\*|  -|1\\.|1\\.1\\.) {0,2}(\\[[ xX/-]\\]){0,2} {0,2}(a|b|\\*\\*c\\*\\*|\\[x\\]|`)?[ \u{2003}]{0,2}\r?", 1..12),
        marks in prop::collection::vec(0usize..4, 12),
    ) {
        let document = format!("# T\n1. **A**\n{}", lines.join("\n"));
        if let Ok(reading) = roadmap::document::read(&document) {
            let mut tab = Tab::of(&Memory::default(), &document, 1);
            let steps: Vec<NodeId> = reading.roadmap.steps(NodeId::ROOT).collect();
            for (&step, &mark) in steps.iter().zip(&marks) {
                tab.logbook.mark(step, [Mark::ToDo, Mark::Doing, Mark::Done, Mark::Skipped][mark], 5);
            }
            let written = tab.given_back(&document);
            prop_assert_eq!(written.lines().count(), document.lines().count());
            let again = read(&written);
            prop_assert_eq!(&again.roadmap, &reading.roadmap);
            let mut copy = Tab::of(&Memory::default(), &document, 2);
            if let Ok(file) = ProgressFile::read(&written) && file.marks() > 0 {
                copy.act_in_bulk(BulkAction::Import(file, ImportMode::Replace));
            }
            prop_assert_eq!(copy.marks(), tab.marks());
        }
    }

    #[test]
    fn any_change_of_an_export_is_read_or_refused(
        state in states(), at in any::<prop::sample::Index>(), cut in 0usize..20, insert in ".{0,6}",
    ) {
        let mut letters: Vec<char> = in_state(&state).logbook.export().chars().collect();
        let at = at.index(letters.len());
        let end = (at + cut).min(letters.len());
        letters.splice(at..end, insert.chars());
        let changed: String = letters.into_iter().collect();
        let mut tab = in_state(&state);
        let before = tab.logbook.export();
        match ProgressFile::read(&changed) {
            Ok(file) => drop(tab.logbook.preview(&file, ImportMode::Replace, 1)),
            Err(FileError::Damaged(line)) => prop_assert!((1..=changed.lines().count() + 1).contains(&line)),
            Err(_) => {}
        }
        prop_assert_eq!(tab.logbook.export(), before);
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        drop(ProgressFile::read(&text));
        drop(ProgressFile::read(&format!("{{{text}")));
    }
}

#[test]
fn a_released_export_can_still_be_imported() {
    let text = include_str!("../formats/v1/progress.json");
    let mut tab = Tab::named(&Memory::default(), "python-backend", SEED, 4).at(1_800_000_000_000);
    tab.import(text, ImportMode::Merge);
    assert_eq!(tab.logbook.completion(NodeId::ROOT).steps_done, 9);
    assert_eq!(tab.logbook.export(), text);
}

#[test]
fn a_released_storage_still_opens() {
    let image: serde_json::Value = serde_json::from_str(include_str!("../formats/v1/storage.json")).expect("JSON");
    let storage = Memory::default();
    for (key, value) in image.as_object().expect("keys and values") {
        storage.write(key, value.as_str().expect("a text")).expect("memory");
    }
    let tab = Tab::named(&storage, "python-backend", SEED, 4);
    assert_eq!(tab.logbook.trouble(), roadmap::Trouble::default());
    assert_eq!(tab.logbook.completion(NodeId::ROOT).steps_done, 9);
    assert_eq!(tab.logbook.snapshots().len(), 1);
    let expansion = storage.read("cairn::open:python-backend").expect("memory").expect("stored");
    let expansion = roadmap::Expansion::read(tab.logbook.roadmap(), &expansion).expect("readable");
    assert!(expansion.is_open(node(tab.logbook.roadmap(), "Foundations")));
}

#[test]
fn a_web_page_is_refused_as_one() {
    let page = "<!doctype html>\n<main>\n# Welcome aboard\n- [x] Remember this device\n</main>";
    assert_eq!(ProgressFile::read(page), Err(FileError::WebPage));
}
