use roadmap::{ImportMode, Logbook, Snapshot};

use super::import::{import, summary};
use super::list::{list, row};
use crate::browser::lazy::dates;
use crate::dom::element::{El, button};
use crate::lazy::dialog::{self, Back, buttons, paragraph};
use crate::tracker::Tracker;
use crate::words::marks;

/// The list of earlier states. Each is read when it is looked at.
pub fn part(tracker: Tracker, back: Back) -> Vec<El> {
    let rows = tracker.logbook(Logbook::snapshots).into_iter().map(|snapshot| {
        let date = dates::moment(snapshot.wall as f64);
        let words = format!("{date}, {}", reason(&snapshot));
        let look = button("Look …").attr("aria-label", &format!("Look at the state of {date}"));
        row(&words, [look.on("click", move |_| show(tracker, &snapshot, back))])
    });
    list("Earlier states", "What you had before it was replaced, reset or added to: the last ten.", None, rows)
}

fn reason(snapshot: &Snapshot) -> &'static str {
    match snapshot.before.as_str() {
        "import" => "before an import",
        "replace" => "before it was replaced",
        "reset" => "before a reset",
        _ => "before an earlier state came back",
    }
}

fn show(tracker: Tracker, snapshot: &Snapshot, back: Back) {
    let read = tracker.logbook(|logbook| logbook.read_snapshot(snapshot));
    let previewed = read.and_then(|file| Ok((tracker.preview(&file, ImportMode::Restore)?, file)));
    let parts = match previewed {
        Ok((preview, file)) => {
            let words = format!("{}. {}", marks(file.marks()), summary(preview));
            let bring_back = move |_| import(tracker, &file, ImportMode::Restore);
            vec![paragraph(&words), buttons([button("Bring back").on("click", bring_back)])]
        }
        Err(error) => vec![paragraph(&error.to_string())],
    };
    let title = format!("State of {}", dates::moment(snapshot.wall as f64));
    dialog::open(&title, parts, [dialog::back(tracker, back)]);
}
