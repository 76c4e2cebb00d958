//! What the dialog says.

pub const TITLE: &str = "Share";

pub const PROGRESS: &str = "Your progress";
pub const ABOUT_PROGRESS: &str = "This link shows your progress as it is now. Whoever opens it can look, and change nothing \
                                  of yours. Nothing is sent anywhere: your progress is in the link itself.";
/// Of a page that is a file.
pub const ONLY_ON_DEVICE: &str = " This page is a file on this device, and its links open here only.";
pub const YOUR_NAME: &str = "Your name, if you like";
pub const LINK: &str = "Link";
pub const COPY_LINK: &str = "Copy link";
pub const COPY: &str = "Copy";

pub const ABOUT_CODE: &str = "Scan to open this link on another device. It shows your progress there, and a preview before \
                              anything is added.";
pub const CODE: &str = "QR code of the link to your progress";
pub const TOO_LONG_FOR_CODE: &str =
    "The link is too long for a QR code. Copy it instead, or take the file from Backup.";

pub const MORE: &str = "More ways";
pub const CARD: &str = "Card and badge …";
pub const SITE: &str = "Put it on your site …";
pub const ROADMAP: &str = "Only the roadmap …";

pub const CARD_TITLE: &str = "Card and badge";
pub const ABOUT_CARD: &str = "A picture of your progress for a profile or a README.";
pub const BADGE: &str = "A badge";
pub const BADGE_LABEL: &str = "roadmap";
pub const DOWNLOAD_BADGE: &str = "Download badge, SVG";
pub const PICTURE_REFUSED: &str = "The browser could not make the picture.";
pub const DOWNLOADED: &str = "Downloaded.";

pub fn download_svg(theme: &str) -> String {
    format!("Download SVG, {theme}")
}

pub fn download_png(theme: &str) -> String {
    format!("Download PNG, {theme}")
}

pub const SNIPPETS: &str = "Text to paste";
pub const ABOUT_SNIPPETS: &str = "Put the downloaded picture beside your page, then paste one of these. It links to your \
                                  progress.";
pub const BADGE_MARKDOWN: &str = "Badge, Markdown";
pub const CARD_MARKDOWN: &str = "Card, Markdown";
pub const CARD_HTML: &str = "Card, HTML, light and dark";

pub fn copy_of(name: &str) -> String {
    format!("{COPY}: {name}")
}

pub const SITE_TITLE: &str = "Put it on your site";
pub const ABOUT_SITE: &str = "Paste one of these into the HTML of your page.";
pub const PROGRESS_FRAME: &str = "Your progress as it is now, to look at";
pub const ROADMAP_FRAME: &str = "The roadmap, for visitors to tick";

pub const ROADMAP_TITLE: &str = "Share the roadmap";
pub const NO_PROGRESS: &str = "These links have none of your progress.";
pub const WHERE_IT_IS: &str = "Its address";
pub const ABOUT_ADDRESS: &str = "Whoever opens it gets the roadmap as it is on this site then.";
pub const LINK_TO_PAGE: &str = "Link to this page";
pub const ABOUT_PAGE_CODE: &str = "Scan to open this page on another device.";
pub const PAGE_CODE: &str = "QR code of the link to this page";
pub const WHOLE: &str = "The whole roadmap in a link";
pub const ABOUT_WHOLE: &str = "It has the roadmap as it is now, and needs no file on any site.";
pub const LINK_WITH_ROADMAP: &str = "Link with the roadmap in it";
pub const ROADMAP_TOO_LONG: &str =
    "This roadmap is too long for a link. Put its file on a site, and share that address.";
