//! The order of the crate's rooms.

use std::fs;
use std::path::{Path, PathBuf};

/// In this order, as `lib.rs` says. A room uses none of the later ones.
const ROOMS: [&str; 15] = [
    "messages", "json", "tree", "guidance", "marks", "own", "rows", "formats", "logbook", "review", "plan", "exchange",
    "class", "journey", "drafts",
];

fn files_in(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    entries.flat_map(|entry| files_in(&entry.expect("can be listed").path())).collect()
}

#[test]
fn no_room_uses_a_later_one() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let declared: Vec<String> = fs::read_to_string(source.join("lib.rs"))
        .expect("the crate has a root")
        .lines()
        .filter_map(|line| Some(line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';')?.to_owned()))
        .collect();
    assert_eq!(declared, ROOMS);
    for (place, room) in ROOMS.iter().enumerate() {
        let path = [source.join(format!("{room}.rs")), source.join(room)].into_iter().find(|path| path.exists());
        for file in files_in(&path.expect("a file or a folder")) {
            let text = fs::read_to_string(&file).expect("is text");
            for later in ROOMS.iter().skip(place + 1) {
                assert!(!text.contains(&format!("crate::{later}::")), "{} uses {later}", file.display());
            }
        }
    }
}
