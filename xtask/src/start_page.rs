//! The page that lists the roadmaps of a site, for owners who have several.

use roadmap::Roadmap;

use crate::html::{Html, element};
use crate::prerender::figures;

/// The name of its file.
pub const FILE: &str = "start.html";

/// The policy of the page: only its own styles and the site's pictures. It has no script.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

const STYLES: &str = concat!(include_str!("../../style/tokens.css"), include_str!("start_page.css"));

/// The page, with the roadmaps by their names in `?roadmap=`. The first one is the roadmap of the site's own page.
pub fn page(roadmaps: &[(&str, &Roadmap)]) -> String {
    let items = roadmaps.iter().enumerate().map(|(at, &(name, roadmap))| {
        let address = if at == 0 { "./".to_owned() } else { format!("./?roadmap={name}") };
        let title = element("a").with("href", &address).with("dir", "auto").text(&roadmap.title().to_string());
        let title = match roadmap.language() {
            Some(language) => title.with("lang", language.tag()),
            None => title,
        };
        element("li").child(element("h2").child(title)).child(element("p").text(&figures(roadmap)))
    });
    let list = element("ul").with("role", "list").children(items);
    let kept = "Tick what you know and see what is next. Your ticks are kept in your own browser: there is no account.";
    let main = element("main").child(element("h1").text("Roadmaps")).child(element("p").text(kept)).child(list);
    let policy = Html::void("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY);
    let head = element("head")
        .child(Html::void("meta").with("charset", "utf-8"))
        .child(policy)
        .child(Html::void("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"))
        .child(Html::void("meta").with("name", "description").with("content", kept))
        .child(element("title").text("Roadmaps"))
        .child(Html::void("link").with("rel", "icon").with("href", "icons/cairn.svg"))
        .child(element("style").raw(STYLES));
    let html = element("html").with("lang", "en").child(head).child(element("body").child(main));
    format!("<!doctype html>\n{html}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_roadmap_has_its_link_its_figures_and_its_language_and_text_stays_text() {
        let read = |text: &str| roadmap::open(text, "./course.md", None).expect("a roadmap").roadmap;
        let first = read("# A & \\<b>\n\n## S (2 h)\n\n- [ ] x\n");
        let second = read("---\nlang: ar\n---\n# B\n\n## S\n\n- [ ] x\n- [ ] y\n");
        let page = page(&[("first", &first), ("second", &second)]);
        assert!(
            page.contains(r#"<a href="./" dir="auto">A &amp; &lt;b&gt;</a></h2><p>1 section, 1 step, 2 hours</p>"#),
            "{page}"
        );
        assert!(page.contains(r#"<a href="./?roadmap=second" dir="auto" lang="ar">B</a>"#), "{page}");
        assert!(page.contains("<p>1 section, 2 steps</p>"), "{page}");
    }
}
