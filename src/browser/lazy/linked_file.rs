use js_sys::{Array, Promise, Uint8Array};
use roadmap::Boxes;
use roadmap::foreign::Way;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::DomException;

use super::tab_lock::TabLock;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Whether this browser lets a page keep a file ticked.
    #[wasm_bindgen(js_name = canLinkFiles)]
    pub fn is_possible() -> bool;

    #[wasm_bindgen(js_name = chooseLinkedFile)]
    fn choose_linked_file() -> Promise;

    #[wasm_bindgen(js_name = linkedFile)]
    fn linked_file(roadmap: &str) -> Promise;

    #[wasm_bindgen(js_name = keepLinkedFile)]
    fn keep_linked_file(roadmap: &str, fields: &Array) -> Promise;

    #[wasm_bindgen(js_name = forgetLinkedFile)]
    fn forget_linked_file(roadmap: &str) -> Promise;

    #[wasm_bindgen(js_name = lockLinkedFile)]
    fn lock_linked_file(roadmap: &str) -> Promise;

    #[wasm_bindgen(js_name = mayWriteFile)]
    fn may_write_file(handle: &Handle, asks: bool) -> Promise;

    #[wasm_bindgen(js_name = lookAtFile)]
    fn look_at_file(handle: &Handle) -> Promise;

    #[wasm_bindgen(js_name = readFile)]
    fn read_file(handle: &Handle, longest: u32) -> Promise;

    #[wasm_bindgen(js_name = writeFile)]
    fn write_file(handle: &Handle, bytes: &Uint8Array, modified: f64, size: f64) -> Promise;
}

#[wasm_bindgen]
extern "C" {
    /// A file that a person chose, for as long as the browser lets the page have it.
    #[derive(Clone)]
    pub type Handle;

    /// Its name.
    #[wasm_bindgen(method, getter)]
    pub fn name(this: &Handle) -> String;
}

/// A version of a file, as its file system tells them apart.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Version {
    /// When it was changed, in milliseconds since 1970.
    pub modified: f64,
    /// Its bytes.
    pub size: f64,
}

/// What is kept of the file that is linked with a roadmap.
#[derive(Clone)]
pub struct LinkedFile {
    /// The file.
    pub handle: Handle,
    /// How it is understood, where there are two ways.
    pub way: Option<Way>,
    /// Its version that was read or written last.
    pub version: Version,
    /// Since when the file and the marks have been in step, in milliseconds since 1970; 0 where they never were.
    pub since: u64,
    /// Its boxes as they were read or written last. None where it was never read.
    pub known: Option<Boxes>,
    /// While it is being written, its boxes before that.
    pub before: Option<Boxes>,
}

/// Why something could not be done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileRefusal {
    /// It is not where it was.
    Gone,
    /// The browser does not let the page read or write it.
    NotAllowed,
    /// There is no room on its disk.
    Full,
    /// Another program has it, or its disk is gone.
    Busy,
}

impl LinkedFile {
    /// A file that was just chosen.
    pub fn new(handle: Handle, way: Option<Way>) -> LinkedFile {
        LinkedFile { handle, way, version: Version::default(), since: 0, known: None, before: None }
    }

    /// Its fields in the order of `FIELDS` in `linked_file.js`. What is missing or of another kind is as in a file that
    /// was never read.
    fn of_fields(fields: &Array) -> LinkedFile {
        let number = |at| fields.get(at).as_f64().unwrap_or_default();
        let boxes = |at| fields.get(at).as_string().map(|text| Boxes::read(&text));
        LinkedFile {
            handle: fields.get(0).unchecked_into(),
            way: fields.get(1).as_string().as_deref().and_then(Way::named),
            version: Version { modified: number(2), size: number(3) },
            since: number(4) as u64,
            known: boxes(5),
            before: boxes(6),
        }
    }

    fn fields(&self) -> Array {
        let text = |text: Option<String>| text.map_or(JsValue::UNDEFINED, |text| JsValue::from_str(&text));
        let numbers = [self.version.modified, self.version.size, self.since as f64].map(JsValue::from_f64);
        [self.handle.clone().into(), text(self.way.map(|way| way.name().to_owned()))]
            .into_iter()
            .chain(numbers)
            .chain([&self.known, &self.before].map(|boxes| text(boxes.as_ref().map(Boxes::encode))))
            .collect()
    }
}

/// Lets the person choose a file; nothing where they choose none. Call this while they act.
pub fn choose() -> impl Future<Output = Result<Option<Handle>, FileRefusal>> {
    let chosen = choose_linked_file();
    async move {
        let handle = settled(chosen).await?;
        Ok((!handle.is_undefined()).then(|| handle.unchecked_into()))
    }
}

/// The file that is linked with a roadmap, if one is.
pub async fn of(roadmap: &str) -> Option<LinkedFile> {
    let fields = JsFuture::from(linked_file(roadmap)).await.ok()?;
    fields.dyn_into::<Array>().ok().map(|fields| LinkedFile::of_fields(&fields))
}

/// Keeps what is known of a file. Returns whether that is durable.
pub async fn keep(roadmap: &str, file: &LinkedFile) -> bool {
    JsFuture::from(keep_linked_file(roadmap, &file.fields())).await.is_ok()
}

/// Forgets the linked file. Returns whether that is durable.
pub async fn forget(roadmap: &str) -> bool {
    JsFuture::from(forget_linked_file(roadmap)).await.is_ok()
}

/// Waits until no other tab is busy with the file.
pub async fn lock(roadmap: &str) -> Option<TabLock> {
    JsFuture::from(lock_linked_file(roadmap)).await.ok().map(|release| TabLock::new(release.unchecked_into()))
}

/// Whether the file may be written. With `asks` the browser asks the person, which works only while they act.
pub fn may_write(handle: &Handle, asks: bool) -> impl Future<Output = bool> + use<> {
    let answer = may_write_file(handle, asks);
    async move { JsFuture::from(answer).await.is_ok_and(|may| may.is_truthy()) }
}

/// The version of a file.
pub async fn version(handle: &Handle) -> Result<Version, FileRefusal> {
    Ok(version_in(&settled(look_at_file(handle)).await?.unchecked_into()))
}

/// Its version and its bytes; without them where there are more than `longest`.
pub async fn read(handle: &Handle, longest: u32) -> Result<(Version, Option<Vec<u8>>), FileRefusal> {
    let parts: Array = settled(read_file(handle, longest)).await?.unchecked_into();
    let bytes = parts.get(2).dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec());
    Ok((version_in(&parts), bytes))
}

/// Writes it in place of a version of it, and returns the new version; nothing where something else has written to it
/// meanwhile.
pub async fn write(
    handle: &Handle,
    bytes: &[u8],
    Version { modified, size }: Version,
) -> Result<Option<Version>, FileRefusal> {
    let written = settled(write_file(handle, &bytes.into(), modified, size)).await?;
    Ok(written.dyn_into::<Array>().ok().map(|parts| version_in(&parts)))
}

/// Whether the page can be seen.
pub fn is_page_visible() -> bool {
    web_sys::window().and_then(|window| window.document()).is_some_and(|document| !document.hidden())
}

fn version_in(parts: &Array) -> Version {
    let number = |at| parts.get(at).as_f64().unwrap_or_default();
    Version { modified: number(0), size: number(1) }
}

async fn settled(promise: Promise) -> Result<JsValue, FileRefusal> {
    JsFuture::from(promise).await.map_err(|error| {
        match error.dyn_into::<DomException>().map(|error| error.name()).unwrap_or_default().as_str() {
            "NotFoundError" => FileRefusal::Gone,
            "NotAllowedError" | "SecurityError" => FileRefusal::NotAllowed,
            "QuotaExceededError" => FileRefusal::Full,
            _ => FileRefusal::Busy,
        }
    })
}
