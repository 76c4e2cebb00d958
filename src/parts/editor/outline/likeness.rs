//! Changes what is drawn without taking anything off the page.

use std::iter::successors;

use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

use crate::dom::element::set_attr;

/// The attributes that a row gets once it is drawn.
const STATE: [&str; 5] = ["tabindex", "hidden", "aria-expanded", "aria-current", "data-landing"];

/// Makes an element look like another one, if both have the same parts. Returns whether they have.
///
/// If a node is taken off the page between two keys, Chromium splits them into two steps of undo.
pub fn take_on(element: &Element, model: &Element) -> bool {
    let is_alike = is_alike(element, model);
    if is_alike {
        copy(element, model);
    }
    is_alike
}

fn is_alike(element: &Element, model: &Element) -> bool {
    element.node_name() == model.node_name()
        && names(element).eq(names(model))
        // The page's policy forbids setting it.
        && element.get_attribute("style") == model.get_attribute("style")
        && nodes(element).count() == nodes(model).count()
        && nodes(element).zip(nodes(model)).all(|(node, model)| match both(&node, &model) {
            Some((element, model)) => is_alike(element, model),
            None => node.node_type() == model.node_type(),
        })
}

fn copy(element: &Element, model: &Element) {
    for name in names(model) {
        let value = model.get_attribute(&name).unwrap_or_default();
        if element.get_attribute(&name).as_ref() != Some(&value) {
            set_attr(element, &name, &value);
        }
    }
    for (node, model) in nodes(element).zip(nodes(model)) {
        match both(&node, &model) {
            Some((element, model)) => copy(element, model),
            None if node.node_value() != model.node_value() => node.set_node_value(model.node_value().as_deref()),
            None => {}
        }
    }
}

fn names(element: &Element) -> impl Iterator<Item = String> {
    let mut names: Vec<String> = element.get_attribute_names().iter().filter_map(|name| name.as_string()).collect();
    names.retain(|name| !STATE.contains(&name.as_str()));
    names.sort_unstable();
    names.into_iter()
}

fn nodes(element: &Element) -> impl Iterator<Item = Node> {
    successors(element.first_child(), Node::next_sibling)
}

fn both<'a>(node: &'a Node, model: &'a Node) -> Option<(&'a Element, &'a Element)> {
    Some((node.dyn_ref()?, model.dyn_ref()?))
}
