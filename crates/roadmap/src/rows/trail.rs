//! The trail: the whole roadmap as one line, on which each section has a stretch as wide as its hours.

use crate::marks::Completion;
use crate::tree::Hours;

/// The parts of a section's stretch, in thousandths. The rest is to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stretch {
    /// Done.
    pub done: u32,
    /// Begun.
    pub doing: u32,
    /// Left out.
    pub skipped: u32,
}

impl Stretch {
    /// By hours, or by steps where there are no hours. It is full only where all that counts is done.
    pub fn of(completion: Completion) -> Stretch {
        let Completion { hours, hours_done, hours_doing, hours_skipped, .. } = completion;
        let [whole, done, doing, skipped] = match hours + hours_skipped {
            Hours::ZERO => {
                let Completion { steps, steps_done, steps_doing, steps_skipped, .. } = completion;
                [steps + steps_skipped, steps_done, steps_doing, steps_skipped].map(u64::from)
            }
            whole => [whole, hours_done, hours_doing, hours_skipped].map(Hours::seconds),
        };
        let part = |of: u64| (of * 1000).checked_div(whole).unwrap_or(0) as u32;
        let [doing, skipped] = [part(doing), part(skipped)];
        let done = if completion.is_finished() { 1000 - skipped } else { part(done) };
        Stretch { done, doing, skipped }
    }
}

/// The widths of the stretches of sections, in ten-thousandths of the trail: by hours, or by steps where there are no
/// hours. What is skipped counts, so that no mark moves a section. None is narrower than a quarter of the mean.
pub fn widths(sections: &[Completion]) -> Vec<u32> {
    let hours = |section: &Completion| (section.hours + section.hours_skipped).seconds();
    let steps = |section: &Completion| u64::from(section.steps + section.steps_skipped);
    let has_hours = sections.iter().any(|section| hours(section) > 0);
    let of = |section: &Completion| if has_hours { hours(section) } else { steps(section) };
    let least = sections.iter().map(of).sum::<u64>() / (4 * sections.len() as u64).max(1);
    let wide = |section: &Completion| of(section).max(least).max(1);
    let whole = sections.iter().map(wide).sum::<u64>().max(1);
    // Differences of rounded places, so that the widths add up.
    let mut end = 0;
    let mut place = 0;
    let width = |section| {
        end += wide(section);
        let before = std::mem::replace(&mut place, (end * 10_000 / whole) as u32);
        place - before
    };
    sections.iter().map(width).collect()
}
