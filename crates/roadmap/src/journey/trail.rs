//! The whole way as a trail that winds up to the cairn, with a stretch for each section.

use super::amount::Amount;
use super::cairn::cairn;
use super::calendar::CalendarNames;
use super::labels::{Label, Style};
use super::legend::{Legend, Sample};
use super::picture::{Picture, Value};
use super::tally::Journey;
use super::winding::{Winding, WindingLine};
use super::words;
use crate::exchange::card::{Card, Font, Ink, Shape, more};
use crate::marks::Completion;
use crate::rows::trail::{Stretch, widths};
use crate::tree::quoted::isolated;

/// At most this many sections have names: a sheet has no room for more.
const NAMED: usize = 80;

impl Journey {
    /// The trail in a picture of this width, from the bottom up to the cairn. Each section has the stretch that it has
    /// in the trail of the page.
    pub fn trail(&self, names: &CalendarNames, width: u32) -> Picture {
        const CAIRN: u32 = 64;
        /// In a picture that is wide enough, names stand on both sides.
        const WIDE: u32 = 520;
        let is_wide = width >= WIDE;
        let (middle, swing) = if is_wide { (width / 2, 52) } else { (CAIRN / 2, 18) };
        let winding = Winding { top: CAIRN + 4, height: 0, middle, swing, turn: 0 };
        let style =
            Style { winding, right: width, is_wide, breadth: 12, name: Font::PLAIN, lines: 2, figures: Font::SMALL };
        let room = self.room_of_names(&style) + 24;
        let turns = room.div_ceil(200).max(2);
        let height = room.max(turns * 150);
        let winding = Winding { height, turn: height / turns, ..winding };
        let style = Style { winding, ..style };
        let mut shapes = cairn([middle - CAIRN / 2, 0], CAIRN, self.whole.per_mille());
        let (drawn, values) = self.wound(&style);
        shapes.extend(drawn);
        let mut height = winding.top + winding.height + 4;
        height +=
            self.with_legend(Legend::SMALL, |samples| Legend::SMALL.draw(&mut shapes, [0, height], width, samples));

        let has_hours = self.whole.has_hours();
        let row = |(title, completion): &(String, Completion)| {
            let parts = Amount::parts(*completion, has_hours);
            let [done, doing, _, skipped] = parts;
            let cells = [Amount::sum(parts), done, doing, skipped].map(|part| part.words(self));
            std::iter::once(isolated(title)).chain(cells).collect()
        };
        let rows = self.sections.iter().map(row).collect();
        let [summary, description] = self.about_trail(names);
        let start = values.len().saturating_sub(1);
        let card = Card { width, height, title: self.title.clone(), description, summary, shapes };
        Picture { card, values, start, across: 1, columns: words::columns_of_trail(), rows }
    }

    /// How much is done and since when; the second text says it of each section, too.
    pub(super) fn about_trail(&self, names: &CalendarNames) -> [String; 2] {
        let Completion { hours, hours_done, steps, steps_done, .. } = self.whole;
        let mut summary = if self.has_hours() {
            words::hours_so_far(hours_done.done_of(hours), hours)
        } else {
            words::steps_so_far(steps_done, steps)
        };
        if let Some(days) = self.marked {
            let [first, last] = [days.first, days.last].map(|day| (names.date)(day));
            let days = if first == last { words::marked_on(&first) } else { words::marked_from(&first, &last) };
            summary += &format!(" {days}");
        }
        let about = |(title, completion): &(String, Completion)| self.about_section(title, *completion);
        let sections: Vec<_> = self.sections.iter().map(about).collect();
        let description = format!("{summary} {}", sections.join(" "));
        [summary, description.trim_end().to_owned()]
    }

    /// The trail with its names, and what one can point at, from the top down.
    pub(super) fn wound(&self, style: &Style) -> (Vec<Shape>, Vec<Value>) {
        let way = WindingLine::of(style.winding);
        let Winding { middle, swing, .. } = style.winding;
        let (length, breadth) = (way.length(), style.breadth);
        let completions: Vec<Completion> = self.sections.iter().map(|&(_, completion)| completion).collect();
        // Where there are many, they touch.
        let gap = 25 * u64::from(breadth);
        let gap = if gap * completions.len() as u64 * 4 > length { 0 } else { gap };
        let (mut place, mut trail, mut labels, mut values) = (0, Vec::new(), Vec::new(), Vec::new());
        for (section, width) in widths(&completions).into_iter().enumerate() {
            let [from, to] = [place, place + width].map(|place| length * u64::from(place) / 10_000);
            place += width;
            let (from, to) = (from + gap / 2, to - gap / 2);
            trail.extend(drawn(&way, [from, to.max(from)], Stretch::of(completions[section]), breadth));
            let [top, bottom] = [to, from].map(|along| way.at(along)[1] as u32 / 10);
            let column = [middle - swing.min(middle), top, 2 * swing + breadth, (bottom - top).max(1)];
            let (title, completion) = &self.sections[section];
            let words = self.about_section(title, *completion);
            let [x, y, width, height] = column;
            values.push(Value { also: None, ..Value::at(x, y, width, height, words) });
            if section < NAMED {
                labels.push(self.label(section, way.at(from.midpoint(to)), style));
            }
        }
        let mut shapes = Vec::new();
        let mut written = Vec::new();
        for label in Label::placed(labels, style) {
            shapes.push(label.leader(style));
            written.extend(label.drawn(style));
            let value = &mut values[label.section];
            let [x, y, width, height] = label.place(style);
            let also = Some([value.x, value.y, value.width, value.height]);
            *value = Value { also, ..Value::at(x, y, width, height, std::mem::take(&mut value.words)) };
        }
        shapes.extend(trail.into_iter().chain(written));
        values.reverse();
        (shapes, values)
    }

    fn label(&self, section: usize, at: [i32; 2], style: &Style) -> Label {
        let (title, completion) = &self.sections[section];
        Label::new(section, at, title, self.length_of(*completion), style)
    }

    /// How high all names are, one below the other.
    pub(super) fn room_of_names(&self, style: &Style) -> u32 {
        let named = 0..self.sections.len().min(NAMED);
        Label::room(named.map(|section| self.label(section, [0, 0], style)), style)
    }

    /// How long a stretch is, and how much of it is done.
    fn length_of(&self, completion: Completion) -> String {
        let whole = Amount::parts(completion, self.whole.has_hours());
        match completion {
            Completion { steps_done: 0, steps: 1.., .. } => Amount::sum(whole).counted(self),
            _ => crate::exchange::card::figures(completion),
        }
    }

    /// What the parts of the trail are called, and how many of them have no name.
    pub(super) fn with_legend<T>(&self, legend: Legend, draw: impl FnOnce(&[Sample]) -> T) -> T {
        let sample = |stretch: Stretch| {
            move |x: u32, y: u32| {
                let way = WindingLine::level(x, y + legend.bar() / 2, legend.sample());
                drawn(&way, [0, way.length()], stretch, legend.bar())
            }
        };
        let none = Stretch::default();
        let done = sample(Stretch { done: 1000, ..none });
        let doing = sample(Stretch { doing: 1000, ..none });
        let left = sample(none);
        let skipped = sample(Stretch { skipped: 1000, ..none });
        let unnamed = self.sections.len().saturating_sub(NAMED);
        let nothing = |_, _| Vec::new();
        let mut samples: Vec<Sample> = vec![
            (&done, words::done()),
            (&doing, words::doing()),
            (&left, words::left()),
            (&skipped, words::skipped()),
        ];
        if unnamed > 0 {
            samples.push((&nothing, more(unnamed)));
        }
        draw(&samples)
    }
}

/// What is done is broad, what is in progress is broad and hatched, what is left is narrow with edges, and what is
/// skipped is a dotted thread: no two differ by colour alone.
fn drawn(way: &WindingLine, [from, to]: [u64; 2], stretch: Stretch, breadth: u32) -> Vec<Shape> {
    const EDGE: u32 = 8;
    let Stretch { done, doing, skipped } = stretch;
    let left = 1000_u32.saturating_sub(done + doing + skipped);
    let narrow = 5 * breadth;
    let parts = [
        (done, vec![(10 * breadth, None, Ink::Accent)]),
        (doing, vec![(10 * breadth, Some([breadth / 4; 2]), Ink::Accent)]),
        (left, vec![(narrow + EDGE, None, Ink::Soft), (narrow - EDGE, None, Ink::Line)]),
        (skipped, vec![(2 * breadth, Some([breadth / 4, breadth / 2]), Ink::Soft)]),
    ];
    let (mut begin, mut shapes) = (0, Vec::new());
    for (part, lines) in parts {
        let end = (begin + part).min(1000);
        let [start, stop] = [begin, end].map(|at| from + (to - from) * u64::from(at) / 1000);
        begin = end;
        if start < stop {
            let line = |(width, dash, ink)| Shape::Line { points: way.part(start, stop), width, dash, ink };
            shapes.extend(lines.into_iter().map(line));
        }
    }
    shapes
}
