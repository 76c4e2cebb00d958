use roadmap::{ImportMode, Logbook, Snapshot};

use super::import::{import, summary};
use super::list::{list, row};
use crate::browser::lazy::dates;
use crate::dom::element::{El, button};
use crate::lazy::dialog::{self, Back, buttons, paragraph};
use crate::tracker::Tracker;
use crate::words::marks;

/// The list of earlier states.
pub fn part(tracker: Tracker, back: Back) -> Vec<El> {
    let rows = tracker.logbook(Logbook::snapshots).into_iter().map(|snapshot| {
        let date = dates::moment(snapshot.wall as f64);
        let before = match snapshot.file.before.as_str() {
            "import" => "before an import",
            "replace" => "before it was replaced",
            "reset" => "before a reset",
            _ => "before an earlier state came back",
        };
        let words = format!("{date}, {before}: {}", marks(snapshot.file.marks()));
        let look = button("Look …").attr("aria-label", &format!("Look at the state of {date}"));
        row(&words, [look.on("click", move |_| show(tracker, &snapshot, back))])
    });
    list("Earlier states", "What you had before it was replaced, reset or added to: the last ten.", rows.collect())
}

fn show(tracker: Tracker, snapshot: &Snapshot, back: Back) {
    let file = snapshot.file.clone();
    let text = match tracker.preview(&file, ImportMode::Restore) {
        Ok(preview) => summary(preview),
        Err(error) => error.to_string(),
    };
    let parts = [
        paragraph(&format!("{}. {text}", marks(file.marks()))),
        buttons([button("Bring back").on("click", move |_| import(tracker, &file, ImportMode::Restore))]),
    ];
    let title = format!("State of {}", dates::moment(snapshot.wall as f64));
    dialog::open(&title, parts, [dialog::back(tracker, back)]);
}
