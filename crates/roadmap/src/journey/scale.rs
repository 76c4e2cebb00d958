use crate::marks::Day;
use crate::tree::Hours;

/// Where days and amounts are in a picture.
pub(super) struct Scale {
    pub(super) left: u32,
    pub(super) right: u32,
    pub(super) top: u32,
    pub(super) bottom: u32,
    pub(super) first: Day,
    pub(super) last: Day,
    pub(super) whole: Hours,
}

impl Scale {
    /// Where a day begins, in tenths of a pixel.
    pub(super) fn fine_x(&self, day: Day) -> u32 {
        let since = |day: Day| u64::try_from(day.since(self.first)).unwrap_or(0);
        let days = since(self.last) + 1;
        10 * self.left + (u64::from(10 * (self.right - self.left)) * since(day).min(days) / days) as u32
    }

    /// Where a day begins, in pixels.
    pub(super) fn x(&self, day: Day) -> u32 {
        self.fine_x(day) / 10
    }

    /// How high an amount reaches, in tenths of a pixel from the upper edge.
    pub(super) fn fine_y(&self, amount: Hours) -> u32 {
        let height = u64::from(10 * (self.bottom - self.top));
        10 * self.bottom - (height * amount.seconds()).div_ceil(self.whole.seconds().max(1)).min(height) as u32
    }

    /// How high an amount reaches, in pixels from the upper edge.
    pub(super) fn y(&self, amount: Hours) -> u32 {
        self.fine_y(amount) / 10
    }
}
