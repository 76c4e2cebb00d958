//! Writes one of the files into which a program is split. All share memory, the tables and the globals that can change:
//! the first file has them, and the others import them from it.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use walrus::ir::Value;
use walrus::{
    ConstExpr, DataKind, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, GlobalKind, ImportKind,
    MemoryId, Module, TableId, passes,
};

use super::FIRST;
use super::program::Segment;

/// What a file contains.
pub struct Content<'a> {
    /// The function at each place of the table that this file fills, by its number.
    pub table: BTreeMap<u32, usize>,
    /// In order of their addresses.
    pub data: Vec<(u32, Vec<u8>)>,
    /// The whole program.
    pub wasm: &'a [u8],
}

/// A file, and how many functions it has.
pub struct Emitted {
    pub wasm: Vec<u8>,
    pub functions: usize,
}

/// Writes the file that everything begins with.
pub fn first(content: &Content) -> Result<Emitted> {
    let mut module = Module::from_buffer(content.wasm)?;
    for (name, item) in shared(&module) {
        if exported_name(&module, item).is_none() {
            module.exports.add(&name, item);
        }
    }
    fill(&mut module, content, true)?;
    Ok(emit(module))
}

/// Writes the file of a part.
pub fn part(content: &Content) -> Result<Emitted> {
    let mut module = Module::from_buffer(content.wasm)?;
    let shared = shared(&module).into_iter().map(|(name, item)| (exported_name(&module, item).unwrap_or(name), item));
    for (name, item) in shared.collect::<Vec<_>>() {
        import(&mut module, &name, item);
    }
    for export in module.exports.iter().map(|export| export.id()).collect::<Vec<_>>() {
        module.exports.delete(export);
    }
    module.start = None;
    fill(&mut module, content, false)?;
    Ok(emit(module))
}

/// What all files use, with the names for what is not exported yet.
fn shared(module: &Module) -> Vec<(String, ExportItem)> {
    let memories = module.memories.iter().filter(|memory| memory.import.is_none());
    let tables = module.tables.iter().filter(|table| table.import.is_none());
    let globals = module.globals.iter().filter(|global| global.mutable && matches!(global.kind, GlobalKind::Local(_)));
    let items = memories.map(|memory| ExportItem::Memory(memory.id()));
    let items = items.chain(tables.map(|table| ExportItem::Table(table.id())));
    let items = items.chain(globals.map(|global| ExportItem::Global(global.id())));
    items.enumerate().map(|(number, item)| (format!("shared{number}"), item)).collect()
}

fn exported_name(module: &Module, item: ExportItem) -> Option<String> {
    let export = match item {
        ExportItem::Memory(memory) => module.exports.get_exported_memory(memory),
        ExportItem::Table(table) => module.exports.get_exported_table(table),
        ExportItem::Global(global) => module.exports.get_exported_global(global),
        ExportItem::Function(_) | ExportItem::Tag(_) => None,
    };
    export.map(|export| export.name.clone())
}

/// Replaces a definition of the program by an import from the first file.
fn import(module: &mut Module, name: &str, item: ExportItem) {
    match item {
        ExportItem::Memory(memory) => {
            let import = module.imports.add(FIRST, name, ImportKind::Memory(memory));
            module.memories.get_mut(memory).import = Some(import);
        }
        ExportItem::Table(table) => {
            let import = module.imports.add(FIRST, name, ImportKind::Table(table));
            module.tables.get_mut(table).import = Some(import);
        }
        ExportItem::Global(global) => {
            let import = module.imports.add(FIRST, name, ImportKind::Global(global));
            module.globals.get_mut(global).kind = GlobalKind::Import(import);
        }
        ExportItem::Function(_) | ExportItem::Tag(_) => {}
    }
}

/// Puts functions and constants into their places, and removes all others.
fn fill(module: &mut Module, content: &Content, is_first: bool) -> Result<()> {
    let functions: Vec<FunctionId> = module.funcs.iter().map(|function| function.id()).collect();
    let mut table: BTreeMap<u32, FunctionId> =
        content.table.iter().map(|(&place, &number)| (place, functions[number])).collect();
    if is_first {
        stop_in_holes(module, &mut table);
    }
    let main = module.tables.main_function_table()?.context("the wasm has no table of functions")?;
    for element in std::mem::take(&mut module.tables.get_mut(main).elem_segments) {
        module.elements.delete(element);
    }
    for (place, functions) in runs(table) {
        put_functions(module, main, place, functions);
    }
    let memory = module.memories.iter().next().context("the wasm has no memory")?.id();
    for data in std::mem::take(&mut module.memories.get_mut(memory).data_segments) {
        module.data.delete(data);
    }
    for (address, bytes) in &content.data {
        put_bytes(module, memory, *address, bytes);
    }
    Ok(())
}

/// Puts a stub into each place that a part fills later, because one list is smaller than many. The stubs must never be
/// called.
fn stop_in_holes(module: &mut Module, table: &mut BTreeMap<u32, FunctionId>) {
    let (Some((&from, _)), Some((&to, _))) = (table.first_key_value(), table.last_key_value()) else { return };
    if (to - from) as usize + 1 == table.len() {
        return;
    }
    let mut stop = FunctionBuilder::new(&mut module.types, &[], &[]);
    stop.name("not_loaded_yet".to_owned()).func_body().unreachable();
    let stop = stop.finish(Vec::new(), &mut module.funcs);
    for place in from..to {
        table.entry(place).or_insert(stop);
    }
}

/// Entries that follow each other, with the place of the first.
fn runs(table: BTreeMap<u32, FunctionId>) -> Vec<(u32, Vec<FunctionId>)> {
    let mut runs: Vec<(u32, Vec<FunctionId>)> = Vec::new();
    for (place, function) in table {
        match runs.last_mut() {
            Some((start, run)) if *start + run.len() as u32 == place => run.push(function),
            _ => runs.push((place, vec![function])),
        }
    }
    runs
}

fn put_functions(module: &mut Module, table: TableId, place: u32, functions: Vec<FunctionId>) {
    let kind = ElementKind::Active { table, offset: constant(place) };
    let element = module.elements.add(kind, ElementItems::Functions(functions));
    module.tables.get_mut(table).elem_segments.insert(element);
}

fn put_bytes(module: &mut Module, memory: MemoryId, address: u32, bytes: &[u8]) {
    let kind = DataKind::Active { memory, offset: constant(address) };
    let data = module.data.add(kind, bytes.to_vec());
    module.memories.get_mut(memory).data_segments.insert(data);
}

fn constant(number: u32) -> ConstExpr {
    ConstExpr::Value(Value::I32(number as i32))
}

fn emit(mut module: Module) -> Emitted {
    passes::gc::run(&mut module);
    Emitted { functions: module.funcs.iter_local().count(), wasm: module.emit_wasm() }
}

/// The constants of a file. Those that stand close together are written as one.
pub fn joined(segments: &[Segment], is_in: impl Fn(usize) -> bool, is_first: bool) -> Vec<(u32, Vec<u8>)> {
    /// The bytes of one more list entry.
    const WORTH: u32 = 16;
    let mut all: Vec<(u32, Vec<u8>)> = Vec::new();
    let mut is_neighbour = false;
    for (number, segment) in segments.iter().enumerate() {
        if !is_in(number) {
            // Only after the first file do others write there.
            is_neighbour = is_first;
            continue;
        }
        let gap = all.last().and_then(|(start, bytes)| segment.address.checked_sub(start + bytes.len() as u32));
        match (all.last_mut(), gap) {
            (Some((_, bytes)), Some(gap)) if is_neighbour && gap <= WORTH => {
                bytes.resize(bytes.len() + gap as usize, 0);
                bytes.extend_from_slice(&segment.bytes);
            }
            _ => all.push((segment.address, segment.bytes.clone())),
        }
        is_neighbour = true;
    }
    all
}
