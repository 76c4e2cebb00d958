//! Elements as text.

use std::fmt;

/// An element as text.
pub struct Html {
    tag: &'static str,
    attributes: String,
    /// What is in it; none for an element that has no end.
    inside: Option<String>,
}

/// An element without anything in it yet.
pub fn element(tag: &'static str) -> Html {
    Html { tag, attributes: String::new(), inside: Some(String::new()) }
}

impl Html {
    /// An element that has no end, such as `meta`.
    pub fn void(tag: &'static str) -> Html {
        Html { tag, attributes: String::new(), inside: None }
    }

    /// Adds a class.
    pub fn class(self, class: &str) -> Html {
        self.with("class", class)
    }

    /// Adds an attribute.
    pub fn with(mut self, name: &str, value: &str) -> Html {
        self.attributes += &format!(" {name}=\"{}\"", escaped(value));
        self
    }

    /// Adds words at its end.
    pub fn text(self, words: &str) -> Html {
        self.raw(&escaped(words))
    }

    /// Adds an element at its end.
    pub fn child(self, child: Html) -> Html {
        self.raw(&child.to_string())
    }

    /// Adds elements at its end.
    pub fn children(self, children: impl IntoIterator<Item = Html>) -> Html {
        children.into_iter().fold(self, Html::child)
    }

    /// Adds styles, or HTML, at its end. They are not escaped.
    pub fn raw(mut self, text: &str) -> Html {
        self.inside.get_or_insert_default().push_str(text);
        self
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Html { tag, attributes, inside } = self;
        match inside {
            Some(inside) => write!(f, "<{tag}{attributes}>{inside}</{tag}>"),
            None => write!(f, "<{tag}{attributes}>"),
        }
    }
}

/// A text as HTML, in an element or in an attribute with double quotes.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
