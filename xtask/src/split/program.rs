//! What splitting must know about a wasm file: which function calls which, what is in the table of functions, which
//! constants there are, and which numbers may be an address or a place in the table.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context, Result, bail};
use walrus::ir::{Instr, InstrLocId, Value, Visitor, dfs_in_order};
use walrus::{ConstExpr, DataKind, ElementItems, ElementKind, ExportItem, FunctionId, FunctionKind, GlobalKind};

use super::names;

/// A wasm file. Its functions and its constants go by their number in it.
pub struct Program {
    pub functions: Vec<Function>,
    /// The function at each place of the table.
    pub table: BTreeMap<u32, usize>,
    /// In order of their addresses.
    pub segments: Vec<Segment>,
    /// The functions that are called from outside.
    pub entrances: Vec<usize>,
    /// The initial values of its globals.
    pub numbers: Vec<u32>,
}

impl Program {
    /// The constant in which an address lies.
    pub fn segment_at(&self, address: u32) -> Option<usize> {
        let number = self.segments.partition_point(|segment| segment.address <= address).checked_sub(1)?;
        (address < self.segments[number].end()).then_some(number)
    }
}

pub struct Function {
    /// Its path in Rust.
    pub path: String,
    pub calls: Vec<usize>,
    /// The numbers in its instructions.
    pub numbers: Vec<u32>,
    /// How many instructions it has.
    pub size: u64,
}

/// The initial contents of a stretch of memory.
pub struct Segment {
    pub address: u32,
    pub bytes: Vec<u8>,
    /// Whether it may come with a part: nothing writes to it, and whatever reads it has its address.
    pub is_movable: bool,
}

impl Segment {
    pub fn end(&self) -> u32 {
        self.address + self.bytes.len() as u32
    }

    /// What may be addresses or places in the table.
    pub fn words(&self) -> impl Iterator<Item = u32> {
        let skipped = (4 - self.address as usize % 4) % 4;
        let words = self.bytes.get(skipped..).unwrap_or_default().chunks_exact(4);
        words.map(|word| u32::from_le_bytes([word[0], word[1], word[2], word[3]]))
    }
}

/// The beginning of rustc's names for what is never written to, so that it may be loaded late, and twice: constants,
/// and tables of a `match`.
const CONSTANT: &str = ".rodata.";

pub fn read(module: &walrus::Module) -> Result<Program> {
    if module.funcs.iter().all(|function| function.name.is_none()) {
        bail!("the wasm has no names of functions, so that nothing tells which part they belong to");
    }
    let numbers = module.funcs.iter().enumerate().map(|(number, function)| (function.id(), number));
    let numbers: HashMap<FunctionId, usize> = numbers.collect();
    let functions = module.funcs.iter().map(|function| function_of(function, &numbers)).collect::<Vec<_>>();
    let globals = module.globals.iter().filter_map(|global| match global.kind {
        GlobalKind::Local(ConstExpr::Value(Value::I32(value))) => Some(value as u32),
        _ => None,
    });
    let exported = module.exports.iter().filter_map(|export| match export.item {
        ExportItem::Function(function) => Some(function),
        _ => None,
    });
    let mut program = Program {
        table: table_of(module, &numbers)?,
        segments: segments_of(module)?,
        entrances: exported.chain(module.start).map(|function| numbers[&function]).collect(),
        numbers: globals.collect(),
        functions,
    };
    keep_what_is_read_from_its_middle(&mut program);
    Ok(program)
}

fn function_of(function: &walrus::Function, numbers: &HashMap<FunctionId, usize>) -> Function {
    let mut reader = Reader { numbers, calls: Vec::new(), found: Vec::new() };
    let mut size = 0;
    if let FunctionKind::Local(local) = &function.kind {
        dfs_in_order(&mut reader, local, local.entry_block());
        size = local.size();
    }
    let path = names::plain(function.name.as_deref().unwrap_or_default());
    Function { path, calls: reader.calls, numbers: reader.found, size }
}

struct Reader<'a> {
    numbers: &'a HashMap<FunctionId, usize>,
    calls: Vec<usize>,
    found: Vec<u32>,
}

impl<'instr> Visitor<'instr> for Reader<'_> {
    fn visit_function_id(&mut self, function: &FunctionId) {
        self.calls.push(self.numbers[function]);
    }

    fn visit_instr(&mut self, instr: &'instr Instr, _: &'instr InstrLocId) {
        match instr {
            Instr::Const(constant) => {
                if let Value::I32(value) = constant.value {
                    self.found.push(value as u32);
                }
            }
            Instr::Load(load) => self.found.extend(u32::try_from(load.arg.offset)),
            Instr::Store(store) => self.found.extend(u32::try_from(store.arg.offset)),
            _ => {}
        }
    }
}

fn table_of(module: &walrus::Module, numbers: &HashMap<FunctionId, usize>) -> Result<BTreeMap<u32, usize>> {
    let main = module.tables.main_function_table()?.context("the wasm has no table of functions")?;
    let mut places = BTreeMap::new();
    for element in module.elements.iter() {
        let (ElementKind::Active { table, offset }, ElementItems::Functions(functions)) =
            (&element.kind, &element.items)
        else {
            bail!("the wasm lists functions outside of its table");
        };
        let (true, ConstExpr::Value(Value::I32(base))) = (*table == main, offset) else {
            bail!("the wasm puts functions into a table at an offset that is not a constant");
        };
        places.extend((*base as u32..).zip(functions.iter().map(|function| numbers[function])));
    }
    Ok(places)
}

fn segments_of(module: &walrus::Module) -> Result<Vec<Segment>> {
    let mut segments = Vec::new();
    for data in module.data.iter() {
        let DataKind::Active { offset: ConstExpr::Value(Value::I32(address)), .. } = data.kind else {
            bail!("the wasm has constants without an address");
        };
        let is_movable = data.name.as_ref().is_some_and(|name| name.starts_with(CONSTANT));
        segments.push(Segment { address: address as u32, bytes: data.value.clone(), is_movable });
    }
    if !segments.iter().any(|segment| segment.is_movable) {
        bail!("the wasm does not have each constant apart: see `flags` in xtask/src/build.rs");
    }
    segments.sort_by_key(|segment| segment.address);
    Ok(segments)
}

/// Keeps constants that are read from their middle: an index that does not count from 0 may be folded into an address,
/// which then lies outside of what is read.
fn keep_what_is_read_from_its_middle(program: &mut Program) {
    let in_code = program.functions.iter().flat_map(|function| function.numbers.iter().copied());
    let in_data = program.segments.iter().flat_map(Segment::words);
    let named: std::collections::HashSet<u32> = in_code.chain(in_data).collect();
    for segment in &mut program.segments {
        segment.is_movable &= named.contains(&segment.address);
    }
}
