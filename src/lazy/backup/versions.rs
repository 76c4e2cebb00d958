use leptos::task::spawn_local;
use roadmap::{Logbook, Snapshot};
use web_sys::Element;

use super::import::{import, summary};
use super::stage::BackupStage;
use super::{compare, words};
use crate::browser::backup_store::{self, BackupDifference};
use crate::browser::lazy::dates;
use crate::dom::element::{El, button};
use crate::lazy::dialog::{self, buttons, list, paragraph, row};

/// The list of earlier versions. Each is read when it is looked at.
pub fn part(stage: BackupStage) -> Vec<El> {
    let rows = stage.tracker.logbook(Logbook::snapshots).into_iter().map(|snapshot| {
        let (date, reason) = (dates::moment(snapshot.wall as f64), words::reason(&snapshot));
        let preview = button(&words::preview()).attr("aria-label", &words::preview_of(&date));
        let preview = preview.on("click", move |_| show(stage, &snapshot));
        row(&reason, Some(&date), [preview])
    });
    list(&words::versions(), &words::about_versions(), None, rows)
}

/// Stores the last one if only the backup store has it, as after a browser was killed. If the first page, which
/// contains `page`, is still there then, it is shown again.
pub fn bring_back(stage: BackupStage, page: Element) {
    let tracker = stage.tracker;
    spawn_local(async move {
        let Some(key) = tracker.try_logbook(Logbook::snapshot_key) else { return };
        let kept = backup_store::read(&key, "").await.unwrap_or_default();
        let is_new = kept.iter().any(|BackupDifference { text, name, .. }| {
            text.as_deref().is_some_and(|text| tracker.bring_back_snapshot(text, name))
        });
        // The page has a height as long as it is in an open dialog.
        if is_new && page.client_height() > 0 {
            (stage.first_page)(stage);
        }
    });
}

fn show(stage: BackupStage, snapshot: &Snapshot) {
    let tracker = stage.tracker;
    let read = tracker.logbook(|logbook| logbook.read_snapshot(snapshot));
    let previewed = read.and_then(|file| Ok((tracker.preview(&file, snapshot.mode)?, file)));
    let parts = match previewed {
        Ok((preview, file)) => {
            let about = format!("{} {}", words::version(snapshot, file.marks()), summary(preview));
            let mode = snapshot.mode;
            let differences = compare::part(tracker, &file, mode);
            let restore = move |_| import(tracker, &file, mode, None);
            let button = preview.changes_anything().then(|| button(&words::restore()).on("click", restore));
            let parts = [paragraph(&about), paragraph(&words::undoable()), buttons(button)];
            parts.into_iter().chain(differences).collect()
        }
        Err(error) => vec![paragraph(&error.to_string())],
    };
    let title = words::version_of(&dates::moment(snapshot.wall as f64));
    dialog::open(&title, parts, [stage.back()]);
}
