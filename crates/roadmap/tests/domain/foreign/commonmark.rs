//! A text after each chapter of the specification of CommonMark, and of GitHub's additions: each is answered, alone and
//! wherever it may stand.

use super::drawing::read;

const CHAPTERS: [(&str, &str); 60] = [
    ("tabs", "\tcode\n\n- a\n\n\tb\n\n>\t\tc\n\n-\t\td\n#\tE\n*\t*\t*\t\n"),
    ("backslash escapes", "\\*no\\* \\[ ] \\- \\# \\`a` [a](/b\\* \"c\\*\")\n"),
    ("entities", "&nbsp; &amp; &copy; &#35; &#X22; &#87654321; &#0; &MadeUp; [a](&ouml; \"&ouml;\")\n"),
    ("precedence", "- `one\n- two`\n"),
    ("rules", "***\n---\n___\n - - -\n **  * ** * **\n- a\n***\n- b\n"),
    ("rules that are none", "+++\n===\n--\n**\n_ _ _ a\n *-*\n"),
    ("rules in items", "* a\n* * *\n* b\n- * * *\n"),
    ("headings", "# a\n## b\n### c\n#### d\n##### e\n###### f\n####### g\n#5 h\n#\ti\n"),
    ("headings that end", "## a ##\n# b ##################\n### c ### d\n# e#\n### f \\###\n## \n#\n### ###\n"),
    ("setext headings", "A *b\nc*\n====\n\nd\n---\n\n    e\n    ---\n\n`f\n----\n`\n"),
    ("setext headings and quotes", "> a\n-----\n\n> b\nc\n===\n\n- d\n---\n\\> e\n------\n"),
    ("indented code", "    a\n      b\n\n - c\n\n    d\n\n1.  e\n\n    - f\n\n\n      g\n"),
    ("fenced code", "```\n<\n >\n```\n~~~ x y\na\n```\n~~~\n````\nb\n```\n``````\n``\nc\n``\n"),
    ("fences that nothing closes", "```\n\n```\nb\n> ```\n> a\n\nc\n`````\n\n```\n"),
    ("fences in items", "- ```\n  a\n- [ ] ~~~\n  b\n  ~~~\n   ```\n   a\n```\n"),
    ("raw HTML", "<table><tr><td>\n<pre>\n**a**,\n\n_b_.\n</pre>\n</td></tr></table>\n"),
    (
        "HTML of all kinds",
        "<script>\na\n</script>\n<!-- b\n\nc -->\n<?php\n\n?>\n<!X d>\n<![CDATA[\n\ne\n]]>\n<del>\n*f*\n</del>\n",
    ),
    ("HTML that nothing closes", "<div\n\n<a href=\"\n\n<!-- -\n\n<style\n  type=\"a\">\n\nb\n"),
    ("definitions", "[a]: /b 'c'\n[d]:\n/e\n'f\ng'\n[h]: <>\n[a] [d] [h] [i]\n\n[i]: <x y> (z)\n"),
    ("definitions that are none", "[a]: \n\n[b]: /c \"d\" e\n[f]: <g>(h)\n```\n[j]: k\n```\n[l\n]: m\n[ ]: n\n"),
    ("paragraphs", "a\n\n\nb\n  c\n             d\n    e\nf     \ng\n"),
    ("blank lines", "  \n\na\n  \n\n# b\n\n  \n"),
    ("quotes", "> # a\n>b\n> c\n   > # d\n    > e\n> f\ng\n> h\n---\n>\n>  \n> > > i\nj\n>>> k\n> l\n>>m\n"),
    ("quotes in lists", "> - a\n- b\n\n>     c\n    d\n> ```\ne\n```\n- > f\ng\n1. > 2. > h\n"),
    ("items", "1.  a\n    b\n\n        c\n\n    > d\n- e\n\n f\n -    g\n\n     h\n"),
    ("numbers", "123456789. a\n1234567890. b\n0. c\n003. d\n-1. e\n1) f\n2. g\n14. h\n"),
    ("items that begin with code", "1.     a\n\n   b\n\n       c\n-    d\n\n  e\n"),
    ("items that begin with a blank line", "-\n  a\n-\n  ```\n  b\n  ```\n-\n\n  c\n- \n*\n1.\nd\n*\n\ne\n1.\n"),
    ("items without indent", "  1.  a\nb\n\n  c\n> 1. > d\ne\n"),
    (
        "items in items",
        "- a\n  - b\n    - c\n      - d\n- e\n - f\n  - g\n   - h\n10) i\n    - j\n10) k\n   - l\n- - m\n1. - 2. n\n",
    ),
    ("headings in items", "- # a\n- b\n  ---\n  c\n- [ ] # d\n- [x] e\n  ===\n"),
    ("lists", "- a\n- b\n+ c\n1. d\n2. e\n3) f\ng\n- h\n14. i\n- j\n\n\n- k\n\n<!-- -->\n\n- l\n"),
    (
        "loose lists",
        "- a\n\n- b\n- c\n\n\n  d\n* e\n*\n\n* f\n- g\n- h\n\n  [x]: /y\n- i\n- ```\n  j\n\n\n  ```\n- k\n",
    ),
    ("code in a line", "`a` `` b ` c `` ` `` ` `  `` ` `d\ne` `f`` g` `<a href=\"`\">`\n"),
    ("emphasis", "*a* _b_ a*\"c\"* 5*6*7 _(d)_ **e** __f__ g__h__ *(**i**)* ***j*** _k_l*\n"),
    ("emphasis in emphasis", "*a **b** c* **a *b* c** ***a** b* *a**b* **a*b*c** ****a**** ******b******* c*\n"),
    ("emphasis that ends nowhere", "*a `*` *b [*c](*d) **e<f g=\"**\"> __a_ ***b** _*c_* \n"),
    ("links", "[a](/b \"c\") [d](<e f>) [](/g) [h]() [i](<>) [j](k\\) [l](m(n)o) [p](q 'r' ) [s](\nt)\n"),
    ("links that are none", "[a](/b c) [d](<e\nf>) [g] (h) [i](j \"k\"l\") [m(n)] [o](p\n\nq)\n"),
    ("links in links", "[a [b](c) d](e) [![f](g)](h) *[i*](j) [k *l](m*) [n <o p=\"](q)\"> [r`](s)`\n"),
    ("references", "[a][B] [b][] [b] [ b ][ c ] [c [d][e] f][b]\n\n[B]: /u\n[c [d] f]: /v\n[\u{1e9e}]: /w\n[SS]\n"),
    ("references that are none", "[a] [b]\n\n[a][\n\n[]\n\n[]: u\n[[[c]]]\n\n[[[c]]]: u\n[d][e[]\n"),
    ("pictures", "![a](/b \"c\") ![d *e*] ![f ![g](/h)](/i) ![][j] !\\[k] \\![l](m) !\n\n[d *e*]: n\n"),
    (
        "addresses",
        "<http://a.example/?b=c&d> <MAILTO:A@B.C> <a@b.example> <> <http://a b> <m:abc> <a.b> < c:d > https://e.example\n",
    ),
    (
        "HTML in a line",
        "<a><b2/><c  /><d e=\"f\" g='h' i=j k> <33> <__> <l m='n\"> </o p=q> <!-- r -- s --> <!--> <?t?> <!U>\n",
    ),
    ("line breaks", "a  \nb\\\n     c\n*d  \ne* `f  \ng` <h i=\"j  \nk\">\n# l\\\n### m  \n"),
    ("words", "hello $.;'there\nΚαλημέρα κόσμε\nMultiple     spaces\n"),
    ("tables", "| a | b |\n| - | :-: |\n| c | d |\ne | f\ng\n\n| h |\n| - | - |\n"),
    ("tables with bars", "| a \\| b | `c \\| d` |\n|:--|--:|\n| e | **f** \\| g |\n> h\n"),
    ("tables of uneven rows", "a|b\n-|-\nc\n|d|e|f|\n||\n|\n"),
    ("tables in items", "- [x] | a | b |\n  |---|---|\n  | c | d |\n1. | e |\n   |---|\n"),
    ("boxes", "- [ ] a\n- [x] b\n  - [X] c\n1. [ ] d\n* [ ]\n+ [x]e\n- [ ]\tf\n[ ] g\n> - [ ] h\n- [ ] [ ] i\n"),
    ("boxes after blank lines", "-\n  [ ] a\n- \n\n  [x] b\n- [ ]\n  c\n- [ ]\n\n  d\n"),
    ("strikethrough", "~~a~~ ~b~ ~~~c~~~ d~~ e~~ ~~f\n\ng~~\n- [ ] ~~h~~\n"),
    ("footnotes", "a[^1] b[^two] c[^none]\n\n[^1]: d\n    e\n\n    - [ ] f\n[^two]: g[^1]\n- [^1]\n- [ ] h[^1]\n"),
    ("front matter", "---\ntitle: a\n---\n---\n- [ ] b\n---\ntitle: c\n---\n"),
    (
        "folds",
        "<details>\n<summary>a</summary>\n\n- [ ] b\n\n</details>\n<details open><summary># c</summary>d</details></details>\n",
    ),
    ("zero bytes and signs", "a\0b\n- [ ] c\0\n\u{feff}- [ ] d\n\u{202e}- [ ] e\u{200d}\n- [\u{a0}] f\u{2028}g\n"),
    ("ends of lines", "- [ ] a\r- [x] b\r\n- [ ] c\n\r- d\r\r\n# e\r"),
    ("nothing at the end", "- [ ] a\n- ["),
];

#[test]
fn a_text_of_each_chapter_is_answered_wherever_it_stands() {
    for (chapter, text) in CHAPTERS {
        let below = |first: &str, rest: &str| -> String {
            let lines = text.lines().enumerate();
            lines.map(|(place, line)| format!("{}{line}\n", if place == 0 { first } else { rest })).collect()
        };
        for text in [
            text.to_owned(),
            text.repeat(2),
            format!("# T\n\n{text}\n- [ ] last\n"),
            format!("- [ ] first\n{text}"),
            text.replace('\n', "\r\n"),
            text.replace("\n\n", "\n"),
            below("- ", "  "),
            below("1. [x] ", "   "),
            below("> ", "> "),
            below("> - [ ] ", ">   "),
            below("| a |\n|---|\n| ", "| "),
            below("[^1]: ", "    "),
            below("", "\t"),
            below("\u{a0}\u{a0}- ", "\u{a0}- "),
        ] {
            // Any end of a text may be where somebody stopped to copy.
            for end in text.char_indices().map(|(at, _)| at).chain([text.len()]).rev().take(12) {
                let part = text.get(..end).unwrap_or_default();
                if let Err(refusal) = read(part) {
                    assert!(refusal.to_string().ends_with('.'), "{chapter}: {refusal}\n{part}");
                }
            }
        }
    }
}

#[test]
fn no_box_of_a_task_list_is_lost() {
    for (text, boxes) in [
        ("- [ ] a\n- [x] b\n  - [X] c\n1. [ ] d\n* [ ]\n> - [ ] h\n", 6),
        ("-\n  [ ] a\n- \n  [x] b\n- [ ]\n  c\n", 3),
        ("- [x] | a | b |\n  |---|---|\n  | c | d |\n", 1),
        ("-\t\t[x] a\n- b\n  - \t[ ] c\n", 2),
        ("\u{feff}- [ ] a\r\n- [x] b\r\n", 2),
        ("- [ ] a\n  - ", 1),
        ("[x]: /u\n\n- [x] b\n- [ ] c\n", 2),
        ("---\n\n- [ ] a\n---\n- [ ] b\n", 2),
        ("1. a\n   > - [ ] b\n   >   1. [x] c\n", 2),
        ("- [ ] # a\n- [x] ## b\n", 2),
    ] {
        let found = read(text).map(|document| document.places.iter().filter(|place| place.tick.is_some()).count());
        assert_eq!(found, Ok(boxes), "{text}");
    }
}
