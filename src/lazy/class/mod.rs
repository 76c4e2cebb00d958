//! A class at a glance, for whoever teaches: the learners by sections, who is where, and which steps hold them up.

mod words;
mod keep;
mod state;
mod table;
mod steps;
mod adding;

use std::rc::{Rc, Weak};

use roadmap::{Class, Day, ShowLearners, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use self::adding::Adding;
use self::state::ClassState;
use self::table::Table;
use crate::browser::{files, page};
use crate::dom::element::{El, button, element, set_flag, set_shown, set_text};
use crate::lazy::dialog::{self, buttons, named_field, paragraph};
use crate::tracker::Tracker;

/// Opens the dialog.
pub fn show(tracker: Tracker) {
    let (state, notice) = ClassState::new(tracker);
    let page = Rc::new_cyclic(|page: &Weak<ClassPage>| {
        let [removing, adding] = [(); 2].map(|()| page.clone());
        ClassPage {
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
            foot: element("div").into_element(),
            keep: element("input").attr("type", "checkbox").into_element().unchecked_into(),
            removed: element("p").class("class-removed").attr("role", "status").into_element(),
            more: element("details").class("class-more").into_element(),
        }
    });
    page.open(notice);
}

/// The page of the dialog.
struct ClassPage {
    state: Rc<ClassState>,
    table: Rc<Table>,
    adding: Rc<Adding>,
    about: Element,
    /// How many learners there are, and how far they are on average.
    summary: Element,
    /// What is shown once there are learners.
    shown: Element,
    steps: Element,
    /// The buttons for the whole class.
    foot: Element,
    /// Whether it is kept.
    keep: HtmlInputElement,
    /// Says who was removed, with a button that brings them back.
    removed: Element,
    /// The fold around the ways to add learners, which is open as long as there are none.
    more: Element,
}

impl ClassPage {
    fn open(self: &Rc<ClassPage>, notice: Option<String>) {
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
        self.keep.set_disabled(self.state.is_newer);
        let keep = El::from_existing(self.keep.clone().unchecked_into()).on("change", move |_| {
            let said = kept.state.set_kept(kept.keep.checked());
            kept.draw();
            if let Some(said) = said {
                set_text(&kept.summary, &said);
            }
        });
        let download = button(&words::download()).on("click", move |_| downloaded.download());
        let empty = button(&words::remove_all()).on("click", move |_| emptied.remove_all());
        let tools = element("div")
            .class("class-tools")
            .child(named_field(&words::search(), search))
            .child(named_field(&words::show(), select));
        let foot = [element("label").class("class-keep").child(keep).text(&words::keep()), buttons([download, empty])];
        El::from_existing(self.foot.clone()).children(foot);
        El::from_existing(self.shown.clone())
            .child(tools)
            .child(self.table.view())
            .child(El::from_existing(self.steps.clone()));
        let more = El::from_existing(self.more.clone())
            .child(element("summary").text(&words::add_more()))
            .child(self.adding.view());
        let whole = element("div")
            .class("class")
            .children(notice.map(|notice| paragraph(&notice)))
            .child(El::from_existing(self.about.clone()))
            .child(El::from_existing(self.summary.clone()))
            .child(self.adding.report())
            .child(El::from_existing(self.shown.clone()))
            .child(El::from_existing(self.removed.clone()))
            .child(more)
            .child(El::from_existing(self.foot.clone()))
            .on("dragover", |event| event.prevent_default())
            .on("drop", move |event| {
                // The files are for the class, not for the page.
                event.stop_propagation();
                event.prevent_default();
                dropped.adding.take(files::take(&event));
            });
        dialog::open(&words::title(), [whole], []);
        self.draw();
    }

    fn draw(&self) {
        let (is_empty, has_unreadable) = {
            let class = self.state.class.borrow();
            (class.learners().is_empty(), class.unreadable().next().is_some())
        };
        let was_empty = self.shown.has_attribute("hidden");
        let had_focus = |place: &Element| page::root().focused().is_some_and(|focused| place.contains(Some(&focused)));
        let is_left =
            (had_focus(&self.more) && was_empty) || (is_empty && (had_focus(&self.shown) || had_focus(&self.foot)));
        set_shown(&self.about, is_empty);
        set_shown(&self.shown, !is_empty);
        set_shown(&self.foot, !is_empty || has_unreadable || self.state.is_kept());
        self.keep.set_checked(self.state.is_kept());
        if is_empty != was_empty {
            // It closes once there is something to look at, and opens where there is nothing else.
            set_flag(&self.more, "open", is_empty);
        }
        self.draw_table();
        El::from_existing(self.steps.clone()).emptied().children(steps::parts(&self.state));
        match is_left {
            true if is_empty => self.adding.focus(),
            true if was_empty => self.table.focus(),
            _ => {}
        }
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

    fn remove(self: &Rc<ClassPage>, name: &str) {
        let before = self.state.class.borrow().clone();
        self.finish_removing(before, words::removed(&isolated(name)), |class| class.remove(name));
    }

    fn remove_all(self: &Rc<ClassPage>) {
        let before = self.state.class.borrow().clone();
        self.finish_removing(before, words::all_removed(), |class| *class = Class::default());
    }

    /// Keeps and shows the class without those whom `remove` removes, and offers them back.
    fn finish_removing(self: &Rc<ClassPage>, before: Class, said: String, remove: impl Fn(&mut Class)) {
        // Saving takes in what another page kept meanwhile, which may bring the learners back: so it is done twice.
        let not_kept = [(); 2].map(|()| {
            remove(&mut self.state.class.borrow_mut());
            self.state.keep()
        });
        let not_kept = not_kept.into_iter().flatten().next();
        self.draw();
        let page = Rc::clone(self);
        let back = button(&words::bring_back()).on("click", move |_| {
            page.state.class.borrow_mut().merge(before.clone());
            let not_kept = page.state.keep();
            page.draw();
            El::from_existing(page.removed.clone()).emptied().text(&not_kept.unwrap_or_default());
            page.table.focus();
        });
        let said = element("span").text(&not_kept.unwrap_or(said));
        El::from_existing(self.removed.clone()).emptied().child(said).child(back);
    }

    fn download(&self) {
        let tracker = self.state.tracker;
        let roadmap = tracker.roadmap();
        let day_of = |wall| -> Day { tracker.logbook(|logbook| logbook.local_day(wall)) };
        let text = self.state.class.borrow().sheet(&roadmap, &self.state.shown(), day_of);
        // Otherwise a spreadsheet reads it in the encoding of its own country.
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
