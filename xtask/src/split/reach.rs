//! What a part of the program needs: the functions that it calls, and what may be addresses of constants or places in
//! the table in them, and so on through the constants. A number that is one by chance only makes a part larger.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::program::{Program, Segment};

/// What is needed, by number.
#[derive(Default)]
pub struct Reach {
    /// Each function with the one that led to it first.
    pub functions: BTreeMap<usize, Option<usize>>,
    /// Places in the table.
    pub places: BTreeSet<u32>,
    /// Constants.
    pub segments: BTreeSet<usize>,
    /// Calls that leave the part, from one function to another.
    pub calls_out: BTreeSet<(usize, usize)>,
    /// Places in the table whose functions are outside.
    pub places_out: BTreeSet<u32>,
}

/// Where a search begins, and how far it goes.
pub struct Search<'a> {
    pub program: &'a Program,
    /// Whether a function is outside.
    pub is_out: &'a dyn Fn(usize) -> bool,
    /// What is already loaded: its constants, and its functions by their places in the table. A direct call cannot
    /// reach it.
    pub held: Option<&'a Reach>,
}

enum Step {
    Function(usize),
    Number(u32),
}

impl Search<'_> {
    /// What the first file must have: everything that is called from outside or written in memory from the start.
    pub fn reached_from_outside(&self) -> Reach {
        let Program { entrances, numbers, segments, .. } = self.program;
        let fixed = segments.iter().filter(|segment| !segment.is_movable).flat_map(Segment::words);
        let numbers = numbers.iter().copied().chain(fixed).map(Step::Number);
        let mut reach = self.from(entrances.iter().copied().map(Step::Function).chain(numbers));
        let fixed = segments.iter().enumerate().filter(|(_, segment)| !segment.is_movable);
        reach.segments.extend(fixed.map(|(number, _)| number));
        reach
    }

    /// Some functions, and everything they need.
    pub fn reached_from(&self, functions: impl IntoIterator<Item = usize>) -> Reach {
        self.from(functions.into_iter().map(Step::Function))
    }

    fn from(&self, steps: impl Iterator<Item = Step>) -> Reach {
        let mut reach = Reach::default();
        let mut steps: VecDeque<_> = steps.map(|step| (step, None)).collect();
        while let Some((step, caller)) = steps.pop_front() {
            match step {
                Step::Function(function) => self.function(&mut reach, &mut steps, function, caller),
                Step::Number(number) => self.number(&mut reach, &mut steps, number, caller),
            }
        }
        reach
    }

    fn function(&self, reach: &mut Reach, steps: &mut Steps, number: usize, caller: Option<usize>) {
        if (self.is_out)(number) {
            reach.calls_out.extend(caller.map(|caller| (caller, number)));
        } else if let Entry::Vacant(entry) = reach.functions.entry(number) {
            entry.insert(caller);
            let function = &self.program.functions[number];
            steps.extend(function.calls.iter().map(|&called| (Step::Function(called), Some(number))));
            steps.extend(function.numbers.iter().map(|&found| (Step::Number(found), Some(number))));
        }
    }

    fn number(&self, reach: &mut Reach, steps: &mut Steps, number: u32, caller: Option<usize>) {
        if let Some(&function) = self.program.table.get(&number)
            && !self.held.is_some_and(|held| held.places.contains(&number))
        {
            if (self.is_out)(function) {
                reach.places_out.insert(number);
            } else if reach.places.insert(number) {
                steps.push_back((Step::Function(function), caller));
            }
        }
        if let Some(segment) = self.program.segment_at(number)
            && !self.held.is_some_and(|held| held.segments.contains(&segment))
            && self.program.segments[segment].is_movable
            && reach.segments.insert(segment)
        {
            steps.extend(self.program.segments[segment].words().map(|word| (Step::Number(word), caller)));
        }
    }
}

type Steps = VecDeque<(Step, Option<usize>)>;
