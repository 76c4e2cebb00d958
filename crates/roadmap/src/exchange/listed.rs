//! A storage whose keys are listed once.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use crate::logbook::storage::{Storage, StorageError};

/// A storage for work on many roadmaps at once. A browser lists all keys of a site, so listing them once for each
/// roadmap would take the square of their number. Texts are always read anew. Keys that others add meanwhile are not
/// seen, so use it only until the browser gets another turn. Clones share it.
pub struct Listed<S> {
    storage: Rc<S>,
    keys: Rc<RefCell<BTreeSet<String>>>,
}

impl<S: Storage> Listed<S> {
    /// Lists the keys that begin with `prefix`: no others can be asked for.
    pub fn new(storage: S, prefix: &str) -> Result<Listed<S>, StorageError> {
        let keys = storage.keys(prefix)?.into_iter().collect();
        Ok(Listed { storage: Rc::new(storage), keys: Rc::new(RefCell::new(keys)) })
    }
}

impl<S> Clone for Listed<S> {
    fn clone(&self) -> Listed<S> {
        Listed { storage: Rc::clone(&self.storage), keys: Rc::clone(&self.keys) }
    }
}

impl<S: Storage> Storage for Listed<S> {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.storage.read(key)
    }

    fn beginning(&self, key: &str, most: u32) -> Result<Option<String>, StorageError> {
        self.storage.beginning(key, most)
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageError> {
        let keys = self.keys.borrow();
        Ok(keys.range(prefix.to_owned()..).take_while(|key| key.starts_with(prefix)).cloned().collect())
    }

    fn each(&self, prefix: &str, show: &mut dyn FnMut(&str, &str)) -> Result<(), StorageError> {
        for key in self.keys(prefix)? {
            if let Some(text) = self.storage.read(&key)? {
                show(&key, &text);
            }
        }
        Ok(())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.storage.write(key, text)?;
        self.keys.borrow_mut().insert(key.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.storage.remove(key)?;
        self.keys.borrow_mut().remove(key);
        Ok(())
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), StorageError> {
        self.storage.copy(from, to)?;
        self.keys.borrow_mut().insert(to.to_owned());
        Ok(())
    }
}
