use super::drawing::{check, read};

#[test]
fn rows_are_topics_with_the_hours_of_their_columns() {
    check(
        "# Watchmaking by correspondence\n\nCode | Course | Duration | Effort\n:-- | :--: | :--: | :--:\nWM 101 | [Tools of the trade](https://watch.example/101) | 13 Week | 4-6 Hours/Week\nWM 102 | [Gear trains](https://watch.example/102) ([notes](https://watch.example/102n)) | 2 weeks | 10 hours/week\nWM 103 | Escapement: pallet \\| lever | 4 Weeks | - Hours/Week\nWM 104a | `tick \\| tock` timing | - Weeks | 6 Hours/Week\nWM 105 | Polishing | 5 weeks | 2–3 h/week\nWM 106 | Oiling | 90 min |\n\n| Done | Exam | Retake |\n|------|------|--------|\n| [x] | Written | [ ] |\n| [ ] | Practical | [ ] |\n",
        "
        Watchmaking by correspondence
          Tools of the trade (65 h)
            | <https://watch.example/101> Tools of the trade
            | Code: WM 101
          Gear trains (20 h)
            | <https://watch.example/102> Gear trains
            | <https://watch.example/102n> notes
            | Code: WM 102
          Escapement: pallet | lever
            | Code: WM 103
          tick | tock timing
            | Code: WM 104a
          Polishing (12.5 h)
            | Code: WM 105
          Oiling (1.5 h)
            | Code: WM 106
          [x] Written
          [ ] Practical
        ! Lines 7–8: no hours: a duration without hours a week, or hours a week without a duration.
        ! Lines 14–15: only the first box of a row is read.
        ",
    );
}

#[test]
fn the_first_column_names_topics_and_the_others_are_details() {
    check(
        "# T\n\n## A\n\n| Courses | Hours | Prerequisites | Link |\n|--|--|--|--|\n| a | 4 | none | [x](u) |\n| b (2 h) | | a, [c](v) |\n| | 3 | | |\n",
        "
        T
          A
            a (4 h)
              | Prerequisites: none
              | <u> x
            b (2 h)
              | Prerequisites: a, [c](v)
        ",
    );
}

#[test]
fn units_in_the_head_of_a_column_count() {
    check(
        "# T\n\n| Lesson | Time (min) |\n|--|--|\n| a | 30 |\n| b | 45-60 |\n\n| # | Topic | Weeks | Hours/week |\n|--|--|--|--|\n| 1 | c | 2 | 5 |\n",
        "
        T
          a (0.5 h)
          b (0.88 h)
          c (10 h)
            | #: 1
        ",
    );
}

#[test]
fn beside_lists_with_boxes_a_row_without_one_is_text() {
    check(
        "# T\n\n- [ ] a\n\n| Key | Meaning |\n|--|--|\n| b | c |\n\n| [x] d | |\n|--|--|\n| [x] e | |\n",
        "
        T
          | b
          | Meaning: c
          [ ] a
          [x] e
        ",
    );
}

#[test]
fn a_column_of_numbers_names_no_topics_whatever_its_head_says() {
    check(
        "# T\n\n| Lesson | Category | Topic |\n|--|--|--|\n| 0 | Setup | Tools |\n| - | Holiday | No class |\n\n## A\n\n| Feito | Horário | Atividade |\n|--|--|--|\n| [ ] | 06:00 - 06:30 | Ler |\n| [x] | 06:30 - 07:00 | Correr |\n",
        "
        T
          Tools
            | Lesson: 0
            | Category: Setup
          No class
            | Category: Holiday
          A
            [ ] Ler
              | Horário: 06:00 - 06:30
            [x] Correr
              | Horário: 06:30 - 07:00
        ",
    );
    check("# T\n\n| Week |\n|--|\n| 1 |\n| 2 |\n", "T\n  Week 1\n  Week 2\n");
}

#[test]
fn no_row_with_a_number_of_its_own_is_lost() {
    check(
        "# T\n\n| № | День | Тема |\n|--|--|--|\n| 1 | День 1 | Промпты |\n| 2 | | Задание |\n",
        "
        T
          Промпты
            | №: 1
            | День: День 1
          Задание
            | №: 2
        ",
    );
}

#[test]
fn a_row_without_a_name_goes_on_with_the_one_above() {
    check(
        "# T\n\n| Option | Meaning |\n|--|--|\n| | before |\n| a | one |\n| | and two |\n| b | three |\n",
        "
        T
          a
            | Meaning: one
            | Meaning: and two
          b
            | Meaning: three
        ",
    );
}

#[test]
fn of_two_columns_with_names_the_one_that_tells_rows_apart_counts() {
    check(
        "# T\n\n| Project name | Concepts | Linked lesson |\n|--|--|--|\n| Basics | a | [Types](u) |\n| Basics | b | [Loops](v) |\n",
        "
        T
          Types
            | <u> Types
            | Project name: Basics
            | Concepts: a
          Loops
            | <v> Loops
            | Project name: Basics
            | Concepts: b
        ",
    );
}

#[test]
fn contents_in_a_table_leave_nothing_behind() {
    check(
        "# T\n\n| Day | Task |\n|--|--|\n| Day 1 | [A](#a) |\n| Day 2 | [B](#b) |\n\n## A\n\ntext\n\n## B\n",
        "T\n  A\n    | text\n  B\n",
    );
}

#[test]
fn a_row_that_begins_one_is_named_by_what_it_has() {
    check(
        "# T\n\n| Week | Theory | Practice |\n|--|--|--|\n| 1 | Approaches | |\n| 2 | | Exercise 1 |\n| 3 | - | |\n",
        "
        T
          Approaches
            | Week: 1
          Exercise 1
            | Week: 2
          Week 3
        ",
    );
}

#[test]
fn heads_name_topics_in_many_languages() {
    for (day, head) in [
        ("Date", "Problem"),
        ("Wochentag", "Aufgabe"),
        ("Jour", "Leçon"),
        ("Dia da Semana", "Descrição do Conteúdo"),
        ("曜日", "内容"),
        ("날짜", "주제"),
        ("اليوم", "الدرس"),
    ] {
        check(
            &format!("# T\n\n| {day} | {head} |\n|--|--|\n| Monday | a |\n| Tuesday | b |\n"),
            &format!("T\n  a\n    | {day}: Monday\n  b\n    | {day}: Tuesday\n"),
        );
    }
}

#[test]
fn a_column_of_states_gives_marks() {
    for (head, [done, doing, to_do]) in [
        ("Status", ["✅", "🔄", "❌"]),
        ("Done", ["x", "wip", ""]),
        ("Progress", ["✅ Done", "⏳ In progress", "⬜ To do"]),
        ("Erledigt", ["fertig", "In Arbeit", "offen"]),
        ("状态", [":white_check_mark:", "进行中", "未开始"]),
        ("Completed", ["[x]", "⏳", "[ ]"]),
        ("Done?", ["Yes", "started", "-"]),
    ] {
        check(
            &format!("# T\n\n| Problem | {head} |\n|--|--|\n| a | {done} |\n| b | {doing} |\n| c | {to_do} |\n"),
            "T\n  [x] a\n  [/] b\n  [ ] c\n",
        );
    }
    check(
        "# T\n\n| Topic | Status | Done |\n|--|--|--|\n| a | Open | [x] |\n",
        "T\n  [x] a\n! Line 5: only the first box of a row is read.\n",
    );
    // What says something else beside them is text.
    check(
        "# T\n\n| Problem | Status |\n|--|--|\n| a | ✅ |\n| b | waits for Ada |\n",
        "T\n  a\n    | Status: ✅\n  b\n    | Status: waits for Ada\n",
    );
    check("# T\n\n| Problem | Hard |\n|--|--|\n| a | ✅ |\n| b | |\n", "T\n  a\n    | Hard: ✅\n  b\n");
}

#[test]
fn times_that_are_no_lengths_are_details() {
    check(
        "# T\n\n| Weeks | Focus |\n|--|--|\n| 1–2 | Triads |\n| 3-4 | Scales |\n| 5 | Modes |\n",
        "T\n  Triads\n    | Weeks: 1–2\n  Scales\n    | Weeks: 3-4\n  Modes\n    | Weeks: 5\n",
    );
    check(
        "# T\n\n| Time | Subject |\n|--|--|\n| 9-11 AM | Algebra |\n| - | Lunch |\n",
        "T\n  Algebra\n    | Time: 9-11 AM\n  Lunch\n",
    );
    for (head, hours) in [("Hours", ["1", "2"]), ("Stunden", ["10", "11"]), ("Time (h)", ["2", "3-4"])] {
        let [a, b] = hours;
        let table = format!("# T\n\n| Topic | {head} |\n|--|--|\n| a | {a} |\n| b | {b} |\n");
        let b = if b == "3-4" { "3.5" } else { b };
        check(&table, &format!("T\n  a ({a} h)\n  b ({b} h)\n"));
    }
    let largest = format!("# T\n\n| Topic | Weeks |\n|--|--|\n| a | {} |\n| b | 2 |\n", u64::MAX);
    assert!(read(&largest).is_ok());
    assert!(read("# T\n\n| Weeks | A |\n|--|--|\n| 2 | a |\n| 2 | b |\n").is_ok_and(|read| !read.warnings.is_empty()));
}

#[test]
fn the_rows_of_a_timetable_are_its_weeks_or_days() {
    check(
        "# T\n\n| Week | Mon | Tue | Total |\n|--|--|--|--|\n| 1 | Rest | 5km | 20km |\n| 2 | Run | 6km | 22km |\n",
        "
        T
          Week 1
            | Mon: Rest
            | Tue: 5km
            | Total: 20km
          Week 2
            | Mon: Run
            | Tue: 6km
            | Total: 22km
        ",
    );
    check(
        "# T\n\n| Day | Morning | Afternoon |\n|--|--|--|\n| Monday | Setup | Tools |\n| Tuesday | Setup | Run |\n",
        "
        T
          Monday
            | Morning: Setup
            | Afternoon: Tools
          Tuesday
            | Morning: Setup
            | Afternoon: Run
        ",
    );
}

#[test]
fn a_column_that_says_the_same_again_and_again_names_no_topics_if_weeks_are_counted() {
    check(
        "# T\n\n| Week | Run 1 | Long run |\n|--|--|--|\n| **1** | 4 km | 6 km easy |\n| **2** | 4 km | 8 km easy |\n",
        "
        T
          Week 1
            | Run 1: 4 km
            | Long run: 6 km easy
          Week 2
            | Run 1: 4 km
            | Long run: 8 km easy
        ",
    );
    check(
        "# T\n\n| Week | Topic |\n|--|--|\n| 1 | Loops |\n| 2 | Loops |\n| 3 | Types |\n",
        "
        T
          Loops
            | Week: 1
          Loops
            | Week: 2
          Types
            | Week: 3
        ",
    );
}

#[test]
fn tables_are_read_in_other_languages() {
    check(
        "# T\n\n| État du projet | Nom du projet | Durée |\n|--|--|--|\n| En cours | a | 10 heures |\n| À compléter | b | 01:30:00 |\n\n| Hafta | Konu | Durum |\n|--|--|--|\n| 1 | c | ✅ |\n| 2 | d | Devam ediyor |\n",
        "
        T
          [/] a (10 h)
          [ ] b (1.5 h)
          [x] c
            | Hafta: 1
          [/] d
            | Hafta: 2
        ",
    );
}

#[test]
fn a_row_that_adds_up_the_others_is_none_of_them() {
    check(
        "# T\n\n## A\n\n| Task | Hours |\n|--|--|\n| a | 2 h |\n| b | 1 h |\n| **Total** | 3 h |\n\n## B\n\n| Task | Pages |\n|--|--|\n| b | 7 |\n| Gesamt: | 7 |\n",
        "
        T
          A (3 h)
            a (2 h)
            b (1 h)
          B
            | Gesamt:
            | Pages: 7
            b
              | Pages: 7
        ",
    );
}

#[test]
fn a_row_is_a_total_only_where_it_may_add_up_others() {
    check(
        "# T\n\n## A\n\n| Tema | Horas |\n|--|--|\n| Suma | 2 |\n| Resta | 3 |\n\n## B\n\n| Task | Hours |\n|--|--|\n| Difference | 3 |\n| Sum | 2 |\n\n## C\n\n| Task | Hours |\n|--|--|\n| a | 3 |\n| b | 2 |\n| Sum | 5 |\n",
        "
        T
          A
            Suma (2 h)
            Resta (3 h)
          B
            Difference (3 h)
            Sum (2 h)
          C (5 h)
            a (3 h)
            b (2 h)
        ",
    );
}

#[test]
fn a_total_has_no_state_and_may_say_what_it_adds_up() {
    check(
        "# T\n\n## A\n\n| Topic | Hours | Status |\n|--|--|--|\n| a | 20 h | ✅ |\n| b | 10 h | |\n| **Total** | 30 h | |\n\n## B\n\n| Topic | Hours | Pages |\n|--|--|--|\n| c | 1 h | 7 |\n| d | 2 h | 8 |\n| Total Hours: | 3 h | 15 |\n",
        "
        T
          A (30 h)
            [x] a (20 h)
            [ ] b (10 h)
          B (3 h)
            | Pages: 15
            c (1 h)
              | Pages: 7
            d (2 h)
              | Pages: 8
        ",
    );
}
