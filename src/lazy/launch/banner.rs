use super::words;
use crate::browser::frame;
use crate::browser::lazy::link;
use crate::dom::element::{El, element};
use crate::dom::landmark::landmark_of;
use crate::launch::ShownProgress;

/// Says whose progress is shown on the roadmap with this title, and of which day, and leads to the learner's own.
pub fn banner((shown, title): (&ShownProgress, &str)) -> El {
    let ShownProgress { caption, unplaced, payload, .. } = shown;
    let missing = match *unplaced {
        0 => String::new(),
        unplaced => format!(" {}", words::left_out(unplaced)),
    };
    let said = element("p").child(element("strong").text(caption)).text(&format!("{}{missing}", words::view_only()));
    let link = |words: &str, href: &str| element("a").class("button").attr("href", href).text(words);
    // In another site's page, people may press something other than what they see.
    let links = (!frame::is_foreign()).then(|| {
        let merge = (!payload.is_empty()).then(|| link(&words::merge(), &link::page("merge", payload)));
        element("p").class("buttons").children(merge).child(link(&words::show_own(), &link::page("", "")))
    });
    landmark_of(title, &words::whose()).class("shown-banner").child(said).children(links)
}
