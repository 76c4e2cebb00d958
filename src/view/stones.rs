use std::cell::Cell;

use leptos::prelude::*;
use roadmap::Completion;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::dom::element::{El, dom_ok, svg};
use crate::dom::stone_shapes::{STONE_PARTS, STONES};

/// The cairn that grows on the way: five stones, each of which stands for a fifth, filled from the ground up.
pub fn stones(completion: ReadSignal<Completion>) -> El {
    let draw = |class: &str| {
        STONES.map(|stone| {
            let attributes = STONE_PARTS.into_iter().zip(stone);
            attributes.fold(svg("ellipse").class(class), |stone, (name, value)| stone.attr(name, value))
        })
    };
    let fills = draw("stone stone-fill");
    let filled = fills.each_ref().map(|fill| (fill.element().clone(), Cell::new(u32::MAX)));
    svg("svg")
        .class("stones")
        .attr("viewBox", "0 0 64 64")
        .attr("aria-hidden", "true")
        .children(draw("stone"))
        .children(fills)
        .effect(move |_| {
            let all = completion.get().per_mille() * 5;
            for ((fill, last), below) in filled.iter().zip([0, 1000, 2000, 3000, 4000]) {
                let full = all.saturating_sub(below).min(1000);
                if last.replace(full) != full {
                    show_full(fill, full);
                }
            }
        })
}

/// Fills a stone; `full` is in thousandths.
fn show_full(fill: &Element, full: u32) {
    dom_ok(fill.unchecked_ref::<HtmlElement>().style().set_property("--full", &full.to_string()));
}
