use roadmap::Day;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// A moment as the person's language writes it, from milliseconds since 1970.
    #[wasm_bindgen(js_name = formatMoment)]
    pub fn moment(wall: f64) -> String;

    /// The day of a moment, as `22 November 2026`.
    #[wasm_bindgen(js_name = formatDay)]
    pub fn day(wall: f64) -> String;

    /// The month of a day, as `March`, with its year if that is not this one. Days are numbered as the domain does.
    #[wasm_bindgen(js_name = formatMonth)]
    pub fn month(day: i32) -> String;

    #[wasm_bindgen(js_name = formatDays)]
    fn format_days(first: i32, last: i32) -> String;

    /// The name of the day of the week that a day is, `long` or `short`.
    #[wasm_bindgen(js_name = formatWeekday)]
    pub fn weekday(day: i32, style: &str) -> String;

    /// The day of the week with which weeks begin where the reader lives: 0 is Monday.
    #[wasm_bindgen(js_name = firstWeekday)]
    pub fn first_weekday() -> u32;

    /// How long ago something was, in these units, as `6 days ago`. The unit has the name that ECMAScript gives it.
    #[wasm_bindgen(js_name = formatAgo)]
    pub fn ago(count: u32, unit: &str) -> String;

    /// The name of a language by its tag, as `German`.
    #[wasm_bindgen(js_name = nameLanguage)]
    pub fn language(tag: &str) -> String;

    /// The months, shortened, from January, then the days of the week, shortened, from Monday, then the number of the
    /// day with which weeks begin, where 0 is Monday: a line each.
    #[wasm_bindgen(js_name = calendarNames)]
    pub fn calendar_names() -> String;

    /// Today, as `2026-11-22`.
    pub fn today() -> String;
}

/// A day, as `22 November 2026`.
pub fn date(day: Day) -> String {
    days(day, day)
}

/// From one day to another, as `22 November 2026 – 3 May 2027`, or one day.
pub fn days(first: Day, last: Day) -> String {
    format_days(first.number(), last.number())
}
