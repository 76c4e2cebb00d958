//! Texts on which readers of Markdown were slow, or failed.

use roadmap::foreign::Refusal;

use super::drawing::read;

/// A name, and a text that is as long as wished.
pub type Hostile = (&'static str, fn(usize) -> String);

/// What cmark's and other readers' authors found to be slow, each repeated so many times.
pub const HOSTILE: [Hostile; 57] = [
    ("nested strong emphasis", |n| format!("{}b{}", "*a **a ".repeat(n), " a** a*".repeat(n))),
    ("emphasis that nothing closes", |n| "a**b".repeat(n) + &"c* ".repeat(n)),
    ("emphasis that nothing opens", |n| "a_ ".repeat(n)),
    ("emphasis that is only begun", |n| "_a ".repeat(n)),
    ("emphasis in a deep quote", |n| ">".repeat(n) + &"a*".repeat(n)),
    ("empty lines below lists in one line", |n| "- ".repeat(n) + "x" + &"\n".repeat(n)),
    ("empty lines of a quote below lists", |n| format!("> {}x\n{}", "- ".repeat(n), ">\n".repeat(n))),
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
    ("elements that say how words are set", |n| "<b>a".repeat(n)),
    ("bare addresses", |n| "xhttps://a https://a.b, ".repeat(n)),
    ("a long bare address", |n| format!("{}{}", "https://a".repeat(n), ")".repeat(n))),
    ("an outline", |n| opml(&"<outline text='a (1 h)' _note='b'/>".repeat(n))),
    ("outlines in outlines", |n| opml(&("<outline text='a'>".repeat(n) + &"</outline>".repeat(n)))),
    ("attributes of one element", |n| {
        opml(&format!("<outline {}/>", (0..n).map(|i| format!("a{i}='' ")).collect::<String>()))
    }),
    ("signs in an attribute", |n| opml(&format!("<outline text='{}'/>", "&amp;&lt;a &lt;!-- &amp;#".repeat(n)))),
    ("HTML in an attribute", |n| {
        opml(&format!("<outline text='{}' note='{0}'/>", "&lt;b>&lt;a href=u>a&lt;br>".repeat(n)))
    }),
    ("attributes of many elements", |n| {
        let attributes: String = (0..100).map(|i| format!("a{i}='' ")).collect();
        opml(&format!("<outline {attributes}/>").repeat(n / 10))
    }),
    ("namespaces in namespaces", |n| {
        opml(&(0..n).map(|i| format!("<outline text='a' xmlns:a{i}='u{i}'>")).collect::<String>())
    }),
    ("elements that nothing closes", |n| format!("<opml>{}", "<a>".repeat(n))),
    ("comments before an outline", |n| format!("{}<opml/>", "<!-- -->".repeat(n))),
    ("nodes of a graph", |n| graph(n, |i| format!("topic|{}|{}|0", i % 100, i / 100), |i| format!("{i}-{}", i / 2))),
    ("nodes on one spot", |n| graph(n, |i| format!("{}|0|0|0", ["topic", "subtopic"][i % 2]), |_| "0-0".to_owned())),
    ("boxes around boxes", |n| {
        graph(n, |i| format!("{}|{}|{0}|{}", ["section", "todo"][i % 2], i, 2 * (n - i)), |_| String::new())
    }),
    ("nodes in a circle", |n| graph(n, |i| format!("subtopic|{i}|0|0"), |i| format!("{i}-{}", (i + 1) % n.max(1)))),
    ("edges to one node", |n| graph(n, |_| "subtopic|0|0|0".to_owned(), |i| format!("{i}-0"))),
    ("topics in a row", |n| {
        graph(n, |i| format!("{}|{}|{}|0", ["topic", "subtopic"][i % 2], i % 2, 7 * i), |_| String::new())
    }),
    ("brackets that nothing closes", |n| format!("{{\"nodes\": [], \"a\": {}", "[".repeat(n))),
];

fn opml(body: &str) -> String {
    format!("<opml><body>{body}</body></opml>")
}

/// A graph of nodes, each given by its type, its left side, its top and its size, with an edge for each.
fn graph(count: usize, node: impl Fn(usize) -> String, edge: impl Fn(usize) -> String) -> String {
    let node = |id| {
        let node = node(id);
        let parts: Vec<&str> = node.split('|').collect();
        let [kind, x, y, size] = parts[..] else { panic!("{node}") };
        let size = if size == "0" { String::new() } else { format!("\"width\":{size},\"height\":{size},") };
        format!(
            "{{\"id\":{id},\"type\":\"{kind}\",\"position\":{{\"x\":{x},\"y\":{y}}},{size}\"data\":{{\"label\":\"a\"}}}}"
        )
    };
    let edge = |id| {
        let edge = edge(id);
        edge.split_once('-').map_or_else(
            || "0".to_owned(),
            |(source, target)| format!("{{\"source\":\"{source}\",\"target\":\"{target}\"}}"),
        )
    };
    let all = |of: &dyn Fn(usize) -> String| (0..count).map(of).collect::<Vec<_>>().join(",");
    format!("{{\"nodes\":[{}],\"edges\":[{}]}}", all(&node), all(&edge))
}

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
