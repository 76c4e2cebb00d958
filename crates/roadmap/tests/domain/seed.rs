use roadmap::{Hours, NodeId, Progress, document};
use sha2::{Digest, Sha256};

const SEED: &str = include_str!("../../../../public/roadmaps/python-backend.md");

#[test]
fn the_shipped_roadmap_equals_the_authors_byte_for_byte() {
    let hash: String = Sha256::digest(SEED).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hash, "dd125e0fb4435dbf0c8479528fef046755fa0201893b18417144ee8c6cd31ced");
}

#[test]
fn the_shipped_roadmap_has_its_16_sections_51_topics_72_bullets_91_steps_and_234_hours() {
    let reading = document::read(SEED).expect("the shipped roadmap reads");
    assert_eq!(reading.warnings, []);
    let roadmap = reading.roadmap;
    assert_eq!(roadmap.name(), Some("Backend Developer Roadmap"));
    assert_eq!(roadmap.name_beside_title(), None, "the title says it");
    assert_eq!(roadmap.title().to_string(), "Python Backend Developer Roadmap");
    let on_level = |level| roadmap.nodes().filter(|&node| roadmap.topic(node).level() == level).count();
    assert_eq!([on_level(1), on_level(2), on_level(3), on_level(4)], [16, 51, 72, 0]);
    assert_eq!(roadmap.steps(NodeId::ROOT).count(), 91);
    let whole = Progress::new(&roadmap).completion(NodeId::ROOT);
    assert_eq!((whole.steps, whole.hours), (91, Hours::whole(234)));
}

/// Reads the shipped roadmap in another way, by its punctuation alone, and compares topic by topic.
#[test]
fn every_topic_has_the_number_title_and_hours_of_its_line() {
    let mut expected = Vec::new();
    for (index, line) in SEED.lines().enumerate() {
        let line = line.trim_end_matches(' ');
        if let Some(bullet) = line.trim_start().strip_prefix("&nbsp;&nbsp;- ") {
            expected.push((index + 1, None, bullet.replace('`', ""), None));
        } else if line.trim_start().starts_with(|c: char| c.is_ascii_digit()) {
            let (number, rest) = line.trim_start().split_once(". **").expect("a numbered line");
            let (title, hours) = rest.split_once("** (").expect("hours after the title");
            let hours = hours.strip_suffix("\u{a0}h)").expect("a no-break space before the h");
            expected.push((index + 1, Some(number.to_owned()), title.replace('`', ""), Some(hours.to_owned())));
        }
    }
    let roadmap = document::read(SEED).expect("the shipped roadmap reads").roadmap;
    let found: Vec<_> = roadmap
        .topics()
        .map(|node| roadmap.topic(node))
        .map(|topic| {
            let hours = topic.estimate().map(|hours| hours.to_string());
            (topic.line(), topic.number().map(str::to_owned), topic.title().to_string(), hours)
        })
        .collect();
    assert_eq!(found, expected);
}

/// Stored marks and shared links depend on these ids: a change loses people's progress.
#[test]
fn the_shipped_ids_never_change() {
    let roadmap = document::read(SEED).expect("the shipped roadmap reads").roadmap;
    let ids: Vec<&str> = roadmap.topics().map(|node| roadmap.topic(node).id().as_str()).collect();
    let hash: String = Sha256::digest(ids.join("\n")).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(ids[..3], ["foundations-dt15c0", "internet-fundamentals-wasb1z", "domain-names-dns-gws6ev"]);
    assert_eq!(hash, "140a8dd58e15125105612feee24ef649dac2c50f6465757d56a6285f6d7b2fdc");
}
