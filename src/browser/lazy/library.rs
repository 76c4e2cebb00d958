use std::fmt;

use js_sys::{Array, Promise};
use roadmap::Completion;
use roadmap::foreign::Way;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::words;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = libraryRecords)]
    fn library_records() -> Promise;

    #[wasm_bindgen(js_name = libraryDocument)]
    fn library_document(address: &str) -> Promise;

    #[wasm_bindgen(js_name = keepInLibrary)]
    fn keep_in_library(
        record: &Array,
        text: Option<&str>,
        name: Option<&str>,
        way: Option<&str>,
        guide: Option<&str>,
    ) -> Promise;

    #[wasm_bindgen(js_name = changeInLibrary)]
    fn change_in_library(address: &str, change: &JsValue) -> Promise;

    #[wasm_bindgen(js_name = removeFromLibrary)]
    fn remove_from_library(address: &str) -> Promise;
}

/// A roadmap that this browser knows, as a list shows it. `docs/formats.md` has the format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// What `?roadmap=` calls it.
    pub address: String,
    /// Its title.
    pub title: String,
    /// What the person calls it; empty where that is its title.
    pub nickname: String,
    /// How many steps it has.
    pub steps: u32,
    /// How many of them were done when it was last open.
    pub steps_done: u32,
    /// Its hours, in seconds.
    pub seconds: u64,
    /// How many of them were done when it was last open.
    pub seconds_done: u64,
    /// When it was kept, in milliseconds since 1970.
    pub added: u64,
    /// When it was last open, in milliseconds since 1970; 0 before that.
    pub opened: u64,
    /// Where it stands in the list: the lowest number first.
    pub position: i64,
    /// Whether it is archived, out of the way of the others.
    pub is_archived: bool,
}

impl Record {
    /// Its fields in the order of `FIELDS` in `library.js`. What is missing or of another kind is empty.
    fn of_fields(fields: &JsValue) -> Record {
        let fields: &Array = fields.unchecked_ref();
        let text = |at| fields.get(at).as_string().unwrap_or_default();
        let number = |at| fields.get(at).as_f64().unwrap_or_default();
        Record {
            address: text(0),
            title: text(1),
            nickname: text(2),
            steps: number(3) as u32,
            steps_done: number(4) as u32,
            seconds: number(5) as u64,
            seconds_done: number(6) as u64,
            added: number(7) as u64,
            opened: number(8) as u64,
            position: number(9) as i64,
            is_archived: number(10) != 0.0,
        }
    }

    /// What to call it on screen.
    pub fn called(&self) -> &str {
        if self.nickname.is_empty() { &self.title } else { &self.nickname }
    }

    /// Takes in how much of it is done.
    pub fn note(&mut self, completion: Completion) {
        let Completion { steps, steps_done, hours, hours_done, .. } = completion;
        (self.steps, self.steps_done) = (steps, steps_done);
        (self.seconds, self.seconds_done) = (hours.seconds(), hours_done.seconds());
    }

    fn fields(&self) -> Array {
        let numbers = [
            f64::from(self.steps),
            f64::from(self.steps_done),
            self.seconds as f64,
            self.seconds_done as f64,
            self.added as f64,
            self.opened as f64,
            self.position as f64,
            f64::from(u8::from(self.is_archived)),
        ];
        let texts = [&self.address, &self.title, &self.nickname].map(|text| JsValue::from_str(text));
        texts.into_iter().chain(numbers.map(JsValue::from_f64)).collect()
    }
}

/// What a roadmap is read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its text.
    pub text: String,
    /// The name of its file, for a document without a title.
    pub name: String,
    /// How it is understood, where there are two ways.
    pub way: Option<Way>,
    /// The text of a guide to it, where the original had one.
    pub guide: Option<String>,
}

/// The browser keeps no library, or has no room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&words::not_kept())
    }
}

/// All records, in the order of the list.
pub async fn records() -> Result<Vec<Record>, Refused> {
    let records: Array = JsFuture::from(library_records()).await.map_err(|_| Refused)?.unchecked_into();
    let mut records: Vec<Record> = records.iter().map(|fields| Record::of_fields(&fields)).collect();
    records.sort_by_key(|record| (record.position, record.added));
    Ok(records)
}

/// A document by its address; nothing where there is none.
pub async fn document(address: &str) -> Result<Option<Document>, Refused> {
    let parts: Array = JsFuture::from(library_document(address)).await.map_err(|_| Refused)?.unchecked_into();
    let part = |at| parts.get(at).as_string();
    let way = part(2).as_deref().and_then(Way::named);
    Ok(part(0).map(|text| Document { text, name: part(1).unwrap_or_default(), way, guide: part(3) }))
}

/// Keeps a record, with its document if there is a new one. The guide to the one before stays, unless this has another.
pub async fn keep(record: &Record, document: Option<&Document>) -> Result<(), Refused> {
    let text = document.map(|document| document.text.as_str());
    let name = document.map(|document| document.name.as_str());
    let way = document.and_then(|document| document.way).map(Way::name);
    let guide = document.and_then(|document| document.guide.as_deref());
    JsFuture::from(keep_in_library(&record.fields(), text, name, way, guide)).await.map(|_| ()).map_err(|_| Refused)
}

/// Changes a record, if there is one, as it is kept now: another tab may have changed it since it was read here.
pub async fn change(address: &str, mut change: impl FnMut(&mut Record) + 'static) -> Result<(), Refused> {
    let changed = Closure::<dyn FnMut(JsValue) -> Array>::new(move |fields: JsValue| {
        let mut record = Record::of_fields(&fields);
        change(&mut record);
        record.fields()
    });
    JsFuture::from(change_in_library(address, changed.as_ref())).await.map(|_| ()).map_err(|_| Refused)
}

/// Removes a record and its document. The marks stay.
pub async fn remove(address: &str) -> Result<(), Refused> {
    JsFuture::from(remove_from_library(address)).await.map(|_| ()).map_err(|_| Refused)
}
