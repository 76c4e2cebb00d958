//! Words with their markup, as elements.

use roadmap::{Span, Style, Title};

use crate::dom::element::{El, element};

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
