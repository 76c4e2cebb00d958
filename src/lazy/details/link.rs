use std::ops::Range;

use roadmap::{Link, Style, is_safe, site};
use web_sys::Url;

use crate::browser::{address, fetch};
use crate::dom::element::{El, element};
use crate::lazy::search::highlights::highlighted;

/// A link that stands alone, in a block: its title, the site, and what else is said about it. `highlights` finds what
/// is searched for in words.
pub fn resource(holder: El, link: &Link, more: &[String], highlights: impl Fn(&str) -> Vec<Range<usize>>) -> El {
    let (title, besides) = parts(link, more, highlights);
    holder.attr("dir", "auto").child(title).text(" ").children(besides)
}

/// A link in one line, which has the page's direction and is cut at its end.
pub fn in_line(link: &Link, more: &[String]) -> El {
    let (title, besides) = parts(link, more, |_| Vec::new());
    element("span").child(title.attr("dir", "auto")).text(" ").children(besides)
}

fn parts(link: &Link, more: &[String], highlights: impl Fn(&str) -> Vec<Range<usize>>) -> (El, Option<El>) {
    let anchor = anchor(&link.address, &link.title);
    let is_link = anchor.is_some();
    let words = |holder, words: &str| highlighted(holder, [(words, Style::PLAIN)], &mut 0, &highlights(words));
    let title = words(anchor.unwrap_or_else(|| element("span")), &link.title);
    let place = if is_link { site(&link.address) } else { Some(link.address.as_str()) };
    let place = place.filter(|&place| !link.title.contains(place));
    let besides: Vec<&str> = place.into_iter().chain(more.iter().map(String::as_str)).collect();
    let besides = (!besides.is_empty()).then(|| words(element("span").class("details-site"), &besides.join(" · ")));
    (title, besides)
}

/// A link without words yet, if it leads anywhere: see [`is_safe`]. On paper its address stands behind the words,
/// unless they are the address.
pub fn anchor(to: &str, words: &str) -> Option<El> {
    let whole = is_safe(to).then(|| resolved(to)).flatten()?;
    let link = element("a").attr("href", &whole).attr("target", "_blank").attr("rel", "noopener noreferrer");
    Some(if to.trim_start_matches("mailto:") == words { link } else { link.class("details-link") })
}

/// The whole address. A relative one is beside the document; a document that was pasted, or that came in a link, has
/// nothing beside it.
fn resolved(to: &str) -> Option<String> {
    let of_document = || {
        let page = web_sys::window()?.location().href().ok()?;
        let document = address::payload("document").is_none().then(fetch::path)?;
        let document = Url::new_with_base(&document, &page).ok()?.href();
        Url::new_with_base(to, &document).ok()
    };
    let whole = Url::new(to).ok().or_else(of_document)?;
    let is_of_web = ["http:", "https:", "mailto:"].contains(&whole.protocol().as_str());
    is_of_web.then(|| whole.href())
}
