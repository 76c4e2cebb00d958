//! A class at a glance, for whoever teaches: the learners by sections, who is where, and which steps hold them up.

mod words;
mod keep;
mod state;
mod table;
mod steps;
mod adding;

use std::cell::OnceCell;
use std::rc::Rc;

use roadmap::{Class, Day, ShowLearners, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use self::adding::Adding;
use self::state::State;
use self::table::Table;
use crate::browser::files;
use crate::dom::element::{El, button, element, set_flag, set_shown, set_text};
use crate::lazy::dialog::{self, buttons, named_field, paragraph};
use crate::tracker::Tracker;

/// Opens the dialog.
pub fn show(tracker: Tracker) {
    let (state, notice) = State::new(tracker);
    let page = Rc::new_cyclic(|page: &std::rc::Weak<Page>| {
        let [removing, adding] = [(); 2].map(|()| page.clone());
        Page {
            table: Table::new(Rc::clone(&state), move |name| {
                if let Some(page) = removing.upgrade() {
                    page.remove(name);
                }
            }),
            adding: Adding::new(Rc::clone(&state), move || {
                if let Some(page) = adding.upgrade() {
                    page.draw();
                }
            }),
            state,
            about: element("p").text(&words::about()).into_element(),
            summary: element("p").attr("role", "status").into_element(),
            shown: element("div").into_element(),
            steps: element("div").into_element(),
            more: OnceCell::new(),
        }
    });
    page.open(notice);
}

/// The page of the dialog.
struct Page {
    state: Rc<State>,
    table: Rc<Table>,
    adding: Rc<Adding>,
    about: Element,
    /// How many there are, and how far on average.
    summary: Element,
    /// What is there once there are learners.
    shown: Element,
    steps: Element,
    /// The fold around the ways to add learners, which is open as long as there are none.
    more: OnceCell<Element>,
}

impl Page {
    fn open(self: &Rc<Page>, notice: Option<String>) {
        let [searched, chosen, kept, downloaded, emptied, dropped] = [(); 6].map(|()| Rc::clone(self));
        let search = element("input").class("field").attr("type", "search").attr("autocomplete", "off");
        let field: HtmlInputElement = search.element().clone().unchecked_into();
        let search = search.on("input", move |_| {
            searched.state.view.borrow_mut().search = field.value();
            searched.draw_table();
        });
        let options = ShowLearners::ALL.map(|show| element("option").text(&label(show)));
        let select = element("select").class("field").children(options);
        let choice: HtmlSelectElement = select.element().clone().unchecked_into();
        let select = select.on("change", move |_| {
            let at = usize::try_from(choice.selected_index()).unwrap_or(0);
            let show = ShowLearners::ALL.get(at).copied().unwrap_or(ShowLearners::All);
            chosen.state.view.borrow_mut().show = show;
            chosen.draw_table();
        });
        let keep = element("input").attr("type", "checkbox");
        let tick_box: HtmlInputElement = keep.element().clone().unchecked_into();
        tick_box.set_checked(self.state.is_kept.get());
        tick_box.set_disabled(self.state.is_newer);
        let keep = keep.on("change", move |_| {
            if !kept.state.set_kept(tick_box.checked()) {
                tick_box.set_checked(kept.state.is_kept.get());
                set_text(&kept.summary, &words::not_kept());
            }
        });
        let download = button(&words::download()).on("click", move |_| downloaded.download());
        let empty = button(&words::remove_all()).on("click", move |_| emptied.empty());
        let tools = element("div")
            .class("class-tools")
            .child(named_field(&words::search(), search))
            .child(named_field(&words::show(), select));
        let foot = [element("label").class("class-keep").child(keep).text(&words::keep()), buttons([download, empty])];
        El::from_existing(self.shown.clone())
            .child(tools)
            .child(self.table.part())
            .child(El::from_existing(self.steps.clone()))
            .children(foot);
        let more = element("details").class("class-more").child(element("summary").text(&words::add_more()));
        let more = more.child(self.adding.part());
        let more = self.more.get_or_init(|| more.into_element()).clone();
        let whole = element("div")
            .class("class")
            .children(notice.map(|notice| paragraph(&notice)))
            .child(El::from_existing(self.about.clone()))
            .child(El::from_existing(self.summary.clone()))
            .child(self.adding.report())
            .child(El::from_existing(self.shown.clone()))
            .child(El::from_existing(more))
            .on("dragover", |event| event.prevent_default())
            .on("drop", move |event| {
                // It is for the class, and not for the page.
                event.stop_propagation();
                event.prevent_default();
                dropped.adding.take(files::take(&event));
            });
        dialog::open(&words::title(), [whole], []);
        self.draw();
    }

    fn draw(&self) {
        let is_empty = self.state.class.borrow().learners().is_empty();
        set_shown(&self.about, is_empty);
        set_shown(&self.shown, !is_empty);
        if let Some(more) = self.more.get() {
            // It closes once there is something to look at, and opens where there is nothing else.
            set_flag(more, "open", is_empty);
        }
        self.draw_table();
        El::from_existing(self.steps.clone()).emptied().children(steps::parts(&self.state));
    }

    fn draw_table(&self) {
        let shown = self.table.draw();
        let class = self.state.class.borrow();
        let count = class.learners().len();
        let overall = (count > 0).then(|| words::on_average(&words::learners(count), class.average()));
        let part = (count > 0 && shown == 0).then(words::nobody);
        let part = part.or_else(|| (shown < count).then(|| words::shown_of(shown, count)));
        let unreadable = match class.unreadable().count() {
            0 => None,
            count => Some(words::unreadable(count)),
        };
        let sentences: Vec<String> = overall.into_iter().chain(part).chain(unreadable).collect();
        set_text(&self.summary, &sentences.join(" "));
    }

    fn remove(&self, name: &str) {
        self.state.class.borrow_mut().remove(name);
        let is_kept = self.state.keep();
        self.draw();
        let said = if is_kept { words::removed(&isolated(name)) } else { words::not_kept() };
        self.state.tracker.announce(&said);
    }

    fn empty(&self) {
        self.state.class.replace(Class::default());
        self.state.keep();
        self.draw();
    }

    fn download(&self) {
        let tracker = self.state.tracker;
        let roadmap = tracker.roadmap();
        let day_of = |wall| -> Day { tracker.logbook(|logbook| logbook.local_day(wall)) };
        let text = self.state.class.borrow().sheet(&roadmap, &self.state.shown(), day_of);
        // A spreadsheet takes it for the encoding of its own country otherwise.
        dialog::download(tracker, &format!("{}-class.csv", tracker.roadmap_id()), &format!("\u{feff}{text}"));
    }
}

fn label(show: ShowLearners) -> String {
    match show {
        ShowLearners::All => words::all(),
        ShowLearners::NotBegun => words::not_begun(),
        ShowLearners::AtWork => words::at_work(),
        ShowLearners::Quiet => words::quiet(),
        ShowLearners::Finished => words::finished(),
    }
}
