//! The language that an author writes in.

/// A language as HTML names it, such as `fa` or `zh-Hant`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    tag: String,
    is_right_to_left: bool,
}

impl Language {
    /// The language with a tag of BCP 47, if it looks like one. `fa_IR` is taken for `fa-IR`.
    pub(crate) fn read(tag: &str) -> Option<Language> {
        let tag = tag.trim().replace('_', "-");
        let mut parts = tag.split('-');
        let language = parts.next()?.to_ascii_lowercase();
        let is_language = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
        let is_part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
        if !is_language || tag.len() > LONGEST || !parts.clone().all(is_part) {
            return None;
        }
        let script = parts.next().filter(|part| part.len() == 4 && part.bytes().all(|b| b.is_ascii_alphabetic()));
        let is_right_to_left = match script {
            Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script.to_ascii_lowercase().as_str()),
            None => RIGHT_TO_LEFT.contains(&language.as_str()),
        };
        Some(Language { tag, is_right_to_left })
    }

    /// Its tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.is_right_to_left
    }
}

const LONGEST: usize = 35;

const RIGHT_TO_LEFT: [&str; 18] = [
    "ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "lrc", "mzn", "nqo", "pnb", "ps", "sd", "ug", "ur", "yi",
];

const RIGHT_TO_LEFT_SCRIPTS: [&str; 8] = ["adlm", "arab", "aran", "hebr", "nkoo", "rohg", "syrc", "thaa"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_says_the_language_and_its_direction() {
        for (tag, read, is_right_to_left) in [
            ("en", "en", false),
            ("fa_IR", "fa-IR", true),
            (" HE ", "HE", true),
            ("az-Arab", "az-Arab", true),
            ("ur-Latn-PK", "ur-Latn-PK", false),
            ("zh-Hant-TW", "zh-Hant-TW", false),
        ] {
            let language = Language::read(tag).expect("is a language");
            assert_eq!((language.tag(), language.is_right_to_left()), (read, is_right_to_left));
        }
        for tag in ["", "english", "e", "en-", "en us", "فا", "en-\"onclick", "de-1234567890"] {
            assert_eq!(Language::read(tag), None, "{tag}");
        }
    }
}
