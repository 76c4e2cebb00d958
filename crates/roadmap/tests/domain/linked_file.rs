//! A file whose boxes are kept as the marks are, while others write to it.

use proptest::prelude::*;
use roadmap::{Action, Boxes, BulkAction, ImportMode, Mark, Memory, ProgressFile, open};

use crate::drawing::{Tab, act_in_bulk, markdown, node};

const TREE: &str = "A\n  - a\n  - b\nB\n  - c\n  - d";
const TITLES: [&str; 4] = ["a", "b", "c", "d"];
const MARKS: [Mark; 4] = [Mark::ToDo, Mark::Doing, Mark::Done, Mark::Skipped];

/// A file on a disk, which has no more than the four boxes of the tree.
#[derive(Clone)]
struct File {
    letters: [char; 4],
    modified: u64,
}

impl File {
    fn boxes(&self) -> Boxes {
        let boxed = |text: String, (title, letter): (&str, &char)| {
            text.replace(&format!("- {title}"), &format!("- [{letter}] {title}"))
        };
        let text = TITLES.into_iter().zip(&self.letters).fold(markdown(TREE), boxed);
        Boxes::of(&open(&text, "way.md", None).expect("is a roadmap"))
    }
}

/// A browser that keeps the file ticked.
struct Browser {
    tab: Tab,
    known: Vec<Boxes>,
}

/// Where a pass is cut short: the browser is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stop {
    Read,
    TookIn,
    Noted,
    Wrote,
    Never,
}

impl Browser {
    fn open(tab: u16) -> Browser {
        Browser { tab: Tab::open(&Memory::default(), TREE, tab), known: Vec::new() }
    }

    fn mark(&mut self, step: usize, mark: Mark, wall: u64) {
        let step = node(self.tab.logbook.roadmap(), TITLES[step]);
        self.tab.logbook.mark(step, mark, wall);
    }

    /// What `said_anew` says now.
    fn said(&self, file: &File) -> ProgressFile {
        file.boxes().said_anew(&self.known, self.tab.logbook.roadmap(), file.modified)
    }

    /// As a page does it: see `src/lazy/linked_file/pass.rs`.
    fn pass(&mut self, file: &mut File, wall: u64, stop: Stop) {
        let (boxes, said) = (file.boxes(), self.said(file));
        if stop <= Stop::Read {
            return;
        }
        if self.tab.logbook.preview(&said, ImportMode::Merge, wall).is_ok() {
            act_in_bulk(&mut self.tab.logbook, BulkAction::Follow(said), wall);
        }
        if stop <= Stop::TookIn {
            return;
        }
        let wanted = self.tab.logbook.boxes_for(&boxes);
        if wanted != boxes {
            self.known = vec![boxes, wanted.clone()];
            if stop <= Stop::Noted {
                return;
            }
            *file = File { letters: self.letters(), modified: wall };
            if stop <= Stop::Wrote {
                return;
            }
        }
        self.known = vec![wanted];
    }

    fn letters(&self) -> [char; 4] {
        let marks = self.tab.marks();
        std::array::from_fn(|step| marks.chars().nth(step).expect("four steps"))
    }
}

fn empty() -> File {
    File { letters: [' '; 4], modified: 1 }
}

#[test]
fn a_tick_here_becomes_a_tick_in_the_file() {
    let (mut browser, mut file) = (Browser::open(1), empty());
    browser.pass(&mut file, 10, Stop::Never);
    assert_eq!(file.modified, 1, "nothing differs, so nothing is written");
    browser.mark(1, Mark::Done, 20);
    browser.pass(&mut file, 21, Stop::Never);
    assert_eq!(file.letters, [' ', 'x', ' ', ' ']);
    browser.mark(1, Mark::ToDo, 30);
    browser.pass(&mut file, 31, Stop::Never);
    assert_eq!(file.letters, [' '; 4]);
}

#[test]
fn what_is_changed_outside_becomes_a_mark_in_one_step_of_undo() {
    let (mut browser, mut file) = (Browser::open(1), empty());
    browser.mark(3, Mark::Done, 5);
    browser.pass(&mut file, 10, Stop::Never);
    file = File { letters: ['x', '/', ' ', ' '], modified: 20 };
    browser.pass(&mut file, 21, Stop::Never);
    assert_eq!(browser.tab.marks(), "x/  ", "the file took the tick of d away");
    browser.tab.logbook.act(Action::Undo, 30);
    browser.pass(&mut file, 31, Stop::Never);
    assert_eq!(file.letters, [' ', ' ', ' ', 'x'], "undo is a later mark, and goes into the file");
    assert_eq!(browser.tab.logbook.snapshots().len(), 0, "nothing pushes out what a person means to keep");
}

#[test]
fn the_later_of_two_marks_for_one_step_stays() {
    for (here, outside, expected) in [(15, 20, '/'), (25, 20, 'x')] {
        let (mut browser, mut file) = (Browser::open(1), empty());
        browser.pass(&mut file, 10, Stop::Never);
        browser.mark(0, Mark::Done, here);
        file = File { letters: ['/', ' ', '-', ' '], modified: outside };
        browser.pass(&mut file, 30, Stop::Never);
        assert_eq!(browser.letters(), [expected, ' ', '-', ' ']);
        assert_eq!(file.letters, browser.letters());
    }
}

#[test]
fn a_file_that_is_read_for_the_first_time_takes_nothing_away() {
    let (mut browser, mut file) = (Browser::open(1), File { letters: ['x', ' ', '-', ' '], modified: 50 });
    browser.mark(1, Mark::Done, 10);
    browser.mark(2, Mark::Done, 60);
    let said = browser.said(&file);
    assert_eq!(said.marks(), 2);
    browser.pass(&mut file, 70, Stop::Never);
    assert_eq!(file.letters, ['x', 'x', 'x', ' ']);
}

#[test]
fn a_tick_that_is_taken_back_while_a_writing_is_cut_short_is_not_done_again() {
    let (mut browser, mut file) = (Browser::open(1), empty());
    browser.pass(&mut file, 10, Stop::Never);
    browser.mark(0, Mark::Done, 20);
    let mut written = file.clone();
    browser.pass(&mut written, 20, Stop::Wrote);
    // It was written a moment after the tick was taken back.
    browser.mark(0, Mark::ToDo, 21);
    file = File { modified: 22, ..written };
    browser.pass(&mut file, 30, Stop::Never);
    assert_eq!(browser.tab.marks(), "    ");
    assert_eq!(file.letters, [' '; 4]);
}

#[test]
fn steps_that_only_the_file_has_stay_as_they_are() {
    let mut browser = Browser::open(1);
    browser.mark(0, Mark::Done, 10);
    let text = markdown("A\n  - a\nNew\n  - [x] new");
    let document = open(&text, "way.md", None).expect("is a roadmap");
    let boxes = Boxes::of(&document);
    let logbook = &browser.tab.logbook;
    assert_eq!(boxes.shared(logbook.roadmap()), [1, 1]);
    assert_eq!(boxes.said_anew(&[], logbook.roadmap(), 20).marks(), 0);
    let wanted = logbook.boxes_for(&boxes);
    assert_eq!(boxes.differing(&wanted), 1);
    let id = |title: &str| document.roadmap.topic(node(&document.roadmap, title)).id().to_string();
    assert_eq!(wanted.mark_of(&id("a")), Some(Mark::Done));
    assert_eq!(wanted.mark_of(&id("new")), Some(Mark::Done));
    assert_eq!(Boxes::read(&wanted.encode()), wanted);
    assert_eq!(Boxes::read("x\n?a\n\u{fc}b\nxc\n").encode(), "x\nxc\n");
}

/// What happens, each later than the one before.
#[derive(Clone, Debug)]
enum Event {
    /// A person marks a step in a browser.
    Mark(usize, usize, usize),
    /// Another program writes these boxes.
    Edit(Vec<(usize, usize)>),
    Pass(usize, Stop),
    Undo(usize),
}

fn events(browsers: usize) -> impl Strategy<Value = Vec<Event>> {
    let stop = prop_oneof![
        4 => Just(Stop::Never),
        1 => prop::sample::select(vec![Stop::Read, Stop::TookIn, Stop::Noted, Stop::Wrote]),
    ];
    let event = prop_oneof![
        3 => (0..browsers, 0usize..4, 0usize..4).prop_map(|(browser, step, mark)| Event::Mark(browser, step, mark)),
        2 => prop::collection::vec((0usize..4, 0usize..4), 1..3).prop_map(Event::Edit),
        4 => (0..browsers, stop).prop_map(|(browser, stop)| Event::Pass(browser, stop)),
        1 => (0..browsers).prop_map(Event::Undo),
    ];
    prop::collection::vec(event, 1..24)
}

const LETTERS: [char; 4] = [' ', '/', 'x', '-'];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// One browser and any other program: what was said last of each step stays, wherever it was said and whatever is
    /// cut short. Outside, what is said counts from when the file was changed last.
    #[test]
    fn no_later_mark_is_lost_and_file_and_marks_agree(events in events(1)) {
        let (mut browser, mut file) = (Browser::open(1), empty());
        browser.pass(&mut file, 10, Stop::Never);
        let mut now = 10;
        for event in events {
            now += 10;
            match event {
                Event::Mark(_, step, mark) => browser.mark(step, MARKS[mark], now),
                Event::Undo(_) => drop(browser.tab.logbook.act(Action::Undo, now)),
                Event::Edit(boxes) => {
                    for (step, mark) in boxes {
                        file.letters[step] = LETTERS[mark];
                    }
                    file.modified = now;
                }
                Event::Pass(_, stop) => {
                    let (here, outside, last) = (browser.letters(), file.clone(), last_marks(&browser));
                    let said = said_steps(&browser, &outside);
                    browser.pass(&mut file, now, stop);
                    for step in 0..4 {
                        let letter = browser.letters()[step];
                        let is_later_here = last[step] > outside.modified;
                        if is_later_here || !said[step] {
                            prop_assert_eq!(letter, here[step], "a mark of here was lost");
                        } else if stop > Stop::Read {
                            prop_assert_eq!(letter, outside.letters[step], "a mark of the file was lost");
                        }
                    }
                }
            }
        }
        for wall in [now + 10, now + 20] {
            browser.pass(&mut file, wall, Stop::Never);
        }
        prop_assert_eq!(browser.letters(), file.letters);
        let (before, modified) = (browser.letters(), file.modified);
        browser.pass(&mut file, now + 30, Stop::Never);
        prop_assert_eq!((browser.letters(), file.modified), (before, modified), "they have come to rest");
    }

    /// Several machines with a copy of one file that something carries between them.
    #[test]
    fn machines_that_share_a_file_come_to_agree(events in events(3)) {
        let (mut browsers, mut file) = ([1, 2, 3].map(Browser::open), empty());
        let mut now = 10;
        for event in events {
            now += 10;
            match event {
                Event::Mark(browser, step, mark) => browsers[browser].mark(step, MARKS[mark], now),
                Event::Undo(browser) => drop(browsers[browser].tab.logbook.act(Action::Undo, now)),
                Event::Edit(boxes) => {
                    for (step, mark) in boxes {
                        file.letters[step] = LETTERS[mark];
                    }
                    file.modified = now;
                }
                Event::Pass(browser, stop) => browsers[browser].pass(&mut file, now, stop),
            }
        }
        for _ in 0..3 {
            for browser in &mut browsers {
                now += 10;
                browser.pass(&mut file, now, Stop::Never);
            }
        }
        for browser in &browsers {
            prop_assert_eq!(browser.letters(), file.letters);
        }
    }
}

/// When the mark of each step was made here; 0 where there is none.
fn last_marks(browser: &Browser) -> [u64; 4] {
    let export: serde_json::Value = serde_json::from_str(&browser.tab.logbook.export()).expect("is JSON");
    let roadmap = browser.tab.logbook.roadmap();
    std::array::from_fn(|step| {
        let id = roadmap.topic(node(roadmap, TITLES[step])).id().to_string();
        export["marks"][id][1].as_u64().unwrap_or(0)
    })
}

/// Which steps the file says something anew of.
fn said_steps(browser: &Browser, file: &File) -> [bool; 4] {
    let roadmap = browser.tab.logbook.roadmap();
    let boxes = file.boxes();
    std::array::from_fn(|step| {
        let id = roadmap.topic(node(roadmap, TITLES[step])).id().to_string();
        browser.known.iter().all(|known| known.mark_of(&id) != boxes.mark_of(&id))
    })
}
