//! "Still know it?": which finished steps are to be looked at again. `docs/reviews.md` has the first example.

use proptest::prelude::*;
use roadmap::{
    Action, BulkAction, Day, ImportMode, LearningRecord, Logbook, Mark, Memory, ProgressFile, Review, Reviews,
    day_of_text, text_of_day,
};

use crate::drawing::act_in_bulk;
use crate::own::{open, step, turn};

const DAY: u64 = 86_400_000;

fn noon(text: &str) -> u64 {
    u64::try_from(day_of_text(text).expect("is a day").number()).expect("is after 1970") * DAY + DAY / 2
}

fn reviews(logbook: &Logbook<Memory>, wall: u64) -> Reviews {
    Reviews::of(logbook, &logbook.learning(), wall)
}

/// `SQL, HTTP; next 2026-12-22 Joins`
fn said(logbook: &Logbook<Memory>, day: &str) -> String {
    let reviews = reviews(logbook, noon(day));
    let title = |step| logbook.roadmap().topic(step).title().to_string();
    let due: Vec<String> = reviews.due.iter().map(|due| title(due.step)).collect();
    let next = reviews.next.map(|next| format!("; next {} {}", text_of_day(next.day()), title(next.step)));
    due.join(", ") + &next.unwrap_or_default()
}

fn finish(logbook: &mut Logbook<Memory>, id: &str, day: &str) {
    logbook.mark(step(logbook, id), Mark::Done, noon(day));
}

fn answer(logbook: &mut Logbook<Memory>, id: &str, is_known: bool, day: &str) {
    let (step, wall) = (step(logbook, id), noon(day));
    let due = reviews(logbook, wall).due.into_iter().find(|due| due.step == step).expect("is due");
    logbook.record_review(step, due.last.next(is_known, logbook.local_day(wall)), wall).expect("is kept");
}

fn wanting() -> Logbook<Memory> {
    let mut logbook = open(&Memory::default(), 1);
    logbook.set_reviewing(true, noon("2026-10-01")).expect("is kept");
    logbook
}

#[test]
fn finished_steps_come_again_at_growing_intervals() {
    let mut logbook = wanting();
    finish(&mut logbook, "http", "2026-10-02");
    finish(&mut logbook, "sql", "2026-10-01");
    assert_eq!(said(&logbook, "2026-10-21"), "; next 2026-10-22 SQL");
    assert_eq!(said(&logbook, "2026-10-22"), "SQL; next 2026-10-23 HTTP");
    assert_eq!(said(&logbook, "2026-11-01"), "SQL, HTTP", "the longest due is first");
    answer(&mut logbook, "sql", true, "2026-11-01");
    answer(&mut logbook, "http", false, "2026-11-01");
    assert_eq!(said(&logbook, "2026-11-01"), "; next 2026-11-08 HTTP");
    answer(&mut logbook, "http", true, "2026-11-08");
    assert_eq!(said(&logbook, "2026-11-08"), "; next 2026-11-29 HTTP");
    assert_eq!(said(&logbook, "2027-01-01"), "HTTP, SQL");
    answer(&mut logbook, "sql", true, "2027-01-01");
    assert_eq!(said(&logbook, "2027-01-01"), "HTTP; next 2027-05-31 SQL");
}

#[test]
fn nothing_is_due_before_one_wants_it_or_of_what_is_not_done() {
    let mut logbook = open(&Memory::default(), 1);
    finish(&mut logbook, "sql", "2026-10-01");
    logbook.mark(step(&logbook, "joins"), Mark::Skipped, noon("2026-10-01"));
    logbook.mark(step(&logbook, "http"), Mark::Doing, noon("2026-10-01"));
    assert_eq!(reviews(&logbook, noon("2027-10-01")), Reviews::default());
    logbook.set_reviewing(true, noon("2027-10-01")).expect("is kept");
    assert_eq!(said(&logbook, "2027-10-01"), "SQL");
    turn(&mut logbook, Action::Undo, noon("2027-10-01") + 1);
    assert_eq!(reviews(&logbook, noon("2027-10-01")), Reviews::default());
}

#[test]
fn a_step_that_is_finished_again_starts_over_and_one_that_is_unticked_is_gone() {
    let mut logbook = wanting();
    finish(&mut logbook, "sql", "2026-10-01");
    answer(&mut logbook, "sql", true, "2026-11-01");
    logbook.mark(step(&logbook, "sql"), Mark::ToDo, noon("2026-11-02"));
    assert_eq!(said(&logbook, "2027-11-02"), "");
    finish(&mut logbook, "sql", "2026-11-10");
    assert_eq!(said(&logbook, "2026-11-10"), "; next 2026-12-01 SQL");
}

#[test]
fn an_answer_is_undone_and_a_clock_that_was_wrong_hides_no_step() {
    let mut logbook = wanting();
    finish(&mut logbook, "sql", "2026-10-01");
    answer(&mut logbook, "sql", true, "2026-11-01");
    turn(&mut logbook, Action::Undo, noon("2026-11-01") + 1);
    assert_eq!(said(&logbook, "2026-11-01"), "SQL");
    let sql = step(&logbook, "sql");
    let of_wrong_clock = Review { day: Day::new(47_540), times_known: 3 };
    logbook.record_review(sql, of_wrong_clock, noon("2026-11-01") + 2).expect("is kept");
    assert_eq!(said(&logbook, "2026-11-01"), "SQL");
    answer(&mut logbook, "sql", false, "2026-11-02");
    assert_eq!(said(&logbook, "2026-11-02"), "; next 2026-11-09 SQL");
}

/// What somebody says on one machine: of a step, so many days after the first of October.
#[derive(Clone, Debug)]
enum Said {
    Finished(&'static str),
    Unticked(&'static str),
    Reviewed(&'static str, u8),
    Wanted(bool),
}

fn sayings() -> impl Strategy<Value = Vec<(u64, Said)>> {
    let id = || prop::sample::select(vec!["sql", "joins", "http"]);
    let said = prop_oneof![
        4 => id().prop_map(Said::Finished),
        1 => id().prop_map(Said::Unticked),
        3 => (id(), 0u8..6).prop_map(|(id, times)| Said::Reviewed(id, times)),
        2 => prop::bool::weighted(0.8).prop_map(Said::Wanted),
    ];
    prop::collection::vec((0u64..400, said), 0..8)
}

fn machine(tab: u16, sayings: &[(u64, Said)]) -> Logbook<Memory> {
    let mut logbook = open(&Memory::default(), tab);
    for (days, said) in sayings {
        let wall = noon("2026-10-01") + days * DAY;
        let day = logbook.local_day(wall);
        match *said {
            Said::Finished(id) => drop(logbook.mark(step(&logbook, id), Mark::Done, wall)),
            Said::Unticked(id) => drop(logbook.mark(step(&logbook, id), Mark::ToDo, wall)),
            Said::Reviewed(id, times_known) => {
                logbook.record_review(step(&logbook, id), Review { day, times_known }, wall).expect("is kept");
            }
            Said::Wanted(is_wanted) => logbook.set_reviewing(is_wanted, wall).expect("is kept"),
        }
    }
    logbook
}

/// What a machine lists that has the marks and reviews of others in this order.
fn list_of(files: &[&ProgressFile], wall: u64) -> Reviews {
    let mut logbook = open(&Memory::default(), 9);
    for file in files {
        act_in_bulk(&mut logbook, BulkAction::Import(ProgressFile::clone(file), ImportMode::Merge), wall);
    }
    reviews(&logbook, wall)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn two_machines_merge_to_the_same_list_in_any_order(one in sayings(), other in sayings(), days in 400u64..900) {
        let wall = noon("2026-10-01") + days * DAY;
        let files = [(1, one), (2, other)].map(|(tab, said)| machine(tab, &said).export());
        let [one, other] = files.map(|file| ProgressFile::read(&file).expect("is progress"));
        let list = list_of(&[&one, &other], wall);
        prop_assert_eq!(&list, &list_of(&[&other, &one], wall));
        prop_assert_eq!(&list, &list_of(&[&one, &other, &one], wall));
    }

    #[test]
    fn every_step_that_is_due_is_answered_once_and_then_is_not(said in sayings(), days in 400u64..900, is_known in any::<bool>()) {
        let wall = noon("2026-10-01") + days * DAY;
        let mut logbook = machine(1, &said);
        let before = reviews(&logbook, wall);
        prop_assert!(before.due.iter().all(|due| due.day() <= logbook.local_day(wall)));
        for due in &before.due {
            logbook.record_review(due.step, due.last.next(is_known, logbook.local_day(wall)), wall).expect("is kept");
        }
        prop_assert_eq!(reviews(&logbook, wall).due, vec![]);
        let record = LearningRecord::default();
        prop_assert_eq!(Reviews::of(&logbook, &record, wall), Reviews::default());
        if !before.due.is_empty() && !is_known {
            prop_assert_eq!(reviews(&logbook, wall + 7 * DAY).due.len() >= before.due.len(), true);
        }
    }
}
