use std::fmt;

use js_sys::{Array, Promise, Uint8Array};
use roadmap::isolated;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::words;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = fetchElsewhere)]
    fn fetch_elsewhere(address: &str) -> Promise;
}

/// Why nothing came from another site.
pub enum OtherSiteError {
    /// No answer, or none that this page may read: a browser does not say which.
    NoAnswer(String),
    /// The host answered with something else than the file.
    Status(String, u32),
    /// The owner of this site allows no such requests.
    Forbidden,
}

impl fmt::Display for OtherSiteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            OtherSiteError::NoAnswer(host) => words::no_answer(&isolated(host)),
            OtherSiteError::Status(host, status) => words::no_file(&isolated(host), *status),
            OtherSiteError::Forbidden => words::forbidden(),
        })
    }
}

/// What stands at an address of another site, as bytes: at most one more than a roadmap may have. `host` is its name.
pub async fn fetch(address: &str, host: &str) -> Result<Vec<u8>, OtherSiteError> {
    let answer = JsFuture::from(fetch_elsewhere(address)).await.map_err(|_| OtherSiteError::Forbidden)?;
    let answer: Array = answer.unchecked_into();
    let status = answer.get(0).as_f64().ok_or(OtherSiteError::Forbidden)? as u32;
    match status {
        200..300 => Ok(answer.get(1).unchecked_into::<Uint8Array>().to_vec()),
        0 => Err(OtherSiteError::NoAnswer(host.to_owned())),
        status => Err(OtherSiteError::Status(host.to_owned(), status)),
    }
}
