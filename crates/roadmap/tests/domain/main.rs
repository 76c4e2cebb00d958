//! What the domain promises, in drawn outlines.

mod damage;
mod drawing;
mod files;
mod folding;
mod ids;
mod laying;
mod lost;
mod merging;
mod reading;
mod robustness;
mod rollup;
mod room;
mod searching;
mod seed;
mod snapshots;
mod tabs;
mod undoing;
