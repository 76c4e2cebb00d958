//! In a document that has a box for each step, and for nothing else, n ticks change n boxes and no other line.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser};
use roadmap::{Mark, NodeId, Ticked, open, with_marks};

/// For each section, which of its steps are done.
type Sections = Vec<Vec<bool>>;

fn sections() -> impl Strategy<Value = Sections> {
    prop::collection::vec(prop::collection::vec(any::<bool>(), 1..8), 1..6)
}

/// A document: what stands around all sections, around the steps of one, and what a step is.
struct Format {
    all: [&'static str; 2],
    section: [&'static str; 2],
    to_do: &'static str,
    done: &'static str,
}

impl Format {
    /// `%` stands for a title.
    fn write(&self, sections: &Sections) -> String {
        let mut text = self.all[0].to_owned();
        for (at, steps) in sections.iter().enumerate() {
            text += &self.section[0].replace('%', &format!("Section {at}"));
            for (step, &is_done) in steps.iter().enumerate() {
                let row = if is_done { self.done } else { self.to_do };
                text += &row.replace('%', &format!("Step {at} of {step}"));
            }
            text += self.section[1];
        }
        text + self.all[1]
    }
}

const MARKDOWN: [Format; 5] = [
    Format { all: ["# T\n\n", ""], section: ["- %\n", ""], to_do: "  - [ ] %\n", done: "  - [x] %\n" },
    Format {
        all: ["# T\r\n\r\n", ""],
        section: ["## %\r\n\r\n", "\r\n"],
        to_do: "* [ ] **%** (2 h)\r\n",
        done: "* [X] **%** (2 h)\r\n",
    },
    Format { all: ["", ""], section: ["- %\n", ""], to_do: "\t- TODO %\n", done: "\t- DONE %\n" },
    Format {
        all: ["# T\n\n", ""],
        section: ["## %\n\n| Done | Topic |\n|---|---|\n", "\n"],
        to_do: "| [ ] | % |\n",
        done: "| [x] | % |\n",
    },
    Format { all: ["# T\n\n", "\nThe end.\n"], section: ["### %\n\n", "\n"], to_do: "1. ☐ %\n", done: "1. ☑ %\n" },
];

const OUTLINES: [Format; 3] = [
    Format {
        all: ["<?xml version=\"1.0\"?><opml version=\"2.0\"><body>\n", "</body></opml>\n"],
        section: ["<outline text=\"%\">\n", "</outline>\n"],
        to_do: "<outline text=\"%\" _complete=\"false\"/>\n",
        done: "<outline text=\"%\" _complete=\"true\"/>\n",
    },
    Format {
        all: ["<opml version=\"1.0\"><head><title>T</title></head>\n<body>\n", "</body></opml>"],
        section: ["<outline text='%'>\n", "</outline>\n"],
        to_do: "  <outline _status='unchecked' text='%' _note='a &amp; b'></outline>\n",
        done: "  <outline _status='checked' text='%' _note='a &amp; b'></outline>\n",
    },
    Format {
        all: ["\u{feff}<opml><body>\r\n", "</body></opml>"],
        section: ["<outline text=\"%\">\r\n", "</outline>\r\n"],
        to_do: "<outline text=\"%\" status=\"todo\" created=\"x\" />\r\n",
        done: "<outline text=\"%\" status=\"done\" created=\"x\" />\r\n",
    },
];

const CAIRN: [Format; 2] = [
    Format {
        all: ["# T\n\n", ""],
        section: ["1. **%**\n", ""],
        to_do: "&nbsp;&nbsp;- [ ] % (1 h)  \n",
        done: "&nbsp;&nbsp;- [x] % (1 h)  \n",
    },
    Format { all: ["# T\r\n\r\n", ""], section: ["1. **%**  \r\n", ""], to_do: "- [ ] %\r\n", done: "- [x] %\r\n" },
];

/// Marks some steps otherwise, and counts what that changes in the text.
fn check(format: &Format, sections: &Sections, picks: &[bool]) -> Result<(), TestCaseError> {
    let text = format.write(sections);
    let document = open(&text, "file", None).map_err(|refusal| TestCaseError::fail(format!("{refusal}: {text}")))?;
    let steps: Vec<NodeId> = document.roadmap.steps(NodeId::ROOT).collect();
    let is_done: Vec<bool> = sections.concat();
    let marks = document.marks();
    let done = |step: NodeId| marks.iter().any(|&(known, mark)| known == step && mark == Mark::Done);
    prop_assert_eq!(steps.iter().map(|&step| done(step)).collect::<Vec<_>>(), is_done.clone(), "{}", &text);

    let is_picked = |at: usize| picks[at % picks.len()];
    let wanted: Vec<Mark> =
        (0..steps.len()).map(|at| if is_done[at] == is_picked(at) { Mark::ToDo } else { Mark::Done }).collect();
    let picked = (0..steps.len()).filter(|&at| is_picked(at)).count();
    let mark_of = |step| steps.iter().position(|&known| known == step).map_or(Mark::ToDo, |at| wanted[at]);
    let Ticked { text: ticked, boxes, unshown } = with_marks(&text, &document, None, mark_of);
    prop_assert_eq!((boxes, unshown), (picked, 0), "{}", &ticked);
    prop_assert_eq!(text.lines().count(), ticked.lines().count());
    let changed = text.split('\n').zip(ticked.split('\n')).filter(|(before, after)| before != after).count();
    prop_assert_eq!(changed, picked, "{}", &ticked);

    let as_wanted: Vec<bool> = wanted.iter().map(|&mark| mark == Mark::Done).collect();
    let mut at = 0;
    let again: Sections = sections
        .iter()
        .map(|steps| {
            at += steps.len();
            as_wanted[at - steps.len()..at].to_vec()
        })
        .collect();
    prop_assert_eq!(ticked.replace("[X]", "[x]"), format.write(&again).replace("[X]", "[x]"), "byte for byte");
    Ok(())
}

fn picks() -> impl Strategy<Value = Vec<bool>> {
    prop::collection::vec(any::<bool>(), 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn in_markdown(kind in 0..MARKDOWN.len(), sections in sections(), picks in picks()) {
        check(&MARKDOWN[kind], &sections, &picks)?;
    }

    #[test]
    fn a_new_box_in_a_list_is_one_for_github(kind in 0..2_usize, sections in sections(), picks in picks()) {
        let boxed = MARKDOWN[kind].write(&sections);
        let text = ["[ ] ", "[x] ", "[X] "].iter().fold(boxed, |text, sign| text.replace(sign, ""));
        let document = open(&text, "file", None).map_err(|refusal| TestCaseError::fail(refusal.to_string()))?;
        let steps: Vec<NodeId> = document.roadmap.steps(NodeId::ROOT).collect();
        let is_done = |step: NodeId| picks[steps.iter().position(|&known| known == step).unwrap_or(0) % picks.len()];
        let Ticked { text: ticked, boxes, .. } =
            with_marks(&text, &document, None, |step| if is_done(step) { Mark::Done } else { Mark::ToDo });
        let any_is_done = steps.iter().any(|&step| is_done(step));
        prop_assert_eq!(boxes, if any_is_done { steps.len() } else { 0 });
        let shown: Vec<bool> = Parser::new_ext(&ticked, Options::ENABLE_TASKLISTS)
            .filter_map(|event| if let Event::TaskListMarker(is_done) = event { Some(is_done) } else { None })
            .collect();
        let wanted: Vec<bool> = steps.iter().map(|&step| is_done(step)).filter(|_| any_is_done).collect();
        prop_assert_eq!(shown, wanted, "{}", ticked);
    }

    #[test]
    fn in_an_outline(kind in 0..OUTLINES.len(), sections in sections(), picks in picks()) {
        check(&OUTLINES[kind], &sections, &picks)?;
    }

    #[test]
    fn in_cairns_own_dialect(kind in 0..CAIRN.len(), sections in sections(), picks in picks()) {
        check(&CAIRN[kind], &sections, &picks)?;
    }
}
