//! The plan, as a logbook keeps it.

use roadmap::{Clock, Day, Hours, Logbook, Memory, Plan, ProgressFile, RoadmapId, Storage, TabId, Weekdays};

use crate::own::{NOW, open};

fn plan(pace: u32, weekdays: &[u32]) -> Plan {
    let days: Weekdays = weekdays.iter().copied().collect();
    Plan { days, ..Plan::daily(Hours::whole(pace), Day::new(20_500)) }
}

#[test]
fn a_plan_is_kept_until_it_is_removed() {
    let storage = Memory::default();
    let mut logbook = open(&storage, 1);
    assert_eq!(logbook.plan(), None);
    logbook.keep_plan(Some(plan(6, &[0, 2])), NOW).expect("is kept");
    assert_eq!(open(&storage, 2).plan(), Some(plan(6, &[0, 2])));
    logbook.keep_plan(None, NOW).expect("is kept, later than the plan");
    assert_eq!(open(&storage, 2).plan(), None);
}

#[test]
fn of_two_copies_of_a_plan_the_later_counts_wherever_they_meet() {
    let [here, there] = [(); 2].map(|()| Memory::default());
    let (mut ours, mut theirs) = (open(&here, 1), open(&there, 2));
    ours.keep_plan(Some(plan(6, &[0])), NOW + 1).expect("is kept");
    theirs.keep_plan(Some(plan(3, &[1])), NOW).expect("is kept");
    let key = ours.plan_key();
    let copy = there.read(&key).expect("is readable").expect("is there");
    let (lacking, _) = ours.merge_own(&key, Some(&copy));
    theirs.merge_own(&key, lacking.as_deref());
    assert_eq!((ours.plan(), theirs.plan()), (Some(plan(6, &[0])), Some(plan(6, &[0]))));
}

#[test]
fn a_plan_from_before_it_was_copied_is_read_and_can_be_removed() {
    let storage = Memory::default();
    let old = r#"{"v":1,"at":5,"pace":7200,"days":[1],"from":"2026-02-16"}"#;
    storage.write("cairn::plan:way", old).expect("is written");
    let mut logbook = open(&storage, 1);
    assert_eq!(logbook.plan().map(|plan| plan.pace), Some(Hours::whole(2)));
    logbook.keep_plan(None, NOW).expect("is kept");
    assert_eq!(open(&storage, 2).plan(), None);
}

#[test]
fn a_copy_of_a_roadmap_gets_the_plan_unless_it_has_one() {
    let storage = Memory::default();
    let id = |name| RoadmapId::of_name(name).expect("is a name");
    open(&storage, 1).keep_plan(Some(plan(6, &[0])), NOW).expect("is kept");
    let merge = |wall| {
        let file = ProgressFile::read(&Logbook::progress_of(storage.clone(), id("way"), "Way")).expect("has a plan");
        Logbook::merge_into(storage.clone(), id("mine"), &file, Clock::from(TabId(1)), wall).expect("is merged");
        let mine = ProgressFile::read(&Logbook::progress_of(storage.clone(), id("mine"), "Way")).expect("has a plan");
        mine.own().plan.and_then(|kept| kept.plan)
    };
    assert_eq!(merge(NOW), Some(plan(6, &[0])));
    open(&storage, 1).keep_plan(Some(plan(1, &[3])), NOW + 1).expect("is kept");
    assert_eq!(merge(NOW + 2), Some(plan(6, &[0])), "nobody is told of the other one");
}

#[test]
fn what_was_changed_elsewhere_meanwhile_stays() {
    let off = |days: &[i32]| days.iter().map(|&day| (Day::new(day), Day::new(day + 1))).collect();
    let opened = Plan { off: off(&[20_600, 20_700]), ..plan(6, &[0, 2]) };
    let kept = Plan { off: off(&[20_600, 20_700, 20_800]), wish: Some(Day::new(21_000)), ..plan(6, &[0, 1]) };
    let typed = Plan { off: off(&[20_550, 20_700]), ..plan(3, &[0, 2]) };
    let both = kept.with_changes(&opened, &typed);
    assert_eq!(both, Plan { off: off(&[20_550, 20_700, 20_800]), wish: Some(Day::new(21_000)), ..plan(3, &[0, 1]) });
    assert_eq!(kept.with_changes(&opened, &opened), kept);
    let many = |days: std::ops::Range<i32>| Plan { off: off(&days.collect::<Vec<_>>()), ..plan(6, &[0]) };
    let both = many(20_000..20_080).with_changes(&many(20_000..20_000), &many(20_100..20_180));
    assert_eq!(both.off.len(), Plan::MOST_OFF, "more could not be read again");
    assert_eq!(opened.with_changes(&opened, &typed), typed);
}
