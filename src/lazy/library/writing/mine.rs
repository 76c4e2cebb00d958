//! A copy of somebody else's roadmap that people may edit, with their own marks, notes, hours and plan.

use std::rc::Rc;

use leptos::task::spawn_local;
use roadmap::{Logbook, Merged, NotKept, ProgressFile, isolated, last_part};

use super::super::keep::{self, id_of};
use super::super::preview::main_button;
use super::super::stage::{BroughtDocument, Stage, Surface, in_short};
use super::super::words as library_words;
use super::afterwards::{Next, open_and};
use super::whose::is_own;
use super::words;
use crate::browser::files::Brought;
use crate::browser::lazy::library::{self, Document, Refused};
use crate::browser::lazy::remote_text;
use crate::browser::storage::PageStorage;
use crate::browser::{clock, fetch};
use crate::dom::element::{El, button};
use crate::lazy::dialog::{self, buttons, paragraph};
use crate::lazy::guide;
use crate::parts::reader::Examined;
use crate::words::{list, marks};

/// A roadmap that people edit as a copy: one of somebody else's, or a drawing.
pub struct Original {
    /// What `?roadmap=` calls it.
    pub address: String,
    /// What the copy is read from.
    pub document: Document,
    /// Whether that is Markdown in place of a drawing.
    pub is_drawing: bool,
}

impl Original {
    /// The document of the page, or a file of this site, which is fetched.
    pub async fn of_site(stage: &Stage, address: &str) -> Option<Original> {
        let Surface::Dialog(tracker) = stage.place else { return None };
        let is_here = address.is_empty() || address == fetch::requested();
        let address = if is_here { fetch::requested() } else { address.to_owned() };
        let (name, text) = if is_here {
            (fetch::path(), tracker.document())
        } else {
            let path = keep::path_of(&address);
            let text = remote_text::fetch(&path).await.ok()?;
            (path, text)
        };
        let guide = if is_here { guide::of_page().await } else { guide::of_site(&address).await };
        Some(Original { address, document: Document { text, name, way: None, guide }, is_drawing: false })
    }
}

/// Offers to copy a roadmap, and says what that does. The editor begins at the topic with the id `row`.
pub async fn show(stage: &Stage, original: Original, row: Option<String>) {
    let Document { text, name, way, .. } = &original.document;
    let examined = stage.examine(text.clone().into_bytes(), name.clone(), *way).await;
    let examined = match examined {
        _ if !stage.is_there() => return,
        Ok(examined) => Rc::new(examined),
        Err(unread) => return stage.refuse(&original.address, in_short(&unread)),
    };
    let title = isolated(&examined.roadmap.title().to_string());
    let heading = if is_own(&original.address) { words::edit_copy(&title) } else { words::mine_of(&title) };
    let details = original.document.guide.is_some().then(words::details_go_too);
    let form = original.is_drawing.then(words::copy_is_markdown);
    let (stage, original) = (stage.clone(), Rc::new(original));
    let copy = main_button(&words::make_copy()).on("click", {
        let (title, stage) = (title.clone(), stage.clone());
        move |_| {
            let (stage, original, examined) = (stage.clone(), Rc::clone(&original), Rc::clone(&examined));
            let (title, row, is_awaited) = (title.clone(), row.clone(), stage.waiting());
            spawn_local(async move {
                let copied = copy(&original, &examined).await;
                match copied {
                    Err(sentence) if !is_awaited() => stage.tell(&sentence),
                    _ if !is_awaited() => {}
                    Ok(copied) => made(&stage, &title, copied, row),
                    Err(sentence) => stage.refuse(&title, sentence),
                }
            });
        }
    });
    let sentences = [Some(words::about_mine()), details, form, Some(words::original_stays())];
    stage.show(&heading, sentences.into_iter().flatten().map(|words| paragraph(&words)), [copy]);
}

/// The result of copying.
struct Copied {
    address: String,
    /// How many marks went with it, how many notes, whether a plan, and whether a guide.
    marks: usize,
    notes: usize,
    has_plan: bool,
    has_guide: bool,
}

async fn copy(original: &Original, examined: &Examined) -> Result<Copied, String> {
    let Document { name, way, guide, .. } = &original.document;
    let brought = Brought::new(last_part(name).to_owned(), None);
    let subject = BroughtDocument { brought, address: None, way: *way };
    let refused = |refused: Refused| refused.to_string();
    let address = keep::free_address(&subject, &examined.roadmap).await.map_err(refused)?;
    keep::keep(examined, &subject, &address, guide.clone()).await.map_err(refused)?;
    let title = examined.roadmap.title().to_string();
    // The list has the original, too, so the copy gets a name of its own. If that cannot be kept, both are called the
    // same.
    let nickname = words::copy_of(&title);
    let _: Result<(), _> = library::change(&address, move |record| record.nickname.clone_from(&nickname)).await;
    let progress = Logbook::progress_of(PageStorage::probe(), id_of(&original.address), &title);
    let carried = match ProgressFile::read(&progress) {
        Ok(file) => carry(&address, &file).map(|()| (file.marks(), file.own())),
        Err(error) => Err(error.to_string()),
    };
    match carried {
        Ok((marks, own)) => {
            let (notes, has_plan) = (own.note_count(), own.plan.is_some());
            Ok(Copied { address, marks, notes, has_plan, has_guide: guide.is_some() })
        }
        Err(sentence) => {
            // People were promised a copy with their marks, so a copy without them is removed.
            let _: Result<(), _> = library::remove(&address).await;
            Err(sentence)
        }
    }
}

fn carry(address: &str, file: &ProgressFile) -> Result<(), String> {
    match Logbook::merge_into(PageStorage::probe(), id_of(address), file, clock::of_page(), clock::wall()) {
        None | Some(Merged { own_not_kept: Some(NotKept::Newer), .. }) => Err(words::newer_cairn()),
        Some(merged) if merged.unsaved > 0 || merged.own_not_kept.is_some() => Err(words::no_room()),
        Some(_) => Ok(()),
    }
}

/// Says what was done, and offers to take it back.
fn made(stage: &Stage, title: &str, copied: Copied, row: Option<String>) {
    let Copied { address, marks: marked, notes, has_plan, has_guide } = copied;
    let count_of_marks: fn(usize) -> String = marks;
    let counts = [(marked, count_of_marks), (notes, words::notes)];
    let counts = counts.into_iter().filter(|&(count, _)| count > 0).map(|(count, words)| words(count));
    let counts = list(counts.chain(has_plan.then(words::the_plan)).chain(has_guide.then(words::the_details)));
    let with = (!counts.is_empty()).then(|| words::went_with(&counts));
    let sentences = [Some(words::is_in_library()), with, Some(words::original_is_there())];
    let about = paragraph(&sentences.into_iter().flatten().collect::<Vec<_>>().join(" "));
    let edited = address.clone();
    let edit_it = main_button(&words::edit_it()).on("click", move |_| {
        dialog::close();
        open_and(&edited, Next::Edit(row.clone()));
    });
    let (stage, named) = (stage.clone(), title.to_owned());
    let undo: El = button(&library_words::undo()).on("click", {
        let stage = stage.clone();
        move |_| {
            let (stage, address, named) = (stage.clone(), address.clone(), named.clone());
            spawn_local(async move {
                let removed = library::remove(&address).await;
                if stage.is_there() {
                    let said = match removed {
                        Ok(()) => paragraph(&words::copy_removed(&named)).attr("role", "status"),
                        Err(refused) => paragraph(&refused.to_string()).attr("role", "alert"),
                    };
                    (stage.first_page)(&stage, Some(said));
                }
            });
        }
    });
    stage.show(&words::is_yours(title), [about.attr("role", "status"), buttons([edit_it, undo])], []);
}
