use super::snippets::snippet;
use super::words;
use crate::browser::lazy::link;
use crate::dom::element::El;
use crate::lazy::dialog::{self, paragraph};
use crate::tracker::Tracker;

/// Shows what to paste into a page of one's own, to have the roadmap or one's progress there, which is at `address`.
pub fn show(tracker: Tracker, address: &str, back: El) {
    let title = tracker.roadmap().title().to_string();
    let frames = [(words::roadmap_frame(), link::page("", "")), (words::progress_frame(), address.to_owned())];
    let snippets = frames.map(|(words, address)| snippet(tracker, &words, frame(&address, &title)));
    let parts = [paragraph(&words::about_site())].into_iter().chain(snippets);
    dialog::open(&words::site_title(), parts, [back]);
}

/// A frame of what is at an address of Cairn.
fn frame(address: &str, title: &str) -> String {
    let (page, carried) =
        address.split_once('#').map_or((address, String::new()), |(page, carried)| (page, format!("#{carried}")));
    let joint = if page.contains('?') { "&" } else { "?" };
    let [address, title] = [format!("{page}{joint}embed{carried}"), title.to_owned()]
        .map(|text| text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;"));
    format!("<iframe src=\"{address}\" title=\"{title}\" style=\"width: 100%; height: 40rem; border: 0\"></iframe>")
}
