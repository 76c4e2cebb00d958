//! Texts on which readers of Markdown were slow, or failed.

use roadmap::foreign::Refusal;

use super::drawing::read;

/// A name, and a text that is as long as wished.
pub type Hostile = (&'static str, fn(usize) -> String);

/// What cmark's and other readers' authors found to be slow, each repeated so many times.
pub const HOSTILE: [Hostile; 34] = [
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
fn the_longest_lines_are_read_or_refused() {
    const PIECES: [&str; 19] = [
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
    ];
    for piece in PIECES {
        let text = format!("# T\n\n- [ ] {}", piece.repeat((2 << 20) / piece.len() - 20));
        let answer = read(&text);
        assert!(answer.is_ok() || matches!(answer, Err(Refusal::TooManyItems { .. })), "{piece:?}");
    }
}
