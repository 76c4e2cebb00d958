use super::drawing::{check, marked_title, read, topic};

#[test]
fn hours_at_the_end_of_a_title_are_its_hours() {
    check(
        "# T (10 h)\n\n## A ~2h\n\n- [ ] a (30 min)\n- [ ] b: 1h30\n- [ ] **c** (2–3 h)\n\n## B\n\n- [ ] HTTP/2\n- [ ] C++ 20\n- [ ] `sleep 4 h`\n- [ ] d (3 weeks × 8 h/week) {#d}\n- [ ] e [est:: 2h] [due:: 2026-01-01]\n- [ ] [f](u) (1 h)\n",
        "
        T (10 h)
          A (2 h)
            [ ] a (0.5 h)
            [ ] b (1.5 h)
            [ ] c (2.5 h)
          B
            [ ] HTTP/2
            [ ] C++ 20
            [ ] sleep 4 h
            [ ] d (24 h)
            [ ] e (2 h)
            [ ] f (1 h)
              | <u> f
        ! Line 1: “T” says 10 h, but what stands below it adds up to 29 h.
        ! Line 3: “A” says 2 h, but what stands below it adds up to 4.5 h.
        ",
    );
    check(
        "# T\n\n- a (2 Stunden)\n- b (1 heure)\n- c, 2 a 3 horas\n- d（2時間30分）\n- e (30 Min.)\n- f (2 小时)\n- g (3 ساعات)\n- h (4 Wochen, 5 Std. pro Woche)\n- i (4 horas/semana, 9 semanas)\n- Lernen für 2 h\n- Revoir pendant 2h\n- Aprenda em 24 horas\n- Jusqu’à 3 heures\n- Auf 2 Stunden\n",
        "
        T
          a (2 h)
          b (1 h)
          c (2.5 h)
          d (2.5 h)
          e (0.5 h)
          f (2 h)
          g (3 h)
          h (20 h)
          i (36 h)
          Lernen für 2 h
          Revoir pendant 2h
          Aprenda em 24 horas
          Jusqu’à 3 heures
          Auf 2 Stunden
        ",
    );
    let document = read("# T\n\n- a (2–3 h)\n").expect("is readable");
    let ranges: Vec<String> =
        document.ranges.iter().map(|range| format!("{} to {}", range.least, range.most)).collect();
    assert_eq!(ranges, ["2 to 3"]);
}

#[test]
fn what_other_programs_append_is_no_title_and_changes_no_id() {
    let before = "# Sailing licence\n\n- [ ] Learn the knots 🔼 📅 2026-05-01 ^knots\n- [ ] Right of way [due:: 2026-06-01]\n- [ ] Tides and currents: read the tables of the harbour and work out when the boat can leave\n- TODO Rig the boat\n  id:: 66aa0c1e-0000-4000-8000-0000000000a1\n- [/] Man overboard\n";
    let after = "# Sailing licence\n\n- [x] Learn the knots 🔼 📅 2026-05-01 ✅ 2026-04-30 ^knots\n- [x] Right of way [due:: 2026-06-01] [completion:: 2026-05-30]\n- [ ] Tides and currents: read the tables of the harbour and\n  work out when the boat can leave\n- DONE Rig the boat\n  id:: 66aa0c1e-0000-4000-8000-0000000000a1\n  collapsed:: true\n  :LOGBOOK:\n  CLOCK: [2026-05-02 Sat 10:00:00]--[2026-05-02 Sat 12:00:00] =>  02:00:00\n  :END:\n- [-] Man overboard ❌ 2026-05-03\n";
    let drawing = "
        Sailing licence
          [1] Learn the knots
          [2] Right of way
          [ ] Tides and currents: read the tables of the harbour and work out when the boat can leave
          [3] Rig the boat
          [4] Man overboard
        ";
    let with = |marks: [&str; 4]| {
        let boxes = ["1", "2", "3", "4"].into_iter().zip(marks);
        boxes.fold(drawing.to_owned(), |text, (number, mark)| text.replace(number, mark))
    };
    check(before, &with([" ", " ", " ", "/"]));
    check(after, &with(["x", "x", "x", "-"]));
    let ids = |text: &str| -> Vec<String> {
        let roadmap = read(text).expect("is readable").roadmap;
        roadmap.topics().map(|node| roadmap.topic(node).id().to_string()).collect()
    };
    assert_eq!(ids(before), ids(after));
}

#[test]
fn titles_keep_their_markup_beside_their_words() {
    let document = read("# T\n\n- [ ] **a** *b* ~~c~~ `d` [e](u)\n").expect("is readable");
    let node = topic(&document, "a b c d e");
    assert_eq!(marked_title(document.roadmap.topic(node).title()), "**a** *b* ~~c~~ `d` e");
    check(
        "# T\n\n- [ ] a &amp; b &copy; \\*c\\* Vec<T> H<sub>2</sub>O <!-- d -->\n",
        "T\n  [ ] a & b © *c* Vec<T> H2O\n",
    );
}

#[test]
fn elements_say_how_words_are_set_as_markup_does() {
    let tags = "<b>a</b> <strong>b</strong> <i>c</i> <em>d</em> <s>e</s> <del>f</del> <code>g</code> <u>h</u>";
    let marked = "**a** **b** *c* *d* ~~e~~ ~~f~~ `g` h";
    let document = read(&format!("# T\n\n- [ ] {tags}\n")).expect("is readable");
    assert_eq!(marked_title(document.roadmap.topic(topic(&document, "a b c d e f g h")).title()), marked);
    check(&format!("# T\n\n- [ ] a\n\n  {tags}\n"), &format!("T\n  [ ] a\n    | {marked}\n"));
    check(&format!("# T\n\n<div>{tags}</div>\n\n- [ ] a\n"), &format!("T\n  | {marked}\n  [ ] a\n"));
    check(
        "# T\n\n- [ ] a\n\n  <B>*b*</B> *<s>c</s> d* [<code>e</code>](u)\n",
        "T\n  [ ] a\n    | ***b*** ~~*c*~~* d* [`e`](u)\n",
    );
}

#[test]
fn bare_addresses_are_links_as_on_github() {
    check(
        "# T\n\n- [ ] a https://a.b/c_d (2 h)\n  - https://e.f/\n  - not `https://h`\n\n  See https://i.j/k_(l), or [m](n).\n\n<p>https://o.p?q=1&amp;r=2</p>\n",
        "
        T
          | <https://o.p?q=1&r=2> https://o.p?q=1&r=2
          [ ] a https://a.b/c_d (2 h)
            | <https://a.b/c_d> https://a.b/c_d
            | <https://e.f/> https://e.f/
            | not `https://h`
            | See [https://i.j/k_(l)](https://i.j/k_(l)), or [m](n).
        ",
    );
}

#[test]
fn an_element_without_an_end_ends_with_its_text() {
    check(
        "# T\n\n- [ ] a\n\n  <b>b\n\n  c</b>\n- [ ] d\n\n| e | f | g |\n|-|-|-|\n| [ ] h | <s>i | j |\n",
        "T\n  [ ] a\n    | **b**\n    | c\n  [ ] d\n  [ ] h\n    | f: ~~i~~\n    | g: j\n",
    );
}

#[test]
fn a_title_ends_at_the_first_line_break_that_is_meant() {
    check(
        "# T\n\n- [ ] a\\\n  b\n- [ ] c<br>d\n- [ ] e\n  f\n\n  g\n",
        "T\n  [ ] a\n    | b\n  [ ] c\n    | d\n  [ ] e f\n    | g\n",
    );
}

#[test]
fn ids_that_a_document_gives_are_kept_once() {
    let document = read("# T\n\n## A {#x}\n\n- [ ] a {#y was: z}\n- [ ] b {#x}\n").expect("is readable");
    let find = |id: &str| document.roadmap.find(id).map(|node| document.roadmap.topic(node).title().to_string());
    assert_eq!([find("x"), find("y"), find("z")].map(Option::unwrap_or_default), ["A", "a", "a"]);
    let warnings: Vec<String> = document.warnings.iter().map(ToString::to_string).collect();
    assert_eq!(warnings, ["Line 6: the id `x` belongs to another topic already, and is left out here."]);
}

#[test]
fn a_title_that_is_too_long_is_cut_and_kept_as_text() {
    let long = "é".repeat(600);
    let cut = "é".repeat(499);
    check(
        &format!("# T\n\n- [ ] {long} (1 h)\n"),
        &format!(
            "T\n  [ ] {cut}… (1 h)\n    | {long}\n! Line 3: a title of more than 500 characters: the rest of it is text.\n"
        ),
    );
}

#[test]
fn the_language_is_what_the_front_matter_says_and_the_direction_that_of_most_letters_without_it() {
    for (text, language, is_right_to_left) in [
        ("---\nlang: fa\n---\n# A\n\n## B\n\n- [ ] c\n", Some("fa"), true),
        ("---\nlang: en\n---\n# آداب\n\n## چای\n\n- [ ] c\n", Some("en"), false),
        ("---\nlang: Persian\n---\n# آداب\n\n## چای\n\n- [ ] c\n", None, true),
        ("# A\n\n## B\n\n- [ ] چای\n", None, false),
    ] {
        let roadmap = read(text).expect("is readable").roadmap;
        let section = roadmap.section(roadmap.topics().next().expect("there is a section")).expect("it has steps");
        assert_eq!(roadmap.language().map(|language| language.tag()), language, "{text}");
        assert_eq!(roadmap.is_right_to_left(), is_right_to_left, "{text}");
        assert_eq!(section.language(), roadmap.language());
    }
}

#[test]
fn a_title_has_single_spaces_where_something_was_taken_out() {
    check(
        "# T\n\n- [ ] **a:** ![b](c) d\n- [ ] e <!-- f --> g `h  i`\n",
        "T\n  [ ] a: d\n    | image: <c> b\n  [ ] e g h  i\n",
    );
    check(
        "# T\n\n- [ ] ![a](b){: .wide } c\n- [ ] [d](e){:target=\"_blank\"} f {: g }\n",
        "T\n  [ ] c\n    | image: <b> a\n  [ ] d f {: g }\n    | <e> d\n",
    );
}

#[test]
fn signs_of_other_programs_are_no_words_of_a_title() {
    check(
        "# T {.unnumbered}\n\n## :rocket: Go {: .a .b-c }\n\n- [ ] {.e}\n- [ ] h {-}\n- [ ] `f` {g .h}\n- [ ] [[Note|a]] ==b== %%c%%\n- [ ] `[[d]]` :+1:\n- [ ] :x:\n",
        "
        T
          Go
            [ ] {.e}
            [ ] h
            [ ] f {g .h}
            [ ] a b
            [ ] [[d]]
            [ ] :x:
        ",
    );
}

#[test]
fn hours_may_stand_before_tags() {
    check(
        "# T\n\n- [ ] a **b** (2 h) #home/now #später 📅 2026-05-01\n- [ ] c 3 h #12\n- [ ] d `(1 h)` #e\n- [ ] f (2 h) #to_do\n",
        "
        T
          [ ] a b #home/now #später (2 h)
          [ ] c 3 h #12
          [ ] d (1 h) #e
          [ ] f #to_do (2 h)
        ",
    );
}

#[test]
fn brackets_of_code_and_widths_of_pictures_are_no_links_to_notes() {
    check(
        "# T\n\n- [ ] ![[map.png|300]] a\n- [ ] ![[map.png|a map|300x200]]\n- [ ] x[[1]] vs x[1]\n- [ ] Test with [[ -f a ]]\n",
        "
        T
          [ ] map.png a
          [ ] a map
          [ ] x[[1]] vs x[1]
          [ ] Test with [[ -f a ]]
        ",
    );
}

#[test]
fn a_time_behind_a_preposition_is_no_length_in_other_languages() {
    check(
        "# T\n\n- Bel om 9 uur\n- Naucz się Gita w 2 godziny\n- Riposa dopo 2 ore\n- Học trong 2 giờ\n- Mine 20 ore\n- Pane (2 ore)\n\n| Tiếng Anh | b |\n|--|--|\n| c 1 | d |\n",
        "
        T
          Bel om 9 uur
          Naucz się Gita w 2 godziny
          Riposa dopo 2 ore
          Học trong 2 giờ
          Mine 20 ore
          Pane (2 h)
          c 1
            | b: d
        ",
    );
}
