//! Long lists whose elements are in groups, so that the browser lays out and paints only the group with a change.

use web_sys::Element;

use crate::dom::element::El;

/// How many elements are put into a group. One that grows to twice as many is divided.
const SIZE: u32 = 50;

/// Puts an element before another one of the list, or at its end. `new_group` makes an empty group.
pub fn put(list: &Element, made: El, before: Option<&Element>, new_group: fn() -> El) {
    let Some(next) = before else {
        let open = list.last_element_child().filter(|group| group.child_element_count() < SIZE);
        made.append_to(&open.unwrap_or_else(|| new_group().append_to(list)));
        return;
    };
    made.put_before(next);
    if let Some(group) = next.parent_element().filter(|group| group.child_element_count() >= 2 * SIZE) {
        let first = new_group();
        for element in std::iter::from_fn(|| group.first_element_child()).take(SIZE as usize) {
            El::from_existing(element).append_to(first.element());
        }
        first.put_before(&group);
    }
}

/// Takes an element out of its list.
pub fn remove(element: &Element) {
    let group = element.parent_element();
    element.remove();
    if let Some(empty) = group.filter(|group| group.child_element_count() == 0) {
        empty.remove();
    }
}
