//! A whole library as one file.

use proptest::prelude::*;
use roadmap::foreign::Way;
use roadmap::{KeptRoadmap, LibraryFile, LibraryFileError, ProgressFile};

const PROGRESS: &str = r#"{
  "cairn": "progress",
  "v": 1,
  "roadmap": "rust-e3a0qx",
  "title": "Learn Rust",
  "marks": {
    "ownership-dt15c0": ["done", 1763846400000, 0, 7]
  }
}
"#;

fn kept(address: &str, text: Option<&str>) -> KeptRoadmap {
    KeptRoadmap {
        address: address.to_owned(),
        title: "Learn “Rust”\n".to_owned(),
        nickname: String::new(),
        is_archived: false,
        name: "rust.md".to_owned(),
        way: text.map(|_| Way::Boxes),
        text: text.map(str::to_owned),
        guide: None,
        progress: ProgressFile::read(PROGRESS).expect("an export"),
    }
}

fn library() -> LibraryFile {
    let roadmaps =
        vec![kept("library:rust-e3a0qx", Some("# Learn\n- [ ] \"a\" \\ 😀")), kept("roadmaps/python.md", None)];
    LibraryFile { roadmaps }
}

fn encoded(library: &LibraryFile) -> String {
    library.encode().expect("within the bounds")
}

#[test]
fn a_library_is_written_as_documented() {
    let text = encoded(&LibraryFile { roadmaps: vec![kept("library:rust", Some("# A\n- a"))] });
    let progress = PROGRESS.trim_end();
    let roadmaps = format!(
        "[\n{{\"address\": \"library:rust\", \"title\": \"Learn “Rust”\\n\", \"name\": \"rust.md\", \"way\": \"boxes\",\n\
         \"text\": \"# A\\n- a\",\n\"progress\": {progress}}}\n]"
    );
    let expected = format!(
        "{{\n\"cairn\": \"library\",\n\"v\": 1,\n\"checksum\": \"{}\",\n\"roadmaps\": {roadmaps}\n}}\n",
        text.split('"').nth(9).expect("a checksum"),
    );
    assert_eq!(text, expected);
    let json: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(json["roadmaps"][0]["progress"], serde_json::from_str::<serde_json::Value>(PROGRESS).expect("JSON"));
    assert_eq!(json["checksum"].as_str().map(str::len), Some(16));
}

#[test]
fn what_a_person_calls_a_roadmap_and_whether_it_is_archived_is_carried() {
    let named =
        KeptRoadmap { nickname: "The “first”".to_owned(), is_archived: true, ..kept("a", Some("# A\n- a")) };
    let library = LibraryFile { roadmaps: vec![named, kept("b", None)] };
    let text = encoded(&library);
    let entry = r#""name": "rust.md", "nickname": "The “first”", "archived": true, "way": "boxes","#;
    assert!(text.contains(entry), "{text}");
    assert_eq!(text.matches("nickname").count() + text.matches("archived").count(), 2, "no others have them: {text}");
    let read = LibraryFile::read(&text).expect("just written");
    assert_eq!(read.roadmaps.iter().map(KeptRoadmap::called).collect::<Vec<_>>(), ["The “first”", "Learn “Rust”\n"]);
    assert_eq!(read, library);
}

#[test]
fn an_empty_library_and_a_whole_one_are_read_again() {
    for library in [LibraryFile::default(), library()] {
        let text = encoded(&library);
        assert!(LibraryFile::is_one(&text));
        assert_eq!(LibraryFile::read(&text), Ok(library.clone()));
        assert_eq!(LibraryFile::read(&format!("\u{feff}{text}")), Ok(library));
    }
}

#[test]
fn a_released_library_is_read() {
    let library = LibraryFile::read(include_str!("../formats/v1/library.json")).expect("a library");
    let about: Vec<_> = library.roadmaps.iter().map(|kept| (kept.address.as_str(), kept.progress.marks())).collect();
    assert_eq!(about, [("library:learn-rust-e3a0qx", 1), ("python-backend", 1)]);
    assert!(library.roadmaps.iter().all(|kept| kept.nickname.is_empty() && !kept.is_archived));
}

#[test]
fn every_reason_to_refuse_a_library_has_its_own_error() {
    let text = encoded(&library());
    let with = |roadmaps: &str| {
        let written = encoded(&LibraryFile::default());
        let hashed = roadmap_checksum(roadmaps);
        let old = written.split('"').nth(9).expect("a checksum").to_owned();
        written.replace(&old, &hashed).replace("[\n]", roadmaps)
    };
    for (text, error) in [
        ("", LibraryFileError::Foreign),
        ("# Learn\n- a", LibraryFileError::Foreign),
        (PROGRESS, LibraryFileError::Foreign),
        ("[1]", LibraryFileError::Foreign),
        (&text.replace("\"v\": 1,\n\"checksum", "\"v\": 2,\n\"checksum"), LibraryFileError::Newer),
        ("{\"cairn\": \"library\", \"v\": 2, \"shelves\": [", LibraryFileError::Newer),
        ("{\"cairn\": \"library\", \"v\": 1}", LibraryFileError::Damaged(1)),
        ("{\"cairn\": \"library\", \"roadmaps\": []}", LibraryFileError::Damaged(1)),
        (text.get(..text.len() - 4).expect("ASCII"), LibraryFileError::Damaged(text.lines().count() - 1)),
        (&text.replace("Learn", "Lean"), LibraryFileError::Altered),
        (&text.replace("\"checksum\"", "\"checksums\""), LibraryFileError::Altered),
        (&with("[\n{\"address\": \"a\"}\n]"), LibraryFileError::Damaged(6)),
        (&with("[\n7]"), LibraryFileError::Damaged(5)),
        (&with(&format!("[{{\"address\": \"\", \"progress\": {PROGRESS}}}]")), LibraryFileError::Damaged(14)),
        (
            &with(&format!("[{{\"address\": \"a\", \"way\": \"up\", \"progress\": {PROGRESS}}}]")),
            LibraryFileError::Damaged(5),
        ),
        (
            &with(&format!("[{{\"address\": \"a\", \"progress\": {}}}]", PROGRESS.replace("\"v\": 1", "\"v\": 2"))),
            LibraryFileError::Newer,
        ),
    ] {
        assert_eq!(LibraryFile::read(text), Err(error), "{text}");
        assert!(error.to_string().ends_with('.'), "{error}");
    }
}

/// The checksum that a library with these roadmaps has: FNV-1a of 64 bits over the text and a byte 255, and its upper
/// half folded into the lower one.
fn roadmap_checksum(roadmaps: &str) -> String {
    let bytes = roadmaps.bytes().chain([0xff]);
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{:016x}", hash ^ (hash >> 32))
}

#[test]
fn a_library_beyond_the_bounds_is_neither_written_nor_read() {
    let many = LibraryFile { roadmaps: vec![kept("a", None); LibraryFile::MOST + 1] };
    assert_eq!(many.encode(), Err(LibraryFileError::TooMany(10_001)));
    let items =
        format!("[{}]", vec![format!("{{\"address\":\"a\",\"progress\":{}}}", PROGRESS.trim()); 10_001].join(","));
    let text =
        format!("{{\"cairn\":\"library\",\"v\":1,\"checksum\":\"{}\",\"roadmaps\":{items}}}", roadmap_checksum(&items));
    assert_eq!(LibraryFile::read(&text), Err(LibraryFileError::TooMany(10_001)));
    let long = "x".repeat(2 << 20);
    let large = LibraryFile { roadmaps: vec![kept("a", Some(&long)); 33] };
    assert_eq!(large.encode(), Err(LibraryFileError::TooLong));
    assert_eq!(LibraryFile::read(&" ".repeat(LibraryFile::LONGEST + 1)), Err(LibraryFileError::TooLong));
}

fn libraries() -> impl Strategy<Value = LibraryFile> {
    let way = prop::sample::select(vec![None, Some(Way::Boxes), Some(Way::Items)]);
    let text = prop::option::of(any::<String>());
    let marks =
        prop::collection::btree_map("[a-z]{1,8}-[0-9a-z]{6}", (0u64..2_000_000_000_000, 0u32..3, any::<u16>()), 0..5);
    let names = (any::<String>(), any::<String>(), any::<String>());
    let kept = ("[!-~]{1,20}", names, any::<bool>(), way, text, marks).prop_map(
        |(address, (title, nickname, name), is_archived, way, text, marks)| {
            let marks: Vec<String> = marks
                .into_iter()
                .map(|(id, (wall, counter, tab))| format!("\"{id}\": [\"doing\", {wall}, {counter}, {tab}]"))
                .collect();
            let title_text = serde_json::to_string(&title).expect("a text");
            let progress = format!(
                "{{\"cairn\":\"progress\",\"v\":1,\"roadmap\":\"{}\",\"title\":{title_text},\"marks\":{{{}}}}}",
                marks.len(),
                marks.join(","),
            );
            let progress = ProgressFile::read(&progress).expect("an export");
            let guide = text.as_ref().map(|text: &String| format!("# Guide\n\n{text}"));
            KeptRoadmap { address, title, nickname, is_archived, name, way, text, guide, progress }
        },
    );
    prop::collection::vec(kept, 0..5).prop_map(|roadmaps| LibraryFile { roadmaps })
}

proptest! {
    #[test]
    fn any_library_is_read_as_it_was_written(library in libraries()) {
        let text = encoded(&library);
        prop_assert_eq!(encoded(&LibraryFile::read(&text).expect("just written")), text.as_str());
        prop_assert_eq!(LibraryFile::read(&text), Ok(library));
    }

    #[test]
    fn one_changed_byte_among_the_roadmaps_is_refused(
        library in libraries(), at in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let text = encoded(&library);
        let (begin, end) = (text.find('[').expect("an array"), text.rfind(']').expect("its end") + 1);
        let mut bytes = text.clone().into_bytes();
        bytes[begin + at.index(end - begin)] = byte;
        // What is not UTF-8 is refused before.
        if let Ok(changed) = String::from_utf8(bytes) && changed != text {
            prop_assert!(LibraryFile::read(&changed).is_err(), "{}", changed);
        }
    }

    #[test]
    fn any_change_of_a_library_is_the_same_library_or_refused(
        library in libraries(), at in any::<prop::sample::Index>(), cut in 0usize..20, insert in ".{0,6}",
    ) {
        let mut letters: Vec<char> = encoded(&library).chars().collect();
        let at = at.index(letters.len());
        let end = (at + cut).min(letters.len());
        letters.splice(at..end, insert.chars());
        let changed: String = letters.into_iter().collect();
        match LibraryFile::read(&changed) {
            Ok(read) => prop_assert_eq!(read, library),
            Err(LibraryFileError::Damaged(line)) => prop_assert!((1..=changed.lines().count() + 1).contains(&line)),
            Err(_) => {}
        }
    }
}
