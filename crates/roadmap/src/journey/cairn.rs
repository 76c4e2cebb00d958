//! The cairn, as the page has it.

use super::winding::sine;
use crate::exchange::card::{Ink, Shape};

/// Centre, half width, half height in tenths, and tilt in degrees of each stone, from the ground up, in a square of 64:
/// as in `src/dom/stone_shapes.rs`.
const STONES: [[i32; 5]; 5] = [
    [320, 550, 250, 75, 0],
    [305, 415, 190, 65, -2],
    [335, 295, 140, 58, 3],
    [310, 185, 95, 50, -4],
    [325, 90, 60, 42, 2],
];

/// How many points a quarter of a circle has.
const QUARTER: i32 = 16;

/// Draws the cairn with its upper left corner at a place, filled from the ground up.
pub(super) fn cairn([left, top]: [u32; 2], size: u32, per_mille: u32) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let mut left_to_fill = 5 * per_mille as i32;
    for stone in STONES {
        let full = left_to_fill.clamp(0, 1_000);
        left_to_fill -= full;
        let part = |per_mille| -> Vec<[i32; 2]> {
            let place = |[x, y]: [i32; 2]| [x + 10 * left as i32, y + 10 * top as i32];
            outline(stone, size as i32, per_mille).into_iter().map(place).collect()
        };
        shapes.push(Shape::Area { points: part(1_000), ink: Ink::Line });
        if full > 0 {
            shapes.push(Shape::Area { points: part(full), ink: Ink::Accent });
        }
        if full < 1_000 {
            let around = part(1_000);
            let points = around.iter().chain(around.first()).copied().collect();
            shapes.push(Shape::Line { points, width: 8, dash: None, ink: Ink::Soft });
        }
    }
    shapes
}

/// The outline of a stone, or of the lower part of it.
fn outline([x, y, width, height, tilt]: [i32; 5], size: i32, per_mille: i32) -> Vec<[i32; 2]> {
    let angles = (0..4 * QUARTER).map(|at| at * 1_000 / QUARTER);
    let tilt = tilt * 1_000 / 90;
    let point = |angle: i32| {
        let [across, down] = [width * sine(angle + 1_000) / 1_000, height * sine(angle) / 1_000];
        let turned = [
            across * sine(tilt + 1_000) / 1_000 - down * sine(tilt) / 1_000,
            across * sine(tilt) / 1_000 + down * sine(tilt + 1_000) / 1_000,
        ];
        (down, [(x + turned[0]) * size / 64, (y + turned[1]) * size / 64])
    };
    // What is above the level is left out.
    let level = height - 2 * height * per_mille / 1_000;
    let below = angles.map(point).filter(|&(down, _)| down >= level);
    below.map(|(_, point)| point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stones_are_those_of_the_page() {
        let page = include_str!("../../../../src/dom/stone_shapes.rs");
        let lines = page.lines().filter(|line| line.trim_start().starts_with("[\"") && !line.contains("cx"));
        let stones = lines.map(|line| {
            let numbers: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
            let tenths = |text: &str| (text.parse::<f64>().expect("a number") * 10.0) as i32;
            let tilt = numbers[4].trim_start_matches("rotate(").split(' ').next().and_then(|tilt| tilt.parse().ok());
            [tenths(numbers[0]), tenths(numbers[1]), tenths(numbers[2]), tenths(numbers[3]), tilt.unwrap_or(0)]
        });
        assert_eq!(stones.collect::<Vec<_>>(), STONES);
    }

    #[test]
    fn stones_are_filled_from_the_ground_up() {
        let filled = |per_mille| {
            let shapes = cairn([0, 0], 64, per_mille);
            let area = |shape| if let Shape::Area { points, ink: Ink::Accent } = shape { Some(points) } else { None };
            shapes.into_iter().filter_map(area).collect::<Vec<_>>()
        };
        assert_eq!([0, 200, 201, 999, 1000].map(|per_mille| filled(per_mille).len()), [0, 1, 2, 5, 5]);
        // Half of the lowest stone: below its middle.
        let half = &filled(100)[0];
        assert!(half.iter().all(|point| (548..=626).contains(&point[1])), "{half:?}");
        assert_eq!(half.iter().map(|point| point[0]).min(), Some(70));
    }
}
