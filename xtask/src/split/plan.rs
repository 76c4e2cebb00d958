//! Decides which file gets what. A function belongs to a part by its name, and so does what only such functions need.
//! The first file gets what is needed without them, and what both need is in both.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};

use super::names;
use super::parts::{Part, folder_of};
use super::program::{Function, Program};
use super::reach::{Reach, Search};

/// What each file gets.
pub struct Plan {
    pub first: Reach,
    /// In the order of the parts. What the first file has in the table or in memory is not repeated.
    pub parts: Vec<Reach>,
    /// Functions of a part that other files also need, and get.
    pub twins: BTreeSet<usize>,
}

/// The most instructions that a function may bring along and still be in every file that needs it: the compiler would
/// have inlined as many.
const SMALL: u64 = 50;

pub fn plan(program: &Program, parts: &[Part]) -> Result<Plan> {
    let mut owners = owners(program, parts)?;
    let mut twins = BTreeSet::new();
    loop {
        let plan = divide(program, parts.len(), &owners);
        let more: Vec<usize> = strangers(program, &plan, &owners)
            .into_iter()
            .filter(|&function| is_twin(program, &owners, &plan.first, function))
            .collect();
        if more.is_empty() {
            refuse_calls(program, &plan, parts)?;
            return Ok(Plan { twins, ..plan });
        }
        for function in more {
            owners.remove(&function);
            twins.insert(function);
        }
    }
}

/// The part that each lazy function belongs to.
type Owners = BTreeMap<usize, usize>;

fn owners(program: &Program, parts: &[Part]) -> Result<Owners> {
    let mut owners = Owners::new();
    for (part, Part { modules, .. }) in parts.iter().enumerate() {
        for module in modules {
            let functions = program.functions.iter().enumerate();
            let own = functions.filter(|(_, function)| names::is_in(&function.path, module));
            let before = owners.len();
            owners.extend(own.map(|(number, _)| (number, part)));
            if owners.len() == before {
                bail!(
                    "the wasm has no function of {}: nothing calls it, or all of it became part of its callers",
                    folder_of(module)
                );
            }
        }
    }
    // A shim that is in the table for a closure, or for a function that is passed as one, goes where that goes: only
    // its number is known outside, and a number that looks like it may be any other.
    for &number in program.table.values() {
        let shim = &program.functions[number];
        let is_all = shim.size < SMALL && shim.calls.len() == 1;
        let stands_for = |called: usize| is_all || names::is_nameless(&program.functions[called].path);
        let owner =
            shim.calls.iter().filter(|&&called| stands_for(called)).find_map(|called| owners.get(called)).copied();
        if let (true, Some(owner)) = (names::is_shim(&shim.path), owner) {
            owners.insert(number, owner);
        }
    }
    Ok(owners)
}

/// What each file gets, if each lazy function is only where it belongs.
fn divide(program: &Program, parts: usize, owners: &Owners) -> Plan {
    let is_out = |function: usize| owners.contains_key(&function);
    let first = Search { program, is_out: &is_out, held: None }.reached_from_outside();
    let parts = (0..parts).map(|part| {
        let is_out = |function: usize| owners.get(&function).is_some_and(|&owner| owner != part);
        let own = || owners.iter().filter(|&(_, &owner)| owner == part).map(|(&function, _)| function);
        let search = Search { program, is_out: &is_out, held: Some(&first) };
        let mut reach = search.reached_from(own());
        // The door reaches these by their places in the table.
        let own = own().collect::<BTreeSet<_>>();
        reach
            .places
            .extend(program.table.iter().filter(|(_, function)| own.contains(function)).map(|(&place, _)| place));
        reach
    });
    Plan { parts: parts.collect(), twins: BTreeSet::new(), first }
}

/// The lazy functions that a file other than that of their part needs.
fn strangers(program: &Program, plan: &Plan, owners: &Owners) -> BTreeSet<usize> {
    let files = std::iter::once(&plan.first).chain(&plan.parts);
    let found = files.flat_map(|file| {
        let called = file.calls_out.iter().map(|&(_, called)| called);
        called.chain(file.places_out.iter().map(|place| program.table[place]))
    });
    found.filter(|function| owners.contains_key(function)).collect()
}

/// Whether a lazy function is late by its name only. The compiler merges two functions that do the same, and the result
/// bears the name of either. And a function that brings next to nothing along may as well be in both files.
fn is_twin(program: &Program, owners: &Owners, first: &Reach, function: usize) -> bool {
    let is_small_and_nameless = |number: usize| {
        let Function { path, size, .. } = &program.functions[number];
        *size < SMALL && (names::is_nameless(path) || names::is_shim(path))
    };
    let is_out = |called: usize| called != function && owners.contains_key(&called) && !is_small_and_nameless(called);
    let brought = Search { program, is_out: &is_out, held: Some(first) }.reached_from([function]);
    let new = brought.functions.keys().filter(|called| !first.functions.contains_key(called));
    let weight: u64 = new.map(|&called| program.functions[called].size).sum();
    brought.calls_out.is_empty() && brought.places_out.is_empty() && (weight < SMALL || is_small_and_nameless(function))
}

fn refuse_calls(program: &Program, plan: &Plan, parts: &[Part]) -> Result<()> {
    let ours: BTreeSet<&str> =
        parts.iter().flat_map(|part| &part.modules).map(|module| names::crate_of(module)).collect();
    let path = |function: usize| program.functions[function].path.as_str();
    let mut sentences = BTreeSet::new();
    for file in std::iter::once(&plan.first).chain(&plan.parts) {
        for &(caller, called) in &file.calls_out {
            // What is generic is called from where its types are known.
            let mut source = caller;
            while let Some(Some(before)) = file.functions.get(&source)
                && !ours.contains(names::crate_of(path(source)))
            {
                source = *before;
            }
            let way = if source == caller { String::new() } else { format!(", by way of `{}`", path(caller)) };
            sentences.insert(format!(
                "`{}` calls `{}`{way}, which may not be loaded yet. Call it through `lazy::when_loaded` in src/lazy/mod.rs.",
                path(source),
                path(called),
            ));
        }
    }
    if !sentences.is_empty() {
        bail!("{}", sentences.into_iter().collect::<Vec<_>>().join("\n"));
    }
    Ok(())
}
