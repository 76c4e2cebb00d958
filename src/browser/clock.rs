use roadmap::TabId;

/// Wall time in milliseconds since 1970.
pub fn wall() -> u64 {
    js_sys::Date::now() as u64
}

/// A number for this page that another open page is unlikely to have.
pub fn tab() -> TabId {
    TabId((js_sys::Math::random() * f64::from(u16::MAX)) as u16)
}
