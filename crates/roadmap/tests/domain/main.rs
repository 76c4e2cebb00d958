//! What the domain promises, in drawn outlines.

mod drawing;
mod folding;
mod ids;
mod reading;
mod robustness;
mod rollup;
mod seed;
mod tabs;
