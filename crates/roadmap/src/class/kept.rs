//! A class as it is kept in a browser.

use serde::{Deserialize, Serialize};

use super::learner::{KeptLearner, Learner};
use super::roster::Class;
use crate::exchange::link::ProgressLink;
use crate::json::{JsonReader, Unreadable, to_json};
use crate::logbook::Logbook;
use crate::logbook::storage::Storage;
use crate::marks::Day;

const VERSION: u64 = 1;

#[derive(Serialize, Deserialize)]
struct KeptClass {
    v: u64,
    #[serde(default)]
    learners: Vec<KeptLearner>,
}

impl Class {
    /// The text with which the class is kept. `docs/formats.md` has the format.
    pub fn encode<S: Storage>(&self, logbook: &Logbook<S>) -> String {
        let roadmap = logbook.roadmap();
        let learners = self.learners.iter().map(|learner| KeptLearner {
            name: learner.name.clone(),
            link: learner.data.clone(),
            since: learner
                .doing_since
                .iter()
                .map(|(&step, since)| (roadmap.topic(step).id().to_string(), since.number()))
                .collect(),
        });
        to_json(&KeptClass { v: VERSION, learners: learners.chain(self.unreadable.iter().cloned()).collect() })
    }

    /// Reads what [`encode`](Class::encode) wrote, even if the roadmap has changed since. Learners who can no longer be
    /// shown stay in what is kept. `wall` is in milliseconds since 1970.
    pub fn read<S: Storage>(logbook: &Logbook<S>, text: &str, wall: u64) -> Result<Class, Unreadable> {
        JsonReader::of_version(VERSION, text)?;
        let kept: KeptClass = serde_json::from_str(text).map_err(|_| Unreadable::Damaged)?;
        let (roadmap, id) = (logbook.roadmap(), logbook.id());
        let mut class = Class::default();
        for kept in kept.learners {
            match ProgressLink::read(&kept.link, roadmap, id) {
                Err(_) => class.unreadable.push(kept),
                Ok(link) => {
                    let mut learner = Learner::of_link(logbook, kept.name, &link, kept.link, wall);
                    let since = |(id, &since): (&String, &i32)| Some((roadmap.find(id)?, Day::new(since)));
                    learner.goes_on_from(&kept.since.iter().filter_map(since).collect());
                    class.push(learner);
                }
            }
        }
        Ok(class)
    }
}
