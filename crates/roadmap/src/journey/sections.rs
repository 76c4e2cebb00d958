//! How far each section is.

use super::amount::Amount;
use super::legend::{Legend, Sample};
use super::picture::{Picture, Value};
use super::tally::Journey;
use super::words;
use crate::exchange::card::{Anchor, Card, Font, Ink, Shape, share};
use crate::marks::Completion;
use crate::tree::quoted::isolated;

/// The height that a section takes, in pixels.
const ROW: u32 = 42;

/// The height of the bar of a section, in pixels.
const BAR: u32 = 12;

impl Journey {
    /// What is done, in progress, left and skipped of each section, in a picture of this width. The bar of a section is
    /// as long as its hours, or its steps where the author gave no hours.
    pub fn sections(&self, width: u32) -> Picture {
        let has_hours = self.whole.has_hours();
        let parts: Vec<[Amount; 4]> =
            self.sections.iter().map(|(_, completion)| Amount::parts(*completion, has_hours)).collect();
        let longest = parts.iter().map(whole).max().unwrap_or(0).max(1);
        let (mut shapes, mut values, mut rows) = (Vec::new(), Vec::new(), Vec::new());
        let summary = words::about_whole(&Amount::parts(self.whole, has_hours).map(|part| part.words(self)));
        let mut description = summary.clone();
        let mut y = 0;
        for ((title, completion), parts) in self.sections.iter().zip(&parts) {
            let percent = share(*completion);
            let room = width.saturating_sub(Font::SMALL.width(&percent) + 12);
            let name = isolated(&Font::PLAIN.fitted(title, room));
            shapes.push(Font::PLAIN.text(0, y + 14, Anchor::Start, Ink::Ink, name));
            shapes.push(Font::SMALL.text(width, y + 14, Anchor::End, Ink::Soft, percent));
            shapes.extend(bar(parts, 0, y + 20, (u64::from(width) * whole(parts)).div_ceil(longest) as u32));
            let figures = parts.map(|part| part.words(self));
            let words = self.about_section(title, *completion);
            description += &format!(" {words}");
            values.push(Value::at(0, y, width, ROW - 4, words));
            rows.push(std::iter::once(isolated(title)).chain(figures).collect());
            y += ROW;
        }
        let sample = |part: usize| {
            move |x, y| {
                let mut only = [Amount::Steps(0); 4];
                only[part] = Amount::Steps(1);
                bar(&only, x, y, Legend::SMALL.sample())
            }
        };
        let [done, doing, left, skipped] = [0, 1, 2, 3].map(sample);
        let samples: [Sample; 4] =
            [(&done, words::done()), (&doing, words::doing()), (&left, words::left()), (&skipped, words::skipped())];
        let height = y + Legend::SMALL.draw(&mut shapes, [0, y], width, &samples);
        let card = Card { width, height, title: self.title.clone(), description, summary, shapes };
        Picture { card, values, start: 0, across: 1, columns: words::columns_of_sections(), rows }
    }
}

impl Journey {
    /// What is done, in progress, left and skipped of a section.
    pub(super) fn about_section(&self, title: &str, completion: Completion) -> String {
        let figures = Amount::parts(completion, self.whole.has_hours()).map(|part| part.words(self));
        words::about_section(&isolated(title), &figures)
    }
}

fn whole(parts: &[Amount; 4]) -> u64 {
    parts.iter().map(|part| part.units()).sum()
}

/// What is done is a full bar, what is in progress is hatched, what is left is pale, and what is skipped is a thin
/// line: no two differ by colour alone.
fn bar(parts: &[Amount; 4], x: u32, y: u32, length: u32) -> Vec<Shape> {
    let whole = whole(parts).max(1);
    let mut units = 0;
    let [done, doing, left, skipped] = parts.map(|part| {
        units += part.units();
        x + (u64::from(length) * units / whole) as u32
    });
    let rect = |x, y, width, height, ink| Shape::Rect { x, y, width, height, radius: 0, ink };
    let mut shapes = vec![
        rect(x, y, done - x, BAR, Ink::Accent),
        rect(done, y, left - done, BAR, Ink::Line),
        rect(left, y + BAR / 2 - 1, skipped - left, 2, Ink::Soft),
    ];
    shapes.extend((done..doing).step_by(4).map(|x| rect(x, y, 2.min(doing - x), BAR, Ink::Accent)));
    shapes.retain(|shape| !matches!(shape, Shape::Rect { width: 0, .. }));
    shapes
}
