use crate::Options;
use crate::browser::{clock, fetch, page};

/// Reads the roadmap that the page's address names, and names it for its marks.
pub async fn open() -> Options {
    clock::note("cairn: started");
    let windowed = page::asked("rows").as_deref() == Some("in-view");
    let document = fetch::document().await;
    clock::note("cairn: document came");
    let options = Options::read(fetch::roadmap(), document, windowed);
    clock::note("cairn: roadmap read");
    // An address that looks for something shows nothing else first. Where that cannot be looked for, it shows all.
    let asks = ["find", "show"].into_iter().any(|name| page::asked(name).is_some());
    if asks && !page::more().await {
        page::ask("", "");
    }
    // A large one has taken a while: the browser is to have its turn before the rows.
    page::rest().await;
    options
}
