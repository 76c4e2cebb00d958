//! The time that the domain takes for roadmaps of several sizes, built as the release builds it: reading and searching
//! grow with the size, a tick and a merge do not.

use std::fmt::Write;
use std::hint::black_box;
use std::rc::Rc;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use roadmap::{
    Action, BulkAction, Expansion, ImportMode, Index, Logbook, Mark, Memory, NodeId, ProgressFile, ProgressLink,
    RoadmapId, Show, Storage, TabId, document,
};

const SIZES: [usize; 4] = [100, 1_000, 10_000, 50_000];

/// Sections of ten topics of ten steps.
fn markdown(steps: usize) -> String {
    let mut text = String::from("# Large\n");
    for step in 0..steps {
        let (section, topic) = (step / 100 + 1, step / 10 % 10 + 1);
        if step % 100 == 0 {
            writeln!(text, "{section}. **Section {section}** (100 h)").expect("writing to a string never fails");
        }
        if step % 10 == 0 {
            writeln!(text, "{section}.{topic}. **Topic {section}.{topic}** (10 h)")
                .expect("writing to a string never fails");
        }
        writeln!(text, "- Step {step} of graphs, queries and `proofs`").expect("writing to a string never fails");
    }
    text
}

fn logbook(steps: usize, storage: &Memory) -> Logbook<Memory> {
    let roadmap = document::read(&markdown(steps)).expect("is of the dialect").roadmap;
    Logbook::open(storage.clone(), RoadmapId::of_name("bench").expect("has letters"), Rc::new(roadmap), TabId(1))
}

fn reading(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("read a document");
    for steps in SIZES {
        let text = markdown(steps);
        group.throughput(Throughput::Elements(steps as u64));
        group.bench_with_input(BenchmarkId::from_parameter(steps), &text, |bencher, text| {
            bencher.iter(|| document::read(black_box(text)));
        });
    }
}

/// A logbook with all steps done.
fn done(steps: usize, storage: &Memory) -> Logbook<Memory> {
    let mut logbook = logbook(steps, storage);
    logbook.mark(NodeId::ROOT, Mark::Done, 1);
    logbook
}

/// What comes in from elsewhere, or from the storage. `measure` gives the work for a size.
fn taking_in<W: FnMut()>(criterion: &mut Criterion, name: &str, measure: impl Fn(usize) -> W) {
    let mut group = criterion.benchmark_group(name);
    for steps in SIZES {
        let mut work = measure(steps);
        group.throughput(Throughput::Elements(steps as u64));
        group.bench_function(BenchmarkId::from_parameter(steps), |bencher| bencher.iter(&mut work));
    }
}

fn reading_marks(criterion: &mut Criterion) {
    taking_in(criterion, "read a progress file", |steps| {
        let text = done(steps, &Memory::default()).export();
        move || drop(ProgressFile::read(black_box(&text)))
    });
    taking_in(criterion, "read a progress file that names one step", |steps| {
        let marks = vec![r#""a": ["done", 1763846400000, 0, 7]"#; steps].join(",");
        let text = format!(r#"{{"cairn":"progress","v":1,"roadmap":"bench","marks":{{{marks}}}}}"#);
        move || drop(ProgressFile::read(black_box(&text)))
    });
    taking_in(criterion, "preview an import", |steps| {
        let file = ProgressFile::read(&done(steps, &Memory::default()).export()).expect("an export");
        let mut logbook = logbook(steps, &Memory::default());
        move || drop(black_box(logbook.preview(&file, ImportMode::Merge, 5)))
    });
    taking_in(criterion, "read a link", |steps| {
        let logbook = done(steps.min(40_000), &Memory::default());
        let link = logbook.publish("Ada", 5);
        move || drop(ProgressLink::read(black_box(&link), logbook.roadmap(), logbook.id()))
    });
    taking_in(criterion, "read what is kept", |steps| {
        let mut logbook = done(steps, &Memory::default());
        move || drop(black_box(logbook.reread()))
    });
    taking_in(criterion, "list ten snapshots, and read one", |steps| {
        let mut logbook = done(steps, &Memory::default());
        for wall in 2..12 {
            logbook.act(Action::Mark(NodeId::ROOT, Mark::Done), wall);
            logbook.reread();
            let reset = logbook.begin_in_bulk(BulkAction::Reset(NodeId::ROOT), wall);
            logbook.advance(&mut reset.expect("it may be written"), usize::MAX);
        }
        move || {
            let snapshots = logbook.snapshots();
            drop(black_box(logbook.read_snapshot(&snapshots[0])));
        }
    });
}

fn roll_up(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("tick a step");
    for steps in SIZES {
        let mut logbook = logbook(steps, &Memory::default());
        let step = logbook.roadmap().steps(NodeId::ROOT).nth(steps / 2).expect("there are so many");
        let mut wall = 0_u64;
        group.bench_function(BenchmarkId::from_parameter(steps), |bencher| {
            bencher.iter(|| {
                wall += 1;
                let mark = if wall.is_multiple_of(2) { Mark::ToDo } else { Mark::Done };
                logbook.mark(step, mark, wall)
            });
        });
    }
}

fn merge(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("receive another tab's mark");
    for steps in SIZES {
        let storage = Memory::default();
        let mut logbook = logbook(steps, &storage);
        let step = logbook.roadmap().steps(NodeId::ROOT).nth(steps / 2).expect("there are so many");
        let key = format!("cairn:bench:{}", logbook.roadmap().topic(step).id());
        let mut wall = 0_u64;
        group.bench_function(BenchmarkId::from_parameter(steps), |bencher| {
            bencher.iter(|| {
                wall += 1;
                let mark = if wall.is_multiple_of(2) { "to_do" } else { "done" };
                let text = format!(r#"{{"v":1,"mark":"{mark}","at":[{wall},0,2]}}"#);
                storage.write(&key, &text).expect("memory is never full");
                logbook.receive(&key, &text)
            });
        });
    }
}

fn search(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("search");
    for steps in SIZES {
        let roadmap = document::read(&markdown(steps)).expect("is of the dialect").roadmap;
        let index = Index::new(&roadmap, str::to_lowercase);
        let expansion = Expansion::closed(&roadmap);
        let query = index.query("proofs 77 prooft", Show::All, str::to_lowercase);
        group.throughput(Throughput::Elements(steps as u64));
        group.bench_function(BenchmarkId::from_parameter(steps), |bencher| {
            bencher.iter(|| index.find(&roadmap, black_box(&query), &expansion, |_| true));
        });
    }
}

criterion_group!(domain, reading, reading_marks, roll_up, merge, search);
criterion_main!(domain);
