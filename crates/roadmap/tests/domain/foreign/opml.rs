//! Outlines as Workflowy, Dynalist, OmniOutliner and feed readers write them.

use roadmap::foreign::{LONGEST, MOST_ITEMS, MOST_TOPICS, TickForm};
use roadmap::{Encoding, NodeId, decode, open};

use super::drawing::{check, drawn, marked_title, read, refused, topic};

fn opml(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<opml version=\"2.0\">\n<head><title>T</title></head>\n<body>\n{body}\n</body>\n</opml>\n"
    )
}

#[test]
fn an_outline_of_workflowy_is_read_with_its_notes_marks_and_links() {
    check(
        r#"<?xml version="1.0"?>
<opml version="2.0">
  <head><ownerEmail>gardener@example.com</ownerEmail></head>
  <body>
    <outline text="&lt;b&gt;Garden&lt;/b&gt; (6 h)">
      <outline _complete="true" text="Read &amp;lt;bed&amp;gt; plans &amp;amp; labels" />
      <outline text="&lt;a href=&quot;https://soil.example/a?b=1&amp;amp;c=2&quot;&gt;Dig&lt;/a&gt;" _note="Dry days&#10;with a &lt;a href=&quot;https://soil.example/spade&quot;&gt;spade&lt;/a&gt;&#10;&#10;Not in frost" />
      <outline text="Sow by &lt;time startYear=&quot;2027&quot;&gt;Sat, Apr 3&lt;/time&gt; #spring" />
      <outline text="" />
      <outline text="Ask &lt;mention id=&quot;1&quot;&gt; &lt;/mention&gt; for seeds" />
      <outline text="soil &lt; stone, not a tag" />
      <outline text="a title&#10;on two lines" />
    </outline>
    <outline title="Pond">
      <outline text="Fill" />
      <outline text="Fill" />
      <outline title="Stock" complete="true" />
    </outline>
  </body>
</opml>"#,
        "
        file
          Garden (6 h)
            [x] Read <bed> plans & labels
            Dig
              | <https://soil.example/a?b=1&c=2> Dig
              | Dry days⏎with a [spade](https://soil.example/spade)
              | Not in frost
            Sow by Sat, Apr 3 #spring
            Ask for seeds
            soil < stone, not a tag
            a title on two lines
          Pond
            Fill
            Fill
            [x] Stock
        ! There is no title: the file’s name, “file”, stands for it.
        ! Line 9: an item without words. One with a box is called “Untitled”; another is left out.
        ",
    );
}

#[test]
fn what_says_that_something_is_done_is_offered_with_its_place() {
    let text = opml(
        r#"<outline text="a" _status="checked"/><outline text="b" _status="indeterminate"/><outline text="c" checked="no"/>
<outline text="d" _complete="true"><outline text="e"/><outline text="f" complete="false"/></outline><outline text="g" complete="soon"/>"#,
    );
    check(&text, "T\n  [x] a\n  [/] b\n  [ ] c\n  [x] d\n    e\n    [ ] f\n  g\n");
    let document = read(&text).expect("is readable");
    assert_eq!(document.marks().len(), 3, "a, b, and e by the mark of d");
    assert_eq!(document.understood, "6 steps from an outline under 1 topic.");
    for (title, value) in [("a", "checked"), ("c", "no"), ("d", "true"), ("f", "false")] {
        let tick = document.places[topic(&document, title).index()].tick.as_ref().expect("has one");
        assert_eq!((text.get(tick.place.clone()), tick.form), (Some(value), TickForm::Attribute));
    }
    let source = document.places[topic(&document, "d").index()].source.clone();
    assert_eq!(text.get(source), Some("<outline text=\"d\" _complete=\"true\">"), "without what is below");
}

#[test]
fn addresses_and_descriptions_stand_with_their_topic() {
    check(
        &opml(
            r#"<outline text="Feed" type="rss" xmlUrl="https://a.example/feed" htmlUrl="https://a.example" description="Each week"/>
<outline type="link" text="Page" url="https://b.example" htmlUrl="https://b.example"/>
<outline isComment="true" text="hidden"><outline text="hidden, too"/></outline>
<outline _note="only a note"/>
<outline><outline text="below nothing"/></outline>"#,
        ),
        "
        T
          Feed
            | <https://a.example> Feed
            | feed: <https://a.example/feed> Feed
            | Each week
          Page
            | <https://b.example> Page
          Untitled
            | only a note
          Untitled
            below nothing
        ! Lines 8–9: an item without words. One with a box is called “Untitled”; another is left out.
        ",
    );
}

#[test]
fn markup_within_a_text_is_text_and_never_more() {
    let document = read(&opml(
        r#"<outline text="&lt;i&gt;Slow&lt;/i&gt; &lt;code&gt;x&lt;y&lt;/code&gt; &lt;img src=x onerror=&quot;alert(1)&quot;&gt;Vec&lt;T&gt; &amp;#8217; &lt;script&gt;alert(2)&lt;/script&gt;"/>"#,
    ))
    .expect("is readable");
    assert_eq!(drawn(&document), "T\n  Slow x<y Vec<T> ’\n");
    let title = document.roadmap.topics().map(|node| document.roadmap.topic(node).title()).next();
    assert_eq!(title.map(marked_title).as_deref(), Some("*Slow* `x<y` Vec<T> ’"));
}

#[test]
fn an_outline_is_read_however_it_is_packed() {
    let plain = read(&opml("<outline text=\"a\"/>")).expect("is readable").roadmap;
    for (from, to) in [
        ("<?xml", "\u{feff}<?xml"),
        ("<?xml", "\n\n <?xml"),
        ("<?xml version=\"1.0\"?>", ""),
        ("\n", "\r\n"),
        ("body>", "BODY>"),
        ("outline", "Outline"),
        ("text=", "Text="),
        ("<outline", "<!-- x --><outline"),
    ] {
        let text = opml("<outline text=\"a\"/>").replace(from, to);
        let roadmap = read(&text).unwrap_or_else(|refusal| panic!("{refusal}\n{text}")).roadmap;
        assert_eq!(roadmap.steps(NodeId::ROOT).count(), 1, "{text}");
        assert_eq!(roadmap.title(), plain.title());
    }
    check(
        "<opml version=\"1.0\"><head/><outline text=\"a\"/></opml>",
        "file\n  a\n! There is no title: the file’s name, “file”, stands for it.\n",
    );
}

#[test]
fn an_encoding_counts_as_it_is_declared() {
    let text = opml("<outline text=\"Vögel hören\"/>").replace("\"1.0\"?", "\"1.0\" encoding=\"ISO-8859-1\"?");
    let bytes: Vec<u8> = text.chars().map(|letter| letter as u8).collect();
    let (decoded, encoding) = decode(&bytes).expect("is text");
    assert_eq!((&*decoded, encoding), (&*text, Encoding::Windows1252));
    assert_eq!(drawn(&open(&decoded, "file.opml", None).expect("is readable")), "T\n  Vögel hören\n");
}

#[test]
fn what_is_broken_is_refused_with_its_line() {
    let begins = "It begins as an OPML outline.";
    for (body, sentence) in [
        (
            "<outline text=\"a&nbsp;b\"/>",
            "Line 5: `&nbsp;` is none of XML’s own five entities. Write the character itself, or its number.",
        ),
        ("\n<outline text=\"a & b\"/>", "Line 6: `&` begins an entity that never ends. Write it as `&amp;`."),
        ("<outline text=\"a < b\"/>", "Line 5: there is `<` within an attribute’s value. Write it as `&lt;`."),
        ("<outline text=\"a\">", "Line 6: write `</outline>` before `</body>`."),
        ("<outline text=\"a\" text=\"b\"/>", "Line 5: an element has two attributes `text`. Remove one."),
        ("<outline text=\"a\u{1}\"/>", "Line 5: there is a character that XML does not allow. Remove it."),
        ("<outline text=a/>", "Line 5: this is not an XML element or attribute. Export it again."),
        ("<p>text</p>", "Line 4: there is no `outline` with a `text` in it. Export it again."),
    ] {
        refused(&opml(body), &format!("{begins} {sentence}"));
    }
    let cut = opml("<outline text=\"a\"/>").replace("</body>\n</opml>\n", "");
    refused(&cut, &format!("{begins} Line 5: it ends before all of its elements do. Export it again."));
    for kind in ["", " SYSTEM \"file:///etc/passwd\"", " [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]"] {
        let typed = opml("<outline text=\"&c;\"/>").replace("<opml", &format!("<!DOCTYPE opml{kind}>\n<opml"));
        refused(
            &typed,
            &format!(
                "{begins} Line 2: it has a document type, and Cairn reads none. Remove it, from `<!DOCTYPE` to its `>`."
            ),
        );
    }
}

#[test]
fn bounds_are_held_with_the_number_found() {
    let long = opml(&" ".repeat(LONGEST));
    refused(&long, "It has more than 2 MiB, and Cairn reads at most 2. Divide it into several files.");
    let many = |count| opml(&"<outline text=\"a\"/>\n".repeat(count));
    refused(
        &many(MOST_TOPICS + 1),
        "It has 20001 topics, and Cairn shows at most 20000. Divide it into several files.",
    );
    refused(
        &many(MOST_ITEMS + 1),
        "It has 40001 headings, items and rows, and Cairn reads at most 40000. Divide it into several files.",
    );
    assert_eq!(read(&many(MOST_TOPICS)).map(|document| document.roadmap.len()), Ok(MOST_TOPICS + 1));
    let deep = |levels| opml(&("<outline text=\"a\">\n".repeat(levels) + &"</outline>".repeat(levels)));
    refused(&deep(33), "Line 37: it has 33 levels, and Cairn shows at most 32. Indent it less.");
    assert!(read(&deep(32)).is_ok());
    refused(&deep(30_000), "It has 30000 topics, and Cairn shows at most 20000. Divide it into several files.");
    let attributes = (0..600).map(|i| format!("a{i}=\"\" ")).collect::<String>();
    refused(
        &opml(&format!("<outline {attributes}/>")),
        "It begins as an OPML outline. Line 5: an element has 600 attributes, and Cairn reads at most 100. Remove some.",
    );
    let spaces = (0..600).map(|i| format!("<outline xmlns:a{i}=\"u\"/>")).collect::<String>();
    refused(
        &opml(&spaces),
        "It begins as an OPML outline. Line 1: it has 600 namespaces, and Cairn reads at most 100. Remove them.",
    );
}
