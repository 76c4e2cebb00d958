use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::file::file_buttons;
use super::links::{is_only_here, on_device};
use super::qr_code::qr_code;
use super::{site, words};
use crate::browser::lazy::link;
use crate::browser::offline;
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{
    self, buttons, copy_button, copy_row, from_field, heading, link_field, paragraph, share_button,
};
use crate::tracker::Tracker;

/// Shows the links to the roadmap itself, and its file.
pub fn show(tracker: Tracker, back: Option<El>) {
    let address = link::page("", "");
    let is_only_here = is_only_here();
    let own = element("div");
    let place = own.element().clone();
    let about = paragraph(&format!("{}{}", &words::no_progress(), on_device()));
    let by_address = (!is_only_here).then(|| {
        let code = qr_code(&address, &words::page_code(), &words::about_page_code(), words::link_too_long_for_code);
        [
            heading(&words::where_it_is()),
            paragraph(&words::about_address()),
            row(tracker, link_field(&words::link_to_page()).attr("value", &address)),
        ]
        .into_iter()
        .chain(code)
    });
    let whole = [heading(&words::whole()), paragraph(&words::about_whole()), own];
    let file = [heading(&words::its_file()), paragraph(&words::about_file()), file_buttons(tracker)];
    // A roadmap with an address has that button on the first page.
    let on_site = (is_only_here && !offline::is_self_contained()).then(|| {
        let back = move || dialog::back_to(move || show(tracker, None));
        let open = button(&words::site()).on("click", move |_| site::show(tracker, None, back()));
        [heading(&words::more()), buttons([open])]
    });
    let by_address = by_address.into_iter().flatten();
    let parts = [about].into_iter().chain(by_address).chain(whole).chain(file).chain(on_site.into_iter().flatten());
    dialog::open(&words::roadmap_title(), parts, back);
    let (id, document) = (tracker.roadmap_id(), tracker.document());
    spawn_local(async move {
        let parts = match link::roadmap(&id, &document).await {
            Some(link) => {
                let code = is_only_here.then(|| {
                    let about = words::about_roadmap_code();
                    qr_code(&link, &words::roadmap_code(), &about, words::link_too_long_for_code)
                });
                let field = link_field(&words::link_with_roadmap()).attr("value", &link);
                [row(tracker, field)].into_iter().chain(code.into_iter().flatten()).collect()
            }
            None if is_only_here => vec![paragraph(&words::roadmap_too_long())],
            None => vec![paragraph(&words::too_long_but_has_address())],
        };
        El::from_existing(place).emptied().children(parts);
    });
}

fn row(tracker: Tracker, field: El) -> El {
    let input: HtmlInputElement = field.element().clone().unchecked_into();
    let share = share_button(&input);
    let copy = copy_button(tracker, &words::copy(), from_field, move || input.value());
    copy_row(field, share.into_iter().chain([copy]))
}
