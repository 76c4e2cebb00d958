//! Two states beside each other, step by step.

use roadmap::{Difference, ImportMode, NodeId, ProgressFile};

use super::words;
use crate::dom::element::{El, element};
use crate::dom::title::{authored, titled};
use crate::lazy::dialog::{self, paragraph};
use crate::tracker::Tracker;
use crate::words::of_mark;

/// The most steps that are listed.
const MOST: usize = 500;

/// What differs between a file and what is here, by sections, and what an import in this mode makes of it. Nothing
/// where nothing differs.
pub fn part(tracker: Tracker, file: &ProgressFile, mode: ImportMode) -> Option<El> {
    let differences = tracker.compare(file, mode);
    if differences.is_empty() {
        return None;
    }
    let is_merge = mode == ImportMode::Merge;
    let [here, there] = if is_merge { [words::here(), words::there()] } else { [words::now(), words::then()] };
    let titles = [words::step(), here, there].into_iter().chain(is_merge.then(words::once_merged));
    let titles = titles.map(|title| element("th").attr("scope", "col").text(&title));
    let columns = if is_merge { "4" } else { "3" };
    let roadmap = tracker.roadmap();
    let shown = &differences[..differences.len().min(MOST)];
    let section = |step| roadmap.ancestors(step).filter(|&node| node != NodeId::ROOT).last();
    let bodies = shown.chunk_by(|one, other| section(one.step) == section(other.step)).map(|steps| {
        let title = steps.first().and_then(|first| section(first.step)).map(|section| {
            let title = authored(element("th").attr("scope", "rowgroup").attr("colspan", columns), &roadmap);
            element("tr").class("compare-section").child(titled(title, roadmap.topic(section).title()))
        });
        let rows = steps.iter().map(|&Difference { step, here, there, after }| {
            let title = authored(element("th").attr("scope", "row"), &roadmap);
            let marks = [here, there].into_iter().chain(is_merge.then_some(after));
            let marks = marks.map(|mark| element("td").text(&of_mark(mark)));
            element("tr").child(titled(title, roadmap.topic(step).title())).children(marks)
        });
        element("tbody").children(title).children(rows)
    });
    let more = differences.len().saturating_sub(MOST);
    let more = (more > 0).then(|| paragraph(&dialog::more(more)));
    let table = element("table")
        .class("compare-table")
        .child(element("thead").child(element("tr").children(titles)))
        .children(bodies);
    let summary = element("summary").text(&words::differences(differences.len()));
    Some(element("details").class("compare").child(summary).child(table).children(more))
}
