//! Where people take their progress with them, bring it back, and see what became of it.
//!
//! This module comes in a second file; `more.rs` is its door, into which nothing of it may be drawn.

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{Action, FileError, ImportMode, Mark, NodeId, Orphan, Preview, ProgressFile, Snapshot};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::browser::files::{self, Brought};
use crate::browser::{backup, offline};
use crate::dom::element::{El, button, element};
use crate::dom::focus;
use crate::launch::Shown;
use crate::lazy::dialog::{buttons, copy, heading, say};
use crate::lazy::{self, Start};
use crate::lazy::{dialog, publish};
use crate::tracker::{Notices, Tracker, counted, overall};

/// What one can do where the browser lets nothing be copied.
const DOWNLOAD: &str = "Download it instead.";

/// Opens the dialog at its first page.
#[inline(never)]
pub fn show(tracker: Tracker, start: Start) {
    let completion = tracker.completion(NodeId::ROOT).get_untracked();
    let mut parts = vec![
        element("p").text(&format!("{} done. {}", overall(completion), tracker.notices().with_untracked(saved))),
        heading("Take it with you"),
        element("p").text("The progress file has every mark with its date, and can be imported again. The Markdown is the roadmap itself, with a ticked or empty box for each step."),
        buttons([
            button("Download progress").on("click", move |_| download(tracker)),
            button("Copy progress").on("click", move |_| copy(tracker, tracker.export(), DOWNLOAD)),
            button("Download Markdown").on("click", move |_| {
                files::give(&format!("{}.md", tracker.file_name()), &tracker.export_markdown());
                say(tracker, "Downloaded.");
            }),
            button("Copy Markdown").on("click", move |_| copy(tracker, tracker.export_markdown(), DOWNLOAD)),
        ]),
        heading("Show it"),
        element("p").text("A link or a card shows others how far you are. Another link hands the roadmap on."),
        buttons([
            button("Publish …").on("click", move |_| publish::publish(tracker, back(tracker))),
            button("Share the roadmap …").on("click", move |_| publish::share(tracker, back(tracker))),
        ]),
        heading("Bring it back"),
        element("p").text("Choose a progress file or such Markdown, drop it on the page, or paste it. First you see what it would change."),
        buttons([
            element("input")
                .class("button")
                .attr("type", "file")
                .attr("aria-label", "Open a file")
                .on("change", move |event| lazy::take(tracker, &event)),
            button("Paste").on("click", move |event| lazy::take(tracker, &event)),
        ]),
    ];
    parts.extend(earlier_states(tracker));
    let lost = orphans(tracker);
    let first_lost = lost.first().map(|heading| heading.element().clone());
    parts.extend(lost);
    parts.extend(set_aside(tracker));
    parts.extend(reset(tracker));
    dialog::open("Your progress", parts, []);
    if let Some(heading) = first_lost.filter(|_| start == Start::Lost) {
        heading.scroll_into_view();
        focus::focus_on(heading.unchecked_ref());
    }
}

/// A button that goes back to the first page.
fn back(tracker: Tracker) -> El {
    button("Back").on("click", move |_| show(tracker, Start::Top))
}

fn saved(notices: &Notices) -> &'static str {
    let is_lasting = notices.has_backup_store || !notices.in_memory;
    if notices.trouble.unsaved == 0 && is_lasting {
        "Everything is saved in this browser."
    } else {
        "Not everything is saved: see the notice."
    }
}

/// Gives the person all marks as a file.
#[inline(never)]
pub fn download(tracker: Tracker) {
    if tracker.notices().with_untracked(|notices| notices.trouble.newer) == 0 {
        backup::remember();
    }
    tracker.offer_backup(false);
    files::give(&format!("{}-progress-{}.json", tracker.file_name(), files::today()), &tracker.export());
    say(tracker, "Downloaded.");
}

/// Gives the person the page as one file.
#[inline(never)]
pub fn give_whole(tracker: Tracker) {
    spawn_local(async move {
        let given = offline::give_whole().await;
        if tracker.is_alive() {
            let said = match given {
                true => "Downloaded cairn.html. It has no ticks yet: Progress takes yours there.",
                false => "The file could not be made. Check the connection and try again.",
            };
            tracker.toast(said, None);
        }
    });
}

/// Offers a backup, if there is something to lose and none was offered for a while.
#[inline(never)]
pub fn offer_backup(tracker: Tracker) {
    let has_much = tracker.completion(NodeId::ROOT).get_untracked().steps_done >= 10;
    if has_much && backup::is_due() {
        backup::remember();
        tracker.offer_backup(true);
    }
}

fn earlier_states(tracker: Tracker) -> Vec<El> {
    let snapshots = tracker.snapshots();
    let rows: Vec<El> = snapshots
        .into_iter()
        .map(|snapshot| {
            let date = files::date(snapshot.wall as f64);
            let look = button("Look …").attr("aria-label", &format!("Look at the state of {date}"));
            let before = match snapshot.file.before.as_str() {
                "import" => "before an import",
                "replace" => "before it was replaced",
                "reset" => "before a reset",
                _ => "before an earlier state came back",
            };
            let words = format!("{date}, {before}: {}", marks(snapshot.file.marks()));
            row(&words, [look.on("click", move |_| show_snapshot(tracker, &snapshot))])
        })
        .collect();
    list("Earlier states", "What you had before it was replaced, reset or added to: the last ten.", rows)
}

fn show_snapshot(tracker: Tracker, snapshot: &Snapshot) {
    let file = snapshot.file.clone();
    let text = match tracker.preview(&file, ImportMode::Restore) {
        Ok(preview) => summary(preview),
        Err(error) => error.to_string(),
    };
    let parts = vec![
        element("p").text(&format!("{}. {text}", marks(file.marks()))),
        buttons([button("Bring back").on("click", move |_| import(tracker, &file, ImportMode::Restore))]),
    ];
    dialog::open(&format!("State of {}", files::date(snapshot.wall as f64)), parts, [back(tracker)]);
}

fn orphans(tracker: Tracker) -> Vec<El> {
    let marks = tracker.orphans();
    let likely: Vec<(String, Option<NodeId>)> =
        marks.iter().filter(|mark| mark.likely.is_some()).map(|mark| (mark.id.clone(), mark.likely)).collect();
    let settle = move |words: &str, about: &str, pairs: Vec<(String, Option<NodeId>)>| {
        button(words).attr("aria-label", &format!("{words}{about}")).on("click", move |_| {
            tracker.act(Action::Attach(pairs.clone()));
            tracker.finish();
            show(tracker, Start::Lost);
        })
    };
    let mut rows: Vec<El> = Vec::new();
    if likely.len() > 1 {
        rows.push(row("", [settle(&format!("Attach all {}", likely.len()), "", likely)]));
    }
    for Orphan { id, title, mark, likely } in marks {
        let attach = likely
            .map(|step| settle(&format!("Attach to “{}”", tracker.title(step)), "", vec![(id.clone(), Some(step))]));
        let forget = settle("Let go", &format!(" of {title}"), vec![(id, None)]);
        rows.push(row(&format!("{title}: {}", name(mark)), attach.into_iter().chain([forget])));
    }
    list(
        "Marks without a topic",
        "The roadmap was changed, and these steps are not in it any more. Their marks stay and go into every export.",
        rows,
    )
}

fn set_aside(tracker: Tracker) -> Vec<El> {
    let values = tracker.aside();
    let roadmap = tracker.roadmap();
    let keys: Vec<String> = values.iter().map(|(key, _)| key.clone()).collect();
    let mut rows: Vec<El> = Vec::new();
    for (key, text) in values {
        let step = key.split(':').find_map(|part| roadmap.find(part));
        let about = step.map_or_else(String::new, |step| format!("{}: ", tracker.title(step)));
        let start: String = text.chars().take(80).collect();
        let code = |text: &str| element("code").text(text);
        rows.push(element("li").child(element("span").text(&about).child(code(&key)).text(" ").child(code(&start))));
    }
    if !rows.is_empty() {
        let give = move |_| {
            files::give(&format!("{}-set-aside.json", tracker.file_name()), &files::raw(&keys));
            say(tracker, "Downloaded.");
        };
        rows.push(row("", [button("Download what was set aside").on("click", give)]));
    }
    list(
        "Set aside",
        "These kept values cannot be read, so that their steps count as to do until they are ticked again. They are kept as they are, for whoever can mend them.",
        rows,
    )
}

fn reset(tracker: Tracker) -> Vec<El> {
    let roadmap = tracker.roadmap();
    let option = |node: NodeId, words: &str| element("option").attr("value", &node.index().to_string()).text(words);
    let sections = roadmap.children(NodeId::ROOT).map(|node| option(node, &roadmap.topic(node).title().to_string()));
    let what = element("select")
        .class("button")
        .attr("aria-label", "What to reset")
        .child(option(NodeId::ROOT, "Everything"))
        .children(sections);
    // Of a select only the value is asked, as of a field.
    let chosen: HtmlInputElement = what.element().clone().unchecked_into();
    let begin = button("Reset …").on("click", move |_| {
        let topic = chosen.value().parse().ok().and_then(|index| tracker.roadmap().place(index));
        confirm_reset(tracker, topic.unwrap_or(NodeId::ROOT));
    });
    vec![heading("Begin again"), buttons([what, begin])]
}

fn confirm_reset(tracker: Tracker, topic: NodeId) {
    let [doing, done, skipped] = tracker.counts(topic);
    let lost = if topic == NodeId::ROOT { tracker.notices().get_untracked().lost } else { 0 };
    let all = doing + done + skipped + lost;
    let what = if topic == NodeId::ROOT { "everything".to_owned() } else { format!("“{}”", tracker.title(topic)) };
    let mut gone = Vec::new();
    for (count, words) in [(done, "done"), (doing, "begun"), (skipped, "skipped"), (lost, "without a topic")] {
        if count > 0 {
            gone.push(format!("{count} {words}"));
        }
    }
    let mut parts = Vec::new();
    if all == 0 {
        parts.push(element("p").text("There is nothing to reset: nothing in it is marked."));
    } else {
        let words = format!(
            "This takes {} away: {}. The state before is kept under Earlier states, and you can undo it.",
            marks(all),
            gone.join(", ")
        );
        parts.push(element("p").text(&words));
        let act = move |_| {
            dialog::close();
            tracker.act(Action::Reset(topic));
        };
        parts.push(buttons([button(&format!("Reset {}", marks(all))).on("click", act)]));
    }
    dialog::open(&format!("Reset {what}?"), parts, [back(tracker)]);
}

/// Shows what something that was brought would change; or says how to bring it, where the browser gave nothing. Anything
/// may be on a clipboard or be dragged, and be brought by mistake: by the way, only files and what looks like one counts.
#[inline(never)]
pub fn preview(tracker: Tracker, brought: Option<Brought>, is_by_the_way: bool) {
    let Some(brought) = brought else {
        return say(tracker, "The browser did not give what was copied. Press Ctrl+V or Cmd+V instead.");
    };
    let is_meant = |text: &str| text.trim_start().starts_with(['{', '#']);
    if is_by_the_way && !brought.is_file && !brought.text.as_deref().is_some_and(is_meant) {
        return;
    }
    let read = brought.text.as_deref().map_or(Err(FileError::TooLong), ProgressFile::read);
    let previewed = read.and_then(|file| {
        let [merge, replace] = [ImportMode::Merge, ImportMode::Replace].map(|mode| tracker.preview(&file, mode));
        Ok((file, merge?, replace?))
    });
    let (file, merge, replace) = match previewed {
        Ok(previewed) => previewed,
        Err(error) => {
            let said = element("p").text(&format!("{error} Nothing was changed."));
            return dialog::open(&format!("Cannot import {}", brought.name), vec![said], [back(tracker)]);
        }
    };
    let of = element("p").text(&format!("“{}”: {}.", file.title, marks(file.marks())));
    let way = |words: &str, rule: &str, preview: Preview, mode| {
        let file = file.clone();
        let act = button(words).on("click", move |_| import(tracker, &file, mode));
        [
            heading(words),
            element("p").text(&format!("{rule} {}", summary(preview))),
            buttons(changes(preview).then_some(act)),
        ]
    };
    let merge = way("Merge", "Of two marks for a step the later one counts.", merge, ImportMode::Merge);
    let rule = "Your marks become those of the file, and steps that it does not name are to do.";
    let replace = way("Replace", rule, replace, ImportMode::Replace);
    let undo = element("p").text("What you have now is kept under Earlier states, and you can undo either.");
    let parts = [of, undo].into_iter().chain(merge).chain(replace).collect();
    dialog::open(&format!("Import {}", brought.name), parts, [back(tracker)]);
}

/// Shows what would change by somebody's progress that came with a link. It cannot replace: a link may come from anyone.
#[inline(never)]
pub fn preview_merge(tracker: Tracker, shown: &Shown) {
    let title = format!("Merge: {}", shown.caption);
    let merge = |words: &str, file: &ProgressFile| {
        let file = file.clone();
        button(words).on("click", move |_| import(tracker, &file, ImportMode::Merge))
    };
    let later = shown.file.undated();
    let previews = [&shown.file, &later].map(|file| tracker.preview(file, ImportMode::Merge));
    let (parts, mut ways) = match previews {
        [Err(error), _] | [_, Err(error)] => {
            let mut parts = vec![element("p").text(&format!("{error} Nothing was changed."))];
            parts.extend(left_out(shown));
            (parts, Vec::new())
        }
        [Ok(preview), Ok(all)] => {
            let mut parts = vec![element("p").text(&summary(preview))];
            let mut ways = vec![merge("Merge", &shown.file)];
            if !changes(preview) {
                ways.clear();
            }
            if preview.newer_here > 0 && changes(all) {
                parts.push(element("p").text("To have these steps as in the link all the same, take all of it."));
                ways.push(merge("Take all of it", &later));
            }
            parts.extend(left_out(shown));
            if !ways.is_empty() {
                parts.push(element("p").text("What you have now is kept under Earlier states, and you can undo it."));
            }
            (parts, ways)
        }
    };
    let address = files::link("progress", &shown.payload);
    ways.push(element("a").class("button").attr("href", &address).text("Only show it"));
    dialog::open(&title, parts, ways);
}

fn left_out(shown: &Shown) -> Option<El> {
    let missing = (shown.unplaced > 0).then(|| counted(shown.unplaced))?;
    Some(element("p").text(&format!("{missing} of parts that have changed since are left out.")))
}

fn import(tracker: Tracker, file: &ProgressFile, mode: ImportMode) {
    dialog::close();
    tracker.act(Action::Import(file.clone(), mode));
}

fn changes(Preview { done, undone, otherwise, unknown, .. }: Preview) -> bool {
    done + undone + otherwise + unknown > 0
}

fn summary(preview: Preview) -> String {
    let Preview { done, undone, otherwise, newer_here, unknown, ahead } = preview;
    let parts = [
        (done, "newly done"),
        (undone, "no longer done"),
        (otherwise, "marked otherwise"),
        (newer_here, "newer here and left so"),
    ];
    let mut said: Vec<String> = Vec::new();
    for (count, words) in parts {
        if count > 0 {
            said.push(format!("{} {words}", counted(count)));
        }
    }
    if unknown > 0 {
        said.push(format!("{} for topics that are not in this roadmap, which are kept", marks(unknown)));
    }
    let mut text = if changes(preview) { String::new() } else { "Nothing would change. ".to_owned() };
    if !said.is_empty() {
        text += &format!("{}. ", said.join(", "));
    }
    if ahead > 0 {
        text +=
            &format!("{} dated in the future, by a clock that ran ahead, and taken as five minutes ahead.", are(ahead));
    }
    text
}

fn are(marks: usize) -> String {
    if marks == 1 { "1 mark is".to_owned() } else { format!("{marks} marks are") }
}

fn name(mark: Mark) -> &'static str {
    match mark {
        Mark::ToDo => "to do",
        Mark::Doing => "begun",
        Mark::Done => "done",
        Mark::Skipped => "skipped",
    }
}

fn marks(count: usize) -> String {
    format!("{count} {}", if count == 1 { "mark" } else { "marks" })
}

fn row(words: &str, buttons: impl IntoIterator<Item = El>) -> El {
    element("li").child(element("span").text(words)).children(buttons)
}

/// A heading with a list below it, where there is something to list.
fn list(words: &str, about: &str, rows: Vec<El>) -> Vec<El> {
    if rows.is_empty() {
        return rows;
    }
    vec![heading(words), element("p").text(about), element("ul").class("progress-list").children(rows)]
}
