use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, HtmlElement};

#[wasm_bindgen]
extern "C" {
    /// What the page's address says of a name behind its `?`. Defined by `page.js`.
    #[wasm_bindgen(js_name = cairnAsked)]
    pub fn asked(name: &str) -> Option<String>;

    /// Makes the page's address say what is looked for. Defined by `page.js`.
    #[wasm_bindgen(js_name = cairnAsk)]
    pub fn ask(find: &str, show: &str);

    /// Defined by `page.js`.
    #[wasm_bindgen(js_name = cairnRest)]
    fn cairn_rest() -> js_sys::Promise;

    /// Where one left this page, before a reload or in the outline: the row at the top of the window (0), and how far its
    /// top was below that of the window (1).
    #[wasm_bindgen(js_name = cairnLeft)]
    pub fn left(part: u32) -> Option<f64>;

    /// A text with case, accents and the kinds of hyphens set aside, for comparing. Defined by `page.js`.
    #[wasm_bindgen(js_name = cairnFold)]
    pub fn fold(text: &str) -> String;
}

#[wasm_bindgen]
extern "C" {
    /// Whether the page's address asks for something that is done once; it says so no more. Defined by `page.js`.
    #[wasm_bindgen(js_name = cairnOnce)]
    pub fn once(name: &str) -> bool;

    /// Defined by `outline.js`.
    #[wasm_bindgen(js_name = cairnBegun)]
    fn cairn_begun() -> Option<js_sys::Array>;

    /// Loads the second file of a release build. Defined by `page.js`.
    #[wasm_bindgen(js_name = cairnMore)]
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

/// The element of the page with this id.
pub fn place(id: &str) -> Option<HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Names the page, as tabs and bookmarks show it.
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// The fragment of the page's address, without the `#`; none where it is empty.
pub fn fragment() -> Option<String> {
    let hash = web_sys::window()?.location().hash().ok()?;
    let encoded = hash.strip_prefix('#').filter(|rest| !rest.is_empty())?;
    let decoded = js_sys::decode_uri_component(encoded).ok().and_then(|text| text.as_string());
    Some(decoded.unwrap_or_else(|| encoded.to_owned()))
}

/// Calls `act` on an event of the window, as long as the current owner lives.
pub fn listen(event: &str, act: impl Fn(Event) + 'static) {
    let act: Box<dyn Fn(Event)> = Box::new(act);
    let handle = window_event_listener_untyped(event, act);
    on_cleanup(move || handle.remove());
}

/// Moves the window so many CSS pixels down the page, at once.
pub fn scroll_by(distance: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_by_with_x_and_y(0.0, distance);
    }
}

/// The height of the window, in CSS pixels.
pub fn height() -> i32 {
    let document = web_sys::window().and_then(|window| window.document());
    document.and_then(|document| document.document_element()).map_or(0, |root| root.client_height())
}
