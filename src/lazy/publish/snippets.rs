use roadmap::{Completion, isolated};

use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{FROM_FIELD, copy, copy_row, link_field, paragraph};
use crate::tracker::Tracker;
use crate::words::overall;

/// Markdown and HTML that show the badge or the card and link to the published progress.
pub fn snippets(tracker: Tracker, address: &str, title: &str, completion: Completion) -> [El; 3] {
    // What Markdown or HTML would take for its own is left out.
    let title: String = title.chars().filter(|c| !"[]<>`\\\"".contains(*c)).collect();
    let alt = format!("{}: {}", isolated(&title), overall(completion));
    let file = tracker.roadmap_id();
    let snippets = [
        ("Badge, Markdown", format!("[![{alt}]({file}-badge.svg)]({address})")),
        ("Card, Markdown", format!("[![{alt}]({file}-light.svg)]({address})")),
        ("Card, HTML, light and dark", html(&file, address, &alt)),
    ];
    snippets.map(|(words, text)| {
        let field = link_field(words).attr("value", &text);
        let button = button("Copy")
            .attr("aria-label", &format!("Copy: {words}"))
            .on("click", move |_| copy(tracker, text.clone(), FROM_FIELD));
        element("div").child(paragraph(words)).child(copy_row(field, [button]))
    })
}

fn html(file: &str, address: &str, alt: &str) -> String {
    let [address, alt] = [address, alt].map(|text| text.replace('&', "&amp;"));
    format!(
        "<a href=\"{address}\"><picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"{file}-dark.svg\">\
         <img src=\"{file}-light.svg\" alt=\"{alt}\"></picture></a>"
    )
}
