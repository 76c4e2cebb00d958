//! The one door to what a browser keeps and says: storage, tabs, time, network, the page around the app.
//!
//! What Rust asks of JavaScript are methods of the host, which in JavaScript is called `cairnHost`: `web/host.d.ts`
//! describes them all. A file `x.js` beside `x.rs` has what both hosts, that of a page and that of an element, do
//! alike. Whatever a browser returns may be missing or refused; nothing here unwraps it.

pub mod address;
pub mod backup;
pub mod backup_store;
pub mod clock;
pub mod dismissed;
pub mod failure;
pub mod fetch;
pub mod files;
pub mod frame;
pub mod keys;
pub mod language;
pub mod lazy;
pub mod offline;
pub mod page;
pub mod storage;
pub mod tabs;
pub mod theme;
pub mod welcome;
