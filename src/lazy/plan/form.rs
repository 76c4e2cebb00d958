use std::cell::RefCell;
use std::rc::Rc;

use roadmap::{Day, Hours, Measure, Outlook, Plan, day_of_text, isolated, text_of_day};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::off::{OffList, date_field};
use super::outlook::{self, kept_plan};
use super::{calendar, words};
use crate::browser::lazy::dates;
use crate::dom::element::{El, button, element};
use crate::dom::focus;
use crate::lazy::dialog::{self, buttons, heading, named_field, paragraph};
use crate::lazy::own;
use crate::tracker::Tracker;

/// The dialog's fields, and what follows from them.
struct PlanForm {
    tracker: Tracker,
    /// What the fields said when the dialog opened, or at the last save.
    opened: RefCell<Plan>,
    pace: HtmlInputElement,
    days: Vec<(u32, HtmlInputElement)>,
    from: HtmlInputElement,
    wish: HtmlInputElement,
    begins: HtmlInputElement,
    off: Rc<OffList>,
    /// What the plan would mean.
    said: Element,
    wished: Element,
    sections: Element,
}

/// Opens the dialog, with the plan that is kept or one to begin with.
pub fn show(tracker: Tracker) {
    let kept = kept_plan(tracker);
    let outlook = tracker.logbook(outlook::now);
    if outlook.work.is_done() {
        let remove = kept.is_some().then(|| button(&words::remove_plan()).on("click", move |_| remove(tracker)));
        return dialog::open(&words::title(), [paragraph(&words::nothing_left())], remove);
    }
    let has_plan = kept.is_some();
    let measure = outlook.work.measure;
    let form = Rc::new(PlanForm::of(tracker, kept, &outlook));
    form.draw();
    let [drawn, saved, downloaded] = [(); 3].map(|()| Rc::clone(&form));
    let off = form.off.part(Rc::new({
        let form = Rc::clone(&form);
        move || form.draw()
    }));
    let fields = form.fields(measure).on("input", move |_| drawn.draw());
    let parts = [El::from_existing(form.said.clone()), fields, off, form.wish_part(), form.sections_part()];
    let calendar = [
        heading(&words::calendar()),
        paragraph(&words::about_calendar()),
        element("div")
            .class("plan-fields")
            .child(named_field(&words::begins(), El::from_existing(form.begins.clone().unchecked_into())))
            .child(button(&words::download()).on("click", move |_| downloaded.download())),
    ];
    let save = button(&words::save()).class("button plan-save").on("click", move |_| saved.save());
    let remove = has_plan.then(|| button(&words::remove_plan()).on("click", move |_| remove(tracker)));
    dialog::open(&words::title(), parts.into_iter().chain(calendar), std::iter::once(save).chain(remove));
}

/// The plan to begin with: two hours, or a step, on each of three days.
fn first_plan(measure: Measure, today: Day) -> Plan {
    let pace = if measure == Measure::Hours { 6 } else { 3 };
    Plan { days: [0, 2, 4].into_iter().collect(), ..Plan::daily(Hours::whole(pace), today) }
}

fn remove(tracker: Tracker) {
    let is_removed = own::keep_plan(tracker, None);
    if is_removed {
        dialog::close();
    }
    tracker.announce(&if is_removed { words::removed() } else { words::not_saved() });
}

impl PlanForm {
    fn of(tracker: Tracker, kept: Option<Plan>, outlook: &Outlook) -> PlanForm {
        let measure = outlook.work.measure;
        let plan = kept.unwrap_or_else(|| first_plan(measure, outlook.today));
        let first = dates::first_weekday();
        let days = (0..7).map(|at| {
            let weekday = (first + at) % 7;
            let day = element("input").attr("type", "checkbox").attr("aria-label", &weekday_name(weekday, "long"));
            let day: HtmlInputElement = day.into_element().unchecked_into();
            day.set_checked(plan.days.has(weekday));
            (weekday, day)
        });
        let input = |field: El, value: &str| -> HtmlInputElement {
            let field: HtmlInputElement = field.into_element().unchecked_into();
            field.set_value(value);
            field
        };
        let (step, most) = if measure == Measure::Hours { ("0.5", "168") } else { ("1", "10000") };
        let number = element("input").class("field").attr("type", "number").attr("inputmode", "decimal");
        let number = number.attr("min", "0").attr("max", most).attr("step", step);
        let time = element("input").class("field").attr("type", "time");
        let begins = plan.begins.map(|minutes| format!("{:02}:{:02}", minutes / 60, minutes % 60));
        let block = |class| element("div").class(class).attr("aria-live", "polite").into_element();
        PlanForm {
            tracker,
            opened: RefCell::new(plan.clone()),
            pace: input(number, &plan.pace.to_string()),
            days: days.collect(),
            from: input(date_field(), &text_of_day(plan.from)),
            wish: input(date_field(), &plan.wish.map(text_of_day).unwrap_or_default()),
            begins: input(time, &begins.unwrap_or_default()),
            off: OffList::new(plan.off.clone()),
            said: block("plan-said"),
            wished: block("plan-wished"),
            sections: element("dl").class("plan-sections").into_element(),
        }
    }

    fn fields(&self, measure: Measure) -> El {
        let pace = if measure == Measure::Hours { words::hours_a_week() } else { words::steps_a_week() };
        let days = self.days.iter().map(|(weekday, day)| {
            let day = El::from_existing(day.clone().unchecked_into());
            element("label").class("button plan-day").child(day).text(&weekday_name(*weekday, "short"))
        });
        let days = element("fieldset")
            .class("plan-days")
            .child(element("legend").text(&words::days()))
            .child(element("div").class("buttons").children(days));
        let pair = element("div")
            .class("plan-fields")
            .child(named_field(&pace, El::from_existing(self.pace.clone().unchecked_into())))
            .child(named_field(&words::from(), El::from_existing(self.from.clone().unchecked_into())));
        element("div").child(pair).child(days)
    }

    fn wish_part(self: &Rc<PlanForm>) -> El {
        let drawn = Rc::clone(self);
        let field = El::from_existing(self.wish.clone().unchecked_into());
        let part = element("details")
            .class("plan-more")
            .child(element("summary").text(&words::wish()))
            .child(named_field(&words::wished_day(), field.on("input", move |_| drawn.draw())))
            .child(El::from_existing(self.wished.clone()));
        if self.wish.value().is_empty() { part } else { part.attr("open", "") }
    }

    fn sections_part(&self) -> El {
        element("details")
            .class("plan-more")
            .child(element("summary").text(&words::sections()))
            .child(El::from_existing(self.sections.clone()))
    }

    /// The plan in the fields, or what is missing in them.
    fn plan(&self) -> Result<Plan, String> {
        let most: u32 = self.pace.max().parse().unwrap_or(10_000);
        let pace = Hours::read(&self.pace.value()).filter(|&pace| pace > Hours::ZERO && pace <= Hours::whole(most));
        let chosen = self.days.iter().filter(|(_, day)| day.checked()).map(|&(weekday, _)| weekday);
        let plan = Plan {
            pace: pace.ok_or_else(|| words::needs_pace(most as usize))?,
            days: chosen.collect(),
            from: day_of_text(&self.from.value()).unwrap_or_else(|| self.outlook().today),
            off: self.off.days(),
            begins: minutes(&self.begins.value()),
            wish: day_of_text(&self.wish.value()),
        };
        if plan.days.count() == 0 { Err(words::needs_days()) } else { Ok(plan) }
    }

    fn outlook(&self) -> Outlook {
        self.tracker.logbook(outlook::now)
    }

    /// Says what would follow from the plan.
    fn draw(self: &Rc<PlanForm>) {
        let [said, wished, sections] =
            [&self.said, &self.wished, &self.sections].map(|part| El::from_existing(part.clone()).emptied());
        let outlook = self.outlook();
        let plan = match self.plan() {
            Ok(plan) => plan,
            Err(missing) => {
                said.child(paragraph(&missing));
                return;
            }
        };
        // What was wrong at the last try to save is not wrong any more.
        self.tracker.announce("");
        let next = self.tracker.next_up().map(|step| isolated(&self.tracker.title(step)));
        let kept = outlook::kept(&outlook, &plan).map(|kept| paragraph(&kept));
        said.child(paragraph(&outlook::sentence(&outlook, &plan, true)).class("plan-date"))
            .child(paragraph(&outlook::week(&outlook, &plan, next.as_deref())))
            .children(kept);
        if let Some(wish) = plan.wish {
            let pace = outlook.work.pace_for(&plan, wish, outlook.today, outlook.done_today());
            self.draw_wish(wished, pace, plan.pace, outlook.work.measure);
        }
        sections.children(outlook::sections(&outlook, &plan).into_iter().map(|(section, finish)| {
            element("div")
                .child(element("dt").child(element("bdi").text(&self.tracker.title(section))))
                .child(element("dd").text(&finish))
        }));
    }

    fn draw_wish(self: &Rc<PlanForm>, place: El, pace: Option<Hours>, planned: Hours, measure: Measure) {
        let Some(pace) = pace else {
            place.child(paragraph(&words::wish_too_soon()));
            return;
        };
        let form = Rc::clone(self);
        let take = button(&words::take_pace()).on("click", move |_| {
            form.pace.set_value(&pace.to_string());
            form.draw();
            focus::focus_on(&form.pace);
        });
        let missed = if pace > planned { format!(" {}", words::wish_is_missed()) } else { String::new() };
        let takes = format!("{}{missed}", words::wish_takes(&words::pace(pace, measure)));
        place.child(paragraph(&takes)).child(buttons([take]));
    }

    /// Keeps what was changed of the plan, and returns the plan.
    fn keep(&self) -> Option<Plan> {
        let typed = match self.plan() {
            Ok(plan) => plan,
            Err(missing) => {
                self.tracker.announce(&missing);
                return None;
            }
        };
        let plan = match kept_plan(self.tracker) {
            Some(kept) => kept.with_changes(&self.opened.borrow(), &typed),
            None => typed.clone(),
        };
        if !own::keep_plan(self.tracker, Some(plan.clone())) {
            self.tracker.announce(&words::not_saved());
            return None;
        }
        self.opened.replace(typed);
        Some(plan)
    }

    fn save(&self) {
        if self.keep().is_some() {
            dialog::close();
            self.tracker.announce(&words::saved());
        }
    }

    /// Downloads the calendar of the plan. The plan is kept first, because a later file continues this one.
    fn download(&self) {
        if let Some(plan) = self.keep() {
            calendar::download(self.tracker, &plan);
        }
    }
}

/// The name of a day of the week. 5 January 1970 was a Monday.
fn weekday_name(weekday: u32, style: &str) -> String {
    dates::weekday(4 + weekday as i32, style)
}

/// The minutes after midnight of `18:00`.
fn minutes(time: &str) -> Option<u32> {
    let (hour, minute) = time.split_once(':')?;
    // A browser may write seconds after the minutes.
    let minute = minute.split(':').next()?;
    Some(hour.parse::<u32>().ok()? * 60 + minute.parse::<u32>().ok()?).filter(|&minutes| minutes < 24 * 60)
}
