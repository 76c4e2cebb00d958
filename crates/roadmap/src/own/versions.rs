//! Which changes are in a text: a version vector.

use crate::json::JsonReader;

/// For each tab that changed a text, the time of the last change of it that is in here, in milliseconds since 1970; in
/// the order of the tabs.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Versions(Vec<(u16, u64)>);

impl Versions {
    /// At most this many tabs are remembered. What a forgotten tab wrote may be merged once more, and so come back.
    const MOST: usize = 64;

    /// Whether every change in the other one is in this one.
    pub fn include(&self, other: &Versions) -> bool {
        other.0.iter().all(|&(tab, wall)| self.of(tab) >= Some(wall))
    }

    /// When the last change was made; 0 where there is none.
    pub fn last(&self) -> u64 {
        self.0.iter().map(|&(_, wall)| wall).max().unwrap_or(0)
    }

    /// These changes, and one that a tab makes now.
    pub fn with(&self, tab: u16, wall: u64) -> Versions {
        let after = self.of(tab).map_or(0, |before| before.saturating_add(1));
        self.joined(&Versions(vec![(tab, wall.max(after))]))
    }

    /// The changes of both.
    pub fn joined(&self, other: &Versions) -> Versions {
        let mut all = self.0.clone();
        for &(tab, wall) in &other.0 {
            match all.binary_search_by_key(&tab, |&(tab, _)| tab) {
                Ok(at) => all[at].1 = all[at].1.max(wall),
                Err(at) => all.insert(at, (tab, wall)),
            }
        }
        while all.len() > Versions::MOST {
            let oldest = all.iter().enumerate().min_by_key(|&(_, &(tab, wall))| (wall, tab));
            let Some((at, _)) = oldest else { break };
            all.remove(at);
        }
        Versions(all)
    }

    fn of(&self, tab: u16) -> Option<u64> {
        let at = self.0.binary_search_by_key(&tab, |&(tab, _)| tab).ok()?;
        Some(self.0[at].1)
    }

    /// `[[2748,1763846400000]]`.
    pub fn encode(&self) -> String {
        let all: Vec<String> = self.0.iter().map(|(tab, wall)| format!("[{tab},{wall}]")).collect();
        format!("[{}]", all.join(","))
    }

    pub fn read(reader: &mut JsonReader) -> Option<Versions> {
        let mut versions = Versions::default();
        reader.array(&mut |reader| {
            reader.expect(&["["])?;
            let tab = u16::try_from(reader.number()?).ok()?;
            reader.expect(&[","])?;
            let wall = reader.number()?;
            reader.expect(&["]"])?;
            versions = versions.joined(&Versions(vec![(tab, wall)]));
            Some(())
        })?;
        Some(versions)
    }
}
