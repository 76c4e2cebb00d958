use roadmap::{Completion, isolated};

use super::words;
use crate::dom::element::{El, element};
use crate::lazy::dialog::{copy_button, copy_row, from_field, link_field, paragraph};
use crate::tracker::Tracker;
use crate::words::overall;

/// Markdown and HTML that show the badge or the card, and link to the person's progress.
pub fn card_snippets(tracker: Tracker, address: &str, title: &str, completion: Completion) -> [El; 3] {
    // Characters with a meaning in Markdown or HTML are left out.
    let title: String = title.chars().filter(|c| !"[]<>`\\\"".contains(*c)).collect();
    let alt = format!("{}: {}", isolated(&title), overall(completion));
    let file = tracker.roadmap_id();
    let snippets = [
        (words::badge_markdown(), format!("[![{alt}]({file}-badge.svg)]({address})")),
        (words::card_markdown(), format!("[![{alt}]({file}-light.svg)]({address})")),
        (words::card_html(), html(&file, address, &alt)),
    ];
    snippets.map(|(name, text)| snippet(tracker, &name, text))
}

/// A text with this name, to copy.
pub fn snippet(tracker: Tracker, name: &str, text: String) -> El {
    let field = link_field(name).attr("value", &text);
    let copy = copy_button(tracker, &words::copy(), from_field, move || text.clone());
    let copy = copy.attr("aria-label", &words::copy_of(name));
    element("div").child(paragraph(name)).child(copy_row(field, [copy]))
}

fn html(file: &str, address: &str, alt: &str) -> String {
    let [address, alt] = [address, alt].map(|text| text.replace('&', "&amp;"));
    format!(
        "<a href=\"{address}\"><picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"{file}-dark.svg\">\
         <img src=\"{file}-light.svg\" alt=\"{alt}\"></picture></a>"
    )
}
