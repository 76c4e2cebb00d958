//! The trail on a sheet of paper.

use super::cairn::cairn;
use super::calendar::CalendarNames;
use super::labels::Style;
use super::legend::Legend;
use super::tally::Journey;
use super::winding::{Winding, sine};
use super::words;
use crate::exchange::card::{Anchor, Card, Font, Ink, Shape, figures};
use crate::tree::quoted::isolated;

/// The width of A3 upright, at 96 pixels an inch. The poster is as sharp at A2.
const WIDTH: u32 = 1_123;
const HEIGHT: u32 = 1_588;
const MARGIN: u32 = 84;

const TITLE: Font = Font { size: 58, is_bold: true, is_serif: true };
const ABOUT: Font = Font { size: 22, is_bold: false, is_serif: false };
const LEGEND: Legend = Legend { font: Font { size: 17, is_bold: false, is_serif: false } };

/// The width and the height of the cairn, in pixels.
const CAIRN: u32 = 170;

impl Journey {
    /// The trail as a poster, with its title, how much is done, and the days of the first and the last mark.
    pub fn poster(&self, names: &CalendarNames) -> Card {
        let middle = WIDTH / 2;
        let mut head = Vec::new();
        let mut y = MARGIN + 60;
        for words in TITLE.lines(&self.title, WIDTH - 2 * MARGIN) {
            head.push(TITLE.text(middle, y, Anchor::Middle, Ink::Ink, isolated(&words)));
            y += 68;
        }
        y -= 20;
        let days = self.marked.map(|days| {
            let [first, last] = [days.first, days.last].map(|day| (names.date)(day));
            if first == last { first } else { words::range(&first, &last) }
        });
        for words in std::iter::once(figures(self.whole)).chain(days) {
            head.push(ABOUT.text(middle, y, Anchor::Middle, Ink::Soft, isolated(&words)));
            y += 32;
        }
        let top = y;
        let foot = HEIGHT - MARGIN;
        let winding_top = top + CAIRN + 6;
        let height = foot - 60 - winding_top;
        let turns = 3;
        let winding = Winding { top: winding_top, height, middle, swing: 110, turn: height / turns };
        let style = self.style_for(winding);

        let mut shapes = vec![Shape::Rect { x: 0, y: 0, width: WIDTH, height: HEIGHT, radius: 0, ink: Ink::Paper }];
        shapes.extend(contours([middle, top + CAIRN]));
        shapes.extend(head);
        shapes.extend(cairn([middle - CAIRN / 2, top], CAIRN, self.whole.per_mille()));
        shapes.extend(self.wound(&style).0);
        self.with_legend(LEGEND, |samples| {
            let room = WIDTH - 2 * MARGIN;
            let left = (WIDTH - LEGEND.width(samples).min(room)) / 2;
            LEGEND.draw(&mut shapes, [left, foot - 40], room, samples)
        });
        let [summary, description] = self.about_trail(names);
        Card { width: WIDTH, height: HEIGHT, title: self.title.clone(), description, summary, shapes }
    }

    /// The more sections, the smaller their names.
    fn style_for(&self, winding: Winding) -> Style {
        let mut style = Style {
            winding,
            right: WIDTH - MARGIN,
            is_wide: true,
            breadth: 24,
            name: Font { size: 0, is_bold: true, is_serif: true },
            lines: 1,
            figures: Font { size: 0, is_bold: false, is_serif: false },
        };
        for (size, lines) in [(24, 2), (20, 2), (17, 2), (14, 2), (14, 1), (11, 1), (8, 1)] {
            (style.name.size, style.lines, style.figures.size) = (size, lines, size * 3 / 4);
            if self.room_of_names(&style) <= winding.height {
                break;
            }
        }
        style
    }
}

/// The lines of a map around a summit.
fn contours([x, y]: [u32; 2]) -> impl Iterator<Item = Shape> {
    const POINTS: i32 = 96;
    (0..20).map(move |at| {
        let radius = 1_700 + 720 * at;
        let point = |part: i32| {
            let angle = part * 4_000 / POINTS;
            let out = sine(3 * angle + 130 * at) * 45 + sine(5 * angle - 90 * at) * 25;
            let radius = radius + radius * out / 1_000_000;
            let [across, down] =
                [sine(angle + 1_000), sine(angle)].map(|part| (i64::from(radius) * i64::from(part) / 1_000) as i32);
            [10 * x as i32 + across, 10 * y as i32 + down]
        };
        Shape::Line { points: (0..=POINTS).map(point).collect(), width: 10, dash: None, ink: Ink::Line }
    })
}
