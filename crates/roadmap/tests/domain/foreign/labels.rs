//! Paragraphs that name the lists below them, and lists that are no work.

use roadmap::foreign::Way;

use super::drawing::{check, check_as, read};

#[test]
fn paragraphs_that_name_the_lists_of_a_section_are_topics() {
    check(
        "# T\n\n## May\n\n**Day 1 (2 h):**\n- [ ] a\n- [x] b\n\n**Day 2**\n\n1. [ ] c\n\n## June\n\nDay 1\n\n- [ ] d\n\nDay 2: loops\n\n- [ ] e\n\nThat is all.\n\n- [ ] f\n",
        "
        T
          May
            Day 1 (2 h)
              [ ] a
              [x] b
            Day 2
              1. [ ] c
          June
            | That is all.
            Day 1
              [ ] d
            Day 2: loops
              [ ] e
            [ ] f
        ",
    );
    check(
        "# T\n\n**Week 1:** Begin\n\n- a\n\n**Week 2:** End\n\n| Task | Hours |\n|--|--|\n| b | 2 |\n",
        "
        T
          Week 1: Begin
            a
          Week 2: End
            b (2 h)
        ",
    );
    check("# T\n\n**器具：**\n- a\n\n**材料：**\n- b\n", "T\n  器具\n    a\n  材料\n    b\n");
}

#[test]
fn the_only_label_of_a_section_introduces_its_list() {
    check(
        "# T\n\n## A\n\n**Goals:**\n\n- know\n\n**Tasks:**\n\n- [ ] a\n\n## B\n\nYou need:\n- [ ] b\n",
        "
        T
          A
            | **Goals:**
            | know
            | **Tasks:**
            [ ] a
          B
            | You need:
            [ ] b
        ",
    );
    check_as(
        Way::Items,
        "# T\n\n- a:\n\n  **b:**\n  - c\n\n  **d:**\n  - e\n",
        "
        T
          a:
            | **b:**
            | **d:**
            c
            e
        ",
    );
}

#[test]
fn what_is_below_the_only_label_stands_beside_what_is_above_it() {
    check(
        "# T\n\n## A\n\n- a\n- b\n\nAnd then:\n\n- c\n  - d\n",
        "
        T
          A
            | And then:
            a
            b
            c
              d
        ",
    );
    let found = read("# T\n\n## A\n\nYou need:\n\n- a\n- b\n").expect("is read");
    assert_eq!(found.understood, "2 steps from lists under 1 heading.");
}

#[test]
fn what_is_longer_or_another_thing_is_no_label() {
    check(
        "# T\n\nThese are the things which everybody has to do first of all:\n\n- a\n\nSee\nthere:\n\n- b\n\nSo be it.\n\n- c\n",
        "
        T
          | These are the things which everybody has to do first of all:
          | See there:
          | So be it.
          a
          b
          c
        ",
    );
}

#[test]
fn items_below_a_label_may_go_on_with_the_numbers_above() {
    check(
        "# T\n\n**Day 1: API**\n1. Client\n2. Models\n\n**Day 2: Logic**\n3. Service\n4. *Repo* (2 h)\n\n**Day 3**\n5. Deploy\n",
        "
        T
          Day 1: API
            1. Client
            2. Models
          Day 2: Logic
            3. Service
            4. Repo (2 h)
          Day 3
            5. Deploy
        ",
    );
    let boxes = "# T\n\n**Day 1**\n1. [ ] a\n2. [x] b\n\n**Day 2**\n3. [ ] c\n4. [x] d\n";
    check(
        boxes,
        "
        T
          Day 1
            1. [ ] a
            2. [x] b
          Day 2
            3. [ ] c
            4. [x] d
        ",
    );
    check(
        "# T\n\n**Day 1**\n1. a\n2. b\n\n**Day 2**\n7. c\n",
        "
        T
          | **Day 1**
          | **Day 2** 7. c
          1. a
          2. b
        ",
    );
}

#[test]
fn lists_that_say_what_a_roadmap_is_about_are_text() {
    check(
        "# T\n\n## What you’ll learn\n\n1. Prompts\n\n## 📚 Resources\n\n- [A](https://a.example) – all of it\n- [B](https://b.example)\n\n## Order\n\n- one\n- two\n- three\n",
        "
        T
          | **What you’ll learn**
          | Prompts
          | **📚 Resources**
          | [A](https://a.example) – all of it
          | <https://b.example> B
          Order
            one
            two
            three
        ",
    );
    check(
        "# T\n\n## Overview\n\n- one\n\n## License\n\n- MIT\n",
        "T\n  Overview\n    one\n! Line 7: “License” is left out, as it holds no steps.\n",
    );
    check(
        "# T\n\n## Resources\n\n- Read [A](https://a.example) whole\n\n## B\n\n- b\n",
        "T\n  Resources\n    Read A whole\n      | <https://a.example> A\n  B\n    b\n",
    );
    check(
        "# T\n\n## Overview\n\n### Week 1\n\n- a\n- b\n\n### Week 2\n\n- c\n\n## Extra\n\n- d\n",
        "T\n  Overview\n    Week 1\n      a\n      b\n    Week 2\n      c\n  Extra\n    d\n",
    );
    check("# T\n\n## Tips\n\n- a\n- b\n\n## More\n\n- c\n", "T\n  Tips\n    a\n    b\n  More\n    c\n");
    check("# T\n\n## Features\n\n- [ ] fast\n\n## B\n\n- [ ] b\n", "T\n  Features\n    [ ] fast\n  B\n    [ ] b\n");
}

#[test]
fn a_label_needs_no_blank_line_above_it() {
    check(
        "# T\n\n**Day 1**\n- [ ] a\n- [ ] b\n**Day 2**\n- [x] c\n  - [ ] d\n**Day 3**\n1. [ ] e\n\n## B\n\nMonday:\n1. [ ] f\nTuesday:\n1. [ ] g\n",
        "
        T
          Day 1
            [ ] a
            [ ] b
          Day 2
            [x] c
              [ ] d
          Day 3
            1. [ ] e
          B
            Monday
              1. [ ] f
            Tuesday
              1. [ ] g
        ",
    );
    check(
        "# T\n\n- a\n  **b**\n- c goes on\nwith these:\n- d\nSee there.\n- e\nRow (#12)\n- f\n",
        "
        T
          a b
          c goes on with these:
          d See there.
          e Row (#12)
          f
        ",
    );
}

#[test]
fn a_label_may_have_a_text_below_or_above_it() {
    check(
        "# T\n\n## A\n\n**Read:**\n- a\n\n**Project:**\nBuild one\nof these:\n- b\n\nYou need\n**Tools (2 h):**\n- c\n",
        "
        T
          A
            | You need
            Read
              a
            Project
              | Build one of these:
              b
            Tools (2 h)
              c
        ",
    );
    check("# T\n\n**Note**\nThese\ntwo:\n\n- a\n", "T\n  | **Note** These two:\n  a\n");
}

#[test]
fn the_only_label_of_a_section_is_a_topic_where_such_labels_are_elsewhere() {
    check(
        "# T\n\n## A\n\n**Week 1:**\n- a\n\n**Week 2:**\n- b\n\n## B\n\n**Week 3:**\n- c\n\n## C\n\n**Note:**\n- d\n",
        "
        T
          A
            Week 1
              a
            Week 2
              b
          B
            Week 3
              c
          C
            | **Note:**
            d
        ",
    );
}

#[test]
fn a_rule_ends_a_label() {
    check("# T\n\n**A**\n- a\n\n**B**\n- b\n\n---\n\n- c\n", "T\n  A\n    a\n  B\n    b\n  c\n");
}

#[test]
fn a_date_is_a_label() {
    check(
        "# T\n\n15-July\n- [ ] a\n\n16-July\n- [ ] b\n\n2 of these and those:\n- [ ] c\n",
        "
        T
          15-July
            [ ] a
          16-July
            [ ] b
          2 of these and those
            [ ] c
        ",
    );
}

#[test]
fn the_text_below_a_label_that_is_none_stays() {
    check(
        "# T\n\n## A\n\n**[CS50](https://x.y)**\nAn intro course.\n\n- Week 0\n",
        "
        T
          A
            | <https://x.y> CS50
            | An intro course.
            Week 0
        ",
    );
}

#[test]
fn a_line_that_is_meant_as_an_item_is_no_label() {
    check(
        "# T\n\n## 1. Intro\n\n1.1. Basics\n\n- a\n\n1.2. How to write your first program\n\n- b\n",
        "
        T
          1. Intro
            1.1. Basics
            a
            1.2. How to write your first program
            b
        ! Lines 5, 9: read as an item of a list, though GitHub shows it within the text above.
        ",
    );
    check(
        "# T\n\n**Week 1**\n[ ] Read\n[x] Write\n\n- [ ] Extra\n",
        "
        T
          | **Week 1**
          [ ] Read
          [x] Write
          [ ] Extra
        ! Lines 4–5: read as an item of a list, though GitHub shows it within the text above.
        ",
    );
}

#[test]
fn a_line_that_ends_an_item_is_a_label_only_beside_its_like() {
    check(
        "# T\n\n- Install the latest version of\nPython 3\n- It began in the year\n2024 at MIT\n- c\n",
        "
        T
          Install the latest version of Python 3
          It began in the year 2024 at MIT
          c
        ",
    );
    check(
        "# T\n\n- a\nDay 2\n- b\nDay 3\n- c\n\n## B\n\n16-July\n- d\n17-July\n- e\nSunday (2 h)\n- f\nMonday (3 h)\n- g\n",
        "
        T
          a
          Day 2
            b
          Day 3
            c
          B
            16-July
              d
            17-July
              e
            Sunday (2 h)
              f
            Monday (3 h)
              g
        ",
    );
}

#[test]
fn a_sentence_that_begins_with_a_number_is_no_label() {
    check(
        "# T\n\n1个月内完成以下内容。\n\n- a\n\n2주 동안 매일 1시간씩 공부합니다\n\n- b\n\n## B\n\n1日目 茶の歴史\n\n- c\n\n2日目：湯\n\n- d\n",
        "
        T
          | 1个月内完成以下内容。
          | 2주 동안 매일 1시간씩 공부합니다
          a
          b
          B
            1日目 茶の歴史
              c
            2日目：湯
              d
        ",
    );
}

#[test]
fn the_first_of_two_strong_lines_is_the_label() {
    check(
        "# T\n\n**Week 1**\n**Focus: Basics**\n- a\n**Week 2**\n**Goal: more**\n- b\n",
        "
        T
          Week 1
            | **Focus: Basics**
            a
          Week 2
            | **Goal: more**
            b
        ",
    );
}

#[test]
fn a_date_alone_in_its_section_is_a_label_where_others_are() {
    check(
        "# T\n\n## A\n\n15-July\n- a\n\n16-July\n- b\n\n## B\n\n20-July\n- c\n",
        "
        T
          A
            15-July
              a
            16-July
              b
          B
            20-July
              c
        ",
    );
}
