//! The details of a topic as they are drawn below its row.

use roadmap::{NodeId, Query};

use super::{needs, note, reading, words};
use crate::browser::lazy::text::fold;
use crate::dom::element::{El, button, element};
use crate::dom::going::go_to;
use crate::dom::title::in_language;
use crate::lazy::{notes, row_link, self_check};
use crate::tracker::{DetailsExtent, Tracker};

/// The details of a topic with what is searched for highlighted, and with the field for its note while that is written.
pub fn panel(tracker: Tracker, topic: NodeId, query: Option<&Query>, is_written: bool) -> El {
    let highlights = |words: &str| query.map_or_else(Vec::new, |query| query.highlights(words, fold));
    let panel = in_language(element("div"), &tracker.roadmap()).class("details").attr("id", &id_of(topic)).on(
        "click",
        move |event| {
            if let Some(need) = needs::pressed(tracker, &event) {
                go_to(tracker, need);
            }
        },
    );
    let extent = tracker.details_extent(topic);
    let panel = match extent {
        DetailsExtent::All => panel.children(reading::parts(tracker, topic, &highlights)),
        DetailsExtent::Found => panel.children(reading::found_parts(tracker, topic, &highlights)),
        DetailsExtent::Note => panel,
    };
    let panel = match is_written {
        true => panel.child(notes::editor(tracker, topic)),
        false if tracker.has_note(topic) => panel.child(note::shown(tracker, topic, highlights)),
        false => panel,
    };
    let is_of_author = topic != NodeId::ROOT && !tracker.roadmap().topic(topic).details().is_empty();
    let buttons = match extent {
        _ if !is_of_author => Vec::new(),
        DetailsExtent::Found => vec![show_all(tracker, topic)],
        _ => commands(tracker, topic, is_written),
    };
    if buttons.is_empty() { panel } else { panel.child(element("p").class("details-end").children(buttons)) }
}

/// The id of a topic's details.
pub fn id_of(topic: NodeId) -> String {
    format!("details:{}", topic.index())
}

fn show_all(tracker: Tracker, topic: NodeId) -> El {
    button(&words::show_all()).class("details-copy").on("click", move |_| tracker.show_all_details(topic))
}

/// The buttons of what can be done with a topic.
fn commands(tracker: Tracker, topic: NodeId, is_written: bool) -> Vec<El> {
    let check = self_check::is_offered(tracker, topic).then(|| {
        button(&self_check::command())
            .class("details-copy")
            .attr("data-self-check", "")
            .on("click", move |_| self_check::show(tracker, topic))
    });
    let write = (!is_written && !tracker.has_note(topic) && notes::can_write(tracker))
        .then(|| button(&words::write_note()).class("details-copy").on("click", move |_| notes::write(tracker, topic)));
    let copy = row_link::has_address().then(|| {
        button(&row_link::words::copy()).class("details-copy").on("click", move |_| row_link::copy(tracker, topic))
    });
    check.into_iter().chain(write).chain(copy).collect()
}
