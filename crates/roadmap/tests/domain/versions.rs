//! Two versions of a roadmap, as its author edits it.

use crate::drawing::read;
use roadmap::editing::remembering::remember;
use roadmap::{Changes, Mark, NodeId, Roadmap, marks_carried_over};

const BEFORE: &str = "# Plan\n1. **Basics** (4 h)\n- Install the compiler\n- Read the first chapter\n- Write a parser {#parser}\n2. **More**\n- Deploy it";

fn titles(roadmap: &Roadmap, steps: impl IntoIterator<Item = NodeId>) -> Vec<String> {
    steps.into_iter().map(|step| roadmap.topic(step).title().to_string()).collect()
}

fn id_of(roadmap: &Roadmap, title: &str) -> String {
    let mut topics = roadmap.topics().map(|topic| roadmap.topic(topic));
    topics.find(|topic| topic.title().to_string() == title).expect("a topic").id().to_string()
}

#[test]
fn what_is_new_gone_and_renamed_is_told_apart() {
    let after = "# Plan\n1. **Basics** (4 h)\n- Install the Rust compiler\n- Write a small parser {#parser}\n- Ask a friend\n2. **More**\n- Deploy it";
    let (old, new) = (read(BEFORE).roadmap, read(after).roadmap);
    let Changes { added, gone, renamed, .. } = Changes::between(&old, &new);
    assert_eq!(titles(&new, added), ["Ask a friend"]);
    assert_eq!(titles(&old, gone), ["Read the first chapter"]);
    assert_eq!(titles(&old, renamed.iter().map(|&(before, _)| before)), ["Install the compiler"]);
    assert_eq!(titles(&new, renamed.iter().map(|&(_, after)| after)), ["Install the Rust compiler"]);
}

#[test]
fn new_titles_of_the_roadmap_and_of_its_sections_are_told() {
    let old = read("# One\n1. **A** {#a}\n- x\n2. **B** {#b}\n- y\n3. **C** {#c}\n- z\n").roadmap;
    let new = read("# Two\n1. **A** {#a}\n- x\n2. **Bee** {#b}\n- y\n3. **See** {was: c}\n- z\n").roadmap;
    let found = Changes::retitled_sections(&old, &new).into_iter();
    let titles = |(before, after)| format!("{} {}", old.topic(before).title(), new.topic(after).title());
    assert_eq!(found.map(titles).collect::<Vec<_>>(), ["One Two", "B Bee", "C See"]);
}

#[test]
fn a_step_that_moved_to_another_section_is_the_same_step() {
    let after = "# Plan\n1. **Basics** (4 h)\n- Install the compiler\n- Write a parser {#parser}\n2. **More**\n- Deploy it\n- Read the first chapter";
    let (old, new) = (read(BEFORE).roadmap, read(after).roadmap);
    let changes = Changes::between(&old, &new);
    assert_eq!(titles(&new, changes.moved(&old, &new).into_iter().map(|(_, after)| after)), ["Read the first chapter"]);
    assert!(changes.retitled(&old, &new).is_empty());
    let Changes { added, gone, renamed, .. } = changes;
    assert!(added.is_empty() && gone.is_empty());
    assert_eq!(titles(&new, renamed.into_iter().map(|(_, after)| after)), ["Read the first chapter"]);
}

#[test]
fn only_hours_differ_where_the_steps_are_the_same() {
    let after = "# Plan\n1. **More**\n- Deploy it (2 h)\n2. **Basics** (9 h)\n- Read the first chapter\n- Write a parser {#parser}\n- Install the compiler";
    let (old, new) = (read(BEFORE).roadmap, read(after).roadmap);
    let changes = Changes::between(&old, &new);
    assert!(changes.is_empty());
    let hours = changes.with_other_hours(&old, &new);
    assert_eq!(titles(&old, hours.iter().map(|&(before, _)| before)), ["Basics", "Deploy it"]);
    assert_eq!(titles(&new, hours.iter().map(|&(_, after)| after)), ["Basics", "Deploy it"]);
    assert!(Changes::between(&old, &old).with_other_hours(&old, &old).is_empty());
}

#[test]
fn a_step_that_is_probably_the_same_tells_its_other_hours() {
    let (old, new) = (read(BEFORE).roadmap, read(&BEFORE.replace("the compiler", "the Rust compiler (3 h)")).roadmap);
    let hours = Changes::between(&old, &new).with_other_hours(&old, &new);
    assert_eq!(titles(&new, hours.into_iter().map(|(_, after)| after)), ["Install the Rust compiler"]);
}

#[test]
fn a_step_that_is_the_same_by_its_id_tells_its_new_title_and_place() {
    let old = read(BEFORE).roadmap;
    let was = id_of(&old, "Read the first chapter");
    let after = format!(
        "# Plan\n1. **Basics** (4 h)\n- Read chapter one {{was: {was}}}\n- Install the compiler\n2. **More**\n- Deploy it\n- Parse it {{#parser}}"
    );
    let new = read(&after).roadmap;
    let changes = Changes::between(&old, &new);
    assert!(changes.added.is_empty() && changes.gone.is_empty() && changes.renamed.is_empty());
    let after = |pairs: Vec<(NodeId, NodeId)>| titles(&new, pairs.into_iter().map(|(_, after)| after));
    assert_eq!(after(changes.retitled(&old, &new)), ["Read chapter one", "Parse it"]);
    assert_eq!(after(changes.moved(&old, &new)), ["Parse it"]);
}

#[test]
fn steps_below_a_topic_with_a_new_title_have_not_moved() {
    let (old, new) = (read(BEFORE).roadmap, read(&BEFORE.replace("Basics", "Beginnings")).roadmap);
    let changes = Changes::between(&old, &new);
    assert_eq!(changes.renamed.len(), 2);
    assert!(changes.moved(&old, &new).is_empty() && changes.retitled(&old, &new).is_empty());
}

#[test]
fn marks_go_along_by_ids_old_ids_and_to_what_is_probably_the_same() {
    let old = read(BEFORE).roadmap;
    let again = format!("{BEFORE}\n3. **Gone**\n- Before");
    let [install, before] = [id_of(&old, "Install the compiler"), id_of(&read(&again).roadmap, "Before")];
    let marks = [(install.clone(), Mark::Done), ("parser".to_owned(), Mark::Doing), (before, Mark::Skipped)];
    let marked = |after: &str| -> Vec<(String, Mark)> {
        let new = read(after).roadmap;
        let carried = marks_carried_over(&marks, &old, &new);
        let steps = new.steps(NodeId::ROOT).map(|step| (new.topic(step).title().to_string(), carried[step.index()]));
        steps.filter(|(_, mark)| *mark != Mark::ToDo).collect()
    };
    let both = |first: &str, second: &str| [(first.to_owned(), Mark::Done), (second.to_owned(), Mark::Doing)];
    assert_eq!(marked(BEFORE), both("Install the compiler", "Write a parser"));
    let typed = BEFORE.replace("Install the compiler", "Install the Rust compiler");
    assert_eq!(marked(&typed), both("Install the Rust compiler", "Write a parser"));
    let was = BEFORE.replace("Install the compiler", &format!("Begin {{was: {install}}}"));
    assert_eq!(marked(&was), both("Begin", "Write a parser"));
    let other = BEFORE.replace("Install the compiler", "Something else");
    assert_eq!(marked(&other), [("Write a parser".to_owned(), Mark::Doing)]);
    assert_eq!(marked(&again).last(), Some(&("Before".to_owned(), Mark::Skipped)));
}

#[test]
fn the_old_id_of_a_section_is_enough_for_the_steps_below_it() {
    let old = "# Plan\n## Basics\n- Install it\n- Read\n  - One\n  - Two\n## More\n- Ask a friend";
    let new = "# Plan\n## Foundations\n- Install it\n- Read\n  - One\n  - Two\n## More\n- Ask a good friend";
    let (old, document) = (roadmap::open(old, "", None).unwrap().roadmap, roadmap::open(new, "", None).unwrap());
    let changes = Changes::between(&old, &document.roadmap);
    let had = changes.fewest_old_ids(&old, &document.roadmap);
    let words = had.iter().map(|(topic, id)| format!("{} {id}", titles(&document.roadmap, [*topic]).concat()));
    assert_eq!(
        words.collect::<Vec<_>>(),
        [
            format!("Foundations {}", id_of(&old, "Basics")),
            format!("Ask a good friend {}", id_of(&old, "Ask a friend"))
        ]
    );
    let all = changes.old_ids(&old, &document.roadmap);
    assert_eq!(
        titles(&document.roadmap, all.iter().map(|(topic, _)| *topic)),
        ["Install it", "One", "Two", "Ask a good friend"]
    );
    let written = remember(new, &document, None, &[&had, &all]).expect("a place");
    let after = roadmap::open(&written, "", None).unwrap().roadmap;
    let changes = Changes::between(&old, &after);
    assert!(changes.renamed.is_empty() && changes.added.is_empty() && changes.gone.is_empty());
}

/// What is written into a text for the ids that its steps had, and what still differs then.
fn remembered(old: &str, new: &str) -> (String, Changes) {
    let (old, document) =
        (roadmap::open(old, "", None).expect("a roadmap").roadmap, roadmap::open(new, "", None).expect("a roadmap"));
    let changes = Changes::between(&old, &document.roadmap);
    let [had, fewest] = [Changes::old_ids, Changes::fewest_old_ids].map(|ids| ids(&changes, &old, &document.roadmap));
    let written = remember(new, &document, None, &[&fewest, &had]).expect("a place");
    let after = roadmap::open(&written, "", None).expect("a roadmap").roadmap;
    (written, Changes::between(&old, &after))
}

#[test]
fn a_section_whose_steps_went_apart_gives_its_id_to_none() {
    let old = "# Plan\n## Basics\n- Install it\n- Read\n";
    let (written, left) = remembered(old, "# Plan\n## Setup\n- Install it\n## Books\n- Read\n");
    assert!(left.renamed.is_empty() && left.gone.is_empty() && left.added.is_empty(), "{written}");
    assert_eq!(written.matches("{was: ").count(), 2);
    assert!(!written.contains("Setup {") && !written.contains("Books {"), "{written}");
}

#[test]
fn of_two_sections_that_were_merged_one_gives_its_id() {
    let old = "# Plan\n## Basics\n- Install it\n## Tools\n- Read\n- Ask\n";
    let (written, left) = remembered(old, "# Plan\n## Foundations\n- Install it\n- Read\n- Ask\n");
    assert!(left.renamed.is_empty() && left.gone.is_empty() && left.added.is_empty(), "{written}");
    assert_eq!(written.matches("## Foundations {was: ").count(), 1, "{written}");
}

#[test]
fn a_section_that_there_was_takes_over_no_id_of_another() {
    let old = "# Plan\n## Basics\n- Install it\n- Read\n## More\n- Read\n- Ask\n";
    let (written, left) = remembered(old, "# Plan\n## More\n- Read\n- Ask\n- Install it\n");
    assert!(!written.contains("More {"), "{written}");
    assert_eq!(left.gone.len(), 1, "a tick of “Read” in “Basics” is none of “Read” in “More”");
}

#[test]
fn a_pinned_step_in_a_renamed_section_has_its_old_id_written() {
    let old = "# Plan\n## Basics\n- Read\n- Ask\n";
    let (written, left) = remembered(old, "# Plan\n## Foundations\n- Read {#read}\n- Ask\n");
    assert!(left.renamed.is_empty() && left.gone.is_empty(), "{written}");
}

#[test]
fn a_step_that_became_a_section_keeps_its_id_there() {
    let old = "# Plan\n- Unit tests\n- Ask a friend\n";
    let new = "# Plan\n- Unit tests\n  - Mocks\n  - Fixtures\n- Unit test tools\n- Ask a good friend\n";
    let (written, _) = remembered(old, new);
    assert_eq!(written.matches("{was: ").count(), 1, "{written}");
    assert!(written.contains("Ask a good friend {was: ask-a-friend-"), "{written}");
    let (old, new) = [old, new].map(|text| roadmap::open(text, "", None).expect("a roadmap").roadmap).into();
    let now = old.topics().filter_map(|step| Changes::section_of(&old, step, &new));
    assert_eq!(titles(&new, now), ["Unit tests"]);
}

fn in_words(pieces: Vec<(NodeId, Vec<NodeId>)>, one: &Roadmap, many: &Roadmap) -> Vec<String> {
    let words = pieces
        .into_iter()
        .map(|(step, parts)| format!("{}: {}", titles(one, [step]).concat(), titles(many, parts).join(", ")));
    words.collect()
}

#[test]
fn a_step_that_was_probably_split_is_told_with_its_parts() {
    let old = "# Plan\n## Basics\n- HTML and CSS\n- Transactions\n- Queues and caches\n## More\n- Deploy it\n- Docker, Kubernetes";
    let new = "# Plan\n## Basics\n- HTML\n- CSS layout\n- Transactions\n  - Isolation\n  - Locks\n- Queues\n## More\n- Deploy it often\n- Watch it\n- Caches";
    let (old, new) = (roadmap::open(old, "", None).unwrap().roadmap, roadmap::open(new, "", None).unwrap().roadmap);
    let changes = Changes::between(&old, &new);
    assert_eq!(
        in_words(changes.split(&old, &new), &old, &new),
        ["HTML and CSS: HTML, CSS layout", "Transactions: Isolation, Locks"]
    );
    assert!(changes.merged(&old, &new).is_empty());
}

#[test]
fn steps_that_were_probably_merged_are_told_with_what_they_became() {
    let old = "# Plan\n## Basics\n- HTML\n- CSS layout\n- Forms\n## More\n- Deploy it\n- CI\n- CD";
    let new = "# Plan\n## Basics\n- HTML and CSS\n- Forms and forms\n## More\n- Deploy it\n- CI/CD";
    let (old, new) = (roadmap::open(old, "", None).unwrap().roadmap, roadmap::open(new, "", None).unwrap().roadmap);
    let changes = Changes::between(&old, &new);
    assert_eq!(in_words(changes.merged(&old, &new), &new, &old), ["HTML and CSS: HTML, CSS layout", "CI/CD: CI, CD"]);
    assert!(changes.split(&old, &new).is_empty());
}

#[test]
fn neither_is_told_of_the_same_steps() {
    let text = "# Plan\n## Basics\n- HTML\n- CSS\n- HTML and CSS\n";
    let old = roadmap::open(text, "", None).unwrap().roadmap;
    let changes = Changes::between(&old, &old);
    assert!(changes.split(&old, &old).is_empty() && changes.merged(&old, &old).is_empty());
}
