//! Where to learn something: what it is, how long it takes.

use std::ops::Range;

use roadmap::{Resource, ResourceKind, Roadmap};

use super::link::{anchor, resource};
use super::words;
use crate::browser::lazy::dates;
use crate::dom::element::{El, element};

/// A resource in its list.
pub fn item(roadmap: &Roadmap, of: &Resource, marks: &impl Fn(&str) -> Vec<Range<usize>>) -> El {
    element("li").child(resource(element("div"), &of.link, &besides(roadmap, of), marks))
}

/// What is said behind the site: `guide`, `15 min`.
pub fn besides(roadmap: &Roadmap, of: &Resource) -> Vec<String> {
    let kind = of.kind.map(|kind| match kind {
        ResourceKind::Docs => "docs",
        ResourceKind::Guide => "guide",
        ResourceKind::Video => "video",
        ResourceKind::Exercise => "exercise",
        ResourceKind::Book => "book",
        ResourceKind::Course => "course",
    });
    let kind = kind.map(words::kind).or_else(|| of.link.kind.clone());
    let length = of.minutes.map(|minutes| match (minutes / 60, minutes % 60) {
        (0, minutes) => words::minutes(minutes),
        (hours, 0) => words::hours(hours),
        (hours, minutes) => words::hours_and_minutes(hours, minutes),
    });
    let own = roadmap.language().map_or("en", |language| language.tag());
    let language = of.language.as_deref().filter(|&tag| tag != own).map(dates::language);
    kind.into_iter().chain(length).chain(language).chain(of.is_paid.then(words::paid)).collect()
}

/// What can be read: what leads somewhere, but to nobody to write to.
pub fn can_be_read(of: &Resource) -> bool {
    let is_mail = of.link.address.trim_start().starts_with("mailto:");
    !is_mail && anchor(&of.link.address, "").is_some()
}
