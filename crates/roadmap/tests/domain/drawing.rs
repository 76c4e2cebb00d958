//! Trees and logbooks as text, and pages of one browser.

use std::rc::Rc;

use roadmap::{
    Action, BulkAction, Change, Clock, Face, ImportMode, LocalDay, Logbook, Mark, Memory, NodeId, ProgressFile,
    Reading, Roadmap, RoadmapId, Storage, TabId, document, open, with_marks,
};

/// Reads a roadmap that must be readable.
pub fn read(document: &str) -> Reading {
    document::read(document).unwrap_or_else(|error| panic!("{error}\n{document}"))
}

/// The Markdown of a drawn tree: `A (4)` is a numbered topic, `- a` a bullet, and every level is indented by two
/// spaces, as in `"A (4)\n  B\n    - b"`.
pub fn markdown(tree: &str) -> String {
    let mut text = String::from("# Test\n\n");
    let mut counts: Vec<u32> = Vec::new();
    for line in tree.lines().filter(|line| !line.trim().is_empty()) {
        let words = line.trim_start();
        let level = (line.len() - words.len()) / 2;
        if words.starts_with("- ") {
            text += &format!("{}{words}  \n", "&nbsp;".repeat(2 * (level + 1)));
            continue;
        }
        counts.resize(level + 1, 0);
        counts[level] += 1;
        let number: Vec<String> = counts.iter().map(u32::to_string).collect();
        let (title, hours) = match words.rsplit_once(" (") {
            Some((title, hours)) => (title, format!(" ({} h)", hours.trim_end_matches(')'))),
            None => (words, String::new()),
        };
        text += &format!("{}{}. **{title}**{hours}  \n", "   ".repeat(level), number.join("."));
    }
    text
}

/// The tree with its marks: `[-] A 1/2 1 of 4 h`.
pub fn drawn<S: Storage>(logbook: &Logbook<S>) -> String {
    let roadmap = logbook.roadmap();
    let rows = roadmap.topics().map(|node| {
        let (topic, completion) = (roadmap.topic(node), logbook.completion(node));
        let face = match completion.face() {
            Face::Empty => ' ',
            Face::Doing => '/',
            Face::Part => '-',
            Face::Full => 'x',
            Face::Skipped => '~',
        };
        let indent = "  ".repeat(usize::from(topic.level()) - 1);
        let tail = if roadmap.is_step(node) {
            String::new()
        } else {
            let hours = completion.hours_done.done_of(completion.hours);
            format!(" {}/{} {hours} of {} h", completion.steps_done, completion.steps, completion.hours)
        };
        format!("{indent}[{face}] {}{tail}\n", topic.title())
    });
    rows.collect()
}

/// Compares drawings line by line, ignoring the indent and the blank lines that a literal needs.
#[track_caller]
pub fn assert_drawn(found: &str, expected: &str) {
    let lines: Vec<&str> = expected.lines().filter(|line| !line.trim().is_empty()).collect();
    let margin = lines.iter().map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    let expected: String = lines.iter().map(|line| format!("{}\n", &line[margin..])).collect();
    assert!(found == expected, "\nfound:\n{found}\nexpected:\n{expected}");
}

/// Does an action of a dialog at once.
pub fn act_in_bulk<S: Storage>(logbook: &mut Logbook<S>, action: BulkAction, wall: u64) -> Change {
    logbook.reread();
    let begun = logbook.begin_in_bulk(action, wall);
    begun.map_or_else(|_| Change::default(), |mut running| logbook.advance(&mut running, usize::MAX))
}

/// A page open in a browser: several may share one storage.
pub struct Tab {
    pub logbook: Logbook<Memory>,
    tab: u16,
    wall: u64,
}

impl Tab {
    pub fn open(storage: &Memory, tree: &str, tab: u16) -> Tab {
        Tab::of(storage, &markdown(tree), tab)
    }

    /// The same, with a roadmap's Markdown.
    pub fn of(storage: &Memory, document: &str, tab: u16) -> Tab {
        Tab::named(storage, "test", document, tab)
    }

    /// The same, with a roadmap that has this name.
    pub fn named(storage: &Memory, name: &str, document: &str, tab: u16) -> Tab {
        Tab::with(storage, name, read(document).roadmap, tab)
    }

    /// The same, with a roadmap of any format.
    pub fn with(storage: &Memory, name: &str, roadmap: Roadmap, tab: u16) -> Tab {
        let id = RoadmapId::of_name(name).expect("has letters");
        Tab { logbook: Logbook::open(storage.clone(), id, Rc::new(roadmap), TabId(tab)), tab, wall: 1_000 }
    }

    /// The same tab, opened where moments are on these days.
    pub fn in_zone(self, local_day: LocalDay) -> Tab {
        let logbook = &self.logbook;
        let clock = Clock::new(TabId(self.tab), local_day);
        let logbook = Logbook::open(logbook.storage().clone(), logbook.id().clone(), logbook.roadmap().clone(), clock);
        Tab { logbook, ..self }
    }

    /// Moves this tab's wall clock.
    pub fn at(mut self, wall: u64) -> Tab {
        self.wall = wall;
        self
    }

    pub fn mark(&mut self, title: &str, mark: Mark) -> Change {
        let node = node(self.logbook.roadmap(), title);
        self.logbook.mark(node, mark, self.wall)
    }

    pub fn tick(&mut self, title: &str) -> Change {
        self.mark(title, Mark::Done)
    }

    pub fn untick(&mut self, title: &str) -> Change {
        self.mark(title, Mark::ToDo)
    }

    pub fn act(&mut self, action: Action) -> Change {
        self.logbook.act(action, self.wall)
    }

    pub fn act_in_bulk(&mut self, action: BulkAction) -> Change {
        act_in_bulk(&mut self.logbook, action, self.wall)
    }

    pub fn import(&mut self, text: &str, mode: ImportMode) -> Change {
        let file = ProgressFile::read(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        self.act_in_bulk(BulkAction::Import(file, mode))
    }

    /// The document that the roadmap was read from, with its marks.
    pub fn given_back(&self, document: &str) -> String {
        let opened = open(document, "", None).unwrap_or_else(|refusal| panic!("{refusal}"));
        with_marks(document, &opened, None, |step| self.logbook.mark_of(step)).text
    }

    /// The marks of all steps in order: ` ` to do, `/` doing, `x` done, `-` skipped.
    pub fn marks(&self) -> String {
        let roadmap = self.logbook.roadmap();
        let letter = |mark| match mark {
            Mark::ToDo => ' ',
            Mark::Doing => '/',
            Mark::Done => 'x',
            Mark::Skipped => '-',
        };
        roadmap.steps(NodeId::ROOT).map(|step| letter(self.logbook.mark_of(step))).collect()
    }

    #[track_caller]
    pub fn expect(&self, drawing: &str) {
        assert_drawn(&drawn(&self.logbook), drawing);
    }
}

/// The topic with a title.
pub fn node(roadmap: &Roadmap, title: &str) -> NodeId {
    let found = roadmap.topics().find(|&node| roadmap.topic(node).title().to_string() == title);
    found.unwrap_or_else(|| panic!("no topic {title}"))
}
