//! Words with their markup, as elements.

use roadmap::{Roadmap, Span, Style, Title};

use crate::browser::language;
use crate::dom::element::{El, element};

/// Gives an element the language of what the roadmap's author wrote in it, and lets that choose its direction.
pub fn authored(holder: El, roadmap: &Roadmap) -> El {
    in_language(holder.attr("dir", "auto"), roadmap)
}

/// Gives an element the language of the roadmap: for a name that its author wrote.
pub fn in_language(holder: El, roadmap: &Roadmap) -> El {
    match roadmap.language().map(|language| language.tag().to_owned()).or_else(language::undeclared) {
        Some(language) => holder.attr("lang", &language),
        None => holder,
    }
}

/// Puts a title with its markup into an element.
pub fn titled(holder: El, title: &Title) -> El {
    title.spans().iter().for_each(|Span { text, style }| drop(styled(&holder, *style).text(text)));
    holder
}

/// What holds words of one style at the end of an element: that element itself, if they are plain.
pub fn styled(holder: &El, style: Style) -> El {
    let tags = [(style.strong, "strong"), (style.emphasis, "em"), (style.struck, "s"), (style.code, "code")];
    let mut inmost = holder.element().clone();
    for (_, tag) in tags.into_iter().filter(|(is_set, _)| *is_set) {
        inmost = element(tag).append_to(&inmost);
    }
    El::from_existing(inmost)
}
