use crate::browser::{clock, fetch, files, page};
use crate::launch;
use crate::{Options, Unread};

/// Reads the roadmap that the page's address names, and names it for its marks.
pub async fn open() -> Options {
    clock::note("cairn: started");
    let windowed = page::asked("rows").as_deref() == Some("in-view");
    let document = fetch::document().await;
    clock::note("cairn: document came");
    let mut options = Options::read(fetch::roadmap(), document, windowed);
    clock::note("cairn: roadmap read");
    // An address that looks for something shows nothing else first. Where that cannot be looked for, it shows all.
    let looks = ["find", "show"].into_iter().any(|name| page::asked(name).is_some());
    // There are words for what is wrong with a document.
    let asks = page::asks() || matches!(options.reading, Err(Unread::Document(_)));
    if looks || asks {
        match page::more().await {
            true if asks => ask(&mut options).await,
            true => {}
            false if asks => options.reading = Err(Unread::Because(MISSING.to_owned())),
            false => page::ask("", ""),
        }
    }
    // A large one has taken a while: the browser is to have its turn before the rows.
    page::rest().await;
    options
}

/// A part of Cairn did not come: a sentence.
pub const MISSING: &str = "A part of Cairn did not come. Check the connection and try again.";

async fn ask(options: &mut Options) {
    let progress = match launch::progress_address() {
        Some(url) => match files::fetched(&url).await {
            Some(text) => Some(text),
            None => return options.reading = Err(Unread::Because(launch::not_come(&url))),
        },
        None => None,
    };
    if let Ok(reading) = &mut options.reading {
        match launch::take(reading, &options.roadmap, progress) {
            Ok(asked) => options.asked = asked,
            Err(sentence) => options.reading = Err(Unread::Because(sentence)),
        }
    }
}
