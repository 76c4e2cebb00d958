use wasm_bindgen_futures::spawn_local;

use crate::browser::fetch::{self, FetchError};
use crate::launch::{Options, ReadCopy, Source};

/// Shows the copy of the last visit, if there is one, in place of what cannot be shown. `error` is why nothing came.
pub async fn take(options: &mut Options, error: Option<FetchError>, read: ReadCopy) {
    if error.as_ref().is_some_and(is_final) {
        return;
    }
    let Some(copy) = fetch::copy().await else { return };
    let (Ok(reading), copy) = read(copy).await else { return };
    (options.reading, options.document) = (Ok(reading), copy);
    if matches!(error, Some(FetchError::NoAnswer { .. })) {
        options.source = Source::CopyUnanswered;
        // Leptos begins with the app, which is not there yet.
        spawn_local(keep_late_answer(read));
    } else {
        options.source = Source::CopyForBadAnswer;
    }
}

/// Whether a text is only the beginning of the copy of the last visit, cut within a line. A file whose end an author took away
/// ends with a line.
pub async fn is_cut(text: &str) -> bool {
    let copy = fetch::copy().await;
    let rest = copy.as_deref().and_then(|copy| copy.strip_prefix(text)).unwrap_or_default();
    !rest.is_empty() && !rest.starts_with(['\n', '\r']) && !text.ends_with('\n')
}

/// Whether the host says that the file is gone, or the address names none of its files. Anything else may be the answer of a
/// gate, or of a host that is busy, and says nothing of the file.
fn is_final(error: &FetchError) -> bool {
    matches!(error, FetchError::Status { status: 404 | 410, .. } | FetchError::Damaged | FetchError::Elsewhere { .. })
}

/// An answer that comes late is for the next visit.
async fn keep_late_answer(read: ReadCopy) {
    if let Ok(file) = fetch::late_document().await
        && read(file.text).await.0.is_ok()
    {
        fetch::keep();
    }
}
