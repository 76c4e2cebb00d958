//! What is asserted of whatever is read. Each function is a fuzz target; the files in `targets/` pass the bytes on.

use std::collections::HashMap;
use std::rc::Rc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use roadmap::foreign::{Refusal, Way};
use roadmap::{
    Action, BulkAction, Expansion, ImportMode, LibraryFile, Logbook, Mark, Memory, NodeId, ProgressFile, ProgressLink,
    Roadmap, RoadmapId, Storage, TabId, Title, Trouble, decode, document, with_marks,
};

const DOCUMENT: &str = "# Test\n1. **A**\n- a {#a}\n- b {#b was: old}\n2. **B**\n2.1. **C**\n- c {#c}";

const WALL: u64 = 1_763_846_400_000;

fn id() -> RoadmapId {
    RoadmapId::of_name("test").expect("has letters")
}

fn roadmap() -> Roadmap {
    document::read(DOCUMENT).expect("is of the dialect").roadmap
}

fn open(storage: &Memory) -> Logbook<Memory> {
    Logbook::open(storage.clone(), id(), Rc::new(roadmap()), TabId(7))
}

/// The marks of all steps.
fn marks(logbook: &Logbook<Memory>) -> Vec<Mark> {
    logbook.roadmap().steps(NodeId::ROOT).map(|step| logbook.mark_of(step)).collect()
}

/// A link: the bytes as they are, and with the version and the checksum without which nothing else is read.
pub fn link(bytes: &[u8]) {
    let mut sum = crc32fast::Hasher::new();
    sum.update(&[1]);
    sum.update(bytes);
    let sealed = [&[1], &sum.finalize().to_le_bytes()[..], bytes].concat();
    for text in [String::from_utf8_lossy(bytes).into_owned(), URL_SAFE_NO_PAD.encode(sealed)] {
        let Ok(link) = ProgressLink::read(&text, &roadmap(), &id()) else { continue };
        assert_eq!(ProgressLink::name(&link.name), link.name);
        let mut shown = open(&Memory::default());
        shown.load_for_display(&link.file);
        let again =
            ProgressLink::read(&shown.publish(&link.name, link.wall), &roadmap(), &id()).expect("just published");
        assert_eq!((again.name, again.wall, again.file.marks()), (link.name, link.wall, link.file.marks()));
    }
}

fn import(logbook: &mut Logbook<Memory>, file: ProgressFile, mode: ImportMode) {
    logbook.reread();
    let begun = logbook.begin_in_bulk(BulkAction::Import(file, mode), WALL);
    logbook.advance(&mut begun.expect("no newer Cairn has been here"), usize::MAX);
}

/// A file that a person brings.
pub fn progress_file(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let file = match ProgressFile::read(&text) {
        Ok(file) => file,
        Err(error) => return assert!(error.to_string().ends_with('.')),
    };
    assert!(Title::fits(&file.title));
    for mode in [ImportMode::Merge, ImportMode::Replace, ImportMode::Restore] {
        let storage = Memory::default();
        let mut logbook = open(&storage);
        logbook.mark(NodeId::ROOT, Mark::Doing, WALL);
        if logbook.preview(&file, mode, WALL).is_err() {
            continue;
        }
        import(&mut logbook, file.clone(), mode);
        let reopened = open(&storage);
        assert_eq!((marks(&reopened), reopened.trouble()), (marks(&logbook), Trouble::default()));
        let export = ProgressFile::read(&logbook.export()).expect("its own export");
        let mut other = open(&Memory::default());
        import(&mut other, export, ImportMode::Replace);
        assert_eq!(marks(&other), marks(&logbook));
        logbook.act(Action::Undo, WALL);
        assert_eq!(marks(&logbook), [Mark::Doing; 3]);
    }
}

/// A library: the bytes as they are, and as its roadmaps, with the checksum without which nothing else is read.
pub fn library_file(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let roadmaps = text.trim_ascii();
    let sealed = format!(
        "{{\"cairn\": \"library\", \"v\": 1, \"checksum\": \"{}\", \"roadmaps\": {roadmaps}}}",
        library_checksum(roadmaps)
    );
    for text in [&text, sealed.as_str()] {
        let library = match LibraryFile::read(text) {
            Ok(library) => library,
            Err(error) => {
                assert!(error.to_string().ends_with('.'), "{error}");
                continue;
            }
        };
        let storage = Memory::default();
        for kept in &library.roadmaps {
            assert!(!kept.address.is_empty());
            let merged = Logbook::merge_into(storage.clone(), id(), &kept.progress, TabId(7), WALL);
            assert_eq!(merged.map(|merged| merged.unsaved), Some(0));
        }
        let written = library.encode().expect("within the bounds");
        assert_eq!(LibraryFile::read(&written), Ok(library));
    }
}

/// The 64-bit FNV-1a hash of a text and a byte `ff`, its upper half folded into the lower one.
fn library_checksum(text: &str) -> String {
    let bytes = text.bytes().chain([0xff]);
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{:016x}", hash ^ (hash >> 32))
}

/// What the storage and the backup store have under Cairn's keys: a line for each.
pub fn kept_values(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let keys = [
        "cairn:test:a",
        "cairn:test:old",
        "cairn:test:gone",
        "cairn::format",
        "cairn::open:test",
        "cairn::snapshot:test:1",
    ];
    let storage = Memory::default();
    for (key, value) in keys.into_iter().zip(text.split('\n')) {
        storage.write(key, value).expect("memory is never full");
    }
    let mut logbook = open(&storage);
    if let Some(copy) = text.split('\n').nth(keys.len()) {
        logbook.merge_backup("cairn:test:b", Some(copy), "of the topic above");
        logbook.finish_backup_merge();
    }
    let _: Result<_, _> = Expansion::read(&roadmap(), &text);
    for snapshot in logbook.snapshots() {
        let _: Result<_, _> = logbook.read_snapshot(&snapshot);
    }
    let before = format!("{storage:?}");
    for (step, mark) in roadmap().steps(NodeId::ROOT).zip([Mark::Done, Mark::Skipped, Mark::ToDo]) {
        logbook.mark(step, mark, WALL);
        assert!(logbook.is_read_only() || logbook.mark_of(step) == mark, "the last action wins");
    }
    if logbook.is_read_only() {
        return assert_eq!(format!("{storage:?}"), before, "nothing is written where a newer version has been");
    }
    let reopened = open(&storage);
    assert_eq!((marks(&reopened), reopened.trouble().unsaved), (marks(&logbook), 0));
}

/// A roadmap, of whatever file.
pub fn document(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let roadmap = match document::read(&text) {
        Ok(reading) => reading.roadmap,
        Err(error) => {
            assert!((1..=text.lines().count().max(1)).contains(&error.line), "{error}");
            return;
        }
    };
    for node in roadmap.topics() {
        let topic = roadmap.topic(node);
        assert_eq!(roadmap.find(topic.id().as_str()), Some(node));
        assert!(!topic.title().to_string().is_empty() && Title::fits(&topic.title().to_string()));
    }
    let mut logbook = Logbook::open(Memory::default(), id(), Rc::new(roadmap), TabId(7));
    for (at, step) in logbook.roadmap().clone().steps(NodeId::ROOT).enumerate() {
        logbook.mark(step, [Mark::ToDo, Mark::Doing, Mark::Done, Mark::Skipped][at % 4], WALL);
    }
}

/// A document that was not written for Cairn.
pub fn foreign(bytes: &[u8]) {
    let Ok((text, _)) = decode(bytes) else { return };
    for wish in [None, Some(Way::Boxes), Some(Way::Items)] {
        sound(&text, wish);
    }
}

/// An outline: the bytes as they are, and between the elements without which nothing else is read.
pub fn opml(bytes: &[u8]) {
    let Ok((text, _)) = decode(bytes) else { return };
    sound(&text, None);
    sound(&format!("<opml><body>{text}</body></opml>"), None);
    let value = text.replace('&', "&amp;").replace('<', "&lt;").replace('\'', "&apos;");
    sound(&format!("<opml><body><outline text='{value}' _note='{value}'/></body></opml>"), None);
}

/// A graph: the bytes as they are, and as its nodes.
pub fn graph(bytes: &[u8]) {
    let Ok((text, _)) = decode(bytes) else { return };
    sound(&text, None);
    sound(&format!("{{\"nodes\":[{text}]}}"), None);
}

/// Whatever is read is sound.
fn sound(text: &str, wish: Option<Way>) {
    let opened = match roadmap::open(text, "file.md", wish) {
        Ok(opened) => opened,
        Err(refusal) => {
            if let Refusal::Broken { mistakes, .. } = &refusal {
                assert!(mistakes.iter().any(|mistake| mistake.quoted(text).len() <= text.len() + 6));
            }
            return assert!(refusal.to_string().ends_with('.'), "{refusal}");
        }
    };
    let roadmap = &opened.roadmap;
    assert_eq!(opened.places.len(), roadmap.len());
    for node in roadmap.topics() {
        let (title, place) = (roadmap.topic(node).title().to_string(), &opened.places[node.index()]);
        assert_eq!(roadmap.find(roadmap.topic(node).id().as_str()), Some(node));
        assert!(!title.is_empty() && Title::fits(&title));
        assert!(text.get(place.source.clone()).is_some());
        assert!(place.tick.as_ref().is_none_or(|tick| text.get(tick.place.clone()).is_some()));
    }
    let own: HashMap<NodeId, Mark> = opened.marks().into_iter().collect();
    let mark_of = |node| own.get(&node).copied().unwrap_or_default();
    assert_eq!(with_marks(text, &opened, wish, mark_of).text, text, "untouched");
    let ticked = with_marks(text, &opened, wish, |_| Mark::Done).text;
    assert_eq!(roadmap::open(&ticked, "file.md", wish).map(|again| again.roadmap).as_ref(), Ok(roadmap));
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn the_seeds_pass() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        type Target = (fn(&[u8]), &'static str);
        let targets: [Target; 8] = [
            (link, "seeds/link"),
            (progress_file, "seeds/progress_file"),
            (library_file, "seeds/library_file"),
            (kept_values, "seeds/kept_values"),
            (document, "../public/roadmaps"),
            (foreign, "seeds/foreign"),
            (opml, "seeds/opml"),
            (graph, "seeds/graph"),
        ];
        for (target, seeds) in targets {
            for seed in fs::read_dir(here.join(seeds)).expect("a folder") {
                target(&fs::read(seed.expect("can be listed").path()).expect("a file"));
            }
        }
    }
}
