//! Why something cannot be opened: everything that is wrong with it, and the ways to bring it once it is corrected.

use leptos::task::spawn_local;
use roadmap::isolated;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};

use super::stage::{BroughtDocument, Stage, Surface};
use super::{list, ways, words};
use crate::browser::fetch;
use crate::browser::files::Brought;
use crate::browser::lazy::library::{self, Record};
use crate::dom::element::{El, button, element, set_text};
use crate::dom::focus;
use crate::lazy::dialog::{self, buttons, paragraph};
use crate::parts::reader::Unread;

/// Shows why `subject` cannot be opened, and keeps it until it can.
pub fn show(stage: &Stage, called: &str, unread: &Unread, subject: Option<&BroughtDocument>) {
    let reason = paragraph(&unread.why).attr("role", "alert");
    let brought = subject.map(|subject| &subject.brought);
    let text = brought.and_then(|brought| text_to_mend(brought, unread));
    let (by_file, input) = ways::by_file(stage);
    let by_address =
        ways::by_address(stage, subject.and_then(|subject| subject.address.as_deref()).unwrap_or_default());
    let (by_text, area) = ways::by_text(stage, brought.map_or("", |brought| &brought.name));
    let list = mistakes(unread, text.as_ref().map(|_| &area));
    let again = brought.filter(|brought| brought.is_file()).map(|file| read_again(stage, file, input));
    let parts = [Some(reason), list, again].into_iter().flatten();
    let ways = match &text {
        Some(_) => [by_text, by_file, by_address],
        None => [by_file, by_address, by_text],
    };
    stage.show(&words::cannot_open(&isolated(called)), parts.chain(ways), []);
    if let Some(text) = text {
        area.set_value(&text);
        if let Some((first, _)) = unread.mistakes.first() {
            area.set_rows(10);
            // Each line of the text stays one line.
            area.set_wrap("off");
            select_line(&area, first.line);
        }
    }
    if let Surface::Page(place) = &stage.place {
        list_others(stage.clone(), place.clone());
    }
}

/// Lists the other roadmaps that this browser knows at the end of the page.
fn list_others(stage: Stage, place: Element) {
    spawn_local(async move {
        // Where there is no library, there is nothing to list.
        let records = library::records().await.unwrap_or_default();
        let others: Vec<Record> = records.into_iter().filter(|record| record.address != fetch::requested()).collect();
        if let Some(page) = place.first_element_child().filter(|_| stage.is_there()) {
            El::from_existing(page).children(list::part(&stage, &others));
        }
    });
}

/// Lists what is wrong with a document of this site after the `sentence` that says that it cannot be shown, and takes a
/// corrected one.
pub fn explain(stage: Stage, sentence: Element, document: String) {
    spawn_local(async move {
        let examined = stage.examine(document.into_bytes(), String::new(), None).await;
        let Err(unread) = examined else { return };
        if let Some(list) = mistakes(&unread, None).filter(|_| stage.is_there()) {
            set_text(&sentence, &unread.why);
            let _: Result<(), _> = sentence.after_with_node_1(list.element());
            if let Some(failure) = sentence.parent_element() {
                ways::by_file(&stage).0.append_to(&failure);
            }
        }
    });
}

/// The text that a person can correct here: a broken one, or what was pasted.
fn text_to_mend(brought: &Brought, unread: &Unread) -> Option<String> {
    let is_to_mend = brought.name.is_empty() || !unread.mistakes.is_empty();
    let bytes = brought.bytes.as_deref().filter(|_| is_to_mend)?;
    roadmap::decode(bytes).ok().map(|(text, _)| text.into_owned())
}

/// The mistakes with their lines, and buttons that lead to these in the field with the text, where there is one.
fn mistakes(unread: &Unread, area: Option<&HtmlTextAreaElement>) -> Option<El> {
    let rows = unread.mistakes.iter().map(|(mistake, quoted)| {
        let line = mistake.line;
        let way = area.cloned().map(|area| {
            button(&words::go_to_line(&line.to_string())).class("text-button").on("click", move |_| {
                select_line(&area, line);
                focus::focus_on(&area);
            })
        });
        let quoted = (!quoted.is_empty()).then(|| element("code").attr("dir", "auto").text(quoted));
        element("li").child(paragraph(&mistake.to_string())).children(quoted).children(way)
    });
    let more = (unread.more > 0).then(|| element("li").text(&dialog::more(unread.more)));
    (!unread.mistakes.is_empty()).then(|| element("ul").class("mistakes").children(rows).children(more))
}

fn select_line(area: &HtmlTextAreaElement, line: usize) {
    let text = area.value();
    let units = |text: &str| text.encode_utf16().count() as u32;
    let before = text.split_inclusive('\n').take(line - 1).map(units).sum();
    let length = text.split('\n').nth(line - 1).map(units).unwrap_or_default();
    // It is a field of text.
    let _: Result<(), _> = area.set_selection_range(before, before + length);
    // Some browsers do not scroll to the selection.
    let share = (line - 1) as f64 / text.split('\n').count() as f64;
    let below = f64::from(area.scroll_height()) * share;
    area.set_scroll_top(below as i32 - area.client_height() / 2);
}

/// A button that reads the file again as it is now. If the browser does not, the person chooses the file again.
fn read_again(stage: &Stage, file: &Brought, input: HtmlInputElement) -> El {
    let (stage, file) = (stage.clone(), file.clone());
    let read = button(&words::read_again()).class("button main-button").on("click", move |_| {
        let (stage, file, input) = (stage.clone(), file.clone(), input.clone());
        spawn_local(async move {
            match file.read_again().await {
                _ if !stage.is_there() => {}
                Some(file) => (stage.take)(stage, vec![file]),
                None => input.click(),
            }
        });
    });
    buttons([read])
}
