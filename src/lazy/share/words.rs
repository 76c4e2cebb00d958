//! What the dialog says. A `theme` is `light` or `dark`.

use roadmap::messages;

/// What the badge says first. It goes into texts of all languages, and is measured in Latin letters.
pub const BADGE_LABEL: &str = "roadmap";

messages! { "share":
    pub fn title() { "Share" }
    pub fn progress() { "Your progress" }
    pub fn about_progress() {
        "This link shows your progress as it is now. Whoever opens it sees it and cannot change it. Nothing is sent \
         anywhere: your progress is in the link itself."
    }
    /// Said in a page that is a file.
    pub fn only_on_device() { "This page is a file on this device, and its links open here only." }
    pub fn your_name() { "Your name, if you like" }
    pub fn link() { "Link" }
    pub fn copy_link() { "Copy link" }
    pub fn copy() { "Copy" }
    pub fn about_code() {
        "Scan to open this link on another device. It shows your progress there, and a preview before anything is added."
    }
    pub fn code() { "QR code of the link to your progress" }
    pub fn codes(count: usize) { format!("{count} QR codes in turn of the link to your progress") }
    pub fn about_codes(count: usize) {
        format!(
            "This is too much for one code: {count} take turns. On the other device choose “Read codes …” under Backup, or scan \
             one of them: Cairn opens there and reads the others. Where the browser cannot read codes, copy the link instead."
        )
    }
    pub fn code_of(number: usize, count: usize) { format!("Code {number} of {count}") }
    pub fn stop() { "Stop" }
    pub fn go_on() { "Go on" }
    pub fn next_code() { "Next code" }
    pub fn too_long_for_code() { "The link is too long for a QR code. Copy it instead, or take the file from Backup." }

    pub fn about_notes() {
        "Your notes are not in this link. The progress file has them, with your hours: whoever imports it gets all of it."
    }
    pub fn download_with_notes() { "Download with my notes" }

    pub fn more() { "More ways" }
    pub fn teacher() { "For my teacher …" }
    pub fn card() { "Card and badge …" }
    pub fn site() { "Put it on your site …" }
    pub fn roadmap() { "Only the roadmap …" }

    pub fn teacher_title() { "For my teacher" }
    pub fn about_teacher() {
        "Send this link or this file to whoever teaches you. It has your name and your marks as they are now, and can be added \
         to their class."
    }
    pub fn name_for_teacher() { "Your name" }
    pub fn name_missing() { "Write your name, so that your teacher knows whose marks these are." }
    pub fn as_file() { "As a file" }
    pub fn with_notes() { "With my notes and hours" }
    pub fn download_for_teacher() { "Download the file" }

    pub fn card_title() { "Card and badge" }
    pub fn about_card() { "A picture of your progress for a profile or a README." }
    pub fn with_own_hours() { "With my own hours" }
    pub fn picture(title: &str, summary: &str, theme: &str) { format!("{title}: {summary} ({theme})") }
    pub fn download_svg(theme: &str) { format!("Download SVG, {theme}") }
    pub fn download_png(theme: &str) { format!("Download PNG, {theme}") }
    pub fn picture_refused() { "The browser could not make the picture." }
    pub fn badge() { "A badge" }
    pub fn download_badge() { "Download badge, SVG" }

    pub fn snippets() { "Text to paste" }
    pub fn about_snippets() {
        "Put the downloaded picture beside your page, then paste one of these. It links to your progress."
    }
    pub fn badge_markdown() { "Badge, Markdown" }
    pub fn card_markdown() { "Card, Markdown" }
    pub fn card_html() { "Card, HTML, light and dark" }
    pub fn copy_of(name: &str) { format!("Copy: {name}") }

    pub fn site_title() { "Put it on your site" }
    pub fn in_page() { "As a part of your page" }
    pub fn about_element() {
        "Paste these three lines into the HTML of your page. If that is on another site, the host of each file has to let it \
         read the file (Access-Control-Allow-Origin), as GitHub Pages does."
    }
    pub fn about_upload(file: &str) {
        format!(
            "This roadmap has no address yet. Download it and upload it as {file} beside your page, then paste these three \
             lines into its HTML."
        )
    }
    pub fn element_lines() { "Three lines for your page" }
    pub fn as_frame() { "As a frame" }
    pub fn about_site() { "Paste one of these into the HTML of your page." }
    pub fn progress_frame() { "Your progress as it is now, view only" }
    pub fn roadmap_frame() { "The roadmap, for visitors to tick" }

    pub fn roadmap_title() { "Share the roadmap" }
    pub fn no_progress() { "These links have none of your progress." }
    pub fn where_it_is() { "Its address" }
    pub fn about_address() { "Whoever opens it gets the roadmap as it is on this site then." }
    pub fn link_to_page() { "Link to this page" }
    pub fn about_page_code() { "Scan to open this page on another device." }
    pub fn page_code() { "QR code of the link to this page" }
    pub fn whole() { "The whole roadmap in a link" }
    pub fn about_whole() { "It has the roadmap as it is now, and needs no file on any site." }
    pub fn link_with_roadmap() { "Link with the roadmap in it" }
    pub fn about_roadmap_code() { "Scan to open the roadmap on another device." }
    pub fn roadmap_code() { "QR code of the link with the roadmap in it" }
    pub fn link_too_long_for_code() { "The link is too long for a QR code. Copy it instead." }
    pub fn its_file() { "Its file" }
    pub fn about_file() { "The roadmap as its author wrote it." }
    pub fn download_roadmap() { "Download the roadmap" }
    pub fn copy_roadmap() { "Copy the roadmap" }
    /// What people can do where the browser lets nothing be copied.
    pub fn download_instead() { "Download it instead." }
    pub fn too_long_but_has_address() { "This roadmap is too long for a link. Share its address instead." }
    pub fn roadmap_too_long() {
        "This roadmap is too long for a link. Put its file on a site, and share that address."
    }
}
