use roadmap::{Action, ActionKind, Change, Direction, Hours, Logbook, Mark, NodeId, Timer, isolated};

use super::keeping::keep;
use super::naming::{time, title};
use super::{ask, words};
use crate::browser::clock;
use crate::tracker::Tracker;

/// The shortest time that counts, in seconds: a shorter one was probably started by mistake.
const SHORTEST: u64 = 60;

/// Whether the timer runs on a step.
pub fn is_timed(tracker: Tracker, step: NodeId) -> bool {
    let running = tracker.logbook(Logbook::timer).running;
    running.is_some_and(|(id, _)| tracker.roadmap().find(&id) == Some(step))
}

/// Starts the timer on a step, and stops it where it runs.
pub fn start(tracker: Tracker, step: NodeId) {
    stop_for(tracker, Some(step));
}

/// Stops the timer, and keeps the time.
pub fn stop(tracker: Tracker) {
    stop_for(tracker, None);
}

fn stop_for(tracker: Tracker, next: Option<NodeId>) {
    let timer = tracker.logbook(Logbook::timer);
    match timer.elapsed(clock::wall()) {
        ran if ran > Timer::LONG => ask::show(tracker, ran, next, end),
        ran => end(tracker, ran, next),
    }
}

/// Ends the timer with this time, and starts it on the next step, if there is one.
pub fn end(tracker: Tracker, spent: Hours, next: Option<NodeId>) {
    // The step is marked before the time is kept, so that undo first takes the time back.
    let is_marked = next.is_some_and(|step| begin_step(tracker, step));
    let ended = match tracker.logbook(Logbook::timer).running {
        Some((id, _)) => match keep_time(tracker, spent, false) {
            Ok(true) => Some(words::spent_on(&time(spent), &isolated(&title(tracker, &id)))),
            Ok(false) if spent == Hours::ZERO => Some(words::nothing_added()),
            Ok(false) => Some(words::too_short()),
            Err(sentence) => return tracker.toast(&sentence, None),
        },
        None => None,
    };
    let is_added = ended.is_some() && spent.seconds() >= SHORTEST;
    let mut said: Vec<String> = ended.into_iter().collect();
    if let Some(step) = next {
        if let Err(sentence) = set(tracker, Some(step)) {
            return tracker.toast(&sentence, is_marked.then_some(Direction::Undo));
        }
        // The toast has already said which step was begun.
        if !is_marked || !said.is_empty() {
            said.push(words::started(&isolated(&tracker.title(step))));
        }
    }
    if !said.is_empty() {
        tracker.toast(&said.join(" "), (is_added || is_marked).then_some(Direction::Undo));
    }
}

/// Stops the timer of a step that has just been done, and keeps the time with the tick.
pub fn end_with_tick(tracker: Tracker, step: NodeId) {
    let ran = tracker.logbook(Logbook::timer).elapsed(clock::wall());
    if ran > Timer::LONG {
        return ask::show(tracker, ran, None, end);
    }
    let roadmap = tracker.roadmap();
    let is_tick = match tracker.logbook(Logbook::undoable) {
        Some(ActionKind::Marked(topic, Mark::Done)) => {
            topic == step || roadmap.ancestors(step).any(|above| above == topic)
        }
        _ => false,
    };
    match keep_time(tracker, ran, is_tick) {
        Ok(true) => {
            let sentence = words::done_after(&time(ran), &isolated(&tracker.title(step)));
            tracker.toast(&sentence, Some(Direction::Undo));
        }
        Ok(false) => {}
        Err(sentence) => tracker.toast(&sentence, None),
    }
}

/// Marks a step that is to do as begun. Returns whether it was.
fn begin_step(tracker: Tracker, step: NodeId) -> bool {
    let is_to_do = tracker.logbook(|logbook| logbook.mark_of(step)) == Mark::ToDo;
    if is_to_do {
        tracker.act(Action::Mark(step, Mark::Doing));
    }
    is_to_do
}

/// Stops the timer. Returns whether it ran long enough to be added to what was spent.
fn keep_time(tracker: Tracker, spent: Hours, as_one: bool) -> Result<bool, String> {
    if spent.seconds() < SHORTEST {
        return set(tracker, None).map(|()| false);
    }
    let keys = tracker.logbook(|logbook| [logbook.own_hours_key(), logbook.timer_key()]);
    keep(tracker, keys, |logbook, wall| logbook.stop_timer(spent, as_one, wall)).map(|()| true)
}

fn set(tracker: Tracker, step: Option<NodeId>) -> Result<(), String> {
    let key = tracker.logbook(Logbook::timer_key);
    keep(tracker, [key], |logbook, wall| logbook.set_timer(step, wall).map(|()| Change::default()))
}
