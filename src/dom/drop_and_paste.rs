//! Files and texts that are dropped or pasted anywhere on the page.

use std::rc::Rc;

use wasm_bindgen::JsValue;

use crate::browser::{files, frame, page};
use crate::dom::focus;

/// Gives what is dropped or pasted to `take`, as long as the current owner lives.
pub fn listen(take: Rc<dyn Fn(JsValue)>) {
    // What people drop or paste in another site's page is not for its frames.
    if frame::is_foreign() {
        return;
    }
    for name in ["drop", "paste", "dragover"] {
        let take = Rc::clone(&take);
        page::listen(name, move |event| {
            if focus::is_in_field(&event) {
                return;
            }
            event.prevent_default();
            if name != "dragover" {
                // The browser gives it only while the event lasts.
                take(files::take(&event));
            }
        });
    }
}
