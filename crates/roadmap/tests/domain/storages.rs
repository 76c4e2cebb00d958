//! Storages that fail.

use std::cell::Cell;
use std::rc::Rc;

use crate::drawing::{markdown, read};
use roadmap::{Logbook, Memory, RoadmapId, Storage, StorageError, TabId};

/// A storage that fails on demand.
#[derive(Clone, Default)]
pub struct FailingStorage {
    pub memory: Memory,
    pub full: Rc<Cell<bool>>,
    pub copies_fail: Rc<Cell<bool>>,
    pub reads_fail: Rc<Cell<bool>>,
    /// Keys that end so cannot be written.
    pub refused_end: Rc<Cell<Option<&'static str>>>,
}

impl Storage for FailingStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        if self.reads_fail.get() { Err(StorageError::Refused) } else { self.memory.read(key) }
    }

    fn beginning(&self, key: &str, most: u32) -> Result<Option<String>, StorageError> {
        if self.reads_fail.get() { Err(StorageError::Refused) } else { self.memory.beginning(key, most) }
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageError> {
        if self.reads_fail.get() { Err(StorageError::Refused) } else { self.memory.keys(prefix) }
    }

    fn each(&self, prefix: &str, show: &mut dyn FnMut(&str, &str)) -> Result<(), StorageError> {
        if self.reads_fail.get() { Err(StorageError::Refused) } else { self.memory.each(prefix, show) }
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let is_refused = self.full.get() || self.refused_end.get().is_some_and(|end| key.ends_with(end));
        if is_refused { Err(StorageError::Full) } else { self.memory.write(key, text) }
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.memory.remove(key)
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), StorageError> {
        if self.copies_fail.get() { Err(StorageError::Full) } else { self.memory.copy(from, to) }
    }
}

/// A storage with room for so many bytes of keys and texts.
#[derive(Clone)]
pub struct LimitedStorage {
    pub memory: Memory,
    pub room: usize,
}

impl LimitedStorage {
    pub fn used(&self) -> usize {
        let mut used = 0;
        self.memory.each("", &mut |key, text| used += key.len() + text.len()).expect("memory");
        used
    }
}

impl Storage for LimitedStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.memory.read(key)
    }

    fn beginning(&self, key: &str, most: u32) -> Result<Option<String>, StorageError> {
        self.memory.beginning(key, most)
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageError> {
        self.memory.keys(prefix)
    }

    fn each(&self, prefix: &str, show: &mut dyn FnMut(&str, &str)) -> Result<(), StorageError> {
        self.memory.each(prefix, show)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let old = self.memory.read(key)?.map_or(0, |old| key.len() + old.len());
        if self.used() - old + key.len() + text.len() > self.room {
            Err(StorageError::Full)
        } else {
            self.memory.write(key, text)
        }
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.memory.remove(key)
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), StorageError> {
        self.memory.copy(from, to)
    }
}

/// A storage that counts the bytes that are read.
#[derive(Clone, Default)]
pub struct CountingStorage {
    pub memory: Memory,
    pub read: Rc<Cell<usize>>,
}

impl CountingStorage {
    fn count(&self, text: &str) {
        self.read.set(self.read.get() + text.len());
    }
}

impl Storage for CountingStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.memory.read(key)?.inspect(|text| self.count(text)))
    }

    fn beginning(&self, key: &str, most: u32) -> Result<Option<String>, StorageError> {
        Ok(self.memory.beginning(key, most)?.inspect(|text| self.count(text)))
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageError> {
        self.memory.keys(prefix)
    }

    fn each(&self, prefix: &str, show: &mut dyn FnMut(&str, &str)) -> Result<(), StorageError> {
        self.memory.each(prefix, &mut |key, text| {
            self.count(text);
            show(key, text);
        })
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.memory.write(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.memory.remove(key)
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), StorageError> {
        self.memory.copy(from, to)
    }
}

/// The logbook of a drawn tree, in a tab.
pub fn open<S: Storage + Clone>(storage: &S, tree: &str, tab: u16) -> Logbook<S> {
    let id = RoadmapId::of_name("test").expect("has letters");
    Logbook::open(storage.clone(), id, Rc::new(read(&markdown(tree)).roadmap), TabId(tab))
}
