//! A roadmap as it stands in the page before the app is loaded: to be read at once, also without JavaScript, and by
//! search engines. It looks like the app, whose style sheets it uses, with nothing ticked and everything closed.

use std::fs;

use anyhow::{Context, Result, ensure};
use roadmap::{
    Completion, Hours, NodeId, Progress, Roadmap, Span, Title, Topic, document, site_guide, site_list, trail_widths,
};
use serde_json::{Value, json};
use stone_shapes::{STONE_PARTS, STONES};

use crate::html::{Html, element};
use crate::run::root;

#[path = "../../src/dom/stone_shapes.rs"]
mod stone_shapes;

/// The id of the roadmap that the page opens with.
pub const SHIPPED: &str = "python-backend";

/// The most topics that are written into a page. A larger roadmap has only its sections there.
const MOST_TOPICS: usize = 2_000;

/// Writes what the hook of the build puts into the page: `target/page.json`.
pub fn write() -> Result<()> {
    let file = root().join(format!("public/roadmaps/{SHIPPED}.md"));
    let text = fs::read_to_string(&file).with_context(|| format!("{} is missing", file.display()))?;
    let list =
        fs::read_to_string(root().join("public/roadmaps/index.json")).context("There is no list of the roadmaps")?;
    let guided: Vec<_> = site_list(&list).unwrap_or_default().into_iter().map(|(name, _)| name).collect();
    let guided: Vec<_> = guided.iter().filter(|name| site_guide(&list, name).is_some()).map(String::as_str).collect();
    for name in &guided {
        // The page fetches a guide by this name, without the list.
        ensure!(
            site_guide(&list, name) == Some(format!("{name}.guide.md")),
            "The guide to {name} is no {name}.guide.md"
        );
    }
    let mut page = page(SHIPPED, &text, &document::read(&text)?.roadmap, &guided);
    page["language"] = "en".into();
    fs::create_dir_all(root().join("target"))?;
    fs::write(root().join("target/page.json"), page.to_string()).context("could not write target/page.json")
}

/// What the build is told about the first roadmap of a site: `About` in build/page.mjs. `name` is its name in
/// `?roadmap=`, and `guided` are the roadmaps of the site that have a guide.
pub fn page(name: &str, text: &str, roadmap: &Roadmap, guided: &[&str]) -> Value {
    json!({
        "name": roadmap.title().to_string(),
        "title": format!("{} · Cairn", roadmap.title()),
        "figures": figures(roadmap),
        "description": description(roadmap),
        "tree": tree(name, roadmap, guided.contains(&name)).to_string(),
        "guided": guided.join(" "),
        "roadmap": name,
        "file": format!("roadmaps/{name}.md"),
        "language": roadmap.language().map_or("", |language| language.tag()),
        "steps": Progress::new(roadmap).completion(NodeId::ROOT).steps,
        "document": text,
    })
}

/// What search engines and links show below the title.
fn description(roadmap: &Roadmap) -> String {
    format!(
        "{}: {}. Tick what you know and see what is next. Kept in your own browser, offline too, without an account.",
        roadmap.title(),
        figures(roadmap)
    )
}

/// `16 sections, 91 steps, 234 hours`.
pub fn figures(roadmap: &Roadmap) -> String {
    let whole = Progress::new(roadmap).completion(NodeId::ROOT);
    let sections = roadmap.children(NodeId::ROOT).count();
    let sections = format!("{sections} {}", if sections == 1 { "section" } else { "sections" });
    let hours = if whole.hours > Hours::ZERO { format!(", {} hours", whole.hours) } else { String::new() };
    format!("{sections}, {}{hours}", counted(whole))
}

/// The page's prerendered tree. Each part is as the view of the same name in `src/view/` draws it.
fn tree(name: &str, roadmap: &Roadmap, is_guided: bool) -> Html {
    let progress = Progress::new(roadmap);
    let title = roadmap.title().to_string();
    let rows = roadmap.children(NodeId::ROOT).map(|section| topic(roadmap, &progress, section));
    let tree = authored(element("ul"), roadmap).class("tree").with("role", "list").with("aria-label", &title);
    let has_details = is_guided || roadmap.topics().any(|topic| !roadmap.topic(topic).details().is_empty());
    let tree = if has_details { tree.with("data-with-details", "") } else { tree };
    // The place for the button that the app has for what stands beside the title.
    let has_about = !roadmap.topic(NodeId::ROOT).details().is_empty();
    let about = has_about.then(|| element("div").class("about"));
    element("div")
        .class("app prerendered")
        .with("data-roadmap", name)
        .child(masthead(roadmap, &progress))
        .child(toolbar())
        .child(element("main").class("page").children(about).child(tree.children(rows)))
}

/// Gives what the author wrote its language and its direction, where they are not those of the page.
fn authored(holder: Html, roadmap: &Roadmap) -> Html {
    let holder = match roadmap.language() {
        Some(language) => holder.with("lang", language.tag()),
        None => holder,
    };
    if roadmap.is_right_to_left() { holder.with("dir", "rtl") } else { holder }
}

fn masthead(roadmap: &Roadmap, progress: &Progress) -> Html {
    let whole = progress.completion(NodeId::ROOT);
    let name = roadmap.name_beside_title();
    let name = name.map(|name| authored(element("p"), roadmap).class("masthead-name").text(name));
    let hours = (whole.hours > Hours::ZERO).then(|| element("span").text(&format!("{} hours", whole.hours)));
    let figures = element("p")
        .class("masthead-figures")
        .child(element("span").text(&counted(whole)))
        .children(hours)
        .child(element("span").text("saved in this browser"));
    let stones = STONES.map(|stone| {
        let attributes = STONE_PARTS.into_iter().zip(stone).filter(|(_, value)| !value.is_empty());
        attributes.fold(element("ellipse").class("stone"), |stone, (name, value)| stone.with(name, value))
    });
    let stones =
        element("svg").class("stones").with("viewBox", "0 0 64 64").with("aria-hidden", "true").children(stones);
    let go_on = element("section").class("continue").with("aria-label", "Continue");
    element("header")
        .class("masthead")
        .children(name)
        .child(titled(authored(element("h1"), roadmap).class("masthead-title"), roadmap.title()))
        .child(figures)
        .child(stones)
        .child(trail(roadmap, progress))
        .child(welcome())
        .child(go_on)
}

/// The trail is a drawing, because the page's policy allows no widths in HTML.
fn trail(roadmap: &Roadmap, progress: &Progress) -> Html {
    let sections: Vec<Completion> =
        roadmap.children(NodeId::ROOT).map(|section| progress.completion(section)).collect();
    let mut start = 0;
    let stretches = trail_widths(&sections).into_iter().map(|width| {
        let [x, wide] = [start, width].map(|part| format!("{}.{:02}%", part / 100, part % 100));
        start += width;
        element("rect").with("x", &x).with("width", &wide)
    });
    let line = element("svg").class("trail-line").with("aria-hidden", "true").children(stretches);
    element("div").class("trail").child(line)
}

/// The line for a person who has marked nothing: see web/boot.js.
fn welcome() -> Html {
    let open = element("button").class("welcome-open").text("Open your own roadmap");
    let words = element("p").text("Tick what you know. It stays in this browser. ").child(open);
    let close = element("button").class("button").with("aria-label", "Dismiss").text("×");
    element("div").class("welcome").child(words).child(close)
}

/// The tools as the app will show them. A press before the app is there takes effect later
/// (`web/page/prerendered_tree.js`).
fn toolbar() -> Html {
    let button = |words: &str| element("button").class("button").text(words);
    let row = element("div")
        .class("toolbar-row")
        .child(
            element("button")
                .class("button continue-button")
                .child(element("span").text("Continue"))
                .text(" ")
                .child(element("span").class("continue-button-title").text("…")),
        )
        .child(button("Search"))
        .child(element("button").class("button share-tool").text("Share"))
        .child(element("button").class("button menu-tool").text("Menu"));
    element("section").class("toolbar").with("aria-label", "Tools").child(row)
}

fn topic(roadmap: &Roadmap, progress: &Progress, node: NodeId) -> Html {
    let topic = roadmap.topic(node);
    let number = topic.number().map(|number| element("span").class("row-number").text(number));
    let words = |title| element("span").class("row-words").children(number).child(titled(title, topic.title()));
    let hours = |hours: Hours| element("span").class("row-hours").text(&format!("{hours}\u{a0}h"));
    let row = if roadmap.is_step(node) {
        let figures = topic.estimate().map(|estimate| element("span").class("figures").child(hours(estimate)));
        let link = element("a").class("row-title").with("href", &format!("#{}", topic.id()));
        element("div").class("row").child(words(link)).children(figures)
    } else {
        let whole = progress.completion(node);
        let hours = if whole.hours > Hours::ZERO { hours(whole.hours) } else { element("span").class("row-hours") };
        let figures = element("span")
            .class("figures")
            .child(element("span").class("progress-bar"))
            .child(element("span").class("row-steps").text(&counted(whole)))
            .child(hours);
        let icon = element("svg").class("fold-icon").with("viewBox", "0 0 16 16").with("aria-hidden", "true");
        let fold = element("span").class("fold").child(icon.child(element("path").with("d", "M6 3.5 10.5 8 6 12.5")));
        let is_short = roadmap.len() <= MOST_TOPICS;
        let children = roadmap.children(node).filter(|_| is_short);
        let rows = children.map(|child| self::topic(roadmap, progress, child));
        element("details")
            .child(
                element("summary")
                    .class("row")
                    .child(fold)
                    .child(words(headed(topic, element("span").class("row-title"))))
                    .child(figures),
            )
            .child(element("ul").class("branch").with("role", "list").children(rows))
    };
    let item =
        element("li").class("topic").with("id", topic.id().as_str()).with("data-level", &topic.level().to_string());
    let next = roadmap.after_subtree(node);
    let is_last = roadmap.is_step(node)
        && topic.level() > 1
        && next.is_none_or(|next| roadmap.topic(next).level() < topic.level());
    let item = if is_last { item.with("data-last", "") } else { item };
    item.child(row)
}

/// The title of a section is a heading.
fn headed(topic: &Topic, title: Html) -> Html {
    if topic.level() == 1 { title.with("role", "heading").with("aria-level", "2") } else { title }
}

fn counted(whole: Completion) -> String {
    format!("{} {}", whole.steps, if whole.steps == 1 { "step" } else { "steps" })
}

fn titled(holder: Html, title: &Title) -> Html {
    title.spans().iter().fold(holder, |holder, Span { text, style }| {
        let tags = [(style.code, "code"), (style.struck, "s"), (style.emphasis, "em"), (style.strong, "strong")];
        let mut tags = tags.into_iter().filter_map(|(is_set, tag)| is_set.then_some(tag));
        match tags.next() {
            None => holder.text(text),
            Some(innermost) => {
                holder.child(tags.fold(element(innermost).text(text), |words, tag| element(tag).child(words)))
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Roadmap {
        document::read(text).expect("a roadmap").roadmap
    }

    #[test]
    fn authored_text_stays_text() {
        let html = tree("a", &of("# A <b> & \"c\"\n1. **<script>x</script> `<i>`** (2 h)\n- \"><img src=x>\n"), false)
            .to_string();
        assert!(html.contains(r#"aria-label="A &lt;b&gt; &amp; &quot;c&quot;""#), "{html}");
        assert!(html.contains("&lt;script&gt;x&lt;/script&gt; <code>&lt;i&gt;</code>"), "{html}");
        assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("<i>"), "{html}");
    }

    #[test]
    fn every_topic_of_the_shipped_roadmap_has_its_row_and_its_link() {
        let text = include_str!("../../public/roadmaps/python-backend.md");
        let roadmap = of(text);
        let html = tree(SHIPPED, &roadmap, false).to_string();
        for topic in roadmap.topics().map(|node| roadmap.topic(node)) {
            let id = topic.id();
            assert!(html.contains(&format!(r#" id="{id}" "#)), "{id}");
            let title = titled(element("i"), topic.title()).to_string();
            assert!(html.contains(title.trim_start_matches("<i").trim_end_matches("i>")), "{id}");
        }
        assert_eq!(html.matches("<details>").count(), html.matches("</details>").count());
        assert_eq!(html.matches("<li ").count(), 139);
        assert_eq!(html.matches("href=\"#").count(), 91);
        assert_eq!(
            description(&roadmap).split(". ").next(),
            Some("Python Backend Developer Roadmap: 16 sections, 91 steps, 234 hours")
        );
    }
}
