//! Where texts are stored under keys.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use crate::messages;

/// A place that stores texts under keys: a browser's storage, or memory.
pub trait Storage {
    /// The text under a key.
    fn read(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// The beginning of the text under a key: at most `most` characters, or code units. A snapshot can be long.
    fn beginning(&self, key: &str, most: u32) -> Result<Option<String>, StorageError>;

    /// The keys that begin with `prefix`. Their texts stay unread.
    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageError>;

    /// Calls `show` with every key that begins with `prefix`, and the text under it.
    fn each(&self, prefix: &str, show: &mut dyn FnMut(&str, &str)) -> Result<(), StorageError>;

    /// Stores a text under a key. After an error, the text that was there before is still there.
    fn write(&self, key: &str, text: &str) -> Result<(), StorageError>;

    /// Removes a key and its text.
    fn remove(&self, key: &str) -> Result<(), StorageError>;

    /// Copies the text under one key to another, code unit for code unit, even if it is not valid Unicode.
    fn copy(&self, from: &str, to: &str) -> Result<(), StorageError>;
}

/// Why a storage failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// There is no room left.
    Full,
    /// It may not be used, or failed for another reason.
    Refused,
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            StorageError::Full => full(),
            StorageError::Refused => refused(),
        })
    }
}

impl std::error::Error for StorageError {}

messages! { "storage":
    fn full() { "The browser’s storage for this site is full." }
    fn refused() { "The browser does not let this page keep anything." }
}

/// A storage in memory. Clones share what they store, as tabs of one browser do.
#[derive(Clone, Debug, Default)]
pub struct Memory(Rc<RefCell<Vec<(String, String)>>>);

impl Memory {
    /// Removes everything, as a browser does when a person clears a site's data.
    pub fn forget_all(&self) {
        self.0.borrow_mut().clear();
    }
}

impl Storage for Memory {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        let entries = self.0.borrow();
        let at = entries.binary_search_by(|(other, _)| other.as_str().cmp(key));
        Ok(at.ok().map(|at| entries[at].1.clone()))
    }

    fn beginning(&self, key: &str, most: u32) -> Result<Option<String>, StorageError> {
        Ok(self.read(key)?.map(|text| text.chars().take(most as usize).collect()))
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageError> {
        let entries = self.0.borrow();
        Ok(entries.iter().map(|(key, _)| key).filter(|key| key.starts_with(prefix)).cloned().collect())
    }

    fn each(&self, prefix: &str, show: &mut dyn FnMut(&str, &str)) -> Result<(), StorageError> {
        let entries = self.0.borrow();
        entries.iter().filter(|(key, _)| key.starts_with(prefix)).for_each(|(key, text)| show(key, text));
        Ok(())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let mut entries = self.0.borrow_mut();
        match entries.binary_search_by(|(other, _)| other.as_str().cmp(key)) {
            Ok(at) => text.clone_into(&mut entries[at].1),
            Err(at) => entries.insert(at, (key.to_owned(), text.to_owned())),
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.0.borrow_mut().retain(|(other, _)| other != key);
        Ok(())
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), StorageError> {
        if let Some(text) = self.read(from)? {
            self.write(to, &text)?;
        }
        Ok(())
    }
}
