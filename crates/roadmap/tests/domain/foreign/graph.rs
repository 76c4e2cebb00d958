//! Drawings of roadmap.sh.

use roadmap::foreign::{LONGEST, MOST_ITEMS, MOST_TOPICS};
use roadmap::{BulkAction, ImportMode, Memory, NodeId, Preview, ProgressFile};

use super::drawing::{check, read, refused, topic};
use crate::drawing::Tab;

/// A node of a type with a label, the left upper corner of its area, its width and its height.
fn node(id: &str, kind: &str, label: &str, [x, y, width, height]: [i32; 4]) -> String {
    let size = format!("\"width\": {width}, \"height\": {height}");
    node_with(id, kind, &format!("\"label\": \"{label}\""), [x, y], &size)
}

fn node_with(id: &str, kind: &str, data: &str, [x, y]: [i32; 2], more: &str) -> String {
    let more = if more.is_empty() { String::new() } else { format!(", {more}") };
    format!(
        "{{\"id\": \"{id}\", \"type\": \"{kind}\", \"position\": {{\"x\": {x}, \"y\": {y}}}, \"data\": {{{data}}}{more}}}"
    )
}

/// `a-b` is a solid edge, `a.b` a dashed one.
fn graph(nodes: &[String], edges: &[&str]) -> String {
    let edges = edges.iter().map(|edge| {
        let (style, (source, target)) = match edge.split_once('.') {
            Some(ends) => ("dashed", ends),
            None => ("solid", edge.split_once('-').expect("an edge has two ends")),
        };
        format!("{{\"source\": \"{source}\", \"target\": \"{target}\", \"data\": {{\"edgeStyle\": \"{style}\"}}}}")
    });
    format!("{{\"nodes\": [\n{}\n],\n\"edges\": [{}]}}", nodes.join(",\n"), edges.collect::<Vec<_>>().join(",\n"))
}

fn title() -> String {
    node("title", "title", "T", [0, -100, 100, 50])
}

/// Three topics below one another.
fn topics() -> Vec<String> {
    let at = |id, label, y| node(id, "topic", label, [0, y, 100, 50]);
    vec![title(), at("B", "Basics", 0), at("H", "Hive", 300), at("Y", "Year", 600)]
}

fn with(more: &[String]) -> Vec<String> {
    [topics(), more.to_vec()].concat()
}

#[test]
fn a_drawing_is_a_tree_in_the_order_of_the_page() {
    let nodes = with(&[
        node("line", "vertical", "vertical node", [40, -50, 20, 50]),
        node("words", "paragraph", "Find the detailed version", [300, -200, 200, 50]),
        node("button", "button", "roadmap.sh", [300, -150, 100, 50]),
        node("s3", "subtopic", "Frames", [200, 310, 100, 50]),
        node("s2", "subtopic", "Veil", [320, 10, 100, 50]),
        node("s1", "subtopic", "Smoke", [200, 10, 100, 50]),
        node("s0", "subtopic", "Bees", [200, 0, 100, 50]),
    ]);
    let text = graph(&nodes, &["title-B", "B-H", "H-Y", "B.s2", "B.s1", "B.s0", "s3.H", "line.s1", "gone.s1", "B-B"]);
    check(&text, "T\n  Basics\n    Bees\n    Smoke\n    Veil\n  Hive\n    Frames\n  Year\n");
    let document = read(&text).expect("is readable");
    assert_eq!(document.understood, "5 steps from a graph under 2 topics; 4 nodes are decoration.");
    let smoke = topic(&document, "Smoke");
    assert_eq!(document.roadmap.topic(smoke).id().as_str(), "s1", "keyed by the node's id");
    assert_eq!(text.get(document.places[smoke.index()].source.clone()), Some(nodes[9].as_str()));
}

#[test]
fn edges_between_topics_lead_on_unless_they_are_dashed_beside_solid_ones() {
    check(&graph(&topics(), &["B-H", "H.Y"]), "T\n  Basics\n  Hive\n    Year\n");
    check(&graph(&topics(), &["B.H", "H.Y"]), "T\n  Basics\n  Hive\n  Year\n");
}

#[test]
fn what_stands_in_a_box_belongs_to_what_the_box_belongs_to() {
    let nodes = with(&[
        // It belongs to the last topic by an edge, though another is nearer.
        node("box", "section", "", [200, 0, 200, 200]),
        node("in", "subtopic", "In the box", [210, 10, 100, 50]),
        node("inner", "section", "Inner box", [200, 100, 150, 80]),
        node("deep", "subtopic", "Deep in", [210, 110, 100, 50]),
        node("elsewhere", "subtopic", "By its edge", [210, 60, 100, 20]),
    ]);
    check(
        &graph(&nodes, &["Y.box", "B.elsewhere"]),
        "
        T
          Basics
            By its edge
          Hive
          Year
            In the box
            Inner box
              Deep in
        ",
    );
}

#[test]
fn what_has_neither_edge_nor_box_belongs_to_the_nearest_topic() {
    let nodes = with(&[
        node("a", "subtopic", "Near the first", [200, 100, 100, 50]),
        node("b", "todo", "Near the last", [-300, 550, 100, 50]),
        // A box without an edge belongs to the nearest topic, with all that is in it.
        node("box", "section", "", [200, 260, 100, 500]),
        node("c", "subtopic", "In the box", [210, 700, 50, 50]),
    ]);
    check(
        &graph(&nodes, &[]),
        "
        T
          Basics
            Near the first
          Hive
          Year
            In the box
            Near the last
        ",
    );
    check(&graph(&[title(), node("a", "subtopic", "a", [0; 4])], &[]), "T\n  a\n");
}

#[test]
fn a_box_around_topics_alone_says_nothing() {
    let nodes = with(&[
        node("box", "section", "", [-10, -10, 400, 80]),
        node("a", "subtopic", "a", [150, 10, 50, 20]),
        node("named", "section", "Later", [-10, 590, 400, 80]),
    ]);
    check(&graph(&nodes, &[]), "T\n  Basics\n    a\n  Hive\n  Later\n    Year\n");
}

#[test]
fn checklists_and_todos_are_steps() {
    let list = |id, label, y| {
        let data = format!(
            "\"label\": \"{label}\", \"checklists\": [{{\"id\": \"i1\", \"label\": \"Buy {id}\"}}, {{\"id\": \"i2\", \"label\": \"Paint {id}\"}}, {{\"id\": \"i3\", \"label\": \"\"}}]"
        );
        node_with(id, "checklist", &data, [200, y], "\"measured\": {\"width\": 100, \"height\": 50}")
    };
    let nodes = with(&[
        list("one", "", 0),
        list("two", "Second", 300),
        node("t", "todo", "Look in", [200, 600, 50, 20]),
        node("u", "todo-checkbox", "Weigh", [200, 630, 50, 20]),
    ]);
    let text = graph(&nodes, &["B.one", "H.two"]);
    check(
        &text,
        "
        T
          Basics
            Buy one
            Paint one
          Hive
            Second
              Buy two
              Paint two
          Year
            Look in
            Weigh
        ",
    );
    let document = read(&text).expect("is readable");
    let id = |title| document.roadmap.topic(topic(&document, title)).id().to_string();
    assert_eq!((id("Buy one").as_str(), id("Look in").as_str()), ("i1", "t"));
    assert!(id("Buy two").starts_with("buy-two-"), "a copied checklist has the ids of the first");
}

#[test]
fn links_hours_and_legends_stand_with_their_topic() {
    let nodes = [
        title(),
        node_with(
            "links",
            "linksgroup",
            "\"links\": [{\"label\": \"Gardens\", \"url\": \"https://g.example\"}, {\"label\": \"nowhere\"}]",
            [500, 0],
            "",
        ),
        node_with(
            "a",
            "topic",
            "\"label\": \"Hive\\n(3 h)\", \"href\": \"/hive\", \"links\": [{\"title\": \"Film\", \"url\": \"https://f.example\", \"type\": \"video\"}], \"legend\": {\"id\": \"x\", \"label\": \"Alternative\"}, \"description\": \"One.\\n\\nTwo.\"",
            [0, 0],
            "",
        ),
    ];
    check(
        &graph(&nodes, &[]),
        "
        T
          | <https://g.example> Gardens
          Hive (3 h)
            | </hive> Hive
            | video: <https://f.example> Film
            | Alternative
            | One.
            | Two.
        ",
    );
}

#[test]
fn circles_and_ids_that_are_given_twice_lose_nothing() {
    let nodes = with(&[
        node("a", "subtopic", "a", [200, 0, 50, 50]),
        node("b", "subtopic", "b", [200, 300, 50, 50]),
        node("b", "subtopic", "again", [200, 600, 50, 50]),
    ]);
    check(
        &graph(&nodes, &["a-b", "b-a", "B-Y", "B.H", "H.Y", "Y.B"]),
        "
        T
          Basics
            a
              b
            Hive
              Year
                again
        ! Line 8: the id `b` belongs to another topic already, and is left out here.
        ",
    );
    let chain: Vec<String> = (0..40).map(|i| node(&format!("s{i}"), "subtopic", "s", [0, i, 9, 9])).collect();
    let edges: Vec<String> = (0..39).map(|i| format!("s{i}-s{}", i + 1)).collect();
    let edges: Vec<&str> = edges.iter().map(String::as_str).collect();
    refused(&graph(&chain, &edges), "Line 34: it has 40 levels, and Cairn shows at most 32. Indent it less.");
}

#[test]
fn a_title_beside_the_nodes_may_be_an_object() {
    let of =
        |title: &str| format!("{{\"title\": {title}, \"nodes\": [{{\"id\": \"a\", \"data\": {{\"label\": \"A\"}}}}]}}");
    check(&of("{\"card\": \"Bees\", \"page\": \"Keeping bees\"}"), "Keeping bees\n  A\n");
    check(&of("{\"card\": \"Bees\", \"page\": null}"), "Bees\n  A\n");
}

#[test]
fn what_is_missing_or_of_another_type_counts_as_not_there() {
    check(
        "{\"title\": \"T\", \"nodes\": [null, 7, {\"id\": 7, \"data\": {\"label\": \"seven\", \"links\": {}, \"checklists\": 1}}, {\"id\": \"x/y\", \"type\": \"topic\", \"position\": [], \"width\": \"a\", \"data\": {\"label\": \"y\"}}, {\"type\": \"topic\", \"data\": null}], \"edges\": [{}, 1, {\"source\": 7, \"target\": null}]}",
        "T\n  seven\n  y\n! Line 1: an item without words. One with a box is called “Untitled”; another is left out.\n",
    );
    let begins = "It begins as a graph of roadmap.sh.";
    refused(
        "{\"nodes\": [\n{\"id\": \"a\",\n",
        &format!("{begins} Line 3: it is not valid JSON, or it ends too early. Export it again."),
    );
    let none = "Line 1: no node of the type `topic`, `subtopic`, `checklist` or `todo` has a label. Export it again.";
    for empty in ["{\"nodes\": [], \"edges\": []}", "{\"nodes\": {\"a\": {}}}", "{\"nodes\": 1}"] {
        refused(empty, &format!("{begins} {none}"));
    }
    refused(
        "{\"mockup\": {\"controls\": {\"control\": []}}}",
        "It is the older form of a roadmap of roadmap.sh, a drawing that does not say what belongs to what. Take the newer file, with `nodes` and `edges`.",
    );
}

#[test]
fn bounds_are_held_with_the_number_found() {
    let many = |count: usize| {
        let node = |i| format!("{{\"id\":\"{i}\",\"data\":{{\"label\":\"a\"}}}}");
        format!("{{\"nodes\":[{}],\"edges\":[]}}", (0..count).map(node).collect::<Vec<_>>().join(","))
    };
    refused(
        &many(MOST_TOPICS + 1),
        "It has 20001 topics, and Cairn shows at most 20000. Divide it into several files.",
    );
    refused(
        &many(MOST_ITEMS + 1),
        "It has 40001 headings, items and rows, and Cairn reads at most 40000. Divide it into several files.",
    );
    assert_eq!(read(&many(MOST_TOPICS)).map(|document| document.roadmap.len()), Ok(MOST_TOPICS + 1));
    let long = format!("{{\"nodes\": [], \"x\": \"{}\"}}", "x".repeat(LONGEST));
    refused(&long, "It has more than 2 MiB, and Cairn reads at most 2. Divide it into several files.");
}

#[test]
fn progress_that_roadmap_sh_stored_is_imported_onto_its_graph() {
    let nodes =
        with(&[node("s:1", "subtopic", "Smoke", [200, 0, 50, 50]), node("s2", "subtopic", "Veil", [200, 300, 50, 50])]);
    let roadmap = read(&graph(&nodes, &[])).expect("is readable").roadmap;
    let mut tab = Tab::with(&Memory::default(), "test", roadmap, 1).at(1_000);
    let stored = r#"{"done": ["s:1", "gone"], "learning": ["s2", 7], "skipped": ["Y", "B"], "isFavorite": false}"#;
    let file = ProgressFile::read(stored).expect("is progress");
    assert_eq!((file.marks(), file.title.as_str()), (5, "roadmap.sh"));
    let preview = tab.logbook.preview(&file, ImportMode::Merge, 2_000).expect("is about it");
    assert_eq!(preview, Preview { done: 1, doing: 1, skipped: 1, unknown: 2, ..Preview::default() });
    tab.act_in_bulk(BulkAction::Import(file, ImportMode::Merge));
    assert_eq!(tab.marks(), "x/-");
    assert_eq!(tab.logbook.roadmap().steps(NodeId::ROOT).count(), 3);
}
