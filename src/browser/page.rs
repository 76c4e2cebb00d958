use js_sys::{Array, Promise};
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Animation, Element, Event, EventTarget, HtmlElement};

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

#[wasm_bindgen]
extern "C" {
    type Animated;

    #[wasm_bindgen(method, js_name = getAnimations)]
    fn animations(this: &Animated) -> Array;
}

/// Sets the animations of an element to a time, in milliseconds: to the beginning, or behind the end.
pub fn set_animations(element: &Element, time: f64) {
    for animation in element.unchecked_ref::<Animated>().animations() {
        animation.unchecked_into::<Animation>().set_current_time(Some(time));
    }
}

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// The app's own tree.
    pub fn root() -> Root;

    /// The object that dispatches an event of the page around the app.
    #[wasm_bindgen(js_name = eventTarget)]
    fn event_target(event: &str) -> EventTarget;

    /// Scrolls whatever scrolls the app by `distance`, in CSS pixels, without animation.
    #[wasm_bindgen(js_name = scrollBy)]
    pub fn scroll_by(distance: f64);

    /// Names the page, as tabs and bookmarks show it.
    #[wasm_bindgen(js_name = setTitle)]
    pub fn set_title(title: &str);

    /// Where the reader was in this page before a reload, or in its prerendered tree: the first visible row (0), and
    /// how far below the top of the window it was (1).
    #[wasm_bindgen(js_name = savedPlace)]
    pub fn saved_place(part: u32) -> Option<f64>;

    /// Tells the page around the app how much of the roadmap with this id is done: steps, and seconds.
    #[wasm_bindgen(js_name = reportCompletion)]
    pub fn report_completion(roadmap: &str, steps: u32, steps_done: u32, seconds: f64, seconds_done: f64);

    /// Tells the page around the app why there is no roadmap.
    #[wasm_bindgen(js_name = reportError)]
    pub fn report_error(sentence: &str);

    /// Gives the page around the app the progress file that it requested by `cairn-export`.
    #[wasm_bindgen(js_name = deliverExport)]
    pub fn deliver_export(progress: &str);

    /// Shows another roadmap, as `?roadmap=` with this address does.
    #[wasm_bindgen(js_name = openRoadmap)]
    pub fn open_roadmap(address: &str);

    /// The address of the site's own roadmap.
    #[wasm_bindgen(js_name = shippedRoadmap)]
    pub fn shipped_roadmap() -> String;

    #[wasm_bindgen(js_name = whenRemoved)]
    fn removal() -> Promise;

    #[wasm_bindgen(js_name = nextTask)]
    fn task() -> Promise;

    #[wasm_bindgen(js_name = afterPaint)]
    fn paint() -> Promise;

    #[wasm_bindgen(js_name = loadPart)]
    fn part(name: &str) -> Promise;

    #[wasm_bindgen(js_name = prerenderedActions)]
    fn actions_in_tree() -> Option<Array>;
}

/// Scrolls whatever scrolls the app to its beginning, without animation.
pub fn scroll_to_top() {
    scroll_by(f64::from(i32::MIN));
}

/// Continues in a task of its own, so that the browser can paint.
pub async fn next_task() {
    // It is never refused.
    let _: Result<_, _> = JsFuture::from(task()).await;
}

/// Continues before the browser paints, behind everything that waits for its turn, such as the effects of signals that
/// were set.
pub async fn next_microtask() {
    // It is never refused. Leptos' `tick` does the same by a channel of its own, for 340 bytes of the first load.
    let _: Result<_, _> = JsFuture::from(Promise::resolve(&JsValue::UNDEFINED)).await;
}

/// Continues behind the next paint, or soon where the page is hidden.
pub async fn after_paint() {
    // It is never refused.
    let _: Result<_, _> = JsFuture::from(paint()).await;
}

/// Loads the files of a part of the app, and returns whether they could be loaded.
pub async fn load_part(name: &str) -> bool {
    JsFuture::from(part(name)).await.is_ok()
}

/// Waits until the app must leave the page. Returns whether another app takes its place, for the roadmap that is then
/// requested.
pub async fn when_removed() -> bool {
    JsFuture::from(removal()).await.is_ok_and(|goes_on| goes_on.is_truthy())
}

/// What a person did in the prerendered tree before there was an app.
pub struct PrerenderedActions {
    /// Whether anything was done.
    pub has_acted: bool,
    /// The id of the focused topic, if there is one.
    pub in_hand: Option<String>,
    /// The ids of the topics that were opened, with a plus in front, or closed, with a minus.
    pub folded: Vec<String>,
}

/// What was done in the prerendered tree so far, if it is the tree of the requested roadmap.
pub fn prerendered_actions() -> Option<PrerenderedActions> {
    let parts = actions_in_tree()?;
    let mut ids = parts.iter().filter_map(|id| id.as_string());
    let in_hand = ids.next().filter(|id| !id.is_empty());
    Some(PrerenderedActions { has_acted: parts.get(0).is_truthy(), in_hand, folded: ids.collect() })
}

/// Calls `act` on an event of the page around the app, as long as the current owner lives.
pub fn listen(event: &'static str, act: impl FnMut(Event) + 'static) {
    add_listener(event, Box::new(act));
}

/// [`listen`], compiled once for all events.
fn add_listener(event: &'static str, act: Box<dyn FnMut(Event)>) {
    let listener = Closure::wrap(act).into_js_value();
    let target = event_target(event);
    // The browser refuses neither adding nor removing.
    let _: Result<(), _> = target.add_event_listener_with_callback(event, listener.unchecked_ref());
    let heard = SendWrapper::new((target, listener));
    on_cleanup(move || {
        let _: Result<(), _> = heard.0.remove_event_listener_with_callback(event, heard.1.unchecked_ref());
    });
}

/// Whether the page is written from right to left, whatever the roadmap is.
pub fn is_right_to_left() -> bool {
    root().find("[dir=rtl] .app").is_some()
}

/// The height of the window, in CSS pixels.
pub fn height() -> i32 {
    page().map_or(0, |page| page.client_height())
}

/// The width of the window, in CSS pixels.
pub fn width() -> i32 {
    page().map_or(0, |page| page.client_width())
}

fn page() -> Option<Element> {
    web_sys::window()?.document()?.document_element()
}

/// Prints the page.
pub fn print() {
    // A browser that does not print does nothing.
    let _: Option<Result<(), _>> = web_sys::window().map(|window| window.print());
}
