use std::cell::Cell;

use leptos::prelude::*;
use roadmap::Completion;

use crate::dom::element::{El, set_attr, svg};
use crate::view::stone_shapes::{STONE_PARTS, STONES};

/// The cairn that grows on the way: a stone with the first step, then one with each quarter.
pub fn stones(completion: ReadSignal<Completion>) -> El {
    let stones = STONES.map(|stone| {
        let attributes = STONE_PARTS.into_iter().zip(stone);
        attributes.fold(svg("ellipse").class("stone"), |stone, (name, value)| stone.attr(name, value))
    });
    let last = Cell::new(0);
    svg("svg").class("stones").attr("viewBox", "0 0 64 64").attr("aria-hidden", "true").children(stones).effect(
        move |svg| {
            let laid = laid(completion.get());
            if last.replace(laid) != laid {
                set_attr(svg, "data-laid", &laid.to_string());
            }
        },
    )
}

fn laid(completion: Completion) -> usize {
    match completion.steps_done {
        0 => 0,
        _ if completion.is_finished() => STONES.len(),
        _ => 1 + completion.per_mille() as usize / 250,
    }
}
