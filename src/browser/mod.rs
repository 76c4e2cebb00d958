//! The one door to what a browser keeps and says: storage, tabs, time, network, the page around the app.
//!
//! Whatever a browser returns may be missing or refused; nothing here unwraps it.

pub mod backup;
pub mod clock;
pub mod failure;
pub mod fetch;
pub mod files;
pub mod frame;
pub mod offline;
pub mod page;
pub mod picture;
pub mod reserve;
pub mod storage;
pub mod tabs;
pub mod theme;
