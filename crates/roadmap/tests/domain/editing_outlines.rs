//! Edits of an outline in OPML by its rows.

use proptest::prelude::*;
use roadmap::editing::heading::retitle;
use roadmap::editing::rows::{self, Edit, EditRefusal, edit};
use roadmap::{Hours, open};

use crate::editing::{check, edited, find, id, moved, read, renamed};
use crate::editing_laws::hold;

const OUTLINE: &str = r#"<?xml version="1.0"?>
<opml version="2.0">
  <head><title>Garden</title></head>
  <body>
    <outline text="Beds" _note="In spring.">
      <outline text="Dig &amp; rake (2 h)" _complete="false"/>
      <outline text="Sow" _complete="true"/>
    </outline>
    <!-- Later. -->
    <outline text="Pond">
      <outline text="Water" _complete="false">
      </outline>
    </outline>
  </body>
</opml>
"#;

/// What remembers the id that a title had.
fn was(title: &str) -> String {
    format!(" {{was: {}}}", id(OUTLINE, title))
}

/// The outline after one replacement.
fn with(from: &str, to: &str) -> String {
    assert_eq!(OUTLINE.matches(from).count(), 1, "{from}");
    OUTLINE.replace(from, to)
}

#[test]
fn an_outline_is_renamed_in_its_attribute() {
    check(OUTLINE, "Pond", renamed("Pool"), &with("\"Pond\"", &format!("\"Pool{}\"", was("Pond"))));
    check(
        OUTLINE,
        "Dig & rake",
        renamed("Dig"),
        &with("Dig &amp; rake (2 h)", &format!("Dig (2 h){}", was("Dig & rake"))),
    );
    let written = format!("Sow &quot;peas&quot; &amp; &lt; 9{}", was("Sow"));
    check(OUTLINE, "Sow", renamed("Sow \"peas\" & < 9"), &with("Sow", &written));
    // The value is HTML.
    check(OUTLINE, "Sow", renamed("Sow <b>"), &with("Sow", &format!("Sow &amp;lt;b&gt;{}", was("Sow"))));
}

#[test]
fn an_outline_gets_hours_as_others_have_them() {
    check(OUTLINE, "Dig & rake", |_, _| Edit::Estimate(Some(Hours::whole(3))), &with("(2 h)", "(3 h)"));
    check(OUTLINE, "Dig & rake", |_, _| Edit::Estimate(None), &with(" (2 h)", ""));
    check(OUTLINE, "Sow", |_, _| Edit::Estimate(Some(Hours::whole(1))), &with("Sow", "Sow (1 h)"));
}

#[test]
fn an_outline_is_added_as_those_around_it_are_written() {
    let new = "<outline text=\"New\" _complete=\"false\"/>";
    check(
        OUTLINE,
        "Sow",
        |_, _| Edit::AddBelow("New".to_owned()),
        &with("_complete=\"true\"/>", &format!("_complete=\"true\"/>\n      {new}")),
    );
    check(
        OUTLINE,
        "Sow",
        |_, _| Edit::AddInside("New".to_owned()),
        &with("_complete=\"true\"/>", &format!("_complete=\"true\">\n        {new}\n      </outline>")),
    );
    check(
        OUTLINE,
        "Water",
        |_, _| Edit::AddInside("New".to_owned()),
        &with("\"false\">\n", &format!("\"false\">\n        {new}\n")),
    );
    check(
        OUTLINE,
        "Pond",
        |_, _| Edit::AddBelow("R & D".to_owned()),
        &with("    </outline>\n  </body>", "    </outline>\n    <outline text=\"R &amp; D\"/>\n  </body>"),
    );
    let in_a_line = "<opml><body><outline text='a'/><outline text='b'></outline></body></opml>";
    check(
        in_a_line,
        "b",
        |_, _| Edit::AddInside("New".to_owned()),
        &in_a_line.replace("'b'>", "'b'><outline text=\"New\"/>"),
    );
}

#[test]
fn an_outline_moves_with_all_that_is_in_it() {
    let dig = "      <outline text=\"Dig &amp; rake (2 h)\" _complete=\"false\"/>\n";
    let sow = "      <outline text=\"Sow\" _complete=\"true\"/>\n";
    check(OUTLINE, "Sow", moved(rows::up), &with(&format!("{dig}{sow}"), &format!("{sow}{dig}")));
    check(
        OUTLINE,
        "Sow",
        moved(rows::inward),
        &with(
            &format!(" _complete=\"false\"/>\n{sow}"),
            &format!(
                " _complete=\"false\">\n        <outline text=\"Sow{}\" _complete=\"true\"/>\n      </outline>\n",
                was("Sow")
            ),
        ),
    );
    check(
        OUTLINE,
        "Water",
        moved(rows::outward),
        &with(
            "    <outline text=\"Pond\">\n      <outline text=\"Water\" _complete=\"false\">\n      </outline>\n    </outline>\n",
            &format!(
                "    <outline text=\"Pond\">\n    </outline>\n    <outline text=\"Water{}\" _complete=\"false\">\n    </outline>\n",
                was("Water")
            ),
        ),
    );
}

#[test]
fn an_outline_is_deleted_with_all_that_is_in_it() {
    let dig = "      <outline text=\"Dig &amp; rake (2 h)\" _complete=\"false\"/>\n";
    check(OUTLINE, "Dig & rake", |_, _| Edit::Delete, &with(dig, ""));
    let one = "<opml><body><outline text=\"a\"/></body></opml>";
    let document = read(one);
    assert_eq!(edit(one, &document, None, find(&document, "a"), &Edit::Delete, None), Err(EditRefusal::OtherwiseRead));
}

#[test]
fn an_outline_has_its_title_in_its_head() {
    let document = read(OUTLINE);
    let found = retitle(OUTLINE, &document, None, "Park & pond").expect("a title");
    assert_eq!(edited(OUTLINE, &found), with("Garden", "Park &amp; pond"));
    let bare = "<opml><body><outline text=\"a\"/></body></opml>";
    assert_eq!(retitle(bare, &read(bare), None, "New"), Err(EditRefusal::NoRow));
}

/// Outlines as programs write them.
fn outlines() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec!["alpha", "beta gamma", "a &amp; b", "&lt;b&gt;c&lt;/b&gt;", "é 茶", "x > y"]);
    let tail = prop::sample::select(vec!["", "", " (4 h)", " (30 min)", " {#pin}"]);
    let more = prop::sample::select(vec!["", "", " _note=\"More.\"", " url='https://a.example/?a&amp;b'"]);
    let row = (0..4_usize, words, tail, more);
    let style = (prop::sample::select(vec!["  ", "\t", ""]), any::<bool>(), any::<bool>());
    (prop::collection::vec(row, 2..10), style).prop_map(|(rows, (step, has_boxes, is_closed))| {
        let break_ =
            |level: usize| if step.is_empty() { String::new() } else { format!("\n{}", step.repeat(level + 2)) };
        let mut text = String::from("<opml version=\"2.0\"><head><title>T</title></head><body>");
        let mut open = 0;
        let levels: Vec<usize> = rows
            .iter()
            .scan(0, |most, (level, ..)| {
                let level = (*level).min(*most);
                *most = level + 1;
                Some(level)
            })
            .collect();
        for (place, (_, words, tail, more)) in rows.into_iter().enumerate() {
            let level = levels[place];
            while open > level {
                open -= 1;
                text += &format!("{}</outline>", break_(open));
            }
            let tick = if has_boxes { [" _complete=\"true\"", " _complete=\"false\""][place % 2] } else { "" };
            let tail = tail.replace("pin", &format!("pin{place}"));
            let has_more = levels.get(place + 1).is_some_and(|next| *next > level);
            let end = match (has_more, is_closed) {
                (true, _) => ">",
                (_, true) => "/>",
                _ => "></outline>",
            };
            text += &format!("{}<outline text=\"{words} {place}{tail}\"{tick}{more}{end}", break_(level));
            open += usize::from(has_more);
        }
        while open > 0 {
            open -= 1;
            text += &format!("{}</outline>", break_(open));
        }
        text + "\n</body></opml>\n"
    })
}

#[test]
fn an_edit_of_an_outline_does_what_it_says_and_nothing_else() {
    // Measured: 10 in a hundred.
    hold(outlines(), true, 20);
}

#[test]
fn every_row_of_an_outline_can_be_edited() {
    let document = open(OUTLINE, "", None).expect("an outline");
    assert!(document.roadmap.topics().all(|topic| rows::is_editable(OUTLINE, &document, topic)));
}
