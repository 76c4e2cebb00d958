use js_sys::{Date, Math};
use roadmap::{Clock, Day, TabId};
use wasm_bindgen::JsValue;

/// Wall time in milliseconds since 1970.
pub fn wall() -> u64 {
    Date::now() as u64
}

/// A clock for this page, with a number that another open page is unlikely to have.
pub fn of_page() -> Clock {
    Clock::new(TabId((Math::random() * f64::from(u16::MAX)) as u16), local_day)
}

/// The day that a moment is on in the zone of this browser, from milliseconds since 1970.
fn local_day(wall: u64) -> Day {
    let west = Date::new(&JsValue::from_f64(wall as f64)).get_timezone_offset();
    Day::new((wall as i64 - west as i64 * 60_000).div_euclid(86_400_000) as i32)
}

/// Names this moment for `cargo xtask bench --timings`, which asks the browser for such marks.
pub fn note(moment: &str) {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        // A mark that cannot be made is missing only in a table for developers.
        let _: Result<_, _> = performance.mark(moment);
    }
}
