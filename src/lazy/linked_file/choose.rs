//! Choosing the file, and what linking it would change.

use std::rc::Rc;

use leptos::task::spawn_local;
use roadmap::{ImportMode, NodeId, isolated};

use super::link::Link;
use super::pass::{LONGEST, changes, preview, read, sentence};
use super::words;
use crate::browser::lazy::linked_file::{self, Handle, LinkedFile, Version};
use crate::dom::element::{El, button};
use crate::lazy::dialog::{self, paragraph};
use crate::parts::reader::linked::{self, LinkedText, Wish};
use crate::words::{list, sentence as full_stop};

/// Shows again the page from which a file is chosen.
pub type Back = Rc<dyn Fn()>;

/// Lets a person choose a file, and shows what linking it would change.
pub fn choose(link: &Rc<Link>, back: Back) {
    let (link, chosen) = (Rc::clone(link), linked_file::choose());
    spawn_local(async move {
        let chosen = chosen.await;
        match chosen {
            _ if !link.subject.tracker.is_alive() => {}
            Ok(None) => {}
            Ok(Some(handle)) => show(&link, handle, back).await,
            Err(_) => link.subject.tracker.announce(&words::not_chosen()),
        }
    });
}

async fn show(link: &Rc<Link>, handle: Handle, back: Back) {
    let name = isolated(&handle.name());
    let examined = examine(link, &handle, &name).await;
    if !link.subject.tracker.is_alive() {
        return;
    }
    let again = Rc::clone(&back);
    let back_button = dialog::back_to(move || again());
    match examined {
        Err(why) => dialog::open(&words::cannot_link(&name), [paragraph(&why)], [back_button]),
        Ok((version, read)) => {
            let parts = would_change(link, &read, version.modified as u64);
            let (linked, file) = (Rc::clone(link), LinkedFile::new(handle, read.way));
            let link = button(&words::link()).on("click", move |_| join(&linked, &file, Rc::clone(&back)));
            dialog::open(&words::link_of(&name), parts, [link, back_button]);
        }
    }
}

/// Reads a file, or says why it cannot be linked.
async fn examine(link: &Link, handle: &Handle, name: &str) -> Result<(Version, LinkedText), String> {
    let (version, bytes) = linked_file::read(handle, LONGEST).await.map_err(|refusal| sentence(refusal, name))?;
    let bytes = bytes.ok_or_else(|| words::too_long(name))?;
    let roadmap = link.subject.tracker.roadmap();
    let read = read(&link.subject, &bytes, &handle.name(), Wish::Like(&roadmap)).await?;
    if read.boxes.shared(&roadmap)[0] == 0 { Err(words::other_steps()) } else { Ok((version, read)) }
}

fn would_change(link: &Link, read: &LinkedText, modified: u64) -> Vec<El> {
    let (tracker, roadmap) = (link.subject.tracker, link.subject.tracker.roadmap());
    let boxes = &read.boxes;
    let in_file = boxes.said_anew(&[], &roadmap, modified);
    let wanted = tracker.logbook(|logbook| logbook.boxes_for(boxes));
    let wanted = wanted.after(&roadmap, &tracker.compare(&in_file, ImportMode::Merge));
    let said = preview(tracker, &in_file);
    let here = changes(said);
    // The part is loaded, as it has just read the file.
    let in_file = link.subject.reader.call(linked::boxes_to_change, (read, &wanted)).unwrap_or_default();
    let become_done: fn(usize) -> String = words::become_done;
    let kinds = [(said.done, become_done), (here - said.done, words::change_here), (in_file, words::boxes_change)];
    let kinds = list(kinds.into_iter().filter(|&(count, _)| count > 0).map(|(count, words)| words(count)));
    let [shared, strange] = boxes.shared(&roadmap);
    let missing = roadmap.steps(NodeId::ROOT).count().saturating_sub(shared);
    let sentences = [
        Some(if kinds.is_empty() { words::nothing_changes() } else { full_stop(&kinds) }),
        (strange > 0).then(|| words::strange(strange)),
        (missing > 0).then(|| words::missing(missing)),
        (here > 0).then(words::undoable),
    ];
    sentences.into_iter().flatten().map(|sentence| paragraph(&sentence)).collect()
}

/// Links a file, if the browser lets the page write to it.
fn join(link: &Rc<Link>, file: &LinkedFile, back: Back) {
    let may_write = linked_file::may_write(&file.handle, true);
    let (link, file) = (Rc::clone(link), file.clone());
    spawn_local(async move {
        let name = isolated(&file.handle.name());
        let refused = match may_write.await {
            false => Some(words::not_allowed(&name)),
            true if linked_file::keep(&link.subject.id, &file).await => None,
            true => Some(words::not_kept(&name)),
        };
        match refused {
            _ if !link.subject.tracker.is_alive() => {}
            Some(sentence) => link.subject.tracker.announce(&sentence),
            None => {
                link.follow();
                // The first pass ends before the next page is shown, so that this has its changes.
                link.rest().await;
                if link.subject.tracker.is_alive() {
                    back();
                }
            }
        }
    });
}
