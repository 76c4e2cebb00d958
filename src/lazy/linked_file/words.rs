//! What is said of the file that is kept ticked.

use roadmap::messages;

use crate::words::steps;

messages! { "linked_file":
    pub fn title() { "Keep a file ticked" }
    pub fn about() {
        "Choose the file of this roadmap, for instance in a folder that your devices share. Cairn ticks its boxes as you tick \
         here, and ticks here what is ticked in the file."
    }
    pub fn not_possible() {
        "This browser lets no page write to a file. Download the roadmap’s document above, and import it when it was changed \
         elsewhere."
    }
    pub fn choose() { "Choose a file …" }
    pub fn not_chosen() { "The browser did not open the file. Choose another, or allow this page to open files." }
    pub fn stop() { "Stop" }
    pub fn stopped(name: &str) { format!("{name} is no longer kept ticked. The file and your progress stay as they are.") }
    pub fn allow() { "Allow" }

    /// `time` is a day and a time.
    pub fn in_step(name: &str, time: &str) { format!("{name}: in step since {time}.") }
    pub fn last_in_step(time: &str) { format!("Last in step: {time}.") }
    pub fn strange(count: usize) {
        format!("{} of the file {} not in this roadmap, and {} as before.", steps(count), are(count), stay(count))
    }
    pub fn not_shown(count: usize) { format!("The file has no box for what you marked in {}.", steps(count)) }
    pub fn kept_here() { "Your progress is kept in this browser meanwhile." }
    pub fn changed(name: &str, count: usize) { format!("{name}: {} changed.", steps(count)) }

    pub fn link_of(name: &str) { format!("Link {name}") }
    pub fn cannot_link(name: &str) { format!("Cannot link {name}") }
    pub fn link() { "Link" }
    pub fn become_done(count: usize) { format!("{} {} done here", steps(count), if count == 1 { "becomes" } else { "become" }) }
    pub fn change_here(count: usize) { format!("{} {} otherwise here", steps(count), if count == 1 { "changes" } else { "change" }) }
    pub fn boxes_change(count: usize) {
        if count == 1 { "1 box changes in the file".to_owned() } else { format!("{count} boxes change in the file") }
    }
    pub fn nothing_changes() { "Nothing changes now, neither here nor in the file." }
    pub fn missing(count: usize) { format!("{} of this roadmap {} not in the file, and {} here only.", steps(count), are(count), stay(count)) }
    pub fn undoable() { "You can undo what changes here." }
    pub fn not_allowed(name: &str) { format!("The browser did not allow writing to {name}. It is not linked.") }

    pub fn waiting(name: &str) { format!("Cairn may not write to {name} yet.") }
    pub fn allow_in_backup() { "Open Backup in the menu and press Allow." }
    pub fn gone(name: &str) { format!("{name} is not where it was. Put it back, or choose the file again.") }
    pub fn full(name: &str) { format!("There is no room to write {name}. Make room on its disk, and Cairn writes it.") }
    pub fn busy(name: &str) { format!("{name} cannot be read or written now. Cairn tries again.") }
    pub fn too_long(name: &str) { format!("{name} is larger than 32 MiB. Make it shorter, or choose another file.") }
    /// `why` is one or more sentences.
    pub fn unreadable(name: &str, why: &str) { format!("{name} was not changed. {why} Mend it, or choose another file.") }
    pub fn other_steps() { "None of its steps is in this roadmap. Choose the file of this roadmap." }
    pub fn not_kept(name: &str) {
        format!("{name} was not written: the storage of this browser is full or blocked. Make room, and Cairn writes it.")
    }
    pub fn no_reader() { "The part of Cairn that reads files could not be loaded. Check the connection." }
}

fn are(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

fn stay(count: usize) -> &'static str {
    if count == 1 { "stays" } else { "stay" }
}
