//! What a person reads comes from the translator. What is kept or exported does not.

use crate::drawing::{Tab, markdown};
use roadmap::document::{self, LineProblem};
use roadmap::foreign::{self, Begun, Mistake, Refusal, Stranger};
use roadmap::messages::{Argument, translate_with};
use roadmap::{
    BulkAction, Card, Completion, DocumentError, FileError, Hours, ImportMode, KeptRoadmap, LibraryFile,
    LibraryFileError, LinkError, Mark, Memory, NodeId, ProgressFile, Storage, StorageError, Warning,
};

/// From here on each message of this test is `⟦its id: its texts⟧`.
fn speak_another_language() {
    translate_with(|id, arguments| {
        let texts = arguments.iter().map(|(_, argument)| match argument {
            Argument::Text(text) => (*text).to_owned(),
            Argument::Number(number) => number.to_string(),
        });
        Some(format!("⟦{id}: {}⟧", texts.collect::<Vec<_>>().join(" ")))
    });
}

/// One message with all that is in it.
fn assert_translated(said: &str, id: &str) {
    assert!(said.starts_with(&format!("⟦{id}: ")) && said.ends_with('⟧'), "{id}: {said}");
}

fn text() -> String {
    "text".to_owned()
}

#[test]
fn what_is_wrong_with_cairns_own_markdown_is_translated() {
    speak_another_language();
    for (problem, id) in [
        (LineProblem::NoTitle, "no_title"),
        (LineProblem::BadHeading, "bad_heading"),
        (LineProblem::NoSection, "no_section"),
        (LineProblem::NotARoadmapLine, "no_roadmap_line"),
        (LineProblem::NoBoldTitle, "no_bold_title"),
        (LineProblem::BadTail(text()), "bad_tail"),
        (LineProblem::LongTitle, "long_title"),
        (LineProblem::LongLine, "long_line"),
        (LineProblem::LevelLeftOut("1.2.3".to_owned()), "level_left_out"),
        (LineProblem::BulletWithoutTopic, "bullet_without_topic"),
        (LineProblem::EmptyBullet, "empty_bullet"),
        (LineProblem::TooDeep, "too_deep"),
        (LineProblem::BadTotal, "bad_total"),
        (LineProblem::AfterTotal, "after_total"),
        (LineProblem::BadId(text()), "bad_id"),
        (LineProblem::DuplicateId(text(), 3), "id_twice"),
        (LineProblem::TooManyOldIds, "too_many_old_ids"),
    ] {
        assert_translated(&problem.to_string(), &format!("dialect-{id}"));
        let said = DocumentError { line: 1234, problem }.to_string();
        assert!(said.starts_with(&format!("⟦dialect-at_line: 1234 ⟦dialect-{id}: ")), "{said}");
    }
    let (line, stated, below) = (2, Hours::whole(2), Hours::whole(3));
    for (warning, id) in [
        (Warning::HoursDoNotAddUp { line, topic: text(), stated, below }, "hours_differ: text 2 3"),
        (Warning::TotalDoesNotAddUp { line, stated, below }, "total_differs: 2 3"),
        (Warning::NumberOutOfPlace { line, number: text(), above: text() }, "number_out_of_place: text text"),
    ] {
        assert_eq!(warning.to_string(), format!("⟦dialect-at_line: 2 ⟦dialect-{id}⟧⟧"));
    }
}

#[test]
fn what_is_said_about_other_documents_is_translated() {
    speak_another_language();
    let mistakes = vec![Mistake { line: 4, column: 0, problem: text() }];
    let broken = Refusal::Broken { begun: Begun::Opml, mistakes, more: 0 };
    assert_eq!(broken.to_string(), "⟦document-begun: opml⟧ ⟦document-at_line: 4 text⟧");
    for (refusal, id) in [
        (Refusal::TooLong { bytes: 3, most: 2 }, "too_long"),
        (Refusal::TooManyItems { items: 3, most: 2 }, "too_many_items"),
        (Refusal::TooManyTopics { topics: 3, most: 2 }, "too_many_topics"),
        (Refusal::TooDeep { levels: 40, line: 9 }, "too_deep"),
        (Refusal::NotText { byte: 3, line: 1 }, "not_text"),
        (Refusal::Empty, "empty"),
        (Refusal::NoSteps, "no_steps"),
        (Refusal::Link, "link"),
        (Refusal::Stranger(Stranger::WebPage), "web_page"),
        (Refusal::Stranger(Stranger::Xml), "xml"),
        (Refusal::Stranger(Stranger::Json), "json"),
        (Refusal::Stranger(Stranger::Progress), "progress"),
        (Refusal::Stranger(Stranger::StoredProgress), "stored_progress"),
        (Refusal::Stranger(Stranger::MockUp), "mock_up"),
        (Refusal::Stranger(Stranger::Binary), "binary"),
    ] {
        assert_translated(&refusal.to_string(), &format!("document-{id}"));
    }
    let (stated, below) = (Hours::whole(2), Hours::whole(3));
    for (kind, id) in [
        (foreign::WarningKind::TitleFromName(text()), "title_from_name"),
        (foreign::WarningKind::BoxIsText, "box_is_text"),
        (foreign::WarningKind::IndentTooSmall, "indent_too_small"),
        (foreign::WarningKind::OddIndent, "odd_indent"),
        (foreign::WarningKind::ListInHtml, "list_in_html"),
        (foreign::WarningKind::LeftOut(text()), "left_out"),
        (foreign::WarningKind::Untitled, "untitled"),
        (foreign::WarningKind::LongTitle, "long_title"),
        (foreign::WarningKind::HalfHours, "half_hours"),
        (foreign::WarningKind::SecondBox, "second_box"),
        (foreign::WarningKind::OpenFrontMatter, "open_front_matter"),
        (foreign::WarningKind::HtmlDropped(text()), "html_dropped"),
        (foreign::WarningKind::HoursDoNotAddUp { topic: text(), stated, below }, "hours_differ"),
        (foreign::WarningKind::IdTwice(text()), "id_twice"),
        (foreign::WarningKind::TooManyOldIds, "too_many_old_ids"),
    ] {
        assert_translated(&kind.to_string(), &format!("document-{id}"));
        let said = foreign::Warning { kind, lines: vec![4, 6, 7, 8] }.to_string();
        assert!(said.starts_with(&format!("⟦document-at_lines: 4, 6–8 ⟦document-{id}: ")), "{said}");
    }
}

#[test]
fn how_a_document_was_understood_is_translated() {
    speak_another_language();
    let graph = r#"{"nodes": [{"id": "a", "type": "topic", "data": {"label": "A"}}], "edges": []}"#;
    for (text, said) in [
        ("# A\n\n1. **B** (4 h)\n", "⟦markdown-in_dialect: 1⟧"),
        (
            "# A\n\n## B\n\n- [ ] c\n- d\n\n| e | f |\n|---|---|\n| [ ] | g |\n",
            "⟦markdown-understood: 2 ⟦markdown-both: ⟦markdown-task_lists: ⟧ ⟦markdown-tables: ⟧⟧ 1 0 1⟧",
        ),
        ("<opml><body><outline text=\"A\"/></body></opml>", "⟦opml-understood: 1 0⟧"),
        (graph, "⟦graph-understood: 1 0 0⟧"),
    ] {
        let document = roadmap::open(text, "a.md", None).unwrap_or_else(|refusal| panic!("{refusal}: {text}"));
        assert_eq!(document.understood, said, "{text}");
    }
    for (text, said) in [
        ("<opml><body></body></opml>", "⟦document-begun: opml⟧ ⟦document-at_line: 1 ⟦opml-no_outline: ⟧⟧"),
        ("{\"nodes\": [], \"edges\": []}", "⟦document-begun: graph⟧ ⟦document-at_line: 1 ⟦graph-no_topics: ⟧⟧"),
        ("# A\n&nbsp;- b\n", "⟦document-begun: dialect⟧ ⟦document-at_line: 2 ⟦dialect-bullet_without_topic: ⟧⟧"),
    ] {
        let refusal = roadmap::open(text, "a.md", None).expect_err(text);
        assert_eq!(refusal.to_string(), said);
    }
    let wrong = roadmap::open("# A\n\n1. **B** (4 h)\n   1.1. **C** (3 h)\n", "a.md", None).expect("a roadmap");
    assert_eq!(wrong.warnings[0].to_string(), "⟦document-at_line: 3 ⟦dialect-hours_differ: B 4 3⟧⟧");
}

#[test]
fn what_is_wrong_with_files_links_and_storages_is_translated() {
    speak_another_language();
    for (error, id) in [
        (FileError::TooLong, "too_long"),
        (FileError::WebPage, "web_page"),
        (FileError::Foreign, "foreign"),
        (FileError::Newer, "newer"),
        (FileError::Damaged(3), "damaged"),
        (FileError::NoRoadmap(DocumentError { line: 3, problem: LineProblem::NoTitle }), "no_roadmap"),
        (FileError::OtherRoadmap(text()), "other_roadmap"),
        (FileError::Empty, "empty"),
    ] {
        assert_translated(&error.to_string(), &format!("progress_file-{id}"));
    }
    for (error, id) in [
        (LibraryFileError::TooLong, "too_long"),
        (LibraryFileError::TooMany(9), "too_many"),
        (LibraryFileError::Foreign, "foreign"),
        (LibraryFileError::Newer, "newer"),
        (LibraryFileError::Damaged(3), "damaged"),
        (LibraryFileError::Altered, "altered"),
    ] {
        assert_translated(&error.to_string(), &format!("library_file-{id}"));
    }
    for (error, id) in [
        (LinkError::TooLong, "too_long"),
        (LinkError::Damaged, "damaged"),
        (LinkError::Newer, "newer"),
        (LinkError::OtherRoadmap, "other_roadmap"),
    ] {
        assert_translated(&error.to_string(), &format!("link-{id}"));
    }
    assert_translated(&StorageError::Full.to_string(), "storage-full");
    assert_translated(&StorageError::Refused.to_string(), "storage-refused");
}

fn completion(steps_done: u32) -> Completion {
    let (hours, hours_done) = (Hours::whole(4), Hours::whole(steps_done));
    Completion { steps: 4, steps_done, hours, hours_done, ..Completion::default() }
}

#[test]
fn a_card_is_in_the_language_of_who_makes_it() {
    speak_another_language();
    assert_eq!(Card::made("Ada", "28 نوفمبر 2026"), "Ada, \u{2068}28 نوفمبر 2026\u{2069}", "a date keeps its order");
    let card = Card::new("A", completion(1), &vec![("B".to_owned(), Completion::default()); 26], "");
    assert_eq!(card.summary, "⟦card-spoken_hours: 25 1 4 1 4⟧");
    for words in ["⟦card-of_hours: 1 4⟧", "⟦card-skipped: ⟧", "⟦card-more_sections: 2⟧"] {
        assert!(card.svg(false).contains(&format!(">{words}<")), "{words}");
    }
}

/// All that Cairn keeps or lets out, with the names that it gives itself.
fn kept() -> String {
    let storage = Memory::default();
    let tree = "A (4)\n  - a\n  - b\nB\n  - c";
    let mut tab = Tab::open(&storage, tree, 1).at(1_000);
    tab.tick("A");
    tab.mark("c", Mark::Doing);
    let progress = tab.logbook.export();
    tab = tab.at(2_000);
    tab.act_in_bulk(BulkAction::Unmark(NodeId::ROOT, Mark::Done));
    tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
    tab.import(&progress, ImportMode::Replace);
    let mut kept = tab.given_back(&markdown(tree));
    kept += &tab.logbook.publish("Ada", 3_000);
    kept += &progress;
    let unnamed = roadmap::open("- [ ] ![](a.png)\n  - [ ] b\n- [x]", "", None).expect("a roadmap").roadmap;
    for topic in unnamed.topics() {
        kept += &format!("{} {}\n", unnamed.topic(topic).id(), unnamed.topic(topic).title());
    }
    let library = LibraryFile {
        roadmaps: vec![KeptRoadmap {
            address: "library:a".to_owned(),
            title: unnamed.title().to_string(),
            nickname: String::new(),
            is_archived: true,
            name: String::new(),
            way: Some(foreign::Way::Items),
            text: Some(markdown(tree)),
            guide: None,
            progress: ProgressFile::read(&progress).expect("an export"),
        }],
    };
    kept += &library.encode().expect("is short");
    kept += &Card::badge("roadmap", completion(1));
    storage.each("", &mut |key, text| kept += &format!("{key} {text}\n")).expect("memory");
    kept
}

#[test]
fn what_is_kept_and_exported_is_the_same_in_every_language() {
    let english = kept();
    assert!(english.contains("Untitled") && english.contains("cairn::snapshot:"), "{english}");
    speak_another_language();
    assert_translated(&document::read("").expect_err("is no roadmap").to_string(), "dialect-at_line");
    assert_eq!(kept(), english);
}
