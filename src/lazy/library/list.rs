//! The roadmaps that this browser knows, as a list.

use roadmap::isolated;

use super::carried;
use super::keep::{id_of, is_carried};
use super::manage;
use super::sizes::figures;
use super::stage::Stage;
use super::words;
use crate::browser::lazy::library::Record;
use crate::browser::{fetch, page};
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::heading;

/// The list, if there is something to list, with archived roadmaps at its end.
pub fn part(stage: &Stage, records: &[Record]) -> Vec<El> {
    if records.is_empty() {
        return Vec::new();
    }
    let here = fetch::requested();
    let (archived, shown): (Vec<&Record>, Vec<&Record>) = records.iter().partition(|record| record.is_archived);
    let list = |records: &[&Record]| {
        element("ul").class("library").children(records.iter().map(|record| row(stage, record, record.address == here)))
    };
    let archive = (!archived.is_empty()).then(|| {
        let summary = element("summary").text(&words::archived(archived.len()));
        element("details").child(summary).child(list(&archived))
    });
    let title = element(stage.part_heading()).attr("tabindex", "-1").text(&words::your_roadmaps());
    [title, list(&shown)].into_iter().chain(archive).collect()
}

fn row(stage: &Stage, record: &Record, is_here: bool) -> El {
    let open = open_button(stage, record.called(), record.address.clone());
    let here = || element("span").class("library-here").text(&format!(" · {}", words::open_now()));
    let open = if is_here { open.attr("aria-current", "page").child(here()) } else { open };
    let about = element("span").class("preview-size").text(&figures(record));
    let (stage, managed) = (stage.clone(), record.clone());
    let more = button("…")
        .attr("aria-label", &words::more_about(&isolated(record.called())))
        .on("click", move |_| manage::show(&stage, &managed));
    element("li").child(open).child(about).child(more)
}

fn open_button(stage: &Stage, title: &str, address: String) -> El {
    // The words have their own direction, and begin where the figures below do.
    let words = element("span").attr("dir", "auto").text(title);
    let stage = stage.clone();
    button("").child(words).class("library-title").on("click", move |_| {
        if is_carried(&address) { carried::open(&stage, &address) } else { page::open_roadmap(&address) }
    })
}

/// What the owner of this site lists, except for what the list above has.
pub fn of_site(stage: &Stage, records: &[Record], roadmaps: Vec<(String, String)>) -> Vec<El> {
    let is_known = |address: &str| records.iter().any(|record| id_of(&record.address) == id_of(address));
    let rows: Vec<El> = roadmaps
        .into_iter()
        .filter(|(address, _)| !is_known(address))
        .map(|(address, title)| element("li").child(open_button(stage, &title, address)))
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    // With a single roadmap, the person knows no other yet.
    let title = if records.len() < 2 { words::try_another() } else { words::more_on_site() };
    vec![heading(&title), element("ul").class("library").children(rows)]
}
