use wasm_bindgen_futures::spawn_local;

use super::words;
use crate::browser::fetch::{self, FetchError};
use crate::browser::lazy::site_list;
use crate::launch::{Options, ReadCopy, Source};

/// The list from which a page without a roadmap in it opens the first one.
const SITE_LIST: &str = "roadmaps/index.json";

/// Shows the copy of the last visit, if there is one, in place of what cannot be shown. `error` is why nothing came.
pub async fn take(options: &mut Options, error: Option<FetchError>, read: ReadCopy) {
    if fetch::requested() == SITE_LIST {
        match site_list::site_roadmaps().await.first() {
            // Another roadmap is named now, and is opened in place of this one.
            Some((address, _)) => site_list::begin_with(address),
            None => options.reading = Err(words::nothing_listed()),
        }
        return;
    }
    if let Some(error) = &error {
        options.reading = Err(error.to_string());
        if is_final(error) {
            return;
        }
    }
    let Some(copy) = fetch::copy().await else { return };
    let is_unanswered = matches!(error, Some(FetchError::NoAnswer { .. }));
    match read(copy).await {
        (Ok(reading), copy) => (options.reading, options.document) = (Ok(reading), copy),
        _ if is_unanswered => return take_late_answer(options, read).await,
        _ => return,
    }
    if is_unanswered {
        options.source = Source::CopyUnanswered;
        // Leptos' executor starts with the app, which is not there yet.
        spawn_local(keep_late_answer(read));
    } else {
        options.source = Source::CopyForBadAnswer;
    }
}

/// Whether the host says that the file is gone, or the address names none of its files. Any other answer may come from
/// a captive portal, or from a busy host, and says nothing about the file.
fn is_final(error: &FetchError) -> bool {
    matches!(error, FetchError::Status { status: 404 | 410, .. } | FetchError::Damaged | FetchError::OtherOrigin { .. })
}

/// Waits for a late answer, even where the copy cannot be read.
async fn take_late_answer(options: &mut Options, read: ReadCopy) {
    match fetch::document_however_late().await {
        Ok(file) => (options.reading, options.document) = read(file.bytes).await,
        Err(error) => options.reading = Err(error.to_string()),
    }
}

/// Keeps an answer that comes late for the next visit.
async fn keep_late_answer(read: ReadCopy) {
    if let Ok(file) = fetch::document_however_late().await
        && read(file.bytes).await.0.is_ok()
    {
        fetch::keep();
    }
}
