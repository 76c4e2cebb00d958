//! What the domain promises, in drawn outlines.

mod drawing;
mod folding;
mod ids;
mod laying;
mod reading;
mod robustness;
mod rollup;
mod searching;
mod seed;
mod tabs;
