use leptos::task::spawn_local;
use roadmap::{BulkAction, Logbook, Mark};
use web_sys::Element;

use super::recovery::after_recovery;
use super::words;
use crate::browser::{dismissed, page};
use crate::dom::element::{El, button, element, set_attr, set_shown};
use crate::dom::focus;
use crate::dom::live_region::say;
use crate::tracker::Tracker;

/// How many renamed steps were kept, once the banner has tried.
const KEPT: &str = "data-kept";

/// Keeps the certain matches, once, and draws the banner. `match_them` opens the dialog.
pub fn show(tracker: Tracker, banner: Element, match_them: fn(Tracker)) {
    if banner.has_attribute(KEPT) {
        return draw(tracker, &banner, match_them);
    }
    set_attr(&banner, KEPT, "0");
    let drawn = banner.clone();
    after_recovery(tracker, move || draw(tracker, &drawn, match_them));
    spawn_local(async move {
        // Until the backup store was read, no match is certain.
        while tracker.is_reading_backup() {
            page::after_paint().await;
        }
        keep(tracker, &banner, match_them);
    });
}

fn keep(tracker: Tracker, banner: &Element, match_them: fn(Tracker)) {
    let certain = |logbook: &Logbook<_>| if logbook.is_read_only() { 0 } else { logbook.renamed_count() };
    if tracker.try_logbook(certain).unwrap_or(0) == 0 {
        return;
    }
    tracker.reread();
    let count = tracker.logbook(certain);
    if count > 0 {
        set_attr(banner, KEPT, &count.to_string());
        tracker.act_in_bulk(BulkAction::KeepRenamed);
        draw(tracker, banner, match_them);
    }
}

/// Says what is left to match, or what was kept. The banner stays where it is until the person has seen it.
fn draw(tracker: Tracker, banner: &Element, match_them: fn(Tracker)) {
    let orphans = tracker.logbook(Logbook::orphans);
    let count = orphans.len();
    let kept = banner.get_attribute(KEPT).and_then(|kept| kept.parse().ok()).unwrap_or(0);
    let sentence = if count > 0 {
        let are_done = orphans.iter().all(|orphan| orphan.mark == Mark::Done);
        words::changed(count, are_done, orphans.iter().all(|orphan| orphan.likely.is_some()))
    } else {
        words::kept(kept)
    };
    let is_said = banner.first_element_child().and_then(|said| said.text_content()).as_ref() == Some(&sentence);
    if is_said {
        return;
    }
    let was_in_hand = focus::is_in(banner);
    let hide = {
        let banner = banner.clone();
        move || {
            let was_in_hand = focus::is_in(&banner);
            set_shown(&banner, false);
            if was_in_hand {
                focus::focus_search();
            }
        }
    };
    if count + kept == 0 {
        return hide();
    }
    let to_match = (count > 0).then(|| button(&words::match_them()).on("click", move |_| match_them(tracker)));
    let dismiss = move |_| {
        dismissed::dismiss(&tracker.roadmap_id(), &tracker.logbook(Logbook::backup_query).1);
        hide();
    };
    let answers = to_match.into_iter().chain([button(&words::dismiss()).on("click", dismiss)]);
    El::from_existing(banner.clone())
        .emptied()
        .child(element("p").text(&sentence))
        .child(element("p").class("buttons").children(answers));
    if was_in_hand {
        focus::focus_search();
    }
    // A toast has already said that they were kept.
    if count > 0 && !banner.has_attribute("hidden") {
        say(&sentence);
    }
}
