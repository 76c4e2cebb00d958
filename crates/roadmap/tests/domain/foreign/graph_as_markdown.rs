//! A drawing written as Markdown is read as the same roadmap.

use proptest::prelude::*;
use roadmap::editing::as_markdown;
use roadmap::{Roadmap, open};

use super::drawing::read;
use super::laws::of_graph;

fn markdown_of(roadmap: &Roadmap) -> String {
    as_markdown(roadmap).unwrap_or_else(|| panic!("{:?} has no Markdown", roadmap.title().to_string()))
}

/// What must be the same: levels, ids, titles with their styles, hours and all that stands beside.
fn parts(roadmap: &Roadmap) -> Vec<impl PartialEq + std::fmt::Debug> {
    let parts = roadmap.nodes().map(|node| {
        let topic = roadmap.topic(node);
        let id = (node.index() > 0).then(|| topic.id().to_string());
        (topic.level(), id, topic.title().clone(), topic.estimate(), topic.details().to_vec())
    });
    parts.collect()
}

fn node(id: &str, kind: &str, place: [i32; 2], data: &str) -> String {
    let [x, y] = place;
    format!(r#"{{"id": "{id}", "type": "{kind}", "position": {{"x": {x}, "y": {y}}}, "data": {{{data}}}}}"#)
}

#[test]
fn titles_hours_links_and_texts_are_written_with_the_ids() {
    let nodes = [
        node("title", "title", [0, -100], r#""label": "Bees & co""#),
        node(
            "hive",
            "topic",
            [0, 0],
            r#""label": "The `Hive` (3 h)", "links": [{"title": "Film [1]", "url": "https://f.example/a b", "type": "video"}], "description": "- One.\nstill\n\n2. Two *a*.""#,
        ),
        node("s1", "subtopic", [100, 0], r##""label": "1. Smoke {#x}""##),
        node("s2", "subtopic", [100, 10], r#""label": "[ ] <Veil> | 5 min""#),
        node("y", "topic", [0, 300], r#""label": "Year""#),
    ];
    let edges = r#"{"source": "hive", "target": "s1"}, {"source": "hive", "target": "s2"}"#;
    let document = read(&format!(r#"{{"nodes": [{}], "edges": [{edges}]}}"#, nodes.join(","))).expect("a roadmap");
    let text = markdown_of(&document.roadmap);
    let again = read(&text).expect("a roadmap");
    assert_eq!(parts(&again.roadmap), parts(&document.roadmap), "{text}");
    assert_eq!(
        text,
        "\
# Bees & co

- The \\`Hive\\` (3 h) {#hive}
  - [@video@Film \\[1\\]](<https://f.example/a b>)

  \\- One.\\
  still

  2\\. Two \\*a\\*.

  - [ ] 1. Smoke {#s1}
  - [ ] [ ] <Veil> (5 min) {#s2}
- [ ] Year {#y}
"
    );
}

#[test]
fn topics_are_headings_if_all_have_steps() {
    let nodes = [
        node("title", "title", [0, -100], r#""label": "T""#),
        node("a", "topic", [0, 0], r#""label": "A""#),
        node("s", "subtopic", [100, 0], r#""label": "one""#),
        node("b", "topic", [0, 300], r#""label": "B", "description": "Words.""#),
        node("t", "subtopic", [100, 300], r#""label": "two""#),
    ];
    let edges = r#"{"source": "a", "target": "s"}, {"source": "b", "target": "t"}"#;
    let document = read(&format!(r#"{{"nodes": [{}], "edges": [{edges}]}}"#, nodes.join(","))).expect("a roadmap");
    let text = "# T\n\n## A {#a}\n\n- [ ] one {#s}\n\n## B {#b}\n\nWords.\n\n- [ ] two {#t}\n";
    assert_eq!(markdown_of(&document.roadmap), text);
}

/// Labels that would be something else in Markdown.
fn labels() -> impl Strategy<Value = Vec<(String, bool)>> {
    let label = prop::sample::select(vec![
        "Basics",
        "C++ & C#",
        "a_b_c",
        "*args",
        "`let`",
        "1. First",
        "- dash",
        "[x] box",
        "[link] (a)",
        "<T>",
        "&amp;",
        "{#id}",
        "~5 h",
        "(2 h)",
        "Loops (2 h)",
        "a | b",
        "# hash",
        "> quote",
        "https://a.example/x",
        "**bold** _it_",
        "\\\\ slash",
        "Total: 5",
        "Week 1:",
        "Done when: it works",
        "needs: b",
        "日本語（3時間）",
        "x `` y",
        "(optional) A",
        "***",
        "==",
        "Video: a",
        "✅ done",
    ]);
    prop::collection::vec((label.prop_map(str::to_owned), any::<bool>()), 1..12)
}

fn drawing(labels: &[(String, bool)]) -> String {
    let (mut nodes, mut edges, mut topic) = (Vec::new(), Vec::new(), None);
    for (place, (label, is_topic)) in labels.iter().enumerate() {
        let kind = if *is_topic { "topic" } else { "subtopic" };
        nodes.push(node(&format!("n{place}"), kind, [0, 100 * place as i32], &format!(r#""label": "{label}""#)));
        match topic.filter(|_| !is_topic) {
            Some(topic) => edges.push(format!(r#"{{"source": "n{topic}", "target": "n{place}"}}"#)),
            None => topic = Some(place),
        }
    }
    format!(r#"{{"nodes": [{}], "edges": [{}]}}"#, nodes.join(","), edges.join(","))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn any_drawing_can_be_written((text, _) in of_graph()) {
        let Ok(document) = open(&text, "file.json", None) else { return Ok(()) };
        let text = markdown_of(&document.roadmap);
        let again = read(&text).map_err(|refusal| TestCaseError::fail(refusal.to_string()))?;
        prop_assert_eq!(parts(&again.roadmap), parts(&document.roadmap), "{}", text);
    }

    #[test]
    fn so_it_can_whatever_its_labels_are(labels in labels()) {
        let Ok(document) = open(&drawing(&labels), "file.json", None) else { return Ok(()) };
        let text = markdown_of(&document.roadmap);
        let again = read(&text).map_err(|refusal| TestCaseError::fail(refusal.to_string()))?;
        prop_assert_eq!(parts(&again.roadmap), parts(&document.roadmap), "{}", text);
    }
}
