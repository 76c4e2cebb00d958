use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::Owner;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent, UiEvent};

use crate::browser::page;
use crate::dom::element::{El, element, set_attr};
use crate::dom::menu_items as items;
use crate::dom::typed_word::TypedWord;
use crate::dom::{focus, scroll};
use crate::lazy::keys;

/// The list of a menu button, as the ARIA practices describe it. There is one at a time.
pub struct Menu {
    button: HtmlElement,
    list: El,
    items: Vec<HtmlElement>,
    ends_with_line: bool,
}

/// One choice among several.
pub struct Choice {
    words: String,
    is_chosen: bool,
    language: Option<&'static str>,
}

impl Choice {
    /// A choice in the language of the page.
    pub fn new(words: String, is_chosen: bool) -> Choice {
        Choice { words, is_chosen, language: None }
    }

    /// This choice with words in a language of their own.
    pub fn in_language(self, language: &'static str) -> Choice {
        Choice { language: Some(language), ..self }
    }
}

const LIST_ID: &str = "cairn:menu-list";

/// Between the list and its button, and between the list and the end of the window, in CSS pixels.
const GAP: f64 = 4.0;

/// Closes the list of a button, if it is open. Returns whether it was.
pub fn close(button: &HtmlElement) -> bool {
    let Some(list) = page::root().element(LIST_ID) else { return false };
    // The browser may have hidden it already, and report that later.
    let is_open = is_shown(&list);
    leave(button, &list);
    is_open
}

impl Menu {
    /// An empty list with a name.
    pub fn new(button: &HtmlElement, name: &str) -> Menu {
        let list = element("div")
            .class("menu")
            .attr("id", LIST_ID)
            .attr("role", "menu")
            .attr("aria-label", name)
            .attr("popover", "");
        Menu { button: button.clone(), list, items: Vec::new(), ends_with_line: false }
    }

    /// This menu with a command, and the keys that do the same, if there are any.
    pub fn command(mut self, words: &str, keys: &str, act: impl Fn() + 'static) -> Menu {
        let item = self.item("menuitem", words, &keys::named(keys), act);
        self.list = self.list.child(item);
        self.ends_with_line = false;
        self
    }

    /// This menu with a choice among several, of which one is chosen now.
    pub fn choice(
        mut self,
        name: &str,
        choices: impl IntoIterator<Item = Choice>,
        choose: impl Fn(usize) + Clone + 'static,
    ) -> Menu {
        let mut group = element("div")
            .attr("role", "group")
            .attr("aria-label", name)
            .child(element("p").class("menu-name").attr("aria-hidden", "true").text(name));
        for (at, Choice { words, is_chosen, language }) in choices.into_iter().enumerate() {
            let choose = choose.clone();
            let item = self.item("menuitemradio", &words, "", move || choose(at));
            let item = match language {
                Some(language) => item.attr("lang", language),
                None => item,
            };
            group = group.child(item.attr("aria-checked", if is_chosen { "true" } else { "false" }));
        }
        self.list = self.list.child(group);
        self.ends_with_line = false;
        self
    }

    /// This menu, with its last item only where the style sheet shows what has this class.
    pub fn only(self, class: &str) -> Menu {
        if let Some(item) = self.items.last() {
            set_attr(item, "class", &format!("menu-item {class}"));
        }
        self
    }

    /// This menu with a line between what was added, if there is anything, and what follows.
    pub fn line(mut self) -> Menu {
        if !self.items.is_empty() && !self.ends_with_line {
            self.list = self.list.child(element("div").class("menu-line").attr("role", "separator"));
            self.ends_with_line = true;
        }
        self
    }

    /// Shows the list beside its button, which has none, and focuses the first item, or the last one.
    pub fn open(self, from_end: bool) {
        let Menu { button, list, mut items, .. } = self;
        // Browsers close a list when people press outside of it, and its button does not count as outside.
        set_attr(&button, "popovertarget", LIST_ID);
        set_attr(&button, "aria-expanded", "true");
        let owner = Owner::new();
        let list: HtmlElement = list.element().clone().unchecked_into();
        let _: Result<(), _> = button.after_with_node_1(&list);
        if list.show_popover().is_err() {
            // Where the browser knows no popovers, the list is an ordinary element.
            let _: Result<(), _> = list.remove_attribute("popover");
        }
        items.retain(|item| item.get_bounding_client_rect().height() > 0.0);
        let put = {
            let (list, button) = (list.clone(), button.clone());
            move || place(&list, &button)
        };
        put();
        owner.with(|| {
            for event in ["scroll", "resize"] {
                let put = put.clone();
                page::listen(event, move |_| put());
            }
        });
        listen(&list, &button, &Rc::from(items.as_slice()), owner);
        if let Some(item) = if from_end { items.last() } else { items.first() } {
            focus::focus_on(item);
        }
    }

    fn item(&mut self, role: &str, words: &str, keys: &str, act: impl Fn() + 'static) -> El {
        let button = self.button.clone();
        // The focus goes back first, because a dialog later gives it back to where it was.
        let item = items::item(role, words, keys).on("click", move |event| {
            // The second click of a double click on the button is on whatever the menu shows there.
            if event.unchecked_ref::<UiEvent>().detail() < 2 {
                close(&button);
                act();
            }
        });
        self.items.push(item.element().clone().unchecked_into());
        item
    }
}

fn listen(list: &HtmlElement, button: &HtmlElement, items: &Rc<[HtmlElement]>, owner: Owner) {
    let items = Rc::clone(items);
    let (at_key, at_close) = (button.clone(), button.clone());
    let (own, closed) = (list.clone(), list.clone());
    let typed = RefCell::new(TypedWord::default());
    El::from_existing(list.clone().unchecked_into())
        .on("keydown", move |event| {
            if let Ok(event) = event.dyn_into::<KeyboardEvent>() {
                items::press(&event, &items, &typed, || leave(&at_key, &own));
            }
        })
        .on("toggle", move |event: Event| {
            if !is_shown(&closed) {
                drop(event);
                owner.cleanup();
                leave(&at_close, &closed);
            }
        });
}

/// Removes the list. Its button gets the focus back, unless the person has gone elsewhere. All of that happens at once,
/// because the browser reports only after the next frame that a list was hidden, and the button may have another one by
/// then.
fn leave(button: &HtmlElement, list: &HtmlElement) {
    if !list.is_connected() {
        return;
    }
    let is_in_hand = focus::is_in(list) || page::root().focused().is_none_or(|focused| focused.tag_name() == "BODY");
    set_attr(button, "aria-expanded", "false");
    let _: Result<(), _> = button.remove_attribute("popovertarget");
    let _: Result<(), _> = list.hide_popover();
    list.remove();
    if is_in_hand {
        scroll::keeping_list(|| focus::focus_on(button));
    }
}

/// Whether the list is shown. Where the browser knows no popovers, it is as long as it exists.
fn is_shown(list: &HtmlElement) -> bool {
    list.matches(":popover-open").unwrap_or(true)
}

/// Puts the list below its button, or above it if there is no room. The style sheet says where it is a sheet.
fn place(list: &HtmlElement, button: &HtmlElement) {
    let (at, own) = (button.get_bounding_client_rect(), list.get_bounding_client_rect());
    let (width, height) = (f64::from(page::width()), f64::from(page::height()));
    let below = at.bottom() + GAP;
    let top = if below + own.height() + GAP <= height || at.top() < own.height() + 2.0 * GAP {
        below.min(height - own.height() - GAP).max(GAP)
    } else {
        at.top() - own.height() - GAP
    };
    let start = if page::is_right_to_left() { at.left() } else { at.right() - own.width() };
    let left = start.min(width - own.width() - GAP).max(GAP);
    for (name, value) in [("--menu-top", top), ("--menu-left", left)] {
        let _: Result<(), _> = list.style().set_property(name, &format!("{}px", value as i32));
    }
}
