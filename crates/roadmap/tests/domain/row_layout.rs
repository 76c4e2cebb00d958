use crate::drawing::{markdown, node, read};
use proptest::prelude::*;
use roadmap::{Expansion, Length, NodeId, Roadmap, RowLayout};

const PX: Length = 64;

/// Sections of three steps each, all open.
fn tall(sections: usize) -> (Roadmap, RowLayout) {
    let tree: String = (0..sections).map(|n| format!("S{n}\n  - a{n}\n  - b{n}\n  - c{n}\n")).collect();
    let roadmap = read(&markdown(&tree)).roadmap;
    let mut layout = RowLayout::new(&roadmap);
    layout.arrange(Expansion::closed(&roadmap).opened(&roadmap).rows(&roadmap));
    (roadmap, layout)
}

fn titles(roadmap: &Roadmap, layout: &RowLayout, from: Length, to: Length, pinned: &[&str]) -> String {
    let pinned: Vec<NodeId> = pinned.iter().map(|title| node(roadmap, title)).collect();
    let visible = layout.visible_rows(roadmap, from * PX..to * PX, pinned.into_iter());
    let placed = visible.placed.iter().map(|placed| match placed.above {
        0 => roadmap.topic(placed.row).title().to_string(),
        above => format!("({}) {}", above / PX, roadmap.topic(placed.row).title()),
    });
    format!("{} ({})", placed.collect::<Vec<_>>().join(" "), visible.below / PX)
}

#[test]
fn only_rows_in_view_and_their_ancestors_are_in_the_document() {
    let (roadmap, mut layout) = tall(100);
    layout.measure(roadmap.topics().map(|row| (row, 10 * PX)), true);
    assert_eq!(layout.height(), 4000 * PX);
    assert_eq!(titles(&roadmap, &layout, 0, 25, &[]), "S0 a0 b0 (3970)");
    assert_eq!(titles(&roadmap, &layout, 2020, 2050, &[]), "(2000) S50 (10) b50 c50 S51 (1950)");
    assert_eq!(titles(&roadmap, &layout, 3990, 9000, &[]), "(3960) S99 (20) c99 (0)");
    assert_eq!(titles(&roadmap, &layout, 5000, 9000, &[]), " (4000)");
}

#[test]
fn a_pinned_row_is_in_the_document_wherever_it_is() {
    let (roadmap, mut layout) = tall(100);
    layout.measure(roadmap.topics().map(|row| (row, 10 * PX)), true);
    assert_eq!(titles(&roadmap, &layout, 0, 10, &["b3"]), "S0 (110) S3 (10) b3 (3850)");
    assert_eq!(titles(&roadmap, &layout, 0, 10, &["S0", "S0"]), "S0 (3990)");
    assert_eq!(titles(&roadmap, &layout, 120, 150, &["a0"]), "S0 a0 (100) S3 a3 b3 (3850)");
}

#[test]
fn heights_are_estimated_from_similar_rows() {
    let (roadmap, mut layout) = tall(100);
    let before = layout.height();
    assert!(layout.measure([(node(&roadmap, "S0"), 50 * PX), (node(&roadmap, "a0"), 20 * PX)].into_iter(), true));
    assert_ne!(layout.height(), before);
    assert_eq!(layout.height(), (100 * 50 + 300 * 20) * PX);
    assert!(!layout.measure([(node(&roadmap, "S0"), 50 * PX)].into_iter(), true));
    layout.measure([(node(&roadmap, "b0"), 30 * PX)].into_iter(), false);
    assert_eq!(layout.height(), (100 * 50 + 300 * 20 + 10) * PX, "without learning, only measured rows change");
    layout.arrange(Expansion::closed(&roadmap).opened(&roadmap).rows(&roadmap));
    assert_eq!(layout.height(), (100 * 50 + 299 * 25 + 30 - 5) * PX);
    layout.forget();
    layout.measure([(node(&roadmap, "S0"), 40 * PX)].into_iter(), true);
    assert_eq!(layout.height(), (100 * 40 + 300 * 36) * PX, "measures at another width are forgotten");
}

#[test]
fn a_row_is_found_by_its_height() {
    let (roadmap, mut layout) = tall(2);
    layout.measure(roadmap.topics().map(|row| (row, 10 * PX)), true);
    assert_eq!(layout.top(node(&roadmap, "b1")), Some(60 * PX));
    assert_eq!(layout.row_from(60 * PX), Some(node(&roadmap, "b1")));
    assert_eq!(layout.row_from(51 * PX), Some(node(&roadmap, "b1")));
    assert_eq!(layout.row_from(999 * PX), Some(node(&roadmap, "c1")));
    layout.arrange(std::iter::empty());
    assert_eq!((layout.row_from(0), layout.height()), (None, 0));
}

#[test]
fn rows_with_their_details_are_estimated_from_such_rows() {
    let step = |at| format!("- [ ] Step {at}\n\n  Words.\n");
    let document = format!("# T\n\n{}", (0..10).map(step).collect::<String>());
    let roadmap = roadmap::open(&document, "file.md", None).expect("is readable").roadmap;
    let mut layout = RowLayout::new(&roadmap);
    let arrange = |layout: &mut RowLayout, shown: &[usize]| {
        for row in roadmap.topics() {
            layout.show_details(&roadmap, row, shown.contains(&row.index()));
        }
        layout.arrange(roadmap.topics());
        layout.height() / PX
    };
    arrange(&mut layout, &[]);
    layout.measure(roadmap.topics().map(|row| (row, 10 * PX)), true);
    assert_eq!(layout.height(), 100 * PX);
    arrange(&mut layout, &[1]);
    layout.measure(roadmap.place(1).map(|row| (row, 50 * PX)).into_iter(), true);
    assert_eq!(layout.height(), 140 * PX);
    assert_eq!(arrange(&mut layout, &[1, 2, 3]), 50 + 2 * 50 + 7 * 10);
    assert_eq!(arrange(&mut layout, &[]), 100, "what was measured with details is no measure without");
}

proptest! {
    #[test]
    fn placed_rows_and_gaps_are_as_high_as_all_rows(
        heights in prop::collection::vec(1u32..200, 80), from in 0u32..9_000, view in 0u32..2_000, pinned in prop::collection::vec(1usize..80, 0..3),
    ) {
        let (roadmap, mut layout) = tall(20);
        layout.measure(roadmap.topics().zip(&heights).map(|(row, &height)| (row, height * PX)), true);
        let pinned: Vec<NodeId> = pinned.into_iter().filter_map(|at| roadmap.place(at)).collect();
        let visible = layout.visible_rows(&roadmap, from * PX..(from + view) * PX, pinned.iter().copied());
        let there = |row: NodeId| visible.placed.iter().any(|placed| placed.row == row);
        let mut sum = 0;
        for placed in &visible.placed {
            sum += placed.above;
            prop_assert_eq!(layout.top(placed.row), Some(sum));
            sum += heights[placed.row.index() - 1] * PX;
            prop_assert!(roadmap.ancestors(placed.row).all(|above| above == NodeId::ROOT || there(above)));
        }
        prop_assert_eq!(sum + visible.below, layout.height());
        for row in roadmap.topics() {
            let top = layout.top(row).unwrap_or(0);
            let bottom = top + heights[row.index() - 1] * PX;
            if (top < (from + view) * PX && bottom > from * PX) || pinned.contains(&row) {
                prop_assert!(there(row));
            }
        }
    }
}
