use wasm_bindgen_futures::spawn_local;

use crate::browser::fetch::{self, FetchError};
use crate::launch::{Options, Source};
use crate::reading::read_in_slices;

/// Shows the copy of the last visit, if there is one, in place of what cannot be shown. `error` is why nothing came.
pub async fn take(options: &mut Options, error: Option<FetchError>) {
    if error.as_ref().is_some_and(is_final) {
        return;
    }
    let Some(copy) = fetch::copy().await else { return };
    let Ok(reading) = read_in_slices(&copy).await else { return };
    (options.reading, options.document) = (Ok(reading), copy);
    if matches!(error, Some(FetchError::NoAnswer { .. })) {
        options.source = Source::CopyUnanswered;
        // Leptos begins with the app, which is not there yet.
        spawn_local(keep_late_answer());
    } else {
        options.source = Source::CopyForBadAnswer;
    }
}

/// Whether the host says that the file is gone, or the address names none of its files. Anything else may be the answer of a
/// gate, or of a host that is busy, and says nothing of the file.
fn is_final(error: &FetchError) -> bool {
    matches!(error, FetchError::Status { status: 404 | 410, .. } | FetchError::Damaged | FetchError::Elsewhere { .. })
}

/// An answer that comes late is for the next visit.
async fn keep_late_answer() {
    if let Ok(text) = fetch::late_document().await
        && read_in_slices(&text).await.is_ok()
    {
        fetch::keep();
    }
}
