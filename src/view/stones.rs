use std::cell::Cell;

use leptos::prelude::*;
use roadmap::Completion;

use crate::view::element::{Drawn, set, svg};

/// Centre, half width, half height and tilt of each stone, from the ground up.
const STONES: [[&str; 5]; 5] = [
    ["32", "55", "25", "7.5", ""],
    ["30.5", "41.5", "19", "6.5", "rotate(-2 30.5 41.5)"],
    ["33.5", "29.5", "14", "5.8", "rotate(3 33.5 29.5)"],
    ["31", "18.5", "9.5", "5", "rotate(-4 31 18.5)"],
    ["32.5", "9", "6", "4.2", "rotate(2 32.5 9)"],
];

/// The cairn that grows on the way: a stone with the first step, then one with each quarter.
pub fn stones(completion: ReadSignal<Completion>) -> Drawn {
    let stones = STONES.map(|stone| {
        let attributes = ["cx", "cy", "rx", "ry", "transform"].into_iter().zip(stone);
        attributes.fold(svg("ellipse").class("stone"), |stone, (name, value)| stone.with(name, value))
    });
    let last = Cell::new(0);
    svg("svg").class("stones").with("viewBox", "0 0 64 64").with("aria-hidden", "true").children(stones).follow(
        move |svg| {
            let laid = laid(completion.get());
            if last.replace(laid) != laid {
                set(svg, "data-laid", &laid.to_string());
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
