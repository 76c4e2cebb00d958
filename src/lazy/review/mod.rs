//! "Still know it?": reviews of finished steps, if the person wants them.

mod words;
mod due;
mod answers;
mod page;
mod line;

pub use self::line::show as show_line;
pub use self::page::show;
pub use self::words::command;
