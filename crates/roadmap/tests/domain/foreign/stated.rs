//! Lines that say how long something takes, and nothing else.

use super::drawing::check;

#[test]
fn a_line_that_says_how_long_something_takes_gives_its_topic_hours() {
    check(
        "# T\n\n## A\n\n**Duration:** 4 hours\n\n- a\n- b\n\n## B\n\n- Estimated time: ~30 min\n- c\n\n## C (1 h)\n\nTime: 2 h  \nLevel: easy\n\n- d\n\n## D\n\n- Duration: 2 h\n\n## E\n\n> Part 1 | Estimated time: 1 h | Level: easy\n\n- e\n\n### ⏱ Time: 9 h\n\ntext\n",
        "
        T
          A (4 h)
            | **Duration:** 4 hours
            a
            b
          B (0.5 h)
            | Estimated time: ~30 min
            c
          C (1 h)
            | Time: 2 h⏎Level: easy
            d
          D (2 h)
            Duration (2 h)
          E (1 h)
            | Part 1 | Estimated time: 1 h | Level: easy
            | **⏱ Time: 9 h**
            | text
            e
        ",
    );
    check("# T\n\n- [ ] Duration: 2 h\n- [ ] Exam time: 3 h\n", "T\n  [ ] Duration (2 h)\n  [ ] Exam (3 h)\n");
}

#[test]
fn what_is_said_behind_the_topics_of_a_section_may_be_about_all_of_them() {
    check(
        "# T\n\n## A\n\n- a\n\n## B\n\nTime: 4 h\n\n- b\n\n## C\n\n- c\n\n**Total Estimated Time: 40 hours**\n",
        "
        T
          A
            a
          B (4 h)
            | Time: 4 h
            b
          C
            | **Total Estimated Time: 40 hours**
            c
        ",
    );
    check(
        "# T\n\n## A\n\nTime: 4 h\n\n- a\n\n**Total: 40 hours**\n",
        "
        T
          A (4 h)
            | Time: 4 h
            | **Total: 40 hours**
            a
        ",
    );
}

#[test]
fn of_several_lengths_of_one_topic_none_is_its_own() {
    check(
        "# T\n\n## Plan\n\n**Week 1**\n\nTime: 4 hours\n\n- a\n\n**Week 2**\n\nTime: 6 hours\n\n- b\n\n## C\n\n- Week 1\n- Time: 3 h\n- Week 2\n- Time: 4 h\n- Level: easy\n",
        "
        T
          Plan
            | **Week 1**
            | Time: 4 hours
            | **Week 2**
            | Time: 6 hours
            a
            b
          C
            | Time: 3 h
            | Time: 4 h
            Week 1
            Week 2
            Level: easy
        ",
    );
}

#[test]
fn an_activity_is_no_name_of_a_length() {
    check(
        "# T\n\n## Day 1\n\n- Study: 2 h\n- Learning: 1 h\n- Practice: 30 min\n\n## Day 2\n\nStudy time: 3 h\n\n- a\n",
        "
        T
          Day 1
            Study (2 h)
            Learning (1 h)
            Practice (0.5 h)
          Day 2 (3 h)
            | Study time: 3 h
            a
        ",
    );
}

#[test]
fn a_strong_line_about_hours_is_no_label() {
    check(
        "# T\n\n## A\n\n**Duration: 4 hours**\n\n- a\n\n## B\n\n**Week 1**\n**Time: 2 h**\n- b\n\n**Week 2**\n- c\n\n**Length: 3 weeks**\n**Week 3**\n- d\n",
        "
        T
          A (4 h)
            | **Duration: 4 hours**
            a
          B
            | **Length: 3 weeks**
            Week 1 (2 h)
              | **Time: 2 h**
              b
            Week 2
              c
            Week 3
              d
        ",
    );
}

#[test]
fn a_line_about_days_or_weeks_is_neither_label_nor_step() {
    check(
        "# T\n\n## P1\n\nDuration: 2 weeks\n\n- a\n\n**Exercises**\n\n- b\n\n## P2\n\n- **Duration:** 4 days\n- c\n",
        "
        T
          P1
            | Duration: 2 weeks
            | **Exercises**
            a
            b
          P2
            | **Duration:** 4 days
            c
        ",
    );
}

#[test]
fn a_length_in_an_overview_is_that_of_the_topic_above() {
    check(
        "# C\n\n## Overview\n\n- **Duration:** 40 hours\n- **Level:** easy\n\n## M1\n\n- a\n- b\n- c\n",
        "
        C (40 h)
          | **Overview**
          | **Duration:** 40 hours
          | **Level:** easy
          M1
            a
            b
            c
        ",
    );
}

#[test]
fn a_length_is_shown_as_it_stands_without_the_signs_behind_it() {
    check(
        "# T\n\n- [ ] a\n  - b (2 h) ^abc\n",
        "
        T
          [ ] a
            | b (2 h)
        ",
    );
    check(
        "# T\n\n- Duration: 2 h ^abc\n- a\n",
        "
        T (2 h)
          | Duration: 2 h
          a
        ",
    );
}

#[test]
fn a_length_before_the_title_is_that_of_the_roadmap() {
    check(
        "Duration: 4 h\n\n# T\n\n- a\n",
        "
        T (4 h)
          | Duration: 4 h
          a
        ",
    );
}
