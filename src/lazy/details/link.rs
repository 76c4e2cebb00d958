use std::ops::Range;

use roadmap::{Link, Style, is_safe, site};
use web_sys::Url;

use crate::browser::{address, fetch};
use crate::dom::element::{El, element};
use crate::dom::title::styled;

/// A link that stands alone, in an element: its title, and the site and what it leads to. `marks` says what is searched for in words.
pub fn resource(holder: El, link: &Link, marks: impl Fn(&str) -> Vec<Range<usize>>) -> El {
    let anchor = anchor(&link.address);
    let is_link = anchor.is_some();
    let words = |holder, words: &str| styled(holder, words, Style::PLAIN, &(0..words.len()), &marks(words));
    let title = words(anchor.unwrap_or_else(|| element("span")), &link.title);
    let place = if is_link { site(&link.address) } else { Some(link.address.as_str()) };
    let place = place.filter(|&place| place != link.title);
    let besides: Vec<&str> = place.into_iter().chain(link.kind.as_deref()).collect();
    let besides = (!besides.is_empty()).then(|| words(element("span").class("details-site"), &besides.join(" · ")));
    holder.child(title).text(" ").children(besides)
}

/// A link without words, if it leads anywhere: see [`is_safe`]. An address beside the document has no place where the document
/// has none.
pub fn anchor(to: &str) -> Option<El> {
    let whole = is_safe(to).then(|| resolved(to)).flatten()?;
    let link = element("a").attr("href", &whole).attr("target", "_blank").attr("rel", "noopener noreferrer");
    Some(link)
}

fn resolved(to: &str) -> Option<String> {
    let is_whole = |url: &Url| ["http:", "https:", "mailto:"].contains(&url.protocol().as_str());
    let url = Url::new(to).or_else(|_| {
        let page = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
        // What a link carries is beside nothing.
        let document = if address::payload("document").is_some() { String::new() } else { fetch::path() };
        Url::new_with_base(to, &Url::new_with_base(&document, &page)?.href())
    });
    url.ok().filter(is_whole).map(|url| url.href())
}
