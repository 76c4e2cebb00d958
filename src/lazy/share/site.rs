use roadmap::escaped;

use super::file;
use super::snippets::snippet;
use super::words;
use crate::browser::lazy::link;
use crate::browser::offline;
use crate::dom::element::{El, element};
use crate::lazy::dialog::{self, copy_button, copy_row, from_field, heading, paragraph};
use crate::tracker::Tracker;

/// Shows what to paste into a page of one's own to show the roadmap there, or the person's progress, which is at
/// `progress` if that leads anywhere.
pub fn show(tracker: Tracker, progress: Option<&str>, back: El) {
    let title = tracker.roadmap().title().to_string();
    let frames = progress.map(|progress| {
        let frames = [(words::roadmap_frame(), link::page("", "")), (words::progress_frame(), progress.to_owned())];
        let snippets = frames.map(|(words, address)| snippet(tracker, &words, frame(&address, &title)));
        [heading(&words::as_frame()), paragraph(&words::about_site())].into_iter().chain(snippets)
    });
    // A page that is one file has no other files beside it.
    let in_page = (!offline::is_self_contained()).then(|| in_page(tracker, &title));
    let parts = in_page.into_iter().flatten().chain(frames.into_iter().flatten());
    dialog::open(&words::site_title(), parts, [back]);
}

/// The lines for the element. If the roadmap has no address, the file comes first.
fn in_page(tracker: Tracker, title: &str) -> Vec<El> {
    let (about, src, buttons) = match link::file() {
        Some(address) => (words::about_element(), address, None),
        None => {
            let name = file::name(tracker);
            (words::about_upload(&name), name, Some(file::file_buttons(tracker)))
        }
    };
    let text = lines(&link::beside_page("embed.js"), &src, title);
    let field = element("textarea")
        .class("field")
        .attr("rows", "4")
        .attr("readonly", "")
        .attr("dir", "ltr")
        .attr("spellcheck", "false")
        .attr("aria-label", &words::element_lines())
        .text(&text);
    let copy = copy_button(tracker, &words::copy(), from_field, move || text.clone());
    let copy = copy.attr("aria-label", &words::copy_of(&words::element_lines()));
    let parts = [heading(&words::in_page()), paragraph(&about)];
    parts.into_iter().chain(buttons).chain([copy_row(field, [copy])]).collect()
}

/// A reader whose browser cannot load the script follows the link to the file instead.
fn lines(script: &str, src: &str, title: &str) -> String {
    let [script, src, title] = [script, src, title].map(escaped);
    format!(
        "<script type=\"module\" src=\"{script}\"></script>\n<cairn-roadmap src=\"{src}\">\n<a href=\"{src}\">{title}</a></cairn-roadmap>"
    )
}

/// A frame of what is at an address of Cairn.
fn frame(address: &str, title: &str) -> String {
    let (page, carried) =
        address.split_once('#').map_or((address, String::new()), |(page, carried)| (page, format!("#{carried}")));
    let joint = if page.contains('?') { "&" } else { "?" };
    let [address, title] = [format!("{page}{joint}embed{carried}"), title.to_owned()].map(|text| escaped(&text));
    format!("<iframe src=\"{address}\" title=\"{title}\" style=\"width: 100%; height: 40rem; border: 0\"></iframe>")
}
