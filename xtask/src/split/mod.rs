//! Splits the app's wasm into what a page needs to show, tick and keep a roadmap, and into parts that are loaded when
//! they are needed. A folder says what is in a part (`parts`). The door to it calls its functions only by their places
//! in the table of functions, which are empty until the part is loaded.
//!
//! `program` reads the wasm, `reach` finds what a function needs, `plan` says which file gets what, and `emit` writes
//! it.

mod names;
mod parts;
mod program;
mod reach;
mod plan;
mod emit;

#[cfg(test)]
mod tests;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::Args;
use serde_json::{Map, json};

use crate::run::root;
use emit::{Content, Emitted};
use parts::Part;

/// The name of the first file, from which the others import.
const FIRST: &str = "first";

/// A program in several files.
pub struct Split {
    pub first: Emitted,
    /// The files, each with its name.
    pub parts: Vec<(String, Emitted)>,
    /// The functions of a part that are in other files too.
    pub twins: Vec<String>,
}

pub fn split(wasm: &[u8], parts: &[Part]) -> Result<Split> {
    let module = walrus::Module::from_buffer(wasm).context("the wasm could not be read")?;
    let program = program::read(&module)?;
    let plan = plan::plan(&program, parts)?;
    let content = |reach: &reach::Reach| Content {
        table: reach.places.iter().map(|&place| (place, program.table[&place])).collect(),
        data: emit::joined(
            &program.segments,
            |number| reach.segments.contains(&number),
            std::ptr::eq(reach, &plan.first),
        ),
        wasm,
    };
    let mut files = Vec::new();
    for (part, reach) in parts.iter().zip(&plan.parts) {
        if reach.places.is_empty() {
            bail!("nothing calls the part `{}` through `lazy::when_loaded`", part.name);
        }
        files.push((part.name.clone(), emit::part(&content(reach))?));
    }
    let twins = plan.twins.iter().map(|&function| program.functions[function].path.clone()).collect();
    Ok(Split { first: emit::first(&content(&plan.first))?, parts: files, twins })
}

/// What to split, and where to.
#[derive(Args)]
pub struct Options {
    /// The wasm that wasm-bindgen wrote, with the names of its functions.
    wasm: PathBuf,
    /// Where to write `first.wasm` and a file for each part.
    folder: PathBuf,
}

/// Splits a file, and prints the sizes of the results.
pub fn write(options: &Options) -> Result<()> {
    let wasm = fs::read(&options.wasm).with_context(|| format!("could not read {}", options.wasm.display()))?;
    let Split { first, parts, twins } = split(&wasm, &parts::parts_of(root())?)?;
    fs::create_dir_all(&options.folder).with_context(|| format!("could not make {}", options.folder.display()))?;
    let mut sizes = Map::new();
    for (name, Emitted { wasm, functions }) in parts.into_iter().chain([(FIRST.to_owned(), first)]) {
        let path = options.folder.join(&name).with_extension("wasm");
        fs::write(&path, &wasm).with_context(|| format!("could not write {}", path.display()))?;
        sizes.insert(name, json!({ "functions": functions, "bytes": wasm.len() }));
    }
    println!("{}", json!({ "files": sizes, "in several": twins }));
    Ok(())
}
