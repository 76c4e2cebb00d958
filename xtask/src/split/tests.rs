//! Small programs, split and run.

use wasmi::{Engine, Extern, Instance, Linker, Module, Store};

use super::parts::Part;
use super::{Split, split};

/// What a program says.
type Said = Vec<i32>;

/// A program that says numbers, has a place in the table for what it is given, and constants that stand apart.
fn program(functions: &str, table: &str, constants: &str) -> Vec<u8> {
    let text = format!(
        r#"(module
            (type $act (func))
            (import "a" "say" (func $say (param i32)))
            (memory 1)
            (table 4200 funcref)
            (global $__stack_pointer (mut i32) (i32.const 1024))
            (elem (i32.const 4097) func {table})
            (data $.data (i32.const 3000) "\01\00\00\00")
            (data $.rodata..Lanon.0 (i32.const 2000) "\2a\00\00\00")
            {constants}
            {functions})"#
    );
    wat::parse_str(&text).unwrap_or_else(|error| panic!("{error}"))
}

/// Calls a lazy function as the door does.
const DOOR: &str = r#"
    (func $"cairn::lazy::call" (export "call") (param i32) (call_indirect (type $act) (local.get 0)))"#;

/// A lazy function that is too large to be anywhere else.
fn large(path: &str, body: &str) -> String {
    format!("(func $\"{path}\" {body} {})", "(call $say (i32.const 0))".repeat(50))
}

fn lazy() -> Vec<Part> {
    vec![part("lazy", &["cairn::lazy::progress"])]
}

fn part(name: &str, modules: &[&str]) -> Part {
    Part { name: name.to_owned(), modules: modules.iter().map(|&module| module.to_owned()).collect() }
}

fn refused(wasm: &[u8], parts: &[Part]) -> String {
    format!("{:#}", split(wasm, parts).err().expect("it is refused"))
}

/// A program that runs, file by file.
struct Running {
    store: Store<Said>,
    linker: Linker<Said>,
}

impl Running {
    fn with(first: &[u8]) -> Running {
        let engine = Engine::default();
        let mut linker = Linker::new(&engine);
        linker
            .func_wrap("a", "say", |mut caller: wasmi::Caller<Said>, number: i32| caller.data_mut().push(number))
            .expect("it is not there yet");
        let mut running = Running { store: Store::new(&engine, Said::new()), linker };
        let first = running.load(first);
        running.linker.instance(&mut running.store, "first", first).expect("it is not there yet");
        running
    }

    fn load(&mut self, wasm: &[u8]) -> Instance {
        let module = Module::new(self.store.engine(), wasm).expect("the file is valid");
        self.linker.instantiate_and_start(&mut self.store, &module).expect("the file finds what it imports")
    }

    /// What is said when an exported function is called with numbers. `None` if it stops.
    fn call(&mut self, name: &str, numbers: &[i32]) -> Option<Said> {
        let Some(Extern::Func(function)) = self.linker.get(&self.store, "first", name) else {
            panic!("the first file has no {name}")
        };
        let numbers: Vec<wasmi::Val> = numbers.iter().map(|&number| wasmi::Val::I32(number)).collect();
        let done = function.call(&mut self.store, &numbers, &mut []);
        done.is_ok().then(|| std::mem::take(self.store.data_mut()))
    }
}

/// Whether a file has a function, by its name.
fn has(wasm: &[u8], path: &str) -> bool {
    let module = walrus::Module::from_buffer(wasm).expect("the file is valid");
    module.funcs.iter().any(|function| function.name.as_deref() == Some(path))
}

/// The memory that a file writes when it is loaded.
fn data(wasm: &[u8]) -> Vec<(i32, Vec<u8>)> {
    let module = walrus::Module::from_buffer(wasm).expect("the file is valid");
    let data = module.data.iter().map(|data| match data.kind {
        walrus::DataKind::Active { offset: walrus::ConstExpr::Value(walrus::ir::Value::I32(address)), .. } => {
            (address, data.value.clone())
        }
        _ => panic!("it has no address"),
    });
    data.collect()
}

#[test]
fn a_program_in_two_files_does_what_it_did_in_one() {
    let wasm = program(
        &format!(
            r#"{DOOR}
            (func $"cairn::view::run" (export "run")
              (call $"core::common" (i32.const 1))
              (call $"cairn::lazy::call" (i32.const 4097)))
            (func $"core::common" (param i32)
              (global.set $__stack_pointer (i32.sub (global.get $__stack_pointer) (i32.const 16)))
              (call $say (global.get $__stack_pointer))
              (call $say (i32.add (local.get 0) (i32.load (i32.const 3000)))))
            (func $"roadmap::card::draw" (call $"core::common" (i32.load (i32.const 2100))))
            {}"#,
            large(
                "cairn::lazy::progress::show",
                r#"(i32.store (i32.const 3000) (i32.const 7)) (call $"roadmap::card::draw")"#
            )
        ),
        r#"$"cairn::lazy::progress::show""#,
        r#"(data $.rodata..Lanon.1 (i32.const 2100) "\05\00\00\00")"#,
    );
    let whole = Running::with(&wasm).call("run", &[]);
    let said = [vec![1008, 2, 992, 12], vec![0; 50]].concat();
    assert_eq!(whole, Some(said));

    let Split { first, parts, twins } = split(&wasm, &lazy()).expect("it can be split");
    assert_eq!(twins, [""; 0]);
    assert_eq!(parts.len(), 1);
    let (name, lazy) = &parts[0];
    assert_eq!(name, "lazy");
    let mut running = Running::with(&first.wasm);
    assert_eq!(running.call("call", &[4097]), None, "nothing is there yet");
    running.load(&lazy.wasm);
    assert_eq!(running.call("run", &[]), whole);

    // What both need is in both, what the lazy functions alone need comes with them.
    for (path, in_first, in_lazy) in [
        ("cairn::view::run", true, false),
        ("core::common", true, true),
        ("cairn::lazy::progress::show", false, true),
        ("roadmap::card::draw", false, true),
    ] {
        assert_eq!((has(&first.wasm, path), has(&lazy.wasm, path)), (in_first, in_lazy), "{path}");
    }
    assert_eq!((first.functions, lazy.functions), (3, 3));
    assert_eq!(data(&lazy.wasm), [(2100, vec![5, 0, 0, 0])]);
    assert!(!data(&first.wasm).iter().any(|(address, _)| *address == 2100));
}

#[test]
fn a_direct_call_is_refused_and_says_which() {
    let wasm = program(
        &format!(
            r#"(func $"cairn[0123456789abcdef]::view::toolbar::toolbar" (export "run")
              (call $"cairn[0123456789abcdef]::lazy::progress::show")
              (call $"cairn[0123456789abcdef]::lazy::progress::show")
              (call $"core::iter::each"))
            (func $"core::iter::each" (call $"cairn::lazy::progress::hide"))
            {} {}"#,
            large("cairn[0123456789abcdef]::lazy::progress::show", ""),
            large("cairn::lazy::progress::hide", ""),
        ),
        "",
        "",
    );
    assert_eq!(
        refused(&wasm, &lazy()),
        "`cairn::view::toolbar::toolbar` calls `cairn::lazy::progress::hide`, by way of `core::iter::each`, which may \
         not be loaded yet. Call it through `lazy::when_loaded` in src/lazy/mod.rs.\n\
         `cairn::view::toolbar::toolbar` calls `cairn::lazy::progress::show`, which may not be loaded yet. Call it \
         through `lazy::when_loaded` in src/lazy/mod.rs."
    );
}

#[test]
fn one_part_may_not_call_another() {
    let wasm = program(
        &format!(
            "{} {}",
            large("cairn::lazy::progress::show", ""),
            large("cairn::parts::editor::open", r#"(call $"cairn::lazy::progress::show")"#),
        ),
        r#"$"cairn::lazy::progress::show" $"cairn::parts::editor::open""#,
        "",
    );
    let parts = [part("editor", &["cairn::parts::editor"]), part("lazy", &["cairn::lazy::progress"])];
    assert!(
        refused(&wasm, &parts).starts_with("`cairn::parts::editor::open` calls `cairn::lazy::progress::show`, which")
    );
}

#[test]
fn what_bears_a_late_name_by_chance_is_in_both() {
    let wasm = program(
        &format!(
            r#"{DOOR}
            (func $"cairn::view::run" (export "run")
              (call $"cairn::lazy::call" (i32.const 4098))
              (call $"cairn::lazy::call" (i32.const 4099))
              (call $"cairn::lazy::progress::is_shown"))
            (func $"cairn::lazy::progress::is_shown" (call $say (i32.const 1)))
            (func $"cairn::lazy::progress::show::{{{{closure}}}}" (call $say (i32.const 2)) (call $"cairn::tick"))
            (func $"core::ops::function::FnOnce::call_once{{{{vtable.shim}}}}"
              (call $"cairn::lazy::progress::show::{{{{closure}}}}"))
            {} {}"#,
            large("cairn::lazy::progress::show", r#"(call $"cairn::lazy::call" (i32.const 4098))"#),
            large("cairn::tick", ""),
        ),
        r#"$"cairn::lazy::progress::show"
           $"cairn::lazy::progress::show::{{closure}}"
           $"core::ops::function::FnOnce::call_once{{vtable.shim}}""#,
        "",
    );
    let Split { first, parts, twins } = split(&wasm, &lazy()).expect("it can be split");
    let expected = [
        "cairn::lazy::progress::is_shown",
        "cairn::lazy::progress::show::{{closure}}",
        "core::ops::function::FnOnce::call_once{{vtable.shim}}",
    ];
    assert_eq!(twins, expected);
    assert_eq!(Running::with(&first.wasm).call("run", &[]), Running::with(&wasm).call("run", &[]));
    assert!(!has(&first.wasm, "cairn::lazy::progress::show"));
    assert!(has(&parts[0].1.wasm, "cairn::lazy::progress::show"));
}

#[test]
fn a_number_that_is_no_place_in_the_table_brings_no_late_function_along() {
    let wasm = program(
        &format!(
            r#"{DOOR}
            (func $"cairn::view::run" (export "run") (call $say (i32.const 4097))
              (call $"cairn::lazy::call" (i32.const 4098)))
            (func $"core::ops::function::FnOnce::call_once" (call $"cairn::lazy::progress::show"))
            {}"#,
            large("cairn::lazy::progress::show", ""),
        ),
        r#"$"core::ops::function::FnOnce::call_once" $"cairn::lazy::progress::show""#,
        "",
    );
    let Split { first, parts, .. } = split(&wasm, &lazy()).expect("it can be split");
    assert!(!has(&first.wasm, "core::ops::function::FnOnce::call_once"));
    assert!(has(&parts[0].1.wasm, "core::ops::function::FnOnce::call_once"));
}

#[test]
fn only_what_nobody_else_reads_moves() {
    let wasm = program(
        &format!(
            r#"{DOOR}
            (func $"cairn::view::run" (export "run")
              (call $say (i32.load (i32.const 2004)))
              (call $"cairn::lazy::call" (i32.const 4097)))
            {}"#,
            large(
                "cairn::lazy::progress::show",
                "(call $say (i32.load (i32.const 2100)))
                 (call $say (i32.load offset=2110 (i32.const 0)))
                 (call $say (i32.load (i32.load (i32.const 2120))))
                 (call $say (i32.load (i32.const 3000)))
                 (call $say (i32.load (i32.const 2000)))
                 (call $say (i32.load (i32.const 2204)))
                 (call $say (i32.load (i32.const 2400)))"
            ),
        ),
        r#"$"cairn::lazy::progress::show""#,
        r#"(data $.rodata..Lanon.1 (i32.const 2100) "\01\00\00\00\01")
           (data $.rodata..Lanon.2 (i32.const 2110) "\02\00\00\00")
           (data $.rodata..Lanon.3 (i32.const 2120) "\fc\08\00\00")
           (data $.rodata..Lanon.6 (i32.const 2300) "\09\00\00\00")
           (data $.rodata..Lanon.4 (i32.const 2200) "\04\00\00\00\05\00\00\00")
           (data $.rodata..Lanon.5 (i32.const 2004) "\06\00\00\00")
           (data $.rodata._ZN6cached5TABLE (i32.const 2220) "\07\00\00\00")
           (data $.rodata._ZN6common5TABLE (i32.const 2400) "\0a\00\00\00")"#,
    );
    let Split { first, parts, .. } = split(&wasm, &lazy()).expect("it can be split");
    // Two that stand close together are written as one. What is read from its middle stays, and so does what nobody
    // names.
    let moved = vec![1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xfc, 8, 0, 0];
    let pointed_at = vec![9, 0, 0, 0];
    let [whole, named] = [vec![42, 0, 0, 0], vec![10, 0, 0, 0]];
    assert_eq!(data(&parts[0].1.wasm), [(2000, whole), (2100, moved), (2300, pointed_at), (2400, named)]);
    let kept = vec![4, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0];
    assert_eq!(data(&first.wasm), [(2004, vec![6, 0, 0, 0]), (2200, kept), (3000, vec![1, 0, 0, 0])]);
    let mut running = Running::with(&first.wasm);
    running.load(&parts[0].1.wasm);
    assert_eq!(running.call("run", &[]), Running::with(&wasm).call("run", &[]));
}

#[test]
fn each_part_brings_what_it_needs_in_any_order() {
    let show = |path: &str, number: i32| {
        large(
            path,
            &format!(
                r#"(call $"roadmap::card::draw" (i32.const {number})) (call $"cairn::lazy::call" (i32.const 4100))"#
            ),
        )
    };
    let wasm = program(
        &format!(
            r#"{DOOR}
            (func $"cairn::view::run" (export "run")
              (call $"cairn::lazy::call" (i32.const 4097))
              (call $"cairn::lazy::call" (i32.const 4098))
              (call $"cairn::lazy::call" (i32.const 4099)))
            (func $"roadmap::card::draw" (param i32)
              (call $say (i32.add (local.get 0) (i32.load (i32.const 2100)))))
            (func $"roadmap::card::late" (call $say (i32.const 8)))
            (func $"cairn::view::rest" (call $say (i32.const 9)))
            {} {}"#,
            show("cairn::lazy::progress::show", 10),
            show("cairn::parts::editor::open", 20),
        ),
        r#"$"cairn::lazy::progress::show"
           $"cairn::view::rest"
           $"cairn::parts::editor::open"
           $"roadmap::card::late""#,
        r#"(data $.rodata..Lanon.1 (i32.const 2100) "\03\00\00\00")"#,
    );
    let modules = [part("editor", &["cairn::parts::editor"]), part("lazy", &["cairn::lazy::progress"])];
    let Split { first, parts, .. } = split(&wasm, &modules).expect("it can be split");
    for (_, file) in &parts {
        assert_eq!(data(&file.wasm), [(2100, vec![3, 0, 0, 0])]);
        assert!(has(&file.wasm, "roadmap::card::draw") && has(&file.wasm, "roadmap::card::late"));
        assert!(!has(&file.wasm, "cairn::view::rest"), "the first has put it into the table");
    }
    assert!(!has(&first.wasm, "roadmap::card::draw") && !has(&first.wasm, "roadmap::card::late"));
    let whole = Running::with(&wasm).call("run", &[]);
    for order in [[0, 1], [1, 0]] {
        let mut running = Running::with(&first.wasm);
        assert_eq!(running.call("call", &[4098]), Some(vec![9]));
        for part in order {
            assert_eq!(running.call("run", &[]), None, "a part is missing");
            running.store.data_mut().clear();
            running.load(&parts[part].1.wasm);
        }
        assert_eq!(running.call("run", &[]), whole);
    }
}

#[test]
fn a_folder_that_is_not_in_the_wasm_is_named() {
    let wasm = program(&large("cairn::lazy::progress::show", ""), r#"$"cairn::lazy::progress::show""#, "");
    let error = refused(&wasm, &[part("lazy", &["cairn::lazy::progress", "cairn::lazy::publish"])]);
    assert!(error.starts_with("the wasm has no function of src/lazy/publish"), "{error}");
}

#[test]
fn a_part_that_nothing_calls_is_named() {
    let wasm = program(&large("cairn::lazy::progress::show", ""), "", "");
    assert_eq!(refused(&wasm, &lazy()), "nothing calls the part `lazy` through `lazy::when_loaded`");
}

#[test]
fn what_is_missing_in_the_wasm_is_said() {
    let nameless = r#"(module (memory 1) (table 1 funcref) (func) (data (i32.const 0) "a"))"#;
    let nameless = wat::parse_str(nameless).expect("it is wasm");
    assert!(refused(&nameless, &lazy()).starts_with("the wasm has no names of functions"));
    let merged = r#"(module (memory 1) (table 1 funcref) (func $f) (data $.rodata (i32.const 0) "a"))"#;
    let merged = wat::parse_str(merged).expect("it is wasm");
    assert!(refused(&merged, &lazy()).starts_with("the wasm does not have each constant apart"));
    assert!(refused(b"no wasm", &lazy()).starts_with("the wasm could not be read"));
}

#[test]
fn a_small_function_that_needs_the_part_is_no_twin() {
    let wasm = program(
        &format!(
            r#"{DOOR}
            (func $"cairn::view::run" (export "run") (call $"cairn::lazy::progress::begin"))
            (func $"cairn::lazy::progress::begin" (call $"cairn::lazy::call" (i32.const 4097)))
            {}"#,
            large("cairn::lazy::progress::begin::{{closure}}", ""),
        ),
        r#"$"cairn::lazy::progress::begin::{{closure}}""#,
        "",
    );
    assert!(refused(&wasm, &lazy()).starts_with("`cairn::view::run` calls `cairn::lazy::progress::begin`, which"));
}
