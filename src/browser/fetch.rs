use std::fmt;

use js_sys::{Array, Promise, Uint8Array};
use roadmap::{RoadmapId, isolated, messages};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// What the address names, as it stands there.
    #[wasm_bindgen(js_name = requestedRoadmap)]
    pub fn requested() -> String;

    /// The path to it on the page's own site, or its address on another; nothing where it is no address.
    #[wasm_bindgen(js_name = roadmapPath)]
    fn roadmap_path() -> Option<String>;

    /// The HTTP status and the bytes: see `Answer` in `web/host.d.ts`.
    #[wasm_bindgen(js_name = fetchRoadmap)]
    fn fetch_roadmap() -> Promise;

    /// The HTTP status and the bytes, however late the answer comes.
    #[wasm_bindgen(js_name = slowRoadmap)]
    fn slow_roadmap() -> Promise;

    #[wasm_bindgen(js_name = roadmapCopy)]
    fn roadmap_copy() -> Promise;

    /// Keeps a copy of the answer, unless the host forbids it. Only an answer that could be read may replace the copy
    /// before.
    #[wasm_bindgen(js_name = keepRoadmap)]
    pub fn keep();
}

/// Why a file could not be fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// No answer: offline, or the address is refused.
    NoAnswer {
        /// The address.
        url: String,
    },
    /// The host answered with something else than the file.
    Status {
        /// The address.
        url: String,
        /// The HTTP status.
        status: u32,
    },
    /// The answer is only the beginning of the copy of the last visit, cut within a line.
    Cut {
        /// The address.
        url: String,
    },
    /// The roadmap came in a link, which was cut or changed on its way.
    Damaged,
    /// The address is of another origin, or is none.
    OtherOrigin {
        /// The address.
        url: String,
    },
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            FetchError::NoAnswer { url } => no_answer(&isolated(url)),
            FetchError::Status { url, status } => status_of(&isolated(url), *status),
            FetchError::Cut { url } => cut(&isolated(url)),
            FetchError::Damaged => damaged(),
            FetchError::OtherOrigin { url } => elsewhere(&isolated(url)),
        })
    }
}

impl std::error::Error for FetchError {}

messages! { "fetch":
    fn no_answer(url: &str) { format!("The roadmap at {url} could not be loaded: there was no answer. Are you online?") }
    fn status_of(url: &str, status: u32) { format!("The roadmap at {url} could not be loaded: the host answered {status}.") }
    fn cut(url: &str) { format!("Only the beginning of the roadmap at {url} was loaded. Try again.") }
    fn damaged() { "The roadmap in this link is damaged or too long. Ask for the link again." }
    fn elsewhere(url: &str) {
        format!("The roadmap at {url} is not on this site. Only roadmaps of the page’s own site can be opened.")
    }
}

/// A document that was fetched.
pub struct File {
    /// Its text, as bytes in any encoding.
    pub bytes: Vec<u8>,
    /// The name of its file, or the path to it.
    pub name: String,
    /// The way in which the person wants it understood, as the library keeps it.
    pub way: Option<String>,
}

/// The roadmap that the page's address names, which was requested when the page began. Where there is a copy, an answer
/// that takes long counts as none. So does an answer that is the beginning of the copy and ends within a line: if its
/// author had shortened the file, it would end with a line.
pub async fn document() -> Result<File, FetchError> {
    let file = read(fetch_roadmap()).await?;
    let is_cut = !file.bytes.ends_with(b"\n")
        && copy().await.is_some_and(|copy| {
            let next = copy.strip_prefix(file.bytes.as_slice()).and_then(<[u8]>::first);
            next.is_some_and(|byte| !matches!(byte, b'\n' | b'\r'))
        });
    if is_cut { Err(FetchError::Cut { url: path() }) } else { Ok(file) }
}

/// The roadmap that the page's address names, however late the answer comes.
pub async fn document_however_late() -> Result<File, FetchError> {
    read(slow_roadmap()).await
}

async fn read(answer: Promise) -> Result<File, FetchError> {
    let Some(url) = roadmap_path() else { return Err(FetchError::OtherOrigin { url: requested() }) };
    let answer = JsFuture::from(answer).await.ok().map(JsCast::unchecked_into::<Array>);
    let part = |at| answer.as_ref().map(|answer| answer.get(at));
    match part(0).and_then(|status| status.as_f64()).unwrap_or_default() as u32 {
        0 => Err(FetchError::NoAnswer { url }),
        1 => Err(FetchError::Damaged),
        2 => Err(FetchError::OtherOrigin { url }),
        200..300 => {
            let words = |at| part(at).and_then(|words| words.as_string());
            Ok(File { bytes: bytes_of(part(1)), name: words(3).unwrap_or(url), way: words(4) })
        }
        status => Err(FetchError::Status { url, status }),
    }
}

/// The copy that was kept last, if there is one and the browser gives it in time.
pub async fn copy() -> Option<Vec<u8>> {
    let copy = JsFuture::from(roadmap_copy()).await.ok()?;
    (!copy.is_undefined()).then(|| bytes_of(Some(copy)))
}

fn bytes_of(bytes: Option<JsValue>) -> Vec<u8> {
    bytes.map(|bytes| bytes.unchecked_into::<Uint8Array>().to_vec()).unwrap_or_default()
}

/// The path to it, or what the address has in its place.
pub fn path() -> String {
    roadmap_path().unwrap_or_else(requested)
}

/// The name under which its marks are kept.
pub fn roadmap() -> RoadmapId {
    RoadmapId::of_file(&path())
}
