use super::work::Measure;
use crate::logbook::{Logbook, storage::Storage};
use crate::marks::{Day, Mark};
use crate::own::plan::Plan;
use crate::tree::{Hours, NodeId};

/// A time on one day that is for one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// The step.
    pub step: NodeId,
    /// Which of its sessions it is, from 1.
    pub part: u32,
    /// How many sessions it has.
    pub parts: u32,
    /// The day.
    pub day: Day,
    /// How long after the beginning of the day's study it begins.
    pub after: Hours,
    /// How long it is. Nothing for a step without hours.
    pub length: Hours,
}

impl Session {
    /// The most sessions that are laid out: more than ten years of days.
    pub const MOST: usize = 5_000;

    /// The shortest session, in seconds, unless its step is shorter: a day may take this much more than its share.
    const LEAST: u64 = 60;

    /// The sessions of all steps that are left, in reading order, from `today` on. `done_today` is what was done today
    /// already.
    pub fn all<S: Storage>(logbook: &Logbook<S>, plan: &Plan, today: Day, done_today: Hours) -> Vec<Session> {
        let (measure, roadmap) = (Measure::of(logbook), logbook.roadmap());
        let mut rooms = plan.rooms(today, done_today);
        let mut sessions = Vec::new();
        let Some((mut day, mut room)) = rooms.next() else { return sessions };
        // What was already done today took the first part of the day's study.
        let mut after = if day == today { done_today } else { Hours::ZERO };
        for step in roadmap.steps(NodeId::ROOT) {
            let completion = logbook.completion(step);
            if completion.is_finished() {
                continue;
            }
            let first = sessions.len();
            let mut left = measure.size(completion);
            loop {
                if room < left && room.seconds() < Session::LEAST {
                    let Some(next) = rooms.next().filter(|_| sessions.len() < Session::MOST) else { return sessions };
                    (day, room) = next;
                    after = Hours::ZERO;
                    continue;
                }
                let fits = left.seconds() < room.seconds() + Session::LEAST;
                let length = if fits { left } else { room };
                let part = (sessions.len() - first + 1) as u32;
                sessions.push(Session { step, part, parts: 0, day, after, length });
                (after, room, left) = (after + length, room.less(length), left.less(length));
                if left == Hours::ZERO {
                    break;
                }
            }
            let parts = (sessions.len() - first) as u32;
            sessions.iter_mut().skip(first).for_each(|session| session.parts = parts);
        }
        sessions
    }

    /// A session for each step that was done since the first day of a plan, on the day of its mark, so that a calendar
    /// that had it before moves it there. `wall` is in milliseconds since 1970.
    pub fn done<S: Storage>(logbook: &Logbook<S>, plan: &Plan, wall: u64) -> Vec<Session> {
        let (measure, register) = (Measure::of(logbook), logbook.register());
        let mut sessions: Vec<Session> = Vec::new();
        for step in logbook.roadmap().steps(NodeId::ROOT) {
            let entry = register.progress().entry(step).filter(|entry| entry.mark == Mark::Done);
            let day = entry.and_then(|entry| register.clock().past_day_of(entry.at, wall));
            if let Some(day) = day.filter(|&day| day >= plan.from) {
                let before = sessions.iter().rev().find(|session| session.day == day);
                let after = before.map_or(Hours::ZERO, |session| session.after + session.length);
                let length = measure.size(logbook.completion(step));
                sessions.push(Session { step, part: 1, parts: 1, day, after, length });
            }
        }
        sessions
    }
}
