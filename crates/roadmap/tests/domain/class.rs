//! A class: what learners hand in, as a teacher sees it.

use std::rc::Rc;

use roadmap::{
    Action, Class, Clock, Column, Day, ImportMode, Logbook, Mark, Memory, Order, ProgressFile, Reason, RoadmapId,
    ShowLearners, TabId, TakenIn, Unreadable, View, text_of_day,
};

use crate::drawing::read;
use crate::search::fold;

const DAY: u64 = 24 * 60 * 60 * 1000;

/// Noon of 1 September 2026.
const FIRST: u64 = 1_788_264_000_000;

const DOCUMENT: &str = "# Way

1. **Data** (4 h)
   &nbsp;&nbsp;- SQL {#sql}
   &nbsp;&nbsp;- Joins {#joins}
2. **Web**
   &nbsp;&nbsp;- HTTP (2 h) {#http}
   &nbsp;&nbsp;- Cookies (2 h) {#cookies}
";

fn open_document(document: &str) -> Logbook<Memory> {
    let id = RoadmapId::of_name("way").expect("is a name");
    Logbook::open(Memory::default(), id, Rc::new(read(document).roadmap), Clock::from(TabId(1)))
}

fn teacher() -> Logbook<Memory> {
    open_document(DOCUMENT)
}

/// A learner's marks, made on these days after [`FIRST`].
fn learner(marks: &[(&str, Mark, u64)]) -> Logbook<Memory> {
    let mut logbook = teacher();
    for &(id, mark, days) in marks {
        let step = logbook.roadmap().find(id).expect("is there");
        let mut running = logbook.begin(Action::Mark(step, mark), FIRST + days * DAY).expect("is begun");
        logbook.advance(&mut running, usize::MAX);
    }
    logbook
}

/// The link that a learner hands in so many days after [`FIRST`].
fn link(marks: &[(&str, Mark, u64)], name: &str, days: u64) -> String {
    format!("https://example.org/way/#progress={}", learner(marks).publish(name, FIRST + days * DAY))
}

fn take_in(class: &mut Class, text: &str, days: u64) -> TakenIn {
    class.take_in(&teacher(), text, "", FIRST + days * DAY)
}

fn today(days: i32) -> Day {
    Day::new(i32::try_from(FIRST / DAY).expect("is a day") + days)
}

fn names(class: &Class) -> Vec<&str> {
    class.learners().iter().map(|learner| learner.name.as_str()).collect()
}

/// The reasons with the line and the name of what was refused.
fn refused(taken: &TakenIn) -> Vec<(Option<usize>, &str, Reason)> {
    taken.refused.iter().map(|refused| (refused.line, refused.name.as_str(), refused.reason)).collect()
}

#[test]
fn links_are_found_in_any_text_and_bring_their_names() {
    let mut class = Class::default();
    let text = format!(
        "Dear teacher,\n1. Anna: {}\n{} and {}.\n- Dora – <{}>\n",
        link(&[("sql", Mark::Done, 0)], "", 1),
        link(&[("sql", Mark::Doing, 0)], "Ben", 1),
        link(&[], "Carla", 1),
        link(&[("http", Mark::Done, 0)], "", 1),
    );
    let taken = take_in(&mut class, &text, 2);
    assert_eq!((taken.new, refused(&taken)), (4, Vec::new()));
    assert_eq!(names(&class), ["Anna", "Ben", "Carla", "Dora"]);
    let [anna, ben, carla, _] = class.learners() else { panic!("four learners") };
    assert_eq!((anna.whole().steps_done, anna.whole().hours_done.to_string().as_str()), (1, "2"));
    assert_eq!((ben.whole().steps_doing, carla.last), (1, None));
    assert_eq!(anna.last.map(text_of_day).as_deref(), Some("2026-09-01"));
    let sections: Vec<u32> = anna.completion.iter().map(|section| section.steps_done).collect();
    assert_eq!(sections, [1, 1, 0], "the whole, and each section");
    let mail = format!("Dear teacher, this is mine: {}", link(&[("sql", Mark::Done, 0)], "Eve", 1));
    let mut other = Class::default();
    take_in(&mut other, &mail, 2);
    assert_eq!(names(&other), ["Eve"], "a comma makes no table");
    let mail = format!("Dear Ms Smith,\n\n{}, thanks.\nBye, Eve", link(&[("sql", Mark::Done, 0)], "", 1));
    let mut other = Class::default();
    assert_eq!((take_in(&mut other, &mail, 2).refused, names(&other)), (Vec::new(), vec!["No name 1"]));
    assert_eq!(class.average(), 12, "twice 25 % and twice nothing");
    let mut crowd = Class::default();
    take_in(&mut crowd, &link(&[("sql", Mark::Done, 0)], "Anna", 1), 2);
    for at in 0..40 {
        take_in(&mut crowd, &link(&[], &format!("No one {at}"), 1), 2);
    }
    assert_eq!(crowd.average(), 1, "less than a percent, but something");
    let hours = Class::sizes(teacher().roadmap()).iter().map(|size| size.hours.to_string()).collect::<Vec<_>>();
    assert_eq!((hours.join(" ").as_str(), Class::default().average()), ("8 4 4", 0));
}

#[test]
fn a_table_of_names_and_links_names_the_learners_and_shows_who_handed_nothing_in() {
    let (anna, ben) = (link(&[("sql", Mark::Done, 0)], "annie", 1), link(&[], "", 1));
    for (delimiter, break_) in [(",", "\n"), (";", "\r\n"), ("\t", "\n")] {
        let mut class = Class::default();
        let rows = [
            "Name,Link".to_owned(),
            format!("\"Anna, the \"\"first\"\"\",{anna}"),
            format!("Ben,{ben}"),
            "Cem,".into(),
        ];
        let text: String = rows.iter().map(|row| row.replace(",", delimiter) + break_).collect();
        let text = text.replace(&format!("Anna{delimiter} the"), "Anna, the");
        let taken = take_in(&mut class, &text, 2);
        assert_eq!(names(&class), ["Anna, the \"first\"", "Ben"], "{delimiter:?}");
        assert_eq!(refused(&taken), [(Some(4), "Cem", Reason::NoLink)]);
    }
    // As a form gives it: the time and the address come first, and somebody handed nothing in before the first link.
    let mut class = Class::default();
    let form = format!("Time,Mail,Name,Link\n22.11.2026 14:03,d@x.org,Dora,\n22.11.2026 14:05,a@x.org,Anna,{anna}\n");
    let taken = take_in(&mut class, &form, 2);
    assert_eq!((names(&class), refused(&taken)), (vec!["Anna"], vec![(Some(2), "Dora", Reason::NoLink)]));
}

#[test]
fn what_cannot_be_shown_is_listed_with_its_line_and_reason() {
    let mut class = Class::default();
    let damaged = link(&[("sql", Mark::Done, 0)], "Anna", 1).replace("progress=A", "progress=B");
    let other = open_document("# Other\n\n1. **Sea**\n   &nbsp;&nbsp;- Fish {#fish}\n");
    let fish = other.roadmap().find("fish").expect("is there");
    let mut elsewhere = other;
    let mut running = elsewhere.begin(Action::Mark(fish, Mark::Done), FIRST).expect("is begun");
    elsewhere.advance(&mut running, usize::MAX);
    let other = elsewhere.publish("Ben", FIRST);
    let taken = take_in(&mut class, &format!("Anna: {damaged}\n\nBen: #progress={other}\nCem: #progress=\n"), 2);
    let expected =
        [(Some(1), "Anna", Reason::Damaged), (Some(3), "Ben", Reason::OtherRoadmap), (Some(4), "Cem", Reason::Damaged)];
    assert_eq!(refused(&taken), expected);
    let of_file = |text: &str| refused(&class.clone().take_in(&teacher(), text, "anna.json", FIRST))[0].2;
    assert_eq!(of_file("no link at all"), Reason::NoProgress);
    assert_eq!(of_file("{\"a\": 1}"), Reason::NoProgress);
    assert_eq!(of_file(&learner(&[]).export()[..40]), Reason::Damaged);
    assert_eq!(of_file(&learner(&[]).export().replace("\"v\": 1", "\"v\": 9")), Reason::Newer);
    assert_eq!(of_file(&elsewhere.export().replace("\"way\"", "\"sea\"")), Reason::OtherRoadmap);
    assert!(class.learners().is_empty());
}

#[test]
fn what_is_newer_replaces_what_is_older_of_the_same_name() {
    let mut class = Class::default();
    let (old, new) = (link(&[("sql", Mark::Done, 0)], "Anna", 1), link(&[("joins", Mark::Done, 2)], "ANNA ", 3));
    let began = link(&[("sql", Mark::Doing, 0)], "Anna", 0);
    let mut late = Class::default();
    take_in(&mut late, &link(&[("sql", Mark::Doing, 0), ("http", Mark::Done, 20)], "Anna", 20), 20);
    take_in(&mut late, &began, 20);
    let longest = late.steps(teacher().roadmap(), today(20)).iter().map(|tally| tally.longest).max();
    assert_eq!(longest, Some(20), "what is older says since when");
    let first = take_in(&mut class, &new, 4);
    let second = take_in(&mut class, &old, 4);
    assert_eq!(((first.new, first.newer), (second.new, second.newer, second.older)), ((1, 0), (0, 0, 1)));
    assert_eq!(class.learners()[0].last, Some(today(2)));
    let third = take_in(&mut class, &link(&[("http", Mark::Done, 5)], "anna", 6), 6);
    assert_eq!((third.newer, class.learners().len(), class.learners()[0].last), (1, 1, Some(today(5))));
    class.remove("anna");
    assert!(class.learners().is_empty());
}

#[test]
fn whoever_gives_no_name_gets_a_number_once() {
    let mut class = Class::default();
    let (one, two) = (link(&[("sql", Mark::Done, 0)], "", 1), link(&[("http", Mark::Done, 0)], "", 1));
    take_in(&mut class, &format!("{one}\n{two}"), 2);
    let again = take_in(&mut class, &two, 2);
    assert_eq!((names(&class), again.older), (vec!["No name 1", "No name 2"], 1));
}

#[test]
fn a_file_that_is_handed_in_says_whose_it_is_and_has_notes_only_if_wanted() {
    let mut anna = learner(&[("sql", Mark::Doing, 0), ("http", Mark::Done, 3)]);
    let sql = anna.roadmap().find("sql").expect("is there");
    anna.write_note(sql, "mine", false, FIRST).expect("is kept");
    let wall = FIRST + 20 * DAY;
    let file = anna.hand_in(" Anna\u{202e} ", false, FIRST + 19 * DAY + 1);
    assert!(!file.contains("mine") && anna.hand_in("Anna", true, wall).contains("mine"));
    anna.set_read(sql, "a1", true, wall).expect("is kept");
    let learning = |text: &str| text.contains("\"learning\"");
    assert!(learning(&anna.export()) && !learning(&anna.hand_in("Anna", true, wall)));
    assert!(anna.has_notes_or_hours() && !learner(&[]).has_notes_or_hours());
    let mut class = Class::default();
    class.take_in(&teacher(), &file, "progress.json", wall);
    class.take_in(&teacher(), &learner(&[("sql", Mark::Done, 1)]).export(), "Ben Li.json", wall);
    assert_eq!(names(&class), ["Anna", "Ben Li"]);
    assert_eq!((class.learners()[0].handed_in, class.learners()[0].last), (FIRST + 19 * DAY, Some(today(3))));
    // A file that Cairn named says nothing of the learner, and an export without a time is no newer than its marks.
    class.take_in(&teacher(), &learner(&[]).export(), "way-progress-2026-09-01.json", wall);
    let older = class.take_in(&teacher(), &learner(&[]).export(), "Anna.json", wall);
    assert_eq!((names(&class), older.older), (vec!["Anna", "Ben Li", "No name 1"], 1));
    // What is taken back is handed in, too.
    let mut again = learner(&[("http", Mark::Done, 3)]);
    let http = again.roadmap().find("http").expect("is there");
    let mut running = again.begin(Action::Mark(http, Mark::ToDo), wall).expect("is begun");
    again.advance(&mut running, usize::MAX);
    let newer = class.take_in(&teacher(), &again.export(), "anna.json", wall);
    assert_eq!((newer.newer, class.learners()[0].whole().steps_done), (1, 0));
    // It is an export like every other.
    let read = ProgressFile::read(&anna.hand_in("Anna \"}{\" marks", true, wall)).expect("is readable");
    let mut own = teacher();
    crate::drawing::act_in_bulk(&mut own, roadmap::BulkAction::Import(read, ImportMode::Merge), wall);
    assert_eq!((own.completion(roadmap::NodeId::ROOT).steps_done, own.note(sql).as_str()), (1, "mine"));
}

fn class_of_three() -> Class {
    let mut class = Class::default();
    let all = ["sql", "joins", "http", "cookies"].map(|id| (id, Mark::Done, 2));
    let text = [
        link(&[("sql", Mark::Done, 1), ("joins", Mark::Doing, 40)], "Çiğdem", 41),
        link(&[("http", Mark::Done, 3)], "anna", 41),
        link(&all, "Ben", 41),
        link(&[], "Dora", 41),
    ];
    take_in(&mut class, &text.join("\n"), 42);
    class
}

#[test]
fn learners_are_sorted_filtered_and_searched() {
    let class = class_of_three();
    let roadmap = teacher();
    let view = |column, is_descending, show, search| {
        let view = View { order: Order { column, is_descending }, show, search: String::from(search) };
        let shown = class.view(roadmap.roadmap(), &view, today(42), fold);
        shown.iter().map(|&at| class.learners()[at].name.as_str()).collect::<Vec<_>>().join(" ")
    };
    let all = |column, is_descending| view(column, is_descending, ShowLearners::All, "");
    assert_eq!(all(Column::Name, false), "anna Ben Çiğdem Dora");
    assert_eq!(all(Column::Name, true), "Dora Çiğdem Ben anna");
    assert_eq!(all(Column::Done, true), "Ben anna Çiğdem Dora", "names decide between equals");
    assert_eq!(all(Column::Section(1), true), "Ben anna Çiğdem Dora");
    assert_eq!(all(Column::Doing, true), "Çiğdem anna Ben Dora");
    assert_eq!(all(Column::Last, false), "Dora Ben anna Çiğdem", "who marked nothing comes first");
    let shown = ShowLearners::ALL.map(|show| view(Column::Name, false, show, ""));
    assert_eq!(shown, ["anna Ben Çiğdem Dora", "Dora", "Çiğdem", "anna", "Ben"]);
    assert_eq!(view(Column::Name, false, ShowLearners::All, "AN"), "anna");
    assert_eq!(view(Column::Name, false, ShowLearners::All, "cig"), "Çiğdem", "accents do not matter");
    assert_eq!(view(Column::Name, false, ShowLearners::All, "joins"), "Çiğdem", "who is at a step");
    assert_eq!(view(Column::Name, false, ShowLearners::All, "an joins"), "");
}

#[test]
fn a_step_on_which_many_are_for_long_is_found_also_over_several_links() {
    let mut class = Class::default();
    for (name, first, second) in [("Anna", 1, 20), ("Ben", 2, 30), ("Cem", 16, 30), ("Dora", 1, 2)] {
        // A link says only when its newest mark was made.
        take_in(&mut class, &link(&[("joins", Mark::Doing, first)], name, first), first);
        let later = [("joins", Mark::Doing, first), ("sql", Mark::Done, second)];
        take_in(&mut class, &link(&later, name, second), second);
    }
    take_in(&mut class, &link(&[("joins", Mark::Done, 3), ("http", Mark::Doing, 3)], "Dora", 31), 31);
    let roadmap = teacher();
    let stuck = class.stuck(roadmap.roadmap(), today(31));
    let joins = roadmap.roadmap().find("joins").expect("is there");
    let found: Vec<_> = stuck.iter().map(|tally| (tally.step, tally.stuck, tally.doing, tally.longest)).collect();
    assert_eq!(found, [(joins, 3, 3, 30)], "one alone at HTTP is not many");
    assert_eq!(class.stuck(roadmap.roadmap(), today(15)), [], "fourteen days are not long");
    let untouched: Vec<String> = class
        .untouched(roadmap.roadmap(), today(31))
        .iter()
        .map(|&step| roadmap.roadmap().topic(step).title().to_string())
        .collect();
    assert_eq!(untouched, ["Cookies"]);
    assert_eq!(Class::default().untouched(roadmap.roadmap(), today(31)), []);
}

#[test]
fn a_class_is_exported_as_a_table_without_formulas() {
    let mut class = class_of_three();
    take_in(&mut class, &link(&[("http", Mark::Skipped, 3)], "=HYPERLINK(\"x\"), ja", 41), 42);
    let roadmap = teacher();
    let days = |wall: u64| Day::new(i32::try_from(wall / DAY).expect("is a day"));
    let sheet = class.sheet(roadmap.roadmap(), &[4, 0], days);
    assert_eq!(
        sheet,
        "Name,Handed in,Last day,Percent done,Steps done,Steps,Hours done,Hours,Steps in progress,Steps skipped,At,Data,Web\r\n\
         \"'=HYPERLINK(\"\"x\"\"), ja\",2026-10-12,2026-09-04,0,0,3,0,6,0,1,SQL,0,0\r\n\
         Çiğdem,2026-10-12,2026-10-11,25,1,4,2,8,1,0,Joins,50,0\r\n"
    );
}

#[test]
fn a_kept_class_opens_again_also_in_a_changed_roadmap() {
    let mut class = class_of_three();
    take_in(&mut class, &link(&[("joins", Mark::Doing, 50), ("http", Mark::Done, 51)], "Çiğdem", 51), 51);
    let kept = class.encode(&teacher());
    let wall = FIRST + 60 * DAY;
    let again = Class::read(&teacher(), &kept, wall).expect("is readable");
    assert_eq!(again, class);
    assert_eq!(again.steps(teacher().roadmap(), today(60)).iter().map(|tally| tally.longest).max(), Some(20));
    // The section Web is gone, and with it all that anna has.
    let changed = open_document(DOCUMENT.split("2. **Web**").next().expect("has a beginning"));
    let there = Class::read(&changed, &kept, wall).expect("is readable");
    assert_eq!(there.learners().iter().map(|learner| learner.unplaced).collect::<Vec<_>>(), [1, 1, 2, 0]);
    let back = Class::read(&teacher(), &there.encode(&changed), wall).expect("is readable");
    assert_eq!(back.learners()[1], class.learners()[1], "nothing is lost");
    // Nothing is as it was.
    let other = open_document(&DOCUMENT.replace("sql", "s").replace("http", "h"));
    let there = Class::read(&other, &kept, wall).expect("is readable");
    assert_eq!(names(&there), ["Dora"]);
    assert_eq!(there.unreadable().collect::<Vec<_>>(), ["Çiğdem", "anna", "Ben"]);
    let back = Class::read(&teacher(), &there.encode(&other), wall).expect("is readable");
    assert_eq!(back.learners().len(), 4, "nobody is lost");
    // Whoever hands in anew is there once, and whoever is removed is gone.
    let mut there = there;
    let anew = other.publish("ANNA", wall);
    there.take_in(&other, &format!("#progress={anew}"), "", wall);
    there.remove("ben");
    assert_eq!((there.unreadable().collect::<Vec<_>>(), names(&there)), (vec!["Çiğdem"], vec!["Dora", "ANNA"]));
    // What another page kept meanwhile is taken in.
    let mut here = Class::default();
    take_in(&mut here, &link(&[("sql", Mark::Done, 0)], "Eve", 1), 2);
    here.merge(class.clone());
    assert_eq!(names(&here), ["Eve", "Çiğdem", "anna", "Ben", "Dora"]);
    assert_eq!(Class::read(&teacher(), "{\"v\":2}", wall), Err(Unreadable::Newer));
    assert_eq!(Class::read(&teacher(), "{\"v\":1", wall), Err(Unreadable::Damaged));
    assert_eq!(Class::read(&teacher(), "{\"v\":2,\"learners\":{\"Ada\":1}}", wall), Err(Unreadable::Newer));
}
