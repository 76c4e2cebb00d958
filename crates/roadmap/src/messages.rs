//! What people read, in their own language.
//!
//! [`messages!`](crate::messages!) makes a function of each sentence, with its English. Whoever shows sentences may
//! give [`translate_with`] a translator; what that does not know stays English.

use std::cell::Cell;

/// Gives the message with an id, with its arguments in place, or nothing if it has none. Arguments are given by name.
pub type Translate = fn(id: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String>;

/// What stands in a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Argument<'a> {
    /// A text, or the name of a case such as `done`.
    Text(&'a str),
    /// A number, which each language writes in its own way.
    Number(f64),
}

impl<'a> From<&'a &str> for Argument<'a> {
    fn from(text: &'a &str) -> Argument<'a> {
        Argument::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Argument<'a> {
        Argument::Text(text)
    }
}

impl From<&usize> for Argument<'_> {
    fn from(count: &usize) -> Self {
        // No count is that large.
        Argument::Number(*count as f64)
    }
}

impl From<&u32> for Argument<'_> {
    fn from(count: &u32) -> Self {
        Argument::Number(f64::from(*count))
    }
}

thread_local! {
    static TRANSLATE: Cell<Option<Translate>> = const { Cell::new(None) };
}

/// Sets the translator of all messages from now on.
pub fn translate_with(translate: Translate) {
    TRANSLATE.set(Some(translate));
}

/// The message with an id in the reader's language, if that is not English and has it.
pub fn translated(id: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
    TRANSLATE.get().and_then(|translate| translate(id, arguments))
}

/// A message without arguments.
pub fn plain(id: &str, english: &str) -> String {
    translated(id, &[]).unwrap_or_else(|| english.to_owned())
}

/// Makes a function of each message. `locales/` has the same messages in other languages, under the name of the feature
/// and that of the function: `backup-import_of`. `cargo xtask check` holds both together.
///
/// ```
/// roadmap::messages! { "backup":
///     /// The dialog's title.
///     pub fn title() { "Backup" }
///     pub fn import_of(name: &str) { format!("Import {name}") }
/// }
/// assert_eq!(title(), "Backup");
/// assert_eq!(import_of("progress.json"), "Import progress.json");
/// ```
#[macro_export]
macro_rules! messages {
    ($feature:literal: $($(#[$about:meta])* $visible:vis fn $name:ident($($argument:ident: $kind:ty),* $(,)?) { $($english:tt)* })*) => {$(
        $(#[$about])*
        $visible fn $name($($argument: $kind),*) -> String {
            $crate::message!(concat!($feature, "-", stringify!($name)), ($($argument),*), $($english)*)
        }
    )*};
}

/// The body of a function of [`messages!`](crate::messages!).
#[doc(hidden)]
#[macro_export]
macro_rules! message {
    ($id:expr, (), $english:literal) => {
        $crate::messages::plain($id, $english)
    };
    ($id:expr, ($($argument:ident),*), $($english:tt)*) => {
        $crate::messages::translated($id, &[$((stringify!($argument), $crate::messages::Argument::from(&$argument))),*])
            .unwrap_or_else(|| String::from({ $($english)* }))
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    messages! { "test":
        fn left(count: usize, title: &str) { format!("{count} left of {title}") }
        fn plain() { "Plain" }
    }

    #[test]
    fn what_a_translator_does_not_know_stays_english() {
        assert_eq!(left(3, "Go"), "3 left of Go");
        translate_with(|id, arguments| {
            let [("count", Argument::Number(count)), ("title", Argument::Text(title))] = arguments else { return None };
            (id == "test-left").then(|| format!("{title}: noch {count}"))
        });
        assert_eq!(left(3, "Go"), "Go: noch 3");
        assert_eq!(plain(), "Plain");
    }
}
