use std::fmt;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Why a file did not come.
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
        status: u16,
    },
    /// The address is of another origin, or is none.
    Elsewhere {
        /// The address.
        url: String,
    },
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FetchError::NoAnswer { url } => {
                write!(f, "The roadmap at {url} did not come: there was no answer. Are you online?")
            }
            FetchError::Status { url, status } => {
                write!(f, "The roadmap at {url} did not come: the host answered {status}.")
            }
            FetchError::Elsewhere { url } => {
                write!(
                    f,
                    "The roadmap at {url} is not on this site. Only roadmaps of the page’s own site can be opened."
                )
            }
        }
    }
}

impl std::error::Error for FetchError {}

/// Fetches a text, relative to the page.
pub async fn text(url: &str) -> Result<String, FetchError> {
    let no_answer = || FetchError::NoAnswer { url: url.to_owned() };
    let window = web_sys::window().ok_or_else(no_answer)?;
    let answer = JsFuture::from(window.fetch_with_str(url)).await.map_err(|_| no_answer())?;
    let response: Response = answer.unchecked_into();
    if !response.ok() {
        return Err(FetchError::Status { url: url.to_owned(), status: response.status() });
    }
    let body = JsFuture::from(response.text().map_err(|_| no_answer())?).await.map_err(|_| no_answer())?;
    body.as_string().ok_or_else(no_answer)
}
