use roadmap::TabId;

/// Wall time in milliseconds since 1970.
pub fn wall() -> u64 {
    js_sys::Date::now() as u64
}

/// A number for this page that another open page is unlikely to have.
pub fn tab() -> TabId {
    TabId((js_sys::Math::random() * f64::from(u16::MAX)) as u16)
}

/// Names this moment for `cargo xtask bench --timings`, which asks the browser for such marks.
pub fn note(moment: &str) {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        // A mark that cannot be made is missing in a table for developers, and nowhere else.
        let _: Result<_, _> = performance.mark(moment);
    }
}
