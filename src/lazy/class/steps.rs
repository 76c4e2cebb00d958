//! The steps that hold the class up, and those that nobody has begun.

use roadmap::NodeId;

use super::state::ClassState;
use super::words;
use crate::dom::element::{El, element};
use crate::dom::title::{authored, titled};
use crate::lazy::dialog::{first_of, heading, paragraph};

/// The most steps in a list.
const MOST: usize = 100;

/// What a teacher should look at.
pub fn parts(state: &ClassState) -> Vec<El> {
    let (roadmap, today) = (state.tracker.roadmap(), state.today());
    let class = state.class.borrow();
    let stuck = class.stuck(&roadmap, today);
    let untouched = class.untouched(&roadmap, today);
    let mut parts = vec![heading(&words::stuck())];
    if stuck.is_empty() {
        parts.push(paragraph(&words::not_stuck()));
    } else {
        let rows = stuck.iter().map(|tally| {
            let words = words::stuck_for(tally.stuck, tally.longest);
            element("li").child(title(state, tally.step)).child(element("span").class("class-stuck").text(&words))
        });
        parts.push(element("ul").class("class-steps").children(first_of(MOST, rows)));
    }
    if !untouched.is_empty() {
        let rows = untouched.iter().map(|&step| element("li").child(title(state, step)));
        let list = element("ul").class("class-steps").children(first_of(MOST, rows));
        let summary = element("summary").text(&words::untouched(untouched.len()));
        parts.push(element("details").class("class-more").child(summary).child(list));
    }
    parts
}

fn title(state: &ClassState, step: NodeId) -> El {
    let roadmap = state.tracker.roadmap();
    titled(authored(element("span"), &roadmap), roadmap.topic(step).title())
}
