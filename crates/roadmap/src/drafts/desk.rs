use super::draft::{Draft, set_aside};
use crate::formats::foreign::Way;
use crate::json::Unreadable;
use crate::logbook::own_store::NotKept;
use crate::logbook::storage::Storage;
use crate::own::merged_lines;

/// A text that is being written in one tab, and what all tabs keep of it.
///
/// A lock of the browser lets one tab write at a time. It is for people, who would otherwise type over each other:
/// whoever keeps a text here takes in what another tab has kept meanwhile, so that nothing is lost while the lock goes
/// from tab to tab, nor where the browser has no locks.
pub struct Desk<S> {
    storage: S,
    key: String,
    /// How it is read, and the saved text as a hash.
    draft: Draft,
    saved: String,
    /// What all tabs had, as far as this one knows: the draft, or the saved text where there is none.
    common: String,
    /// The last draft that this tab wrote, and the value: most often it is still there, and need not be read.
    written: Option<(String, Draft)>,
}

/// What is kept of a text when somebody begins to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FoundDraft {
    /// Nothing but the saved text.
    Saved,
    /// A draft that is not saved.
    Unsaved {
        /// When it was typed, in milliseconds since 1970.
        at: u64,
        /// Whether another text was saved since it was begun.
        is_outdated: bool,
    },
    /// A draft that only a newer Cairn can read: nothing may be written over it.
    Newer,
}

impl<S: Storage> Desk<S> {
    /// Begins with what is kept of the roadmap at `address`, which is saved as `saved` if it is saved at all. What
    /// cannot be read is set aside before it is written over. Returns the text to show, too.
    pub fn open(storage: S, address: &str, name: &str, way: Option<Way>, saved: &str) -> (Desk<S>, String, FoundDraft) {
        let base = Draft::base_of(saved);
        let draft = Draft { name: name.to_owned(), way, base, ..Draft::default() };
        let (saved, common) = (saved.to_owned(), saved.to_owned());
        let mut desk = Desk { storage, key: Draft::key(address), draft, saved, common, written: None };
        let (text, found) = match desk.stored() {
            Ok(Some(draft)) if draft.text != desk.saved => {
                let is_outdated = !draft.base.is_empty() && draft.base != desk.draft.base;
                desk.common.clone_from(&draft.text);
                (draft.text, FoundDraft::Unsaved { at: draft.at, is_outdated })
            }
            Err(NotKept::Newer) => (desk.saved.clone(), FoundDraft::Newer),
            _ => (desk.saved.clone(), FoundDraft::Saved),
        };
        (desk, text, found)
    }

    /// The key of the draft.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The saved text, as it was when the writing began.
    pub fn saved(&self) -> &str {
        &self.saved
    }

    /// Keeps the text of this tab. Returns the text to show, which includes what another tab has kept meanwhile. `wall`
    /// is the time in milliseconds since 1970. After an error nothing has changed.
    pub fn keep(&mut self, text: &str, wall: u64) -> Result<String, NotKept> {
        let stored = self.stored()?;
        let theirs = stored.as_ref().map_or(self.common.as_str(), |draft| &draft.text);
        let both = if theirs == self.common { text.to_owned() } else { merged_lines(&self.common, theirs, text) };
        match stored {
            Some(draft) if draft.text == both => {}
            _ if both == self.saved => self.forget(wall)?,
            _ => {
                self.set_aside_damaged(wall)?;
                let draft = Draft { at: wall, text: both.clone(), ..self.draft.clone() };
                let value = draft.encode();
                self.storage.write(&self.key, &value).map_err(NotKept::Storage)?;
                self.written = Some((value, draft));
            }
        }
        self.common.clone_from(&both);
        Ok(both)
    }

    /// Takes in what another tab has kept, merged with `text`, the text of this tab. Returns the text to show; nothing
    /// where it has not changed.
    pub fn hear(&mut self, text: &str) -> Option<String> {
        let theirs = self.stored().ok()??.text;
        if theirs == self.common {
            return None;
        }
        let both = merged_lines(&self.common, &theirs, text);
        self.common = theirs;
        (both != text).then_some(both)
    }

    /// Whether only this tab has `text`: it is neither kept nor saved.
    pub fn is_only_here(&self, text: &str) -> bool {
        let is_kept = self.stored().is_ok_and(|draft| draft.is_some_and(|draft| draft.text == text));
        !is_kept && text != self.saved
    }

    /// Whether there is no draft, as another tab has saved it or given it up.
    pub fn is_gone(&self) -> bool {
        self.stored() == Ok(None)
    }

    /// Removes the draft, because it is saved or was given up. Leaves what a newer Cairn keeps. What cannot be read is
    /// set aside. `wall` is the time in milliseconds since 1970.
    pub fn forget(&self, wall: u64) -> Result<(), NotKept> {
        self.stored()?;
        self.set_aside_damaged(wall)?;
        self.storage.remove(&self.key).map_err(NotKept::Storage)
    }

    /// The draft that is kept. What is damaged counts as none.
    fn stored(&self) -> Result<Option<Draft>, NotKept> {
        let Some(value) = self.storage.read(&self.key).map_err(NotKept::Storage)? else { return Ok(None) };
        if let Some((written, draft)) = &self.written
            && *written == value
        {
            return Ok(Some(draft.clone()));
        }
        match Draft::read(&value) {
            Ok(draft) => Ok(Some(draft)),
            Err(Unreadable::Newer) => Err(NotKept::Newer),
            Err(Unreadable::Damaged) => Ok(None),
        }
    }

    fn set_aside_damaged(&self, wall: u64) -> Result<(), NotKept> {
        let value = self.storage.read(&self.key).map_err(NotKept::Storage)?;
        if value.is_some_and(|value| Draft::read(&value) == Err(Unreadable::Damaged)) {
            set_aside(&self.storage, &self.key, wall)?;
        }
        Ok(())
    }
}
