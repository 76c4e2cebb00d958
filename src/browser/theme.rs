use roadmap::Storage;
use web_sys::Element;

use crate::browser::storage::PageStorage;

/// Which colours the page has. `web/boot.js` applies the stored choice before the first paint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// The colours that the system prefers.
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

const KEY: &str = "cairn::theme";

impl Theme {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    /// Its name in storage, in the page and in style sheets.
    pub fn name(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

/// The theme that the page has now.
pub fn now() -> Theme {
    let name = page().and_then(|page| page.get_attribute("data-theme"));
    Theme::ALL.into_iter().find(|theme| name.as_deref() == Some(theme.name())).unwrap_or(Theme::System)
}

/// Keeps a choice; where it cannot be kept it lasts as long as the page.
pub fn keep(theme: Theme) {
    let _: Result<(), _> = PageStorage::probe().write(KEY, theme.name());
}

/// Applies a choice to the page.
pub fn apply(theme: Theme) {
    if let Some(page) = page() {
        let _: Result<(), _> = page.set_attribute("data-theme", theme.name());
    }
}

fn page() -> Option<Element> {
    web_sys::window()?.document()?.document_element()
}
