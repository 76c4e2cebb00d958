use crate::formats::foreign::Way;
use crate::json::{JsonReader, Unreadable, to_json};
use crate::logbook::keys::aside_key;
use crate::logbook::own_store::NotKept;
use crate::logbook::storage::Storage;
use crate::tree::ids::hash;

const VERSION: u64 = 1;

/// What was typed and is not saved. `docs/formats.md` has the format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// When it was typed, in milliseconds since 1970.
    pub at: u64,
    /// The name of its file; empty where it has none.
    pub name: String,
    /// How it is understood, where there are two ways.
    pub way: Option<Way>,
    /// The saved text that it was made from, as a hash; empty where nothing was saved.
    pub base: String,
    /// The text.
    pub text: String,
}

impl Draft {
    /// The beginning of the keys of drafts. What follows is the address of the roadmap, or `new:` and a number.
    pub const KEYS: &str = "cairn::draft:";

    /// The key of the draft of what is at an address.
    pub fn key(address: &str) -> String {
        format!("{}{address}", Draft::KEYS)
    }

    /// The hash of a saved text, for [`base`](Draft::base).
    pub fn base_of(saved: &str) -> String {
        if saved.is_empty() { String::new() } else { format!("{:016x}", hash(&[saved])) }
    }

    /// Reads a stored value.
    pub fn read(value: &str) -> Result<Draft, Unreadable> {
        // The beginning alone says whether a newer Cairn wrote it.
        JsonReader::of_version(VERSION, value)?;
        let mut draft = Draft::default();
        let mut text = None;
        let mut reader = JsonReader::new(value);
        let object = reader.object(&mut |reader, key| {
            match key.as_str() {
                "at" => draft.at = reader.number()?,
                "name" => draft.name = reader.string()?,
                "way" => draft.way = Some(Way::named(&reader.string()?)?),
                "base" => draft.base = reader.string()?,
                "text" => text = Some(reader.string()?),
                _ => reader.skip()?,
            }
            Some(())
        });
        match (object, text) {
            (Some(()), Some(text)) if reader.is_at_end() => Ok(Draft { text, ..draft }),
            _ => Err(Unreadable::Damaged),
        }
    }

    /// The value to store.
    pub fn encode(&self) -> String {
        let Draft { at, name, way, base, text } = self;
        let way = way.map(|way| format!(",\"way\":\"{}\"", way.name())).unwrap_or_default();
        let [name, base, text] = [name, base, text].map(to_json);
        format!("{{\"v\":{VERSION},\"at\":{at},\"name\":{name}{way},\"base\":{base},\"text\":{text}}}")
    }

    /// Stores a copy again that was made of the draft under `key`, if it was typed after what is stored. Returns
    /// whether it was. `wall` is the time in milliseconds since 1970.
    ///
    /// A browser that is killed loses what was stored last, and has what was copied. Nobody may be writing the draft
    /// meanwhile.
    pub fn recover(storage: &impl Storage, key: &str, copy: &str, wall: u64) -> Result<bool, NotKept> {
        let Ok(copied) = Draft::read(copy) else { return Ok(false) };
        let is_later = match storage.read(key).map_err(NotKept::Storage)? {
            None => true,
            Some(value) => match Draft::read(&value) {
                Ok(stored) => copied.at > stored.at,
                Err(Unreadable::Newer) => false,
                Err(Unreadable::Damaged) => {
                    set_aside(storage, key, wall)?;
                    true
                }
            },
        };
        if is_later {
            storage.write(key, copy).map_err(NotKept::Storage)?;
        }
        Ok(is_later)
    }

    /// What to call it in a list: the beginning of its first line, without the signs of Markdown. Empty where it has no
    /// words.
    pub fn called(&self) -> String {
        let plain = |line: &str| line.trim_matches(|c: char| c.is_whitespace() || "#*-_=<>&[]".contains(c)).to_owned();
        let first = self.text.lines().map(plain).find(|line| !line.is_empty()).unwrap_or_default();
        first.chars().take(80).collect()
    }
}

/// Copies a value that cannot be read to a key of its own.
pub(super) fn set_aside(storage: &impl Storage, key: &str, wall: u64) -> Result<(), NotKept> {
    storage.copy(key, &aside_key(key, wall)).map_err(NotKept::Storage)
}
