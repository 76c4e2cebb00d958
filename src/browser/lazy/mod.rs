//! The methods of the host that come with the second script: what is not needed to show, tick and keep a roadmap.
//! `web/lazy/page.js` adds them to a page's host; an element's has them from the start.

pub mod camera;
pub mod clipboard;
pub mod dates;
pub mod download;
pub mod drafts;
pub mod elsewhere;
pub mod exchanges;
pub mod language;
pub mod library;
pub mod link;
pub mod linked_file;
pub mod menus;
pub mod pause;
pub mod other_tabs;
pub mod picture;
pub mod remote_text;
pub mod share_sheet;
pub mod sheets;
pub mod single_file;
pub mod site_list;
pub mod tab_key;
pub mod tab_lock;
pub mod tab_memory;
pub mod text;
pub mod typing;
pub(in crate::browser) mod words;
