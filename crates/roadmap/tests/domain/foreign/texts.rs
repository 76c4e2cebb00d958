use super::drawing::check;

#[test]
fn what_stands_beside_a_step_stays_with_it_in_order() {
    check(
        "# T\n\nIntro *of* it.\n\n## A\n\nBefore.\n\n- [ ] a\n\n  One `x`, [two](u), **three**.\n\n  ```sh\n  make\n  run\n  ```\n\n  - [Docs](https://d.example)\n  - a note\n    - a deeper note\n  - [Talk](https://t.example) (video)\n\n  ![Sketch](s.png)\n\nAfter.\n",
        "
        T
          | Intro *of* it.
          A
            | Before.
            | After.
            [ ] a
              | One `x`, [two](u), **three**.
              | ``make⏎run``
              | <https://d.example> Docs
              | a note
              | a deeper note
              | video: <https://t.example> Talk
              | image: <s.png> Sketch
        ",
    );
}

#[test]
fn links_are_steps_where_the_list_ticks_them() {
    check(
        "# T\n\n- [ ] [a](u)\n- [x] [b](v) (video)\n  - [c](w)\n- [@article@d](x)\n- [ ] e\n  - [ ] [f](y)\n",
        "
        T
          | article: <x> d
          [ ] a
            | <u> a
          [x] b (video)
            | video: <v> b
            | <w> c
          [ ] e
            [ ] f
              | <y> f
        ",
    );
    check("# T\n\n- [a](u)\n- [b](v)\n", "T\n  a\n    | <u> a\n  b\n    | <v> b\n");
}

#[test]
fn reference_links_and_addresses_are_links() {
    check(
        "# T\n\n- [ ] [a][1] and <https://b.example>\n- [ ] <m@c.example>\n\n[1]: https://a.example \"A\"\n",
        "
        T
          [ ] a and https://b.example
            | <https://a.example> a
            | <https://b.example> https://b.example
          [ ] m@c.example
            | <mailto:m@c.example> m@c.example
        ",
    );
}

#[test]
fn footnotes_stand_with_the_topics_that_refer_to_them() {
    check(
        "# T\n\n- [ ] a[^1]\n- [ ] b\n\n[^1]: A *note*.\n\n    More of it.\n",
        "T\n  [ ] a\n    | A *note*.\n    | More of it.\n  [ ] b\n",
    );
    check(
        "# T[^1]\n\n- [ ]\n\n  a[^1]\n- [^1]\n\n[^1]: note\n",
        "T\n  | note\n  [ ] a\n    | note\n! Line 6: an item without words. One with a box is called “Untitled”; another is left out.\n",
    );
}

#[test]
fn html_keeps_its_words_and_its_links() {
    check(
        "# T\n\n<p>Some <b>bold</b> <a href=\"u?a=1&amp;b=2\">words</a>.</p>\n\n- [ ] a <a href='v'>b</a>\n\n<script>alert(1)</script>\n\n<ul><li>c</li></ul>\n",
        "
        T
          | Some **bold** [words](u?a=1&b=2).
          | c
          [ ] a b
            | <v> b
        ",
    );
}

#[test]
fn code_between_items_is_no_step() {
    check(
        "# T\n\n- [ ] a\n\n      - [ ] no step\n\n```\n- [ ] nor this\n```\n\n- [ ] b `- [ ] nor that`\n",
        "
        T
          | ``- [ ] nor this``
          [ ] a
            | ``- [ ] no step``
          [ ] b - [ ] nor that
        ",
    );
}

#[test]
fn a_link_without_words_leads_somewhere_all_the_same() {
    check("# T\n\n- [ ] 21 > [](u)\n\n  a [](v) b\n", "T\n  [ ] 21 >\n    | <u> u\n    | a  b\n");
}

#[test]
fn a_need_that_no_topic_meets_is_told() {
    check(
        "# T\n\n## A\n\n- [ ] a {#a}\n- [ ] b\n\n  needs: #a, #nosuch\n",
        "
        T
          A
            [ ] a
            [ ] b
              | needs: #a, #nosuch
        ! Line 6: no topic has the id `nosuch`, which this one needs.
        ",
    );
}

#[test]
fn items_of_a_list_in_html_are_items() {
    check(
        "# T\n\n<ol>\n<li><b>a</b> (2 h)</li>\n<li>b <a href=\"u\">c</a>\n<ul><li>d</li></ul></li>\n</ol>\n\n<table><tr><td>e</td></tr></table>\n",
        "
        T
          | e
          a (2 h)
          b c
            | <u> c
          d
        ! Line 9: HTML is left out: table.
        ",
    );
}
