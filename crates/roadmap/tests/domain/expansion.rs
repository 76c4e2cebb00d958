use crate::drawing::{markdown, node, read};
use proptest::prelude::*;
use roadmap::{Expansion, NodeId, Roadmap, TypeAheadStart};

const TREE: &str = "A\n  B\n    - b\n    - c\n  D\nE\n  - f\nG";

struct Tree {
    roadmap: Roadmap,
    expansion: Expansion,
}

impl Tree {
    fn open(titles: &str) -> Tree {
        let roadmap = read(&markdown(TREE)).roadmap;
        let mut expansion = Expansion::closed(&roadmap);
        for title in titles.split_whitespace() {
            expansion.open(&roadmap, node(&roadmap, title));
        }
        Tree { roadmap, expansion }
    }

    fn title(&self, node: NodeId) -> String {
        self.roadmap.topic(node).title().to_string()
    }

    fn titles(&self, nodes: &[NodeId]) -> String {
        nodes.iter().map(|&node| self.title(node)).collect::<Vec<_>>().join(" ")
    }

    fn rows(&self) -> String {
        self.titles(&self.expansion.rows(&self.roadmap).collect::<Vec<_>>())
    }
}

#[test]
fn rows_are_the_topics_whose_ancestors_are_open() {
    assert_eq!(Tree::open("").rows(), "A E G");
    assert_eq!(Tree::open("A").rows(), "A B D E G");
    assert_eq!(Tree::open("B").rows(), "A E G");
    assert_eq!(Tree::open("A B E").rows(), "A B b c D E f G");
}

#[test]
fn topics_can_be_left_out_with_all_below_them() {
    let mut tree = Tree::open("A B E");
    let (b, g) = (node(&tree.roadmap, "B"), node(&tree.roadmap, "G"));
    tree.expansion = tree.expansion.without(&tree.roadmap, [b, g]);
    assert_eq!(tree.rows(), "A D E f");
    let e = node(&tree.roadmap, "E");
    tree.expansion = tree.expansion.without(&tree.roadmap, [e]);
    assert_eq!(tree.rows(), "A D", "also of what is left");
}

#[test]
fn walking_up_gives_the_rows_in_reverse() {
    for open in ["", "A", "B", "A B", "A B E"] {
        let tree = Tree::open(open);
        let last = tree.expansion.last_row(&tree.roadmap);
        let back: Vec<NodeId> =
            std::iter::successors(last, |&row| tree.expansion.row_before(&tree.roadmap, row)).collect();
        let forth: Vec<NodeId> = back.into_iter().rev().collect();
        assert_eq!(tree.titles(&forth), tree.rows());
    }
}

#[test]
fn commands_return_the_topics_they_changed() {
    let mut tree = Tree::open("A");
    let way = tree.expansion.open_way(&tree.roadmap, node(&tree.roadmap, "b"));
    assert_eq!(tree.titles(&way), "B");
    assert_eq!(tree.rows(), "A B b c D E G");
    tree.expansion.close_all(&tree.roadmap);
    let below = tree.expansion.open_below(&tree.roadmap, node(&tree.roadmap, "A"));
    assert_eq!(tree.titles(&below), "A B");
    assert_eq!(tree.expansion.open_below(&tree.roadmap, node(&tree.roadmap, "G")), []);
    let siblings = tree.expansion.open_siblings(&tree.roadmap, node(&tree.roadmap, "G"));
    assert_eq!(tree.titles(&siblings), "E");
    let closed = tree.expansion.close_all(&tree.roadmap);
    assert_eq!(tree.titles(&closed), "A B E");
    assert_eq!(tree.rows(), "A E G");
    let opened = tree.expansion.open_all(&tree.roadmap);
    assert_eq!(tree.titles(&opened), "A B E");
    assert!(tree.expansion.open(&tree.roadmap, node(&tree.roadmap, "G")).is_empty(), "a step has nothing to open");
}

#[test]
fn the_row_of_a_topic_is_its_outermost_closed_ancestor() {
    let mut tree = Tree::open("A B");
    let b = node(&tree.roadmap, "b");
    assert_eq!(tree.expansion.row_of(&tree.roadmap, b), Some(b));
    tree.expansion.close(&tree.roadmap, node(&tree.roadmap, "A"));
    tree.expansion.close(&tree.roadmap, node(&tree.roadmap, "B"));
    assert_eq!(tree.expansion.row_of(&tree.roadmap, b).map(|row| tree.title(row)).as_deref(), Some("A"));
}

#[test]
fn type_ahead_searches_down_and_then_from_the_first_row() {
    let tree = Tree::open("A B");
    let found = |start, first: &str| {
        let begins = |topic: &roadmap::Topic| topic.title().to_string().starts_with(first);
        tree.expansion.find_row(&tree.roadmap, start, begins).map(|row| tree.title(row))
    };
    let row = |title| node(&tree.roadmap, title);
    assert_eq!(found(TypeAheadStart::Below(row("A")), "A").as_deref(), Some("A"));
    assert_eq!(found(TypeAheadStart::Below(row("b")), "B").as_deref(), Some("B"));
    assert_eq!(found(TypeAheadStart::At(row("b")), "b").as_deref(), Some("b"));
    assert_eq!(found(TypeAheadStart::Below(row("G")), "c").as_deref(), Some("c"));
    assert_eq!(found(TypeAheadStart::At(row("A")), "f"), None);
}

#[test]
fn each_row_has_its_place_among_its_siblings() {
    let tree = Tree::open("A B E");
    let places = |titles: &str| {
        let rows = titles.split(' ').map(|title| node(&tree.roadmap, title));
        tree.expansion.places(&tree.roadmap, rows)
    };
    assert_eq!(places("A B b c D E f G"), [(1, 3), (1, 2), (1, 2), (2, 2), (2, 2), (2, 3), (1, 1), (3, 3)]);
    assert_eq!(places("A B c E G"), [(1, 3), (1, 2), (2, 2), (2, 3), (3, 3)]);
    assert_eq!(places("E f"), [(2, 3), (1, 1)]);
}

#[test]
fn a_stored_expansion_reads_back_and_ignores_topics_that_are_gone() {
    let tree = Tree::open("A B E");
    let stored = tree.expansion.encode(&tree.roadmap);
    assert_eq!(Expansion::read(&tree.roadmap, &stored), Ok(tree.expansion));
    let other = read(&markdown("E\n  - x\nH\n  - y")).roadmap;
    let expansion = Expansion::read(&other, &stored).expect("was written by us");
    assert!(expansion.is_open(node(&other, "E")) && !expansion.is_open(node(&other, "H")));
    for damaged in ["", "{}", "[]", r#"{"v":1}"#, r#"{"v":1,"open":[1]}"#, r#"{"v":0,"open":""}"#] {
        assert!(Expansion::read(&other, damaged).is_err(), "{damaged}");
    }
}

proptest! {
    #[test]
    fn any_change_of_a_stored_expansion_is_read_or_refused(
        at in any::<prop::sample::Index>(), cut in 0usize..4, text in ".{0,4}",
    ) {
        let tree = Tree::open("A B E");
        let mut chars: Vec<char> = tree.expansion.encode(&tree.roadmap).chars().collect();
        let at = at.index(chars.len());
        chars.splice(at..(at + cut).min(chars.len()), text.chars());
        let changed: String = chars.into_iter().collect();
        if let Ok(expansion) = Expansion::read(&tree.roadmap, &changed) {
            prop_assert!(tree.roadmap.steps(NodeId::ROOT).all(|step| !expansion.is_open(step)));
        }
    }
}
