use leptos::task::spawn_local;
use roadmap::{ImportMode, Logbook, Snapshot};
use web_sys::Element;

use super::import::{import, summary};
use super::list::{list, row};
use crate::browser::backup_store::{self, Difference};
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

/// Stores the last one if only the backup store has it, as after a browser was killed. If the first page, which has this
/// element, is still there then, it is shown again.
pub fn bring_back(tracker: Tracker, page: Element, back: Back) {
    spawn_local(async move {
        let Some(key) = tracker.try_logbook(Logbook::snapshot_key) else { return };
        let kept = backup_store::read(&key, "").await.unwrap_or_default();
        let is_new = kept.iter().any(|Difference { text, name, .. }| {
            text.as_deref().is_some_and(|text| tracker.bring_back_snapshot(text, name))
        });
        // It has a height as long as it is in an open dialog.
        if is_new && page.client_height() > 0 {
            back(tracker);
        }
    });
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
