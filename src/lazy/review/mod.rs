//! "Still know it?": finished steps that are to be looked at again, if the person wants that.

mod words;
mod due;
mod answers;
mod page;
mod line;

pub use self::line::show as show_line;
pub use self::page::show;
pub use self::words::command;
