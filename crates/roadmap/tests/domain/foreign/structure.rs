use super::drawing::{check, read};

#[test]
fn headings_and_lists_are_topics_in_any_mixture() {
    check(
        "# T\n\n## A\n\n- [ ] a\n  - [x] b\n\n    ### H\n\n    - [ ] c\n- [ ] d\n\n### B\n\n1. [ ] e\n2. [ ] f\n\n## C\n\n* [ ] g\n",
        "
        T
          A
            [ ] a
              [x] b
                H
                  [ ] c
            [ ] d
            B
              1. [ ] e
              2. [ ] f
          C
            [ ] g
        ",
    );
}

#[test]
fn a_heading_that_begins_an_item_is_its_title() {
    check(
        "# T\n\n- ### A\n\n  text\n\n  - [ ] a\n- ### B (2 h)\n  - [ ] b\n",
        "
        T
          A
            | text
            [ ] a
          B (2 h)
            [ ] b
        ",
    );
}

#[test]
fn levels_that_are_left_out_are_no_topics() {
    let text = "# Garden year\n\n#### Tools\n- [ ] Spade\n- [ ] Rake\n\n## Spring\n1. [ ] Sow\n  - [ ] Peas\n  - [ ] Beans\n2. [ ] Water\n   - [ ] in the morning\n\n#### Pests\n- [ ] Slugs\n\n## Summer\n- [ ] Pick\n\u{a0} \u{a0} - [ ] early in the day\n";
    check(
        text,
        "
        Garden year
          Tools
            [ ] Spade
            [ ] Rake
          Spring
            1. [ ] Sow
            [ ] Peas
            [ ] Beans
            2. [ ] Water
              [ ] in the morning
            Pests
              [ ] Slugs
          Summer
            [ ] Pick
              [ ] early in the day
        ! Lines 9–10: stands beside the item above, not below it: below a number, Markdown wants three spaces or more.
        ! Line 19: read as an item of a list, though GitHub shows it within the text above.
        ",
    );
    let ids = |text: &str| -> Vec<String> {
        let roadmap = read(text).expect("is readable").roadmap;
        roadmap.topics().map(|node| roadmap.topic(node).id().to_string()).collect()
    };
    assert_eq!(ids(text), ids(&text.replace("####", "###")), "ids do not depend on the level of a heading");
}

#[test]
fn a_title_is_found_where_there_is_one() {
    check("T\n=\n\nA\n-\n- [ ] a\n", "T\n  A\n    [ ] a\n");
    check("## Before\n- [ ] a\n\n# T\n- [ ] b\n", "T\n  Before\n    [ ] a\n  [ ] b\n");
    check("# T\n\ntext\n\n# A\n- [ ] a\n\n# B\n- [ ] b\n", "T\n  | text\n  A\n    [ ] a\n  B\n    [ ] b\n");
    check("# T\n\n## A\n- [ ] a\n\n# License\nMIT\n", "T\n  A\n    [ ] a\n");
    check("## T\n\n- [ ] a\n\n### B\n- [ ] b\n", "T\n  [ ] a\n  B\n    [ ] b\n");
    check("<h1 align=\"center\">\n  <img src=\"a.png\">\n  T\n</h1>\n\n- [ ] a\n", "T\n  [ ] a\n");
}

#[test]
fn the_name_of_the_file_stands_for_a_title_that_is_missing() {
    let warning = "! There is no title: the file’s name, “file”, stands for it.\n";
    check("- [ ] a\n", &format!("file\n  [ ] a\n{warning}"));
    check("# A\n- [ ] a\n\n# B\n- [ ] b\n", &format!("file\n  A\n    [ ] a\n  B\n    [ ] b\n{warning}"));
    check("## A\n- [ ] a\n\n## B\n- [ ] b\n", &format!("file\n  A\n    [ ] a\n  B\n    [ ] b\n{warning}"));
}

#[test]
fn front_matter_gives_a_title_and_nothing_else() {
    check(
        "\u{feff}---\r\n# shown above the tree\r\ntitle: \"Bread: first loaves\"\r\ntags:\r\n  - baking\r\n  - [ ] not a step\r\nlang: en\r\n---\r\n\r\n## Starter\r\n- [ ] Mix flour and water (10 min)\r\n- [ ] Feed it for a week\r\n\r\n---\r\n\r\n## Loaf\r\n- [x] Bake (1.5 h)\r\n",
        "
        Bread: first loaves
          Starter
            [ ] Mix flour and water (0.17 h)
            [ ] Feed it for a week
          Loaf
            [x] Bake (1.5 h)
        ",
    );
    check("---\ntitle: A\n---\n\n# A\n- a\n", "A\n  a\n");
    check("---\nlang: en\n---\n# T\n- a\n", "T\n  a\n");
}

#[test]
fn a_rule_at_the_beginning_hides_nothing() {
    check(
        "---\n\n## Starter\n- [ ] Mix flour and water\n\n---\n\n## Loaf\n- [x] Bake\n",
        "
        file
          Starter
            [ ] Mix flour and water
          Loaf
            [x] Bake
        ! There is no title: the file’s name, “file”, stands for it.
        ",
    );
    check(
        "---\ntitle: A\n\n# T\n- a\n",
        "
        T
          | title: A
          a
        ! Line 1: begins as front matter that nothing closes: read as text.
        ",
    );
}

#[test]
fn lists_in_quotes_are_lists() {
    check("# T\n\n> ## A\n>\n> - [ ] a\n>   - [x] b\n", "T\n  A\n    [ ] a\n      [x] b\n");
    check("# T\n\n> [!NOTE]\n> words\n\n- [ ] a\n", "T\n  | words\n  [ ] a\n");
}

#[test]
fn an_item_without_words_lends_its_place_to_those_below() {
    check("# T\n\n- - [ ] a\n  - [ ] b\n- [ ] c\n", "T\n  [ ] a\n  [ ] b\n  [ ] c\n");
    check(
        "# T\n\n- a\n-\n- b\n",
        "T\n  a\n  b\n! Line 4: an item without words. One with a box is called “Untitled”; another is left out.\n",
    );
}

#[test]
fn folds_are_topics_with_their_summaries() {
    check(
        "# T\n\n<details>\n<summary>Show <b>them</b> (2 h)</summary>\n\n- [ ] a\n\n<details><summary>More</summary>\n\n- [ ] b\n\n</details>\n</details>\n\n- [ ] c\n",
        "
        T
          Show them (2 h)
            [ ] a
            More
              [ ] b
          [ ] c
        ",
    );
    check(
        "# T\n\n- <details><summary>A</summary>\n\n  - [ ] a\n\n  </details>\n- [ ] b\n",
        "T\n  A\n    [ ] a\n  [ ] b\n",
    );
    check(
        "# T\n\n<details><summary>A</summary>\n- [ ] Hum (1 h)\n</details>\n",
        "
        T
          A
            [ ] Hum (1 h)
        ! Line 4: read as an item of a list, though GitHub shows it as text: an empty line is missing above.
        ",
    );
}

#[test]
fn line_ends_tabs_and_marks_of_other_systems_change_nothing() {
    let drawing = "T\n  A\n    [ ] a\n      [x] b\n  B\n    [ ] c\n";
    let text = "# T\n\n## A\n\n- [ ] a\n\t- [x] b\n\n## B\n\n- [ ] c\n";
    for (from, to) in [("\n", "\r\n"), ("\n", "\r"), ("# T", "\u{feff}# T"), ("- [", "-\t["), ("- [", "*   [")] {
        check(&text.replace(from, to), drawing);
    }
}

#[test]
fn letters_of_all_kinds_stay_as_they_are() {
    check(
        "# 茶道入门 · آداب چای\n\n## 准备\n\n- [ ] **器具：**茶碗、茶筅\n- [ ] **水温**80℃\n- [ ] 点茶，全角［ ］不是框\n\n## آماده‌سازی\n\n- [x] می‌خواهم `kettle` را بجوشانم!\n- [ ] cafe\u{301} 👩\u{200d}🚀\n- [ ] nul\0l\n",
        "
        茶道入门 · آداب چای
          准备
            [ ] 器具：茶碗、茶筅
            [ ] 水温80℃
            [ ] 点茶，全角［ ］不是框
          آماده‌سازی
            [x] می‌خواهم kettle را بجوشانم!
            [ ] cafe\u{301} 👩\u{200d}🚀
            [ ] null
        ",
    );
}

#[test]
fn headings_without_items_are_steps_in_a_row_with_others() {
    check(
        "# T\n\n## About\n\ntext\n\n## Day 1\n\n- a\n\n## Day 2\n\n## ✅ Day 3 – Rest\n\nwords\n\n## Questions\n\ntext\n",
        "
        T
          | **About**
          | text
          | **Questions**
          | text
          Day 1
            a
          Day 2
          ✅ Day 3 – Rest
            | words
        ",
    );
    check("# T\n\n- a\n\n## 1. B\n\n## 2. C\n\n- d\n", "T\n  a\n  1. B\n  2. C\n    d\n");
    check(
        "# T\n\n### [B](u)\n\nb\n\n## A\n\n- a\n\n## C\n\n### [D](v)\n\n### [E](w)\n\ne\n",
        "
        T
          | <u> B
          | b
          A
            a
          C
            D
              | <v> D
            E
              | <w> E
              | e
        ",
    );
    check("# T\n\n- a\n\n## 1단계: B\n\n## 2단계: C\n", "T\n  a\n  1단계: B\n  2단계: C\n");
    check(
        "# T\n\n## A\n\n### B\n\n- b\n\n### C\n\n### D\n\n- d\n\n### E\n",
        "T\n  A\n    | **E**\n    B\n      b\n    C\n    D\n      d\n",
    );
}

#[test]
fn headings_that_number_something_else_are_text() {
    for heading in ["Version", "v", "Option", "HTML5 in", "The many ways of"] {
        check(
            &format!("# T\n\n- a\n\n## {heading} 1\n\nb\n\n## {heading} 2\n\nc\n"),
            &format!("T\n  | **{heading} 1**\n  | b\n  | **{heading} 2**\n  | c\n  a\n"),
        );
    }
}

#[test]
fn bullets_that_are_indented_too_far_are_items_of_a_list() {
    check(
        "# T\n\nwords\n\t- a\n\t\t- b\n\n- c\n\t\t- d\n",
        "
        T
          | words
          a
            b
          c
            d
        ! Lines 4–5, 8: read as an item of a list, though GitHub shows it within the text above.
        ",
    );
}

#[test]
fn the_bullets_of_word_processors_are_items() {
    check(
        "# T\n\n•\tRead a book\no\tOne chapter\no\tAnother one\n•\tWrite an essay\n",
        "
        T
          Read a book
            One chapter
            Another one
          Write an essay
        ! Lines 3–6: read as an item of a list, though GitHub shows it within the text above.
        ",
    );
}

#[test]
fn a_fold_that_only_reveals_an_answer_is_text() {
    check(
        "# T\n\n### Create a pod\n\n<details><summary>show</summary>\n\nUse it.\n\n</details>\n\n### Delete it\n\n<details><summary>Show answer</summary>\n\nSo.\n\n</details>\n",
        "
        T
          Create a pod
            | **show**
            | Use it.
          Delete it
            | **Show answer**
            | So.
        ",
    );
    check(
        "# T\n\n## Week 1\n\n<details><summary>Day 1</summary>\n\nRead.\n\n</details>\n",
        "T\n  Week 1\n    Day 1\n      | Read.\n",
    );
}

#[test]
fn weeks_without_boxes_are_steps_beside_weeks_with_boxes() {
    check(
        "# T\n\n## Week 1\n\n- [ ] a\n\n## Week 2: on\n\nRead.\n\n- b\n\n## Notes\n\n- c\n\n### Part 1\n\n- d\n\n### Part 2\n\n- e\n",
        "
        T
          | **Notes**
          | c
          | **Part 1**
          | d
          | **Part 2**
          | e
          Week 1
            [ ] a
          Week 2: on
            | Read.
            | b
        ",
    );
    check(
        "# T\n\n## 1. A\n\n- [ ] a\n\n## 2. B\n\n- b\n",
        "
        T
          | **2. B**
          | b
          1. A
            [ ] a
        ",
    );
}
