//! What the learner says of what they read and reviewed. None of it is in the first load.

use super::Logbook;
use super::history::ActionKind;
use super::own_store::{NotKept, ids_of, learning_record};
use super::storage::Storage;
use crate::guidance::Guidance;
use crate::own::{LearningRecord, OwnChange, OwnKind, Review};
use crate::tree::NodeId;

impl<S: Storage> Logbook<S> {
    /// All that was read and reviewed. Where it cannot be read it is empty, and a notice says so.
    pub fn learning(&self) -> LearningRecord {
        learning_record(&self.store).unwrap_or_default()
    }

    /// The key under which it is kept.
    pub fn learning_key(&self) -> String {
        self.own_prefix() + &OwnKind::Learning.name()
    }

    /// Whether a resource of a topic was read, by the resource's key.
    pub fn is_read(&self, record: &LearningRecord, topic: NodeId, resource: &str) -> bool {
        record.is_read(self.ids_of(topic).iter().map(String::as_str), resource)
    }

    /// The last review of a step.
    pub fn review(&self, record: &LearningRecord, step: NodeId) -> Option<Review> {
        record.review(self.ids_of(step).iter().map(String::as_str))
    }

    /// Says whether a resource of a topic was read, in one step of undo; `wall` is in milliseconds since 1970. The mark
    /// of the topic stays.
    pub fn set_read(&mut self, topic: NodeId, resource: &str, is_read: bool, wall: u64) -> Result<(), NotKept> {
        let was_read = self.is_read(&self.learning(), topic, resource);
        let id = self.id_of(topic);
        let change = OwnChange::Read(id, resource.to_owned(), [was_read, is_read]);
        let all = Guidance::of(self.roadmap(), topic).resources;
        let place = all.iter().position(|other| other.key() == resource);
        self.change_learning(ActionKind::Read { topic, place, is_read }, change, wall)
    }

    /// Keeps a review of a step, in one step of undo; `wall` is in milliseconds since 1970.
    pub fn record_review(&mut self, step: NodeId, review: Review, wall: u64) -> Result<(), NotKept> {
        let before = self.review(&self.learning(), step);
        let change = OwnChange::Review(self.id_of(step), [before, Some(review)]);
        self.change_learning(ActionKind::Reviewed(step), change, wall)
    }

    /// Says whether finished steps are to be reviewed, in one step of undo; `wall` is in milliseconds since 1970.
    pub fn set_reviewing(&mut self, is_wanted: bool, wall: u64) -> Result<(), NotKept> {
        let change = OwnChange::Reviewing([self.learning().is_reviewing(), is_wanted]);
        self.change_learning(ActionKind::Reviewing, change, wall)
    }

    fn change_learning(&mut self, kind: ActionKind, change: OwnChange, wall: u64) -> Result<(), NotKept> {
        self.own().learn(&change, wall)?;
        self.remember_own(kind, vec![change]);
        Ok(())
    }

    fn id_of(&self, topic: NodeId) -> String {
        self.roadmap().topic(topic).id().as_str().to_owned()
    }

    fn ids_of(&self, topic: NodeId) -> Vec<String> {
        ids_of(&self.register, self.roadmap().topic(topic).id().as_str())
    }
}
