//! Elements that are built once and follow signals: the one way of building views.
//!
//! [`El`] has the methods of leptos' own builder. It is not leptos' `view!`, which makes a type of every element with
//! all its attributes, and code to build, rebuild and drop each: 9 KB of brotli once and 1.9 KB a view, where these are
//! 0.3. Nothing here is ever rebuilt: what a view shows changes through leptos' effects.

use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event};

/// An element of the page, with what stands in it.
pub struct El(Element);

const HTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";

/// An empty HTML element. `tag` is one of HTML's own.
pub fn element(tag: &str) -> El {
    El::of_namespace(HTML, tag)
}

/// A plain button with words on it.
pub fn button(words: &str) -> El {
    element("button").class("button").attr("type", "button").text(words)
}

/// An empty SVG element. `tag` is one of SVG's own.
pub fn svg(tag: &str) -> El {
    El::of_namespace(SVG, tag)
}

impl El {
    fn of_namespace(namespace: &str, tag: &str) -> El {
        El(dom_ok(document().create_element_ns(Some(namespace), tag)))
    }

    /// An element that is in the page already, or was taken before.
    pub fn from_existing(element: Element) -> El {
        El(element)
    }

    /// This element without its contents.
    pub fn emptied(self) -> El {
        self.0.set_text_content(None);
        self
    }

    /// This element with a class, which is that of its style sheet's file.
    pub fn class(self, class: &str) -> El {
        self.attr("class", class)
    }

    /// This element with an attribute.
    pub fn attr(self, name: &str, value: &str) -> El {
        set_attr(&self.0, name, value);
        self
    }

    /// This element with words at its end.
    pub fn text(self, words: &str) -> El {
        self.append(document().create_text_node(words).as_ref());
        self
    }

    /// This element with an element at its end.
    pub fn child(self, child: El) -> El {
        self.append(child.0.as_ref());
        self
    }

    /// This element with elements at its end.
    pub fn children(self, children: impl IntoIterator<Item = El>) -> El {
        children.into_iter().fold(self, El::child)
    }

    /// Calls `update` with the element now, and whenever a signal that it reads changes, as long as the
    /// current owner lives.
    pub fn effect(self, update: impl Fn(&Element) + 'static) -> El {
        let element = self.0.clone();
        effect(Box::new(move || update(&element)));
        self
    }

    /// Calls `act` on an event of the element or of what stands in it.
    pub fn on(self, event: &str, act: impl FnMut(Event) + 'static) -> El {
        listen(&self.0, event, Box::new(act));
        self
    }

    /// The element itself.
    pub fn element(&self) -> &Element {
        &self.0
    }

    /// The element itself, to keep.
    pub fn into_element(self) -> Element {
        self.0
    }

    /// A copy of an element and of all that stands in it; listeners and effects stay with the original.
    pub fn copy_of(template: &Element) -> El {
        El(dom_ok(template.clone_node_with_deep(true)).unchecked_into())
    }

    /// Puts it before an element that has a parent.
    pub fn put_before(self, next: &Element) {
        dom_ok(next.before_with_node_1(&self.0));
    }

    /// Appends it to an element that is in the page already.
    pub fn append_to(self, parent: &Element) -> Element {
        dom_ok(parent.append_child(&self.0));
        self.0
    }

    fn append(&self, node: &JsValue) {
        dom_ok(self.0.append_child(node.unchecked_ref()));
    }
}

/// The first element in a copy of a template, which has one.
pub fn first_child(element: &Element) -> Element {
    let Some(child) = element.first_element_child() else { unreachable!("the template has a child here") };
    child
}

/// The next element in a copy of a template, which has one.
pub fn next_sibling(element: &Element) -> Element {
    let Some(sibling) = element.next_element_sibling() else { unreachable!("the template has a sibling here") };
    sibling
}

/// Gives an element an attribute. `name` is well formed.
pub fn set_attr(element: &Element, name: &str, value: &str) {
    dom_ok(element.set_attribute(name, value));
}

/// Gives an element these words and nothing else. It has had nothing but words before: its text is changed and not
/// replaced, so that the browser lays out no more than the words.
pub fn set_text(element: &Element, words: &str) {
    match element.first_child() {
        Some(text) => text.set_node_value(Some(words)),
        None => element.set_text_content(Some(words)),
    }
}

/// The result of a call that a browser never refuses: with a well-formed name, or on an element that was just made. The
/// app makes no others. `expect` would bring code that describes any value of JavaScript.
pub fn dom_ok<T>(done: Result<T, JsValue>) -> T {
    let Ok(done) = done else { unreachable!("the page refused what is well formed") };
    done
}

/// Hides an element, or shows it again.
pub fn set_shown(element: &Element, is_shown: bool) {
    set_flag(element, "hidden", !is_shown);
}

/// Gives an element an attribute without a value, or takes it away. `name` is well formed.
pub fn set_flag(element: &Element, name: &str, is_set: bool) {
    // Writing the attribute again would make the browser restyle every row.
    if element.has_attribute(name) == is_set {
        return;
    }
    if is_set {
        set_attr(element, name, "");
    } else {
        dom_ok(element.remove_attribute(name));
    }
}

/// One effect type for all, owned by the current owner.
fn effect(update: Box<dyn Fn()>) {
    StoredValue::new_local(RenderEffect::new(move |_| update()));
}

/// [`El::on`], compiled once for all events.
fn listen(element: &Element, event: &str, act: Box<dyn FnMut(Event)>) {
    let listener = Closure::wrap(act).into_js_value();
    dom_ok(element.add_event_listener_with_callback(event, listener.unchecked_ref()));
}
