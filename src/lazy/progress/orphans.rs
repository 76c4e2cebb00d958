use roadmap::{BulkAction, Logbook, Mark, NodeId, Orphan, isolated, quoted};

use super::act::act_at_once;
use super::list::{list, row};
use crate::dom::element::{El, button};
use crate::lazy::dialog::Back;
use crate::tracker::Tracker;

/// The list of marks whose topic is gone. `again` shows it anew.
pub fn part(tracker: Tracker, again: Back) -> Vec<El> {
    let orphans = tracker.logbook(Logbook::orphans);
    let likely: Vec<(String, Option<NodeId>)> = orphans
        .iter()
        .filter(|orphan| orphan.likely.is_some())
        .map(|orphan| (orphan.id.clone(), orphan.likely))
        .collect();
    let attach = move |words: &str, about: &str, pairs: Vec<(String, Option<NodeId>)>| {
        button(words).attr("aria-label", &format!("{words}{about}")).on("click", move |_| {
            act_at_once(tracker, BulkAction::Attach(pairs.clone()));
            again(tracker);
        })
    };
    let all = (likely.len() > 1).then(|| row("", [attach(&format!("Attach all {}", likely.len()), "", likely)]));
    let rows = orphans.into_iter().map(|Orphan { id, title, mark, likely }| {
        let title = isolated(&title);
        let to_likely = likely.map(|step| {
            let words = format!("Attach to {}", quoted(&tracker.title(step)));
            attach(&words, "", vec![(id.clone(), Some(step))])
        });
        let let_go = attach("Let go", &format!(" of {title}"), vec![(id, None)]);
        row(&format!("{title}: {}", name(mark)), to_likely.into_iter().chain([let_go]))
    });
    list(
        "Marks without a topic",
        "The roadmap was changed, and these steps are not in it any more. Their marks stay and go into every export.",
        all,
        rows,
    )
}

fn name(mark: Mark) -> &'static str {
    match mark {
        Mark::ToDo => "to do",
        Mark::Doing => "in progress",
        Mark::Done => "done",
        Mark::Skipped => "skipped",
    }
}
