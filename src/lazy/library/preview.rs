//! What is in a document, before it is kept.

use std::rc::Rc;

use leptos::task::spawn_local;
use roadmap::foreign::Way;
use roadmap::{Changes, Hours, NodeId, Progress, Roadmap, is_link, isolated};

use super::keep::{self, InLibrary};
use super::sizes::size;
use super::stage::{BroughtDocument, Stage};
use super::{ways, words};
use crate::browser::lazy::link;
use crate::browser::page;
use crate::dom::element::{El, button, element};
use crate::dom::title::titled;
use crate::lazy::dialog::{buttons, first_of, heading, paragraph};
use crate::parts::reader::{Examined, Unread};
use crate::words::{MarkedIn, hours, list, marked_in};

/// The most rows of each kind.
const MOST: usize = 20;

/// Reads a document, and shows what is in it, or why it cannot be opened.
pub async fn examine(stage: Stage, subject: BroughtDocument) {
    let is_awaited = stage.waiting();
    let examined = read(&stage, &subject).await;
    match examined {
        _ if !is_awaited() => {}
        Ok(examined) => {
            let kept = keep::compare(&examined, &subject, &stage).await;
            match kept {
                _ if !is_awaited() => {}
                Ok(kept) => show(&stage, subject, examined, kept),
                Err(refused) => stage.refuse(&subject.called(), refused.to_string()),
            }
        }
        Err(unread) => stage.refuse_document(&subject, &unread),
    }
}

/// Reads what a person brought.
pub async fn read(stage: &Stage, BroughtDocument { brought, way, .. }: &BroughtDocument) -> Result<Examined, Unread> {
    let Some(bytes) = brought.bytes.clone() else {
        return Err(words::too_long().into());
    };
    let is_published = str::from_utf8(&bytes).is_ok_and(is_link);
    let bytes = if is_published { link::unpack(&bytes).await.ok_or_else(words::damaged_link)? } else { bytes };
    stage.examine(bytes, brought.name.clone(), *way).await
}

fn show(stage: &Stage, subject: BroughtDocument, examined: Examined, kept: InLibrary) {
    let (subject, examined) = (Rc::new(subject), Rc::new(examined));
    let Examined { roadmap, understood, warnings, marks, .. } = &*examined;
    let progress = Progress::new(roadmap);
    let address = keep::address_of(&subject, roadmap);
    let hours = progress.completion(NodeId::ROOT).hours;
    let hours = if hours > Hours::ZERO { format!(" {}", words::hours_in_all(hours)) } else { String::new() };
    let mut parts = vec![paragraph(&format!("{understood}{hours}"))];
    parts.extend(other_way(stage, &subject, &examined));
    parts.push(sections(roadmap, &progress));
    if !marks.is_empty() {
        let marked = marked_in(MarkedIn::It, marks);
        let how = match kept {
            InLibrary::Nothing => words::take_later(),
            _ => words::take_by_import(),
        };
        parts.push(paragraph(&format!("{marked} {how}")));
    }
    parts.extend(notes(warnings));
    let open = |button: El, address: String, before: Option<&Rc<Roadmap>>| {
        let (stage, subject, examined) = (stage.clone(), Rc::clone(&subject), Rc::clone(&examined));
        let before = before.cloned();
        button.on("click", move |_| {
            keep_and_open(stage.clone(), Rc::clone(&subject), Rc::clone(&examined), address.clone(), before.clone());
        })
    };
    let mut answers = match &kept {
        InLibrary::Nothing => vec![open(main_button(&words::open_it()), address, None)],
        InLibrary::Same(same) => {
            parts.push(paragraph(&words::in_library()));
            let same = same.clone();
            vec![main_button(&words::open_it()).on("click", move |_| page::open_roadmap(&same))]
        }
        InLibrary::Other(before) => {
            let changes = Changes::between(before, roadmap);
            parts.extend(self::changes(before, roadmap, &changes));
            let other = keep::another(&address);
            // Two lists without a title have one address, and need have nothing else in common.
            let is_related = changes.gone.len() < before.steps(NodeId::ROOT).count();
            let [update, both] = if is_related { [main_button, button] } else { [button, main_button] };
            let update = open(update(&words::update()), address, Some(before));
            let both = open(both(&words::keep_both()), other, None);
            if is_related { vec![update, both] } else { vec![both, update] }
        }
        InLibrary::Unreadable => {
            parts.push(paragraph(&words::unreadable_version()));
            let other = keep::another(&address);
            vec![open(main_button(&words::update()), address, None), open(button(&words::keep_both()), other, None)]
        }
    };
    answers.push(stage.back());
    stage.show(&words::open_named(&isolated(&roadmap.title().to_string())), parts, answers);
}

/// Keeps a document and shows it. `before` is the version that it replaces.
fn keep_and_open(
    stage: Stage,
    subject: Rc<BroughtDocument>,
    examined: Rc<Examined>,
    address: String,
    before: Option<Rc<Roadmap>>,
) {
    let is_awaited = stage.waiting();
    spawn_local(async move {
        let kept = match before {
            Some(before) => keep::replace(&before, &examined, &subject, &address).await,
            None => keep::keep(&examined, &subject, &address, None).await,
        };
        match kept {
            Err(refused) if !is_awaited() => stage.tell(&refused.to_string()),
            _ if !is_awaited() => {}
            Ok(()) => {
                ways::forget_text();
                page::open_roadmap(&address);
            }
            Err(refused) => stage.refuse(&subject.called(), refused.to_string()),
        }
    });
}

/// The button that most people want.
pub fn main_button(words: &str) -> El {
    button(words).class("button main-button")
}

/// What differs between two versions: how many steps, those with another title, place or hours, which keep their marks,
/// those that are gone, and those that are new.
pub fn changes(before: &Roadmap, after: &Roadmap, changes: &Changes) -> Vec<El> {
    let (retitled, moved) = (changes.retitled(before, after), changes.moved(before, after));
    let counts =
        keep::in_words(changes, retitled.len(), moved.len(), !changes.with_other_hours(before, after).is_empty());
    let rows: Vec<El> = each_change(before, after, changes).iter().map(|words| element("li").text(words)).collect();
    let list = (!rows.is_empty()).then(|| element("ul").class("preview").children(first_of(MOST, rows.into_iter())));
    let marks = if changes.gone.is_empty() { words::marks_stay() } else { words::marks_of_gone_stay() };
    let counts = paragraph(&format!("{counts} {marks}"));
    [heading(&words::compared()), counts].into_iter().chain(list).collect()
}

/// What differs between two versions: a sentence for each change, without its full stop.
pub fn each_change(before: &Roadmap, after: &Roadmap, changes: &Changes) -> Vec<String> {
    let title = |roadmap: &Roadmap, topic| isolated(&roadmap.topic(topic).title().to_string());
    let titles = |roadmap: &Roadmap, topics: Vec<NodeId>| {
        list(topics.into_iter().take(MOST).map(|topic| words::title(&title(roadmap, topic))))
    };
    let split = changes.split(before, after).into_iter();
    let split = split.map(|(old, parts)| words::may_be_split(&title(before, old), &titles(after, parts)));
    let merged = changes.merged(before, after).into_iter();
    let merged = merged.map(|(new, parts)| words::may_be_merged(&titles(before, parts), &title(after, new)));
    let (retitled, moved) = (changes.retitled(before, after), changes.moved(before, after));
    let retitled = Changes::retitled_sections(before, after).into_iter().chain(retitled);
    let renamed = retitled.map(|(old, new)| words::is_now(&title(before, old), &title(after, new)));
    let moved = moved.into_iter().map(|(_, step)| {
        let above = after.parent(step).filter(|&above| above != NodeId::ROOT);
        let above = above.map_or(after.title(), |above| after.topic(above).title());
        words::is_below(&title(after, step), &isolated(&above.to_string()))
    });
    let estimated = changes.with_other_hours(before, after).into_iter();
    let estimated = estimated.map(|(_, topic)| match after.topic(topic).estimate() {
        Some(time) => words::takes_now(&title(after, topic), &hours(time)),
        None => words::has_no_hours_now(&title(after, topic)),
    });
    let gone = changes.gone.iter().map(|&step| match Changes::section_of(before, step, after) {
        Some(section) => words::has_steps_now(&title(after, section)),
        None => words::is_gone(&title(before, step)),
    });
    let new = changes.added.iter().map(|&step| words::is_new(&title(after, step)));
    split.chain(merged).chain(renamed).chain(moved).chain(estimated).chain(gone).chain(new).collect()
}

fn other_way(stage: &Stage, subject: &BroughtDocument, examined: &Examined) -> Option<El> {
    let way = examined.other_way?;
    let words = match way {
        Way::Boxes => words::only_boxes(),
        Way::Items => words::every_item(),
    };
    let (stage, subject) = (stage.clone(), BroughtDocument { way: Some(way), ..subject.clone() });
    let look_again = move |_| spawn_local(examine(stage.clone(), subject.clone()));
    Some(buttons([button(&words).on("click", look_again)]))
}

/// The sections with their sizes.
pub fn sections(roadmap: &Roadmap, progress: &Progress) -> El {
    let all: Vec<NodeId> = roadmap.children(NodeId::ROOT).collect();
    let rows = all.into_iter().map(|section| {
        let size = element("span").class("preview-size").text(&size(progress.completion(section)));
        element("li").child(titled(element("span"), roadmap.topic(section).title())).text(" ").child(size)
    });
    element("ul").class("preview").children(first_of(MOST, rows))
}

fn notes(warnings: &[String]) -> Option<El> {
    if warnings.is_empty() {
        return None;
    }
    let rows = warnings.iter().map(|warning| element("li").text(warning));
    let list = element("ul").children(first_of(MOST, rows));
    Some(element("details").child(element("summary").text(&words::notes(warnings.len()))).child(list))
}
