use js_sys::Reflect;
use web_sys::{Navigator, ShareData};

/// The system's own way to hand something on, where it has one.
pub struct ShareSheet(Navigator);

impl ShareSheet {
    /// The share sheet of this system.
    pub fn here() -> Option<ShareSheet> {
        let navigator = web_sys::window()?.navigator();
        Reflect::has(&navigator, &"share".into()).unwrap_or(false).then_some(ShareSheet(navigator))
    }

    /// Opens it with an address. If the person closes it, or it fails, the system says so.
    pub fn share(&self, address: &str) {
        let data = ShareData::new();
        data.set_url(address);
        drop(self.0.share_with_data(&data));
    }
}
