//! A stand-in for the crate `send_wrapper`, which leptos links: the same names, without asking which thread this is.
//!
//! A page has one thread. Asking for its name brings the standard library's threads, and with them a second allocator:
//! 3 KB of brotli. So that nothing here can ever be wrong, it is for wasm without threads only; elsewhere it compiles,
//! for lints, and panics when it is used.

use std::fmt;
use std::ops::{Deref, DerefMut};

/// A value that is used on the one thread there is, whatever its type says.
pub struct SendWrapper<T>(T);

// SAFETY: there is no other thread: see `new`.
unsafe impl<T> Send for SendWrapper<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for SendWrapper<T> {}

impl<T> SendWrapper<T> {
    /// Wraps a value.
    pub fn new(value: T) -> SendWrapper<T> {
        const { assert!(cfg!(not(all(target_arch = "wasm32", target_feature = "atomics"))), "wasm has threads here") };
        #[cfg(not(target_arch = "wasm32"))]
        panic!("this stand-in for send_wrapper is for pages only");
        #[cfg(target_arch = "wasm32")]
        SendWrapper(value)
    }

    /// Whether the value may be used here, which it may.
    pub fn valid(&self) -> bool {
        true
    }

    /// The value.
    pub fn take(self) -> T {
        self.0
    }
}

impl<T> Deref for SendWrapper<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for SendWrapper<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for SendWrapper<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Clone> Clone for SendWrapper<T> {
    fn clone(&self) -> Self {
        SendWrapper(self.0.clone())
    }
}

#[cfg(feature = "futures")]
impl<F: Future> Future for SendWrapper<F> {
    type Output = F::Output;

    fn poll(self: std::pin::Pin<&mut Self>, context: &mut std::task::Context<'_>) -> std::task::Poll<F::Output> {
        // SAFETY: the field is pinned with the whole, and never moved out of it.
        unsafe { self.map_unchecked_mut(|wrapper| &mut wrapper.0) }.poll(context)
    }
}

#[cfg(feature = "futures")]
impl<S: futures_core::Stream> futures_core::Stream for SendWrapper<S> {
    type Item = S::Item;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<S::Item>> {
        // SAFETY: as above.
        unsafe { self.map_unchecked_mut(|wrapper| &mut wrapper.0) }.poll_next(context)
    }
}
