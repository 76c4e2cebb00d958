/// Centre, half width, half height and tilt of each stone of the cairn, from the ground up. The build draws the same in
/// the prerendered tree.
pub const STONES: [[&str; 5]; 5] = [
    ["32", "55", "25", "7.5", ""],
    ["30.5", "41.5", "19", "6.5", "rotate(-2 30.5 41.5)"],
    ["33.5", "29.5", "14", "5.8", "rotate(3 33.5 29.5)"],
    ["31", "18.5", "9.5", "5", "rotate(-4 31 18.5)"],
    ["32.5", "9", "6", "4.2", "rotate(2 32.5 9)"],
];

/// What each of them is, in SVG.
pub const STONE_PARTS: [&str; 5] = ["cx", "cy", "rx", "ry", "transform"];
