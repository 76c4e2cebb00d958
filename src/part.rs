//! A part of the app that is loaded when it is needed: a wasm file of its own.

use std::hint::black_box;
use std::sync::atomic::{AtomicBool, Ordering};

use roadmap::messages;

use crate::browser::page;

messages! { "part":
    /// Said when a part could not be loaded.
    pub fn missing() { "A part of Cairn could not be loaded. Check the connection and try again." }
}

/// The parts that features of the lazy file load. The door hands them to the features that need one.
pub struct Parts {
    /// `src/parts/reader/`.
    pub reader: Part,
    /// `src/parts/editor/`.
    pub editor: Part,
}

/// A part of the app.
pub struct Part {
    /// The name of its wasm file.
    name: &'static str,
    is_here: AtomicBool,
}

impl Part {
    /// A part with this name, which is not loaded yet.
    pub const fn new(name: &'static str) -> Part {
        Part { name, is_here: AtomicBool::new(false) }
    }

    /// Loads the part, and returns whether it is here.
    pub async fn load(&self) -> bool {
        let is_here = page::load_part(self.name).await;
        if is_here {
            self.is_here.store(true, Ordering::Relaxed);
        }
        is_here
    }

    /// Whether it is here.
    pub fn is_here(&self) -> bool {
        self.is_here.load(Ordering::Relaxed)
    }

    /// Calls a function of the part now, if the part is here.
    pub fn call<A, R>(&self, function: fn(A) -> R, argument: A) -> Option<R> {
        self.is_here().then(|| pointer(function)(argument))
    }
}

/// A pointer that the compiler cannot see through. If it knew which function this is, it would call it directly or
/// inline it, and so put it into the file of the caller.
pub fn pointer<F>(function: F) -> F {
    black_box(function)
}
