//! Reads documents that were not written for Cairn.

use roadmap::{Reading, Warning};

/// Reads a document of any kind. `name` is that of its file. Answers with a sentence where there is no roadmap in it.
pub fn open((text, name): (&str, &str)) -> Result<Reading, String> {
    match roadmap::open(text, name, None) {
        Ok(document) => {
            let boxes = document.marks();
            let warnings = document.warnings.iter().map(|warning| Warning::Foreign(warning.to_string())).collect();
            Ok(Reading { roadmap: document.roadmap, warnings, boxes })
        }
        Err(refusal) => Err(format!("This file could not be read as a roadmap. {refusal}")),
    }
}
