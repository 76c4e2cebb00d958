use roadmap::{Logbook, UnreadableValue, isolated};

use super::words;
use crate::browser::lazy::download;
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{self, list, row};
use crate::tracker::Tracker;

/// The most characters of a key, and of a value, that are shown.
const START: usize = 80;

/// The list of stored values that cannot be read.
pub fn part(tracker: Tracker) -> Vec<El> {
    let values = tracker.logbook(Logbook::unreadable_values);
    let keys: Vec<String> = values.iter().map(|value| value.key.clone()).collect();
    let download = move |_| {
        dialog::download(tracker, &format!("{}-set-aside.json", tracker.roadmap_id()), &download::raw_values(&keys));
    };
    let all = row("", None, [button(&words::download_set_aside()).on("click", download)]);
    let code = |text: &str| element("code").text(&text.chars().take(START).collect::<String>());
    let rows = values.iter().map(|UnreadableValue { key, text, topic }| {
        let about = topic.map_or_else(String::new, |topic| format!("{}: ", isolated(&tracker.title(topic))));
        element("li").child(element("span").text(&about).child(code(key)).text(" ").child(code(text)))
    });
    list(&words::set_aside(), &words::about_set_aside(), Some(all), rows)
}
