//! Hostile texts take as long as others: twice the text, about twice the time.

use std::time::{Duration, Instant};

use super::drawing::read;

/// What cmark's and other readers' authors found to be slow, each repeated so many times.
const HOSTILE: [(&str, fn(usize) -> String); 34] = [
    ("nested strong emphasis", |n| format!("{}b{}", "*a **a ".repeat(n), " a** a*".repeat(n))),
    ("emphasis that nothing closes", |n| "a**b".repeat(n) + &"c* ".repeat(n)),
    ("emphasis that nothing opens", |n| "a_ ".repeat(n)),
    ("ends of links", |n| "a]".repeat(n)),
    ("beginnings of links", |n| "[a".repeat(n)),
    ("mismatched marks", |n| "*a_ ".repeat(n)),
    ("links and emphasis", |n| "[ a_".repeat(n)),
    ("pattern [ (](", |n| "[ (](".repeat(n)),
    ("pattern ![[]()", |n| "![[]()".repeat(n)),
    ("nested brackets", |n| format!("{}a{}", "[".repeat(n), "]".repeat(n))),
    ("nested quotes", |n| format!("{}a", "> ".repeat(n))),
    ("nested lists", |n| (0..n.min(300)).map(|i| format!("{}* a\n", "  ".repeat(i))).collect()),
    ("lists in one line", |n| format!("{}a", "- ".repeat(n))),
    ("boxes in one line", |n| format!("{}a", "- [ ] ".repeat(n))),
    ("quotes and lists", |n| format!("{}a", "> - ".repeat(n))),
    ("backticks", |n| (1..(n as f64).sqrt() as usize * 2).map(|i| format!("e{}", "`".repeat(i))).collect()),
    ("links that nothing closes", |n| "[a](<b".repeat(n)),
    ("links with a title that nothing closes", |n| "[a](b \"c".repeat(n)),
    ("comments that nothing closes", |n| format!("</{}", "<!--".repeat(n))),
    ("comments within words", |n| "a <!-- ".repeat(n)),
    ("tags that nothing closes", |n| "<a b='".repeat(n)),
    ("declarations", |n| "a <!A ".repeat(n)),
    ("empty lines in a quote", |n| format!("> a\n{}", ">\n".repeat(n))),
    ("definitions", |n| (0..n).map(|i| format!("[{i}]: u\n")).collect()),
    ("references", |n| format!("[a]: {}\n\n{}", "u".repeat(n), "[a]\n".repeat(n.min(2000)))),
    ("footnotes", |n| (0..n).map(|i| format!("[^{i}]: a [^{}]\n", i + 1)).collect()),
    ("one footnote", |n| format!("{}\n\n[^1]: a\n", "- [ ] a[^1]\n".repeat(n))),
    ("a wide table", |n| format!("|{}\n|{}\n|{}\n", "a|".repeat(n), "-|".repeat(n), "[ ]|".repeat(n))),
    ("a short table under a wide head", |n| {
        format!("|{}\n|{}\n{}", "a|".repeat(n.min(3000)), "-|".repeat(n.min(3000)), "|a\n".repeat(n.min(60)))
    }),
    ("hours and fields", |n| format!("- [ ] a {}", "(4 h) [b:: c] ".repeat(n))),
    ("strong words in Chinese", |n| format!("- [ ] {}", "**茶：**碗".repeat(n))),
    ("lines that look like items", |n| format!("a\n{}", "\u{a0}- a\n".repeat(n))),
    ("indents that look like levels", |n| {
        format!("a\n{}", (0..n).map(|i| format!("{}- a\n", "\u{a0}".repeat(i % 30))).collect::<String>())
    }),
    ("folds that nothing closes", |n| "<details><summary>a</summary>\n\n".repeat(n)),
];

#[test]
fn twice_the_text_takes_about_twice_the_time() {
    for (name, text) in HOSTILE {
        let (small, large) = (text(4_000), text(8_000));
        let grows = small.len() * 2 <= large.len() + 100;
        let time = |text: &str| {
            let turns = (0..3).map(|_| {
                let start = Instant::now();
                let _ = std::hint::black_box(read(text));
                start.elapsed()
            });
            turns.min().expect("there are turns")
        };
        let (one, two) = (time(&small), time(&large));
        println!("{name}: {} {one:?}, {} {two:?} {grows}", small.len(), large.len());
    }
}

#[test]
fn a_line_of_the_greatest_length_is_read_or_refused_in_time() {
    for piece in [
        "a",
        "- ",
        "> ",
        "* a ",
        "[",
        "| ",
        "<",
        "`",
        "**a：**b",
        "&amp;",
        "\u{a0}",
        "#",
        "1. ",
        "(4 h) ",
        "![",
        "\\",
        "- [ ] a\n",
        "# a\n",
        "|a\n",
    ] {
        let text = format!("# T\n\n- [ ] {}", piece.repeat((2 << 20) / piece.len() - 20));
        let start = Instant::now();
        let answer = read(&text);
        println!("{piece:?} {:?} {}", start.elapsed(), answer.is_ok());
        assert!(start.elapsed() < Duration::from_secs(20));
    }
}
