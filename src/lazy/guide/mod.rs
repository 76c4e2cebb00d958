//! The guide to a roadmap, which comes once the rows are there.

use std::ops::ControlFlow;

use leptos::task::spawn_local;

use crate::browser::lazy::{library, remote_text, site_list};
use crate::browser::{address, fetch, offline, page};
use crate::lazy::{own, search};
use crate::part::Part;
use crate::parts::reader;
use crate::tracker::Tracker;

/// Fetches the guide and shows what it says beside the steps. Nothing waits for it, and nothing is said if there is
/// none.
pub fn begin(tracker: Tracker, reader: &'static Part) {
    spawn_local(async move {
        page::after_paint().await;
        let Some(text) = of_page().await else { return };
        if !reader.load().await {
            return;
        }
        let Some(mut unread) = reader.call(reader::begin_guide, text).flatten() else { return };
        let guide = loop {
            page::next_task().await;
            match reader.call(reader::read_guide, unread) {
                Some(ControlFlow::Break(guide)) => break guide,
                Some(ControlFlow::Continue(rest)) => unread = rest,
                None => return,
            }
        };
        page::next_task().await;
        if !tracker.is_alive() || !tracker.adopt_guide(&guide) {
            return;
        }
        page::next_task().await;
        if tracker.is_alive() {
            own::show(tracker);
            search::search_again(tracker);
        }
    });
}

/// The text of the guide to the roadmap on the page: the one that the address requests, that the library keeps, or that
/// the site's list names.
pub async fn of_page() -> Option<String> {
    if let Some(address) = address::parameter("guide") {
        let is_wanted = !address.is_empty();
        return if is_wanted { remote_text::fetch(&address).await.ok() } else { None };
    }
    if offline::is_self_contained() {
        return Some(site_list::guide_within()).filter(|text| !text.is_empty());
    }
    let address = fetch::requested();
    match library::document(&address).await {
        Ok(Some(document)) => document.guide,
        _ => of_site(&address).await,
    }
}

/// The text of the guide that the site's list names for a roadmap, by what `?roadmap=` calls that.
pub async fn of_site(address: &str) -> Option<String> {
    let text = site_list::guide(address).await;
    (!text.is_empty()).then_some(text)
}
