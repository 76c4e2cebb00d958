use leptos::prelude::*;
use send_wrapper::SendWrapper;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, EventTarget, HtmlElement};

#[wasm_bindgen]
extern "C" {
    /// The tree of elements that the app is in: a document, or a shadow root of another site's page.
    pub type Root;

    /// The element with an id.
    #[wasm_bindgen(method, js_name = getElementById)]
    pub fn element(this: &Root, id: &str) -> Option<HtmlElement>;

    /// The first element that a selector, which is well formed, selects.
    #[wasm_bindgen(method, js_name = querySelector)]
    pub fn find(this: &Root, selector: &str) -> Option<Element>;

    /// The element that has the focus.
    #[wasm_bindgen(method, getter, js_name = activeElement)]
    pub fn focused(this: &Root) -> Option<Element>;
}

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// The app's own. Defined by `page.js`, or for an element by `element.js`.
    #[wasm_bindgen(js_name = root)]
    pub fn root() -> Root;

    /// Who hears of an event of the page around the app.
    #[wasm_bindgen(js_name = eventTarget)]
    fn events(event: &str) -> EventTarget;

    /// Moves what scrolls the app so many CSS pixels down, at once.
    #[wasm_bindgen(js_name = scrollBy)]
    pub fn scroll_by(distance: f64);

    /// Names the page, as tabs and bookmarks show it.
    #[wasm_bindgen(js_name = setTitle)]
    pub fn set_title(title: &str);

    /// The fragment of the page's address, decoded, without the `#`; none where it is empty.
    #[wasm_bindgen(js_name = fragment)]
    pub fn fragment() -> Option<String>;

    /// Settles when the app is to leave the page.
    #[wasm_bindgen(js_name = whenRemoved)]
    fn cairn_end() -> js_sys::Promise;
}

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// What the page's address says of a name behind its `?`. Defined by `page.js`.
    #[wasm_bindgen(js_name = parameter)]
    pub fn asked(name: &str) -> Option<String>;

    /// What the page's address carries under a name behind its `#`. Defined by `start.js`.
    #[wasm_bindgen(js_name = payload)]
    pub fn carried(name: &str) -> Option<String>;

    /// Makes the page's address carry nothing to merge any more, as soon as a dialog is closed.
    #[wasm_bindgen(js_name = forgetMerge)]
    pub fn drop_carried();

    /// Whether the address, or the element, asks for more than a roadmap: see `asked.rs`.
    #[wasm_bindgen(js_name = hasLaunchOptions)]
    pub fn asks() -> bool;

    /// Tells the page around the app how much of the roadmap with this id is done: steps, and seconds.
    #[wasm_bindgen(js_name = reportCompletion)]
    pub fn changed(roadmap: &str, steps: u32, steps_done: u32, seconds: f64, seconds_done: f64);

    /// Tells it why there is no roadmap.
    #[wasm_bindgen(js_name = reportError)]
    pub fn refused(sentence: &str);

    /// Gives it what it asked for by `cairn-export`.
    #[wasm_bindgen(js_name = deliverExport)]
    pub fn exported(progress: &str);

    /// Makes the page's address say what is looked for. Defined by `page.js`.
    #[wasm_bindgen(js_name = setSearch)]
    pub fn ask(find: &str, show: &str);

    /// Defined by `page.js`.
    #[wasm_bindgen(js_name = nextTask)]
    fn cairn_rest() -> js_sys::Promise;

    /// Where one left this page, before a reload or in the outline: the row at the top of the window (0), and how far its
    /// top was below that of the window (1).
    #[wasm_bindgen(js_name = savedPlace)]
    pub fn left(part: u32) -> Option<f64>;

    /// A text with case, accents and the kinds of hyphens set aside, for comparing. Defined by `page.js`.
    #[wasm_bindgen(js_name = foldText)]
    pub fn fold(text: &str) -> String;
}

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Whether the page's address asks for something that is done once; it says so no more. Defined by `page.js`.
    #[wasm_bindgen(js_name = takeParameter)]
    pub fn once(name: &str) -> bool;

    /// Defined by `outline.js`.
    #[wasm_bindgen(js_name = prerenderedActions)]
    fn cairn_begun() -> Option<js_sys::Array>;

    /// Loads the second file of a release build. Defined by `page.js`.
    #[wasm_bindgen(js_name = loadLazy)]
    fn cairn_more() -> js_sys::Promise;
}

/// Gives the browser a turn.
pub async fn rest() {
    // It is nothing but a turn, and never refused.
    let _: Result<_, _> = JsFuture::from(cairn_rest()).await;
}

/// Waits for what comes in a second file, and answers whether it came.
pub async fn more() -> bool {
    JsFuture::from(cairn_more()).await.is_ok()
}

/// What a person did in the outline before there was an app.
pub struct Begun {
    /// Whether anything was done.
    pub has_acted: bool,
    /// The id of the topic in hand, if there is one.
    pub in_hand: Option<String>,
    /// The ids of the topics that were opened, with a plus in front, or closed, with a minus.
    pub folded: Vec<String>,
}

/// What was done in the outline so far, if it is that of the roadmap that is asked for.
pub fn begun() -> Option<Begun> {
    let said = cairn_begun()?;
    let mut ids = said.iter().filter_map(|id| id.as_string());
    let in_hand = ids.next().filter(|id| !id.is_empty());
    Some(Begun { has_acted: said.get(0).is_truthy(), in_hand, folded: ids.collect() })
}

/// Waits until the app is to leave the page, which a page of its own never asks for.
pub async fn end() {
    let _: Result<_, _> = JsFuture::from(cairn_end()).await;
}

/// Calls `act` on an event of the page around the app, as long as the current owner lives.
pub fn listen(event: &'static str, act: impl FnMut(Event) + 'static) {
    let act: Box<dyn FnMut(Event)> = Box::new(act);
    let listener = Closure::wrap(act).into_js_value();
    let target = events(event);
    // Adding and removing refuse nobody.
    let _: Result<(), _> = target.add_event_listener_with_callback(event, listener.unchecked_ref());
    let heard = SendWrapper::new((target, listener));
    on_cleanup(move || {
        let _: Result<(), _> = heard.0.remove_event_listener_with_callback(event, heard.1.unchecked_ref());
    });
}

/// The height of the window, in CSS pixels.
pub fn height() -> i32 {
    let document = web_sys::window().and_then(|window| window.document());
    document.and_then(|document| document.document_element()).map_or(0, |root| root.client_height())
}
