//! All mistakes of a document, for the person who mends them. Reading stops at the first.

use super::error::{DocumentError, LineProblem};
use super::line::{split_indent, split_number};
use super::reader::{DocumentReader, id_problem};
use crate::tree::builder::Names;
use crate::tree::{Roadmap, Title};

/// The first `most` mistakes of a document, in the order of the lines, and how many more there are at least. There are
/// none if it can be read. After a mistake, reading goes on as if the author had written what was meant.
pub(crate) fn mistakes(document: &str, most: usize) -> (Vec<DocumentError>, usize) {
    let mut reader = DocumentReader::default();
    let (mut found, mut more, mut last) = (Vec::new(), 0, 1);
    let mut note = |line: usize, problem: LineProblem| match found.len() < most {
        true => found.push(DocumentError { line, problem }),
        false => more += 1,
    };
    for (index, line) in document.strip_prefix('\u{feff}').unwrap_or(document).lines().enumerate() {
        last = index + 1;
        while let Err(problem) = reader.read_line(last, line) {
            let reads_again = reader.suppose(line, &problem);
            note(last, problem);
            if !reads_again {
                break;
            }
        }
    }
    if reader.headings.is_empty() {
        note(last, LineProblem::NoTitle);
    } else if reader.drafts.is_empty() {
        note(last, LineProblem::NoSection);
    }
    // Building stops at the first wrong id, so it is repeated without the ids of that line.
    let mut drafts = reader.drafts;
    for _ in 0..most {
        let Err(bad) = Roadmap::build(None, Title::read("Untitled"), None, drafts.clone()) else { break };
        let (line, problem) = id_problem(bad);
        note(line, problem);
        for draft in drafts.iter_mut().filter(|draft| draft.line == line) {
            draft.names = Names::default();
        }
    }
    found.sort_by_key(|mistake| mistake.line);
    (found, more)
}

impl DocumentReader {
    /// Supplies what a line lacks, so that reading can go on. Returns whether to read the line again; it cannot have
    /// the same problem then.
    fn suppose(&mut self, line: &str, problem: &LineProblem) -> bool {
        let (_, text) = split_indent(line);
        match problem {
            LineProblem::NoTitle => self.headings.push(Title::read("Untitled")),
            LineProblem::AfterTotal => self.total = None,
            LineProblem::BulletWithoutTopic => self.numbers.push("1".to_owned()),
            LineProblem::LevelLeftOut(number) => {
                let ends = number.match_indices('.').map(|(end, _)| end).skip(self.numbers.len());
                let above: Vec<String> = ends.map(|end| number[..end].to_owned()).collect();
                self.numbers.extend(above);
            }
            LineProblem::BadHeading | LineProblem::LongTitle if text.starts_with('#') => {
                if self.headings.is_empty() {
                    self.headings.push(Title::read("Untitled"));
                }
                return false;
            }
            LineProblem::NoBoldTitle | LineProblem::BadTail(_) | LineProblem::BadId(_) | LineProblem::LongTitle => {
                if let Some((number, _)) = split_number(text) {
                    self.numbers.truncate(number.split('.').count() - 1);
                    self.numbers.push(number.to_owned());
                    self.bullets.clear();
                }
                return false;
            }
            _ => return false,
        }
        true
    }
}
