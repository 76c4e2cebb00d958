//! What the dialog says.

use roadmap::{Hours, messages};

messages! { "class":
    pub fn title() { "Class" }
    pub fn about() {
        "See how far your learners are. Paste the links that they handed in, or choose or drop their files. A table of names \
         and links works, too. Nothing leaves this browser."
    }
    pub fn links() { "Links, or a table of names and links" }
    pub fn add() { "Add" }
    pub fn choose_files() { "Choose files" }
    pub fn add_more() { "Add to the class" }
    pub fn nothing_to_add() { "Paste at least one link first." }

    pub fn new(count: usize) { if count == 1 { "1 learner added.".to_owned() } else { format!("{count} learners added.") } }
    pub fn newer(count: usize) {
        if count == 1 { "1 learner has something newer.".to_owned() } else { format!("{count} learners have something newer.") }
    }
    pub fn older(count: usize) {
        if count == 1 { "1 has nothing newer than what is here.".to_owned() } else { format!("{count} have nothing newer than what is here.") }
    }
    pub fn refused(count: usize) {
        if count == 1 { "1 could not be added:".to_owned() } else { format!("{count} could not be added:") }
    }
    pub fn line(line: usize) { format!("Line {line}") }
    pub fn line_of(line: usize, name: &str) { format!("Line {line}, {name}") }
    pub fn damaged() { "The link or file is damaged. Perhaps it was cut off." }
    pub fn newer_cairn() { "A newer Cairn made it. Keep this class here, reload this page, then add it again." }
    pub fn other_roadmap() { "It is about another roadmap, or all of it has changed since." }
    pub fn no_link() { "There is no link beside this name." }
    pub fn nothing_in_text() { "There is no link with progress in this text." }
    pub fn no_progress() { "There is no progress in it." }

    pub fn learners(count: usize) { if count == 1 { "1 learner".to_owned() } else { format!("{count} learners") } }
    pub fn on_average(learners: &str, percent: u32) { format!("{learners}, {percent} % done on average.") }
    pub fn shown_of(count: usize, whole: usize) { format!("{count} of {whole} are shown.") }
    pub fn unreadable(count: usize) {
        if count == 1 {
            "Of 1 learner who is kept here, nothing fits the roadmap as it is now.".to_owned()
        } else {
            format!("Of {count} learners who are kept here, nothing fits the roadmap as it is now.")
        }
    }

    pub fn search() { "Search for a name or a step" }
    pub fn show() { "Show" }
    pub fn all() { "All learners" }
    pub fn not_begun() { "Not begun" }
    pub fn at_work() { "At work" }
    pub fn quiet() { "Quiet for two weeks" }
    pub fn finished() { "Finished" }
    pub fn nobody() { "Nobody is like that." }

    pub fn table() { "Learners" }
    pub fn name() { "Name" }
    pub fn done() { "Done" }
    pub fn doing() { "In progress" }
    pub fn last() { "Last day" }
    pub fn at() { "At" }
    pub fn figure(hours: Hours) { format!("{hours} h") }
    pub fn percent(percent: u32) { format!("{percent} %") }
    pub fn unplaced(count: usize) {
        if count == 1 { "1 mark is of a part that has changed since.".to_owned() } else { format!("{count} marks are of parts that have changed since.") }
    }
    pub fn remove() { "Remove" }
    pub fn remove_learner(name: &str) { format!("Remove {name}") }
    pub fn all_removed() { "All learners removed." }
    pub fn bring_back() { "Bring back" }
    pub fn not_kept_any_more() { "Another tab has stopped keeping this class. It stays here until this page is closed." }
    pub fn removed(name: &str) { format!("{name} removed.") }

    pub fn stuck() { "Where learners are stuck" }
    pub fn stuck_for(count: usize, days: u32) {
        if count == 1 {
            format!("1 learner has been at it for {days} days")
        } else {
            format!("{count} learners have been at it for more than two weeks, the longest for {days} days")
        }
    }
    pub fn not_stuck() { "No step holds up several learners." }
    pub fn untouched(count: usize) {
        if count == 1 { "1 step that nobody has begun".to_owned() } else { format!("{count} steps that nobody has begun") }
    }

    pub fn keep() { "Keep this class in this browser" }
    pub fn not_kept() { "The class could not be kept: the storage is full or blocked." }
    pub fn newer_kept() { "A newer Cairn keeps a class here. Reload this page to see it." }
    pub fn set_aside() { "The class that was kept here is damaged. It was set aside." }
    pub fn download() { "Download as CSV" }
    pub fn remove_all() { "Remove all" }
}
