use roadmap::{Logbook, NodeId, Orphan, isolated};

use super::choosing::{attach, choose_button};
use super::words;
use crate::dom::element::{El, button};
use crate::lazy::dialog::{list, row};
use crate::tracker::Tracker;

/// The list of marks whose topic is gone. `again` shows it anew.
pub fn part(tracker: Tracker, again: fn(Tracker)) -> Vec<El> {
    let orphans = tracker.logbook(Logbook::orphans);
    let likely: Vec<(String, Option<NodeId>)> = orphans
        .iter()
        .filter(|orphan| orphan.likely.is_some())
        .map(|orphan| (orphan.id.clone(), orphan.likely))
        .collect();
    let button_to = move |words: &str, pairs: Vec<(String, Option<NodeId>)>| {
        button(words).on("click", move |_| attach(tracker, pairs.clone(), again))
    };
    let all = (likely.len() > 1).then(|| row("", None, [button_to(&words::match_all(likely.len()), likely)]));
    let rows = orphans.into_iter().map(|Orphan { id, title, mark, likely }| {
        let title = isolated(&title);
        let to_likely = likely
            .map(|step| button_to(&words::match_with(&isolated(&tracker.title(step))), vec![(id.clone(), Some(step))]));
        let choose = choose_button(tracker, &id, &title, again);
        let discard = button_to(&words::discard(), vec![(id, None)]).attr("aria-label", &words::discard_of(&title));
        row(&title, Some(&words::name(mark)), to_likely.into_iter().chain(choose).chain([discard]))
    });
    list(&words::steps_gone(), &words::about_steps(), all, rows)
}
