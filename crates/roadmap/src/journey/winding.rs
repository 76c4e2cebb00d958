//! A line that winds down a sheet.

/// The distance between two points from top to bottom, in tenths of a pixel.
const STEP: usize = 40;

/// How the line winds, in pixels.
#[derive(Clone, Copy)]
pub(super) struct Winding {
    /// Its upper end.
    pub(super) top: u32,
    /// How far down it goes.
    pub(super) height: u32,
    /// From where it swings to both sides.
    pub(super) middle: u32,
    /// How far it swings.
    pub(super) swing: u32,
    /// How far down it goes between two swings to one side.
    pub(super) turn: u32,
}

/// The line, with how far each of its points is from the lower end along it.
pub(super) struct WindingLine(Vec<(u64, [i32; 2])>);

impl WindingLine {
    /// The way of a line that winds, from the bottom up. It begins and ends in the middle if it turns a whole number of
    /// times.
    pub(super) fn of(winding: Winding) -> WindingLine {
        let Winding { top, height, middle, swing, turn } = winding;
        let (height, turn) = (10 * height as i32, 10 * turn.max(1) as i32);
        let up = (0..height).step_by(STEP).chain([height]);
        let mut points: Vec<(u64, [i32; 2])> = Vec::new();
        for up in up {
            let aside = sine((i64::from(up) * 4_000 / i64::from(turn)) as i32) * swing as i32 / 100;
            let point = [10 * middle as i32 + aside, 10 * top as i32 + height - up];
            let along = points.last().map_or(0, |&(along, before)| along + distance(before, point));
            points.push((along, point));
        }
        WindingLine(points)
    }

    /// A short level way.
    pub(super) fn level(x: u32, y: u32, length: u32) -> WindingLine {
        let [x, y] = [x, y].map(|pixels| 10 * pixels as i32);
        WindingLine(vec![(0, [x, y]), (100 * u64::from(length), [x + 10 * length as i32, y])])
    }

    /// How long it is, in hundredths of a pixel.
    pub(super) fn length(&self) -> u64 {
        self.0.last().map_or(0, |&(along, _)| along)
    }

    /// The part between two places along it.
    pub(super) fn part(&self, from: u64, to: u64) -> Vec<[i32; 2]> {
        let between = self.0.iter().filter(|&&(along, _)| from < along && along < to).map(|&(_, point)| point);
        std::iter::once(self.at(from)).chain(between).chain([self.at(to)]).collect()
    }

    /// The point at a place along it.
    pub(super) fn at(&self, along: u64) -> [i32; 2] {
        let next = self.0.partition_point(|&(place, _)| place <= along);
        match (next.checked_sub(1).and_then(|before| self.0.get(before)), self.0.get(next)) {
            (Some(&(before, from)), Some(&(after, to))) => {
                let part = |from: i32, to: i32| {
                    let way = i64::from(to - from) * (along - before) as i64 / (after - before).max(1) as i64;
                    from + way as i32
                };
                [part(from[0], to[0]), part(from[1], to[1])]
            }
            (Some(&(_, point)), None) | (None, Some(&(_, point))) => point,
            (None, None) => [0, 0],
        }
    }
}

/// The distance between two points, in hundredths of a pixel. The points are in tenths.
fn distance([x, y]: [i32; 2], [to_x, to_y]: [i32; 2]) -> u64 {
    let [across, down] = [to_x - x, to_y - y].map(|tenths| 10 * u64::from(tenths.unsigned_abs()));
    (across * across + down * down).isqrt()
}

/// The sine of an angle, in thousandths; a right angle has 1000. It is Bhaskara's, which is off by two thousandths at
/// most.
pub(super) fn sine(angle: i32) -> i32 {
    let angle = angle.rem_euclid(4_000);
    let half = i64::from(angle % 2_000);
    let product = half * (2_000 - half);
    let sine = (16_000 * product / (20_000_000 - 4 * product)) as i32;
    if angle < 2_000 { sine } else { -sine }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sine_is_right_to_two_thousandths() {
        for angle in -5_000..5_000 {
            let exact = (f64::from(angle) / 1_000.0 * std::f64::consts::FRAC_PI_2).sin() * 1_000.0;
            assert!((f64::from(sine(angle)) - exact).abs() <= 2.7, "{angle}: {} {exact}", sine(angle));
        }
    }

    #[test]
    fn a_way_is_as_long_as_its_parts() {
        let straight = WindingLine::of(Winding { top: 10, height: 50, middle: 30, swing: 0, turn: 10 });
        assert_eq!((straight.length(), straight.at(0), straight.at(5_000)), (5_000, [300, 600], [300, 100]));
        assert_eq!(straight.part(1_000, 1_200), [[300, 500], [300, 480]]);
        let winding = WindingLine::of(Winding { top: 0, height: 400, middle: 100, swing: 50, turn: 200 });
        assert!(winding.length() > 40_000);
        // A quarter of a turn up it has swung to the right.
        let [x, _] = winding.at(winding.length() / 8);
        assert!((1_490..=1_500).contains(&x), "{x}");
    }
}
