//! Several documents at once.

use std::rc::Rc;

use leptos::task::spawn_local;
use roadmap::{NodeId, Progress, isolated};

use super::keep;
use super::preview::read;
use super::sizes::size;
use super::stage::{BroughtDocument, Stage, in_short};
use super::words;
use crate::dom::element::{El, button, element};
use crate::parts::reader::Examined;

/// Shows what is in each, and keeps those that are roadmaps.
pub async fn examine(stage: Stage, subjects: Vec<BroughtDocument>) {
    let (mut rows, mut readable) = (Vec::new(), Vec::new());
    for subject in subjects {
        let examined = read(&stage, &subject).await;
        let called = isolated(&subject.called());
        match examined {
            Ok(examined) => {
                let completion = Progress::new(&examined.roadmap).completion(NodeId::ROOT);
                let title = isolated(&examined.roadmap.title().to_string());
                rows.push(words::one_of_them(&called, &title, &size(completion)));
                readable.push((subject, examined));
            }
            Err(unread) => rows.push(words::no_roadmap(&called, &in_short(&unread))),
        }
    }
    if !stage.is_there() {
        return;
    }
    let list = element("ul").class("preview").children(rows.iter().map(|words| element("li").text(words)));
    let keep = (!readable.is_empty()).then(|| keep_button(&stage, readable));
    stage.show(&words::documents(rows.len()), [list], keep.into_iter().chain([stage.back()]));
}

fn keep_button(stage: &Stage, readable: Vec<(BroughtDocument, Examined)>) -> El {
    let (stage, count, readable) = (stage.clone(), readable.len(), Rc::new(readable));
    button(&words::keep(count)).on("click", move |_| {
        let (stage, readable) = (stage.clone(), Rc::clone(&readable));
        spawn_local(async move {
            for (subject, examined) in readable.iter() {
                let address = keep::address_of(subject, &examined.roadmap);
                if let Err(refused) = keep::keep(examined, subject, &address, None).await {
                    return stage.refuse(&subject.called(), refused.to_string());
                }
            }
            (stage.first_page)(&stage, None);
        });
    })
}
