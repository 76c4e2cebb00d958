//! What the parts of a picture are called.

use crate::exchange::card::{Anchor, Font, Ink, Shape};
use crate::tree::quoted::isolated;

/// A sample: what draws it with its upper left corner at a place, and its name.
pub(super) type Sample<'a> = (&'a dyn Fn(u32, u32) -> Vec<Shape>, String);

/// How samples with their names are set.
#[derive(Clone, Copy)]
pub(super) struct Legend {
    pub(super) font: Font,
}

impl Legend {
    pub(super) const SMALL: Legend = Legend { font: Font::SMALL };

    /// The height of a sample.
    pub(super) fn bar(self) -> u32 {
        self.font.size
    }

    /// The width of a sample.
    pub(super) fn sample(self) -> u32 {
        self.font.size * 2 - 2
    }

    fn gap(self) -> u32 {
        self.font.size / 2
    }

    fn line(self) -> u32 {
        self.font.size + 10
    }

    /// How wide samples are beside each other.
    pub(super) fn width(self, samples: &[Sample]) -> u32 {
        let each = |(_, name): &Sample| self.sample() + 4 * self.gap() + self.font.width(name);
        samples.iter().map(each).sum::<u32>().saturating_sub(3 * self.gap())
    }

    /// Draws samples with their names, in as many lines as they take. Returns how high they are.
    pub(super) fn draw(self, shapes: &mut Vec<Shape>, [left, top]: [u32; 2], width: u32, samples: &[Sample]) -> u32 {
        let (mut x, mut y) = (0, top + 8);
        for (draw, name) in samples {
            let before = self.sample() + self.gap();
            let room = before + self.font.width(name);
            if x > 0 && x + room > width {
                (x, y) = (0, y + self.line());
            }
            shapes.extend(draw(left + x, y));
            let lines = self.font.all_lines(name, width.saturating_sub(x + before));
            for (at, line) in lines.iter().enumerate() {
                y += if at > 0 { self.font.size + 4 } else { 0 };
                let baseline = y + self.bar() - 2;
                shapes.push(self.font.text(left + x + before, baseline, Anchor::Start, Ink::Soft, isolated(line)));
            }
            x += room + 3 * self.gap();
        }
        y + self.line() - top
    }
}
