use roadmap::Storage;

use crate::browser::storage::PageStorage;

/// Which colours the page has. `web/boot.js` applies the stored choice before the first paint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the system wishes.
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

const KEY: &str = "cairn::theme";

impl Theme {
    /// Its name in storage, in the page and in style sheets.
    pub fn name(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The next one of the switch.
    pub fn next(self) -> Theme {
        match self {
            Theme::System => Theme::Light,
            Theme::Light => Theme::Dark,
            Theme::Dark => Theme::System,
        }
    }
}

/// What was chosen in this browser before.
pub fn chosen() -> Theme {
    let kept = PageStorage::probe().read(KEY).ok().flatten();
    [Theme::Light, Theme::Dark].into_iter().find(|theme| kept.as_deref() == Some(theme.name())).unwrap_or(Theme::System)
}

/// Keeps a choice; where it cannot be kept it lasts as long as the page.
pub fn keep(theme: Theme) {
    let _: Result<(), _> = PageStorage::probe().write(KEY, theme.name());
}

/// Applies a choice to the page.
pub fn apply(theme: Theme) {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    if let Some(root) = root {
        let _: Result<(), _> = root.set_attribute("data-theme", theme.name());
    }
}
