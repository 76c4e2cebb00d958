//! A stub of wasm-streams with only the items that leptos' `server_fn` names.
//!
//! leptos links `server_fn`, which links wasm-streams. The classes of wasm-streams are exported to JavaScript, so
//! the linker must keep them: 5 KB of brotli in every page, for server functions that an app without a server
//! never calls. Nothing in this crate ever runs.

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::JsValue;

const NO_SERVER: &str = "Cairn has no server, so there are no streams to or from one";

/// A stream to or from a server.
pub struct ReadableStream(web_sys::ReadableStream);

/// The items of a stream from a server.
pub struct IntoStream(PhantomData<web_sys::ReadableStream>);

impl ReadableStream {
    /// Wraps a JavaScript stream.
    pub fn from_raw(raw: web_sys::ReadableStream) -> ReadableStream {
        ReadableStream(raw)
    }

    /// Never called.
    pub fn from_stream<S: Stream<Item = Result<JsValue, JsValue>> + 'static>(_: S) -> ReadableStream {
        unreachable!("{NO_SERVER}")
    }

    /// Returns the JavaScript stream.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Never called.
    pub fn into_stream(self) -> IntoStream {
        unreachable!("{NO_SERVER}")
    }
}

impl Stream for IntoStream {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        unreachable!("{NO_SERVER}")
    }
}
