//! Several documents at once.

use std::cell::Cell;

use leptos::task::spawn_local;
use roadmap::{NodeId, Progress, Roadmap, isolated};

use super::keep::{self, InLibrary};
use super::preview::read;
use super::sizes::size;
use super::stage::{BroughtDocument, Stage, in_short};
use super::words;
use crate::dom::element::{El, button, element};
use crate::parts::reader::Examined;
use crate::words::sentence;

/// Shows what is in each, and keeps those that are roadmaps.
pub async fn examine(stage: Stage, subjects: Vec<BroughtDocument>) {
    let is_awaited = stage.waiting();
    let (mut rows, mut to_keep) = (Vec::new(), Vec::new());
    for subject in subjects {
        let called = isolated(&subject.called());
        match read(&stage, &subject).await {
            Ok(examined) => match keep::compare(&examined, &subject, &stage).await {
                Ok(known) => {
                    rows.push(in_words(&called, &examined.roadmap, &known));
                    if !matches!(known, InLibrary::Same(_)) {
                        to_keep.push((subject, examined));
                    }
                }
                Err(refused) => rows.push(words::no_roadmap(&called, &refused.to_string())),
            },
            Err(unread) => rows.push(words::no_roadmap(&called, &in_short(&unread))),
        }
    }
    if is_awaited() {
        let list = element("ul").class("preview").children(rows.iter().map(|words| element("li").text(words)));
        let keep = (!to_keep.is_empty()).then(|| keep_button(&stage, to_keep));
        stage.show(&words::documents(rows.len()), [list], keep.into_iter().chain([stage.back()]));
    }
}

/// A roadmap with its size, and what the library has of it.
fn in_words(called: &str, roadmap: &Roadmap, known: &InLibrary) -> String {
    let completion = Progress::new(roadmap).completion(NodeId::ROOT);
    let row = words::one_of_them(called, &isolated(&roadmap.title().to_string()), &size(completion));
    match known {
        InLibrary::Nothing => row,
        InLibrary::Same(_) => format!("{} {}", sentence(&row), words::in_library()),
        InLibrary::Other(_) | InLibrary::Unreadable => format!("{} {}", sentence(&row), words::both_stay()),
    }
}

fn keep_button(stage: &Stage, to_keep: Vec<(BroughtDocument, Examined)>) -> El {
    let (stage, count, to_keep) = (stage.clone(), to_keep.len(), Cell::new(to_keep));
    button(&words::keep(count)).on("click", move |_| {
        let (stage, is_awaited, to_keep) = (stage.clone(), stage.waiting(), to_keep.take());
        spawn_local(async move {
            for (subject, examined) in to_keep {
                match keep::keep_beside(&examined, &subject, &stage).await {
                    Ok(()) => {}
                    Err(refused) if is_awaited() => return stage.refuse(&subject.called(), refused.to_string()),
                    Err(refused) => return stage.tell(&refused.to_string()),
                }
            }
            if is_awaited() {
                (stage.first_page)(&stage, None);
            }
        });
    })
}
