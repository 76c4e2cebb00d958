use roadmap::{Span, Title};

use crate::view::element::{Drawn, element};

/// Puts a title with its inline code into an element.
pub fn titled(holder: Drawn, title: &Title) -> Drawn {
    title.spans().iter().fold(holder, |holder, span| match span {
        Span::Text(text) => holder.text(text),
        Span::Code(code) => holder.child(element("code").text(code)),
    })
}
