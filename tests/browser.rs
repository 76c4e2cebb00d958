//! What only a browser shows: its storage, its events, and how few nodes a tick touches.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use cairn::browser::fetch::File;
use cairn::browser::storage::PageStorage;
use cairn::browser::theme::{Theme, apply, keep, now};
use cairn::{Mounted, roadmap_file};
use leptos::task::tick;
use roadmap::{RoadmapId, Storage};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, Window};

wasm_bindgen_test_configure!(run_in_browser);

/// The host of a page without a roadmap of its own and without a library, in a build that is not split and so loads
/// nothing later. `build/test_host.mjs` makes the script, and the test runner serves it.
const HOST: &str = "
    import('/target/test_host.js').then(({ createPageHost }) => {
        window.cairnHost ??= { ...createPageHost(() => ({ keepRoadmap() {}, requestedRoadmap: () => 'made' })), loadPart: async () => {}, isSelfContained: () => true, formatDays: () => '', canLinkFiles: () => false, roadmapCopy: async () => undefined };
    })
";

/// An app in an element of its own, with nothing kept; both are taken away at the end.
struct App {
    element: HtmlElement,
    mounted: Option<Mounted>,
}

impl App {
    async fn open(roadmap: &str, document: &str) -> App {
        forget(roadmap);
        App::reopen(roadmap, document).await
    }

    async fn reopen(roadmap: &str, text: &str) -> App {
        open_host().await;
        let element: HtmlElement = document().create_element("div").unwrap().unchecked_into();
        document().body().unwrap().append_child(&element).unwrap();
        let file = File { bytes: text.into(), name: "made.md".to_owned(), way: None };
        let options = roadmap_file::read(RoadmapId::of_name(roadmap).unwrap(), file).await;
        let mounted = Some(cairn::App::make(options).await.mount(&element));
        App { element, mounted }
    }

    fn find(&self, selector: &str) -> Element {
        self.element.query_selector(selector).unwrap().unwrap_or_else(|| panic!("no {selector}"))
    }

    fn count(&self, selector: &str) -> u32 {
        self.element.query_selector_all(selector).unwrap().length()
    }

    fn tick_box(&self, title: &str) -> HtmlInputElement {
        self.find(&format!("input[aria-label='{title}']")).unchecked_into()
    }

    async fn click(&self, selector: &str) {
        self.find(selector).unchecked_into::<HtmlElement>().click();
        tick().await;
    }

    async fn tick(&self, title: &str) {
        self.tick_box(title).click();
        tick().await;
    }

    fn overall(&self) -> String {
        self.find("[role=progressbar]").get_attribute("aria-valuetext").unwrap()
    }
}

impl Drop for App {
    fn drop(&mut self) {
        drop(self.mounted.take());
        self.element.remove();
    }
}

async fn open_host() {
    let host: js_sys::Promise = js_sys::eval(HOST).unwrap().unchecked_into();
    JsFuture::from(host).await.unwrap();
}

fn window() -> Window {
    web_sys::window().unwrap()
}

fn document() -> Document {
    window().document().unwrap()
}

fn storage() -> web_sys::Storage {
    window().local_storage().unwrap().unwrap()
}

fn forget(roadmap: &str) {
    let keys: Vec<String> = js_sys::Object::keys(&storage()).iter().filter_map(|key| key.as_string()).collect();
    for key in keys.iter().filter(|key| key.contains(roadmap)) {
        storage().remove_item(key).unwrap();
    }
}

const SMALL: &str = "# Small\n1. **A** (4 h)\n- a\n- b\n2. **B** (2 h)";

#[wasm_bindgen_test]
async fn a_tick_shows_is_kept_and_is_there_again() {
    let app = App::open("again", SMALL).await;
    assert_eq!(app.overall(), "0 of 6 hours");
    app.tick("B").await;
    assert_eq!(app.overall(), "2 of 6 hours");
    drop(app);
    let app = App::reopen("again", SMALL).await;
    assert!(app.tick_box("B").checked());
    assert_eq!(app.overall(), "2 of 6 hours");
}

#[wasm_bindgen_test]
async fn a_part_done_topic_is_indeterminate_and_its_click_does_the_rest() {
    let app = App::open("part", SMALL).await;
    app.click("button[aria-label=A]").await;
    app.tick("a").await;
    assert!(app.tick_box("A").indeterminate() && !app.tick_box("A").checked());
    app.tick("A").await;
    assert!(!app.tick_box("A").indeterminate() && app.tick_box("A").checked() && app.tick_box("b").checked());
}

#[wasm_bindgen_test]
async fn what_another_tab_keeps_is_heard() {
    let app = App::open("heard", SMALL).await;
    app.tick("B").await;
    let key = js_sys::Object::keys(&storage())
        .iter()
        .filter_map(|key| key.as_string())
        .find(|key| key.starts_with("cairn:heard:b-"));
    let init = web_sys::StorageEventInit::new();
    init.set_key(key.as_deref());
    init.set_new_value(Some(r#"{"v":1,"mark":"to_do","at":[7000000000000,0,9]}"#));
    let event = web_sys::StorageEvent::new_with_event_init_dict("storage", &init).unwrap();
    window().dispatch_event(&event).unwrap();
    tick().await;
    assert!(!app.tick_box("B").checked());
    let kept = storage().get_item(&key.unwrap()).unwrap().unwrap();
    assert!(kept.contains("done"), "nothing is written in answer to another tab");
}

#[wasm_bindgen_test]
async fn unmounting_takes_everything_away_and_hears_no_more() {
    let app = App::open("gone", SMALL).await;
    let element = app.element.clone();
    drop(app);
    assert_eq!(element.child_element_count(), 0);
    window().dispatch_event(&web_sys::Event::new("beforeprint").unwrap()).unwrap();
    window().dispatch_event(&web_sys::Event::new("hashchange").unwrap()).unwrap();
    tick().await;
}

#[wasm_bindgen_test]
async fn folding_takes_rows_out_and_printing_shows_them_all() {
    let app = App::open("folds", SMALL).await;
    assert_eq!(app.count("main input"), 2);
    window().dispatch_event(&web_sys::Event::new("beforeprint").unwrap()).unwrap();
    tick().await;
    assert_eq!(app.count("main input"), 4);
    window().dispatch_event(&web_sys::Event::new("afterprint").unwrap()).unwrap();
    tick().await;
    assert_eq!(app.count("main input"), 2);
    app.click("button[aria-label=A]").await;
    app.click("button[aria-label=A]").await;
    assert_eq!(app.count("main input"), 2);
}

#[wasm_bindgen_test]
async fn a_tick_touches_its_row_and_the_way_up_and_no_other_row() {
    let sections: String = (1..=50).map(|n| format!("{n}. **S{n}** (2 h)\n- a{n}\n- b{n}\n")).collect();
    let app = App::open("touched", &format!("# Many\n{sections}")).await;
    app.click("button[aria-label=S7]").await;
    let touched = Touched::of(&app.element);
    app.tick("a7").await;
    let topics = touched.topics();
    assert_eq!(topics, ["19"], "only the section of the step changed on the page");
}

/// The rows in which nodes changed.
struct Touched {
    records: js_sys::Array,
    _heard: Closure<dyn FnMut(js_sys::Array)>,
}

impl Touched {
    fn of(element: &Element) -> Touched {
        let records = js_sys::Array::new();
        let all_records = records.clone();
        let heard = Closure::<dyn FnMut(js_sys::Array)>::new(move |some: js_sys::Array| {
            some.iter().for_each(|record| {
                all_records.push(&record);
            });
        });
        let observer = web_sys::MutationObserver::new(heard.as_ref().unchecked_ref()).unwrap();
        let all = web_sys::MutationObserverInit::new();
        all.set_subtree(true);
        all.set_child_list(true);
        all.set_attributes(true);
        all.set_character_data(true);
        observer.observe_with_options(element, &all).unwrap();
        Touched { records, _heard: heard }
    }

    fn topics(&self) -> Vec<String> {
        let mut topics: Vec<String> = self
            .records
            .iter()
            .filter_map(|record| {
                let target = record.unchecked_into::<web_sys::MutationRecord>().target()?;
                let element = target.dyn_ref::<Element>().cloned().or_else(|| target.parent_element())?;
                element.closest("[data-topic]").unwrap()?.get_attribute("data-topic")
            })
            .collect();
        topics.sort();
        topics.dedup();
        topics
    }
}

#[wasm_bindgen_test]
fn storage_copies_what_is_no_proper_text_unit_for_unit() {
    let lone = js_sys::JsString::from_char_code1(0xd800);
    js_sys::Reflect::set(&storage(), &"cairn::test-lone".into(), &lone).unwrap();
    PageStorage::probe().copy("cairn::test-lone", "cairn::test-copy").unwrap();
    let copy = js_sys::Reflect::get(&storage(), &"cairn::test-copy".into()).unwrap();
    assert!(js_sys::Object::is(&copy, &lone));
    PageStorage::probe().copy("cairn::test-none", "cairn::test-none-copy").unwrap();
    assert_eq!(storage().get_item("cairn::test-none-copy").unwrap(), None);
    storage().remove_item("cairn::test-lone").unwrap();
    storage().remove_item("cairn::test-copy").unwrap();
}

#[wasm_bindgen_test]
fn a_full_storage_answers_so_and_keeps_the_old_value() {
    let page = PageStorage::probe();
    page.write("cairn::test-full", "old").unwrap();
    let large = "x".repeat(6_000_000);
    assert_eq!(page.write("cairn::test-full", &large), Err(roadmap::StorageError::Full));
    assert_eq!(page.read("cairn::test-full").unwrap().as_deref(), Some("old"));
    storage().remove_item("cairn::test-full").unwrap();
}

#[wasm_bindgen_test]
fn the_chosen_theme_is_applied_and_remembered() {
    assert_eq!(now(), Theme::System);
    apply(Theme::Dark);
    keep(Theme::Dark);
    assert_eq!(now(), Theme::Dark);
    assert_eq!(document().document_element().unwrap().get_attribute("data-theme").as_deref(), Some("dark"));
    apply(Theme::System);
    keep(Theme::System);
    assert_eq!(now(), Theme::System);
    storage().remove_item("cairn::theme").unwrap();
}

#[wasm_bindgen_test]
async fn a_document_that_is_no_roadmap_is_answered_with_its_line() {
    let app = App::open("refused", "# T\n1. A\n&nbsp;&nbsp;- b").await;
    let words = app.find("[role=alert]").text_content().unwrap();
    assert!(words.contains("Line 2: write a bold title"), "{words}");
}

/// Counts the marks that are to be copied, each time that something is; they are taken where `hasStore`.
const COUNTING_STORE: &str = "
    Object.assign(window.cairnHost, {
        readBackup: async (prefix) => { if (prefix.includes('copies')) window.copied = []; },
        writeBackup: async (parts) => { window.copied.push(parts.length / 3); if (window.hasStore) return []; },
    })
";

async fn wait_for(what: &str, condition: &str) {
    for _ in 0..10_000 {
        if js_sys::eval(condition).unwrap().is_truthy() {
            return;
        }
        cairn::browser::page::next_task().await;
    }
    panic!("{what} did not happen");
}

#[wasm_bindgen_test]
async fn marks_that_no_backup_store_took_are_collected_again_once_there_is_one_and_not_before() {
    open_host().await;
    let own = js_sys::Object::assign(&js_sys::Object::new(), &js_sys::eval("window.cairnHost").unwrap().into());
    js_sys::eval(COUNTING_STORE).unwrap();
    let app = App::open("copies", SMALL).await;
    wait_for("reading", "window.copied").await;
    app.tick("A").await;
    wait_for("a first look", "copied.join() === '0'").await;
    app.tick("B").await;
    wait_for("a second look", "copied.join() === '0,0'").await;
    js_sys::eval("window.hasStore = true").unwrap();
    app.tick("B").await;
    wait_for("a copy of everything", "copied.join() === '0,0,0,3'").await;
    app.tick("B").await;
    wait_for("a copy of what is new", "copied.join() === '0,0,0,3,1'").await;
    drop(app);
    js_sys::Object::assign(&js_sys::eval("window.cairnHost").unwrap().into(), &own);
}
