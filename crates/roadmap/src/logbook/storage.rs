use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

/// A place that keeps texts under keys: a browser's storage, or memory.
pub trait Storage {
    /// The text under a key.
    fn read(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// Shows every key that begins so, with the text under it.
    fn each(&self, prefix: &str, show: &mut dyn FnMut(&str, &str)) -> Result<(), StorageError>;

    /// Keeps a text under a key. On an error the text that was there is still there.
    fn write(&self, key: &str, text: &str) -> Result<(), StorageError>;

    /// Forgets a key.
    fn remove(&self, key: &str) -> Result<(), StorageError>;

    /// Copies what is under a key to another, unit for unit, even if it is no proper text.
    fn copy(&self, from: &str, to: &str) -> Result<(), StorageError>;
}

/// Why a storage did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// There is no room.
    Full,
    /// It may not be used, or failed in a way of its own.
    Refused,
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            StorageError::Full => "The browser’s storage for this site is full.",
            StorageError::Refused => "The browser does not let this page keep anything.",
        })
    }
}

impl std::error::Error for StorageError {}

/// A storage in memory. Clones share what they keep, as tabs of one browser do.
#[derive(Clone, Debug, Default)]
pub struct Memory(Rc<RefCell<Vec<(String, String)>>>);

impl Memory {
    /// Forgets everything, as a browser does whose person clears a site's data.
    pub fn forget_all(&self) {
        self.0.borrow_mut().clear();
    }
}

impl Storage for Memory {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        let kept = self.0.borrow();
        let at = kept.binary_search_by(|(other, _)| other.as_str().cmp(key));
        Ok(at.ok().map(|at| kept[at].1.clone()))
    }

    fn each(&self, prefix: &str, show: &mut dyn FnMut(&str, &str)) -> Result<(), StorageError> {
        let kept = self.0.borrow();
        kept.iter().filter(|(key, _)| key.starts_with(prefix)).for_each(|(key, text)| show(key, text));
        Ok(())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let mut kept = self.0.borrow_mut();
        match kept.binary_search_by(|(other, _)| other.as_str().cmp(key)) {
            Ok(at) => text.clone_into(&mut kept[at].1),
            Err(at) => kept.insert(at, (key.to_owned(), text.to_owned())),
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
