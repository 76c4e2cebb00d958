//! What `docs/authoring.md` says of its examples.

use roadmap::{Guidance, NodeId, Progress, RoadmapId, open, site_list};

const GUIDE: &str = include_str!("../../../../docs/authoring.md");

/// The examples in a language, in order.
fn examples(language: &str) -> Vec<&'static str> {
    let fence = format!("```{language}\n");
    let texts = GUIDE.split(fence.as_str()).skip(1);
    texts.map(|rest| rest.split_once("```").expect("an end").0).collect()
}

#[test]
fn the_example_has_the_steps_and_hours_that_are_claimed_and_nothing_to_mend() {
    let document = open(examples("markdown")[0], "learn-rust.md", None).expect("a roadmap");
    let completion = Progress::new(&document.roadmap).completion(NodeId::ROOT);
    let claim = format!("That is {} steps and {} hours.", completion.steps, completion.hours);
    assert!(GUIDE.contains(&claim), "{claim}");
    assert!(document.warnings.is_empty(), "{}", document.understood);
}

#[test]
fn the_example_with_guidance_says_all_that_the_table_names() {
    let document = open(examples("markdown")[1], "", None).expect("a roadmap");
    assert!(document.warnings.is_empty(), "{}", document.understood);
    let step = document.roadmap.find("ownership").expect("is there");
    let guidance = Guidance::of(&document.roadmap, step);
    assert!(guidance.done_when.is_some());
    assert_eq!((guidance.about.len(), guidance.resources.len(), guidance.needs.len()), (1, 2, 1));
}

#[test]
fn the_renamed_topic_keeps_all_its_steps() {
    let [before, _, after] = examples("markdown")[..] else { panic!("three examples") };
    let [before, after] = [before, after].map(|text| open(text, "", None).expect("a roadmap").roadmap);
    let foundations = before.children(NodeId::ROOT).next().expect("a section");
    for step in before.steps(foundations) {
        let id = before.topic(step).id().as_str();
        let found = after.find(id).unwrap_or_else(|| panic!("{id} is gone"));
        assert_eq!(after.topic(found).title(), before.topic(step).title());
        assert_ne!(after.topic(found).id().as_str(), id);
    }
}

#[test]
fn the_list_names_the_file() {
    let listed = site_list(examples("json")[0]).expect("a list");
    assert_eq!(listed[0], ("learn-rust".to_owned(), "Learn Rust".to_owned()));
    assert_eq!(RoadmapId::of_file("roadmaps/learn-rust.md").as_str(), "learn-rust");
}
