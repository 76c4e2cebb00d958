//! What the view says.

use roadmap::messages;

messages! { "journey":
    pub fn title() { "Journey" }
    pub fn days() { "Days" }
    pub fn hours() { "Hours done" }
    /// Where the author gave no hours.
    pub fn steps() { "Steps done" }
    pub fn sections() { "Sections" }
    pub fn trail() { "Trail" }
    /// What opens the table behind a picture.
    pub fn table() { "As a table" }
    /// Below the roadmap's title in a file.
    pub fn title_on(title: &str, date: &str) { format!("{title}, {date}") }
    pub fn download_svg() { "Download SVG" }
    pub fn download_png() { "Download PNG" }
    /// The names of these buttons, which screen readers read.
    pub fn download_svg_of(title: &str) { format!("Download SVG: {title}") }
    pub fn download_png_of(title: &str) { format!("Download PNG: {title}") }
    pub fn poster_svg() { "Download poster as SVG" }
    pub fn poster_png() { "Download poster as PNG" }
    pub fn picture_refused() { "The browser could not make the picture. Download the SVG instead." }
    pub fn wrong_clock(marks: u32) {
        let are = if marks == 1 { "1 mark is" } else { &format!("{marks} marks are") };
        format!("The clock of a device was wrong: {are} dated ahead, and on no day here.")
    }
}
