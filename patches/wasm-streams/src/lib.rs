//! A stand-in for wasm-streams, with only what leptos' `server_fn` names.
//!
//! leptos links `server_fn`, and that wasm-streams, whose classes are exported to JavaScript, so that no
//! linker may drop them: 5 KB of brotli in every page, for server functions that an app without a server
//! never calls. Nothing here is ever run.

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::JsValue;

const NO_SERVER: &str = "Cairn has no server, and so no streams to one";

/// A stream to or from a server.
pub struct ReadableStream(web_sys::ReadableStream);

/// What a stream from a server brings.
pub struct IntoStream(PhantomData<web_sys::ReadableStream>);

impl ReadableStream {
    /// Takes JavaScript's stream.
    pub fn from_raw(raw: web_sys::ReadableStream) -> ReadableStream {
        ReadableStream(raw)
    }

    /// Never called.
    pub fn from_stream<S: Stream<Item = Result<JsValue, JsValue>> + 'static>(_: S) -> ReadableStream {
        unreachable!("{NO_SERVER}")
    }

    /// JavaScript's stream.
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
