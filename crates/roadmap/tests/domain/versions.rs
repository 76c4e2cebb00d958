//! Two versions of a roadmap, as its author edits it.

use crate::drawing::read;
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
fn nothing_differs_where_only_order_and_hours_do() {
    let after = "# Plan\n1. **More**\n- Deploy it (2 h)\n2. **Basics** (9 h)\n- Read the first chapter\n- Write a parser {#parser}\n- Install the compiler";
    let (old, new) = (read(BEFORE).roadmap, read(after).roadmap);
    assert!(Changes::between(&old, &new).is_empty());
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
    let had = Changes::between(&old, &document.roadmap).old_ids(&old, &document.roadmap);
    let words = had.iter().map(|(topic, id)| format!("{} {id}", titles(&document.roadmap, [*topic]).concat()));
    assert_eq!(
        words.collect::<Vec<_>>(),
        [
            format!("Foundations {}", id_of(&old, "Basics")),
            format!("Ask a good friend {}", id_of(&old, "Ask a friend"))
        ]
    );
    let written = roadmap::editing::remembering::remember(new, &document, None, &had).expect("a place");
    let after = roadmap::open(&written, "", None).unwrap().roadmap;
    let changes = Changes::between(&old, &after);
    assert!(changes.renamed.is_empty() && changes.added.is_empty() && changes.gone.is_empty());
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
