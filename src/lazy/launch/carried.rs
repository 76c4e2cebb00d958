use roadmap::{ProgressLink, Roadmap, RoadmapId, isolated};

use super::words;
use crate::browser::lazy::dates;
use crate::launch::ShownProgress;

/// Progress that a link carries, or a sentence that says why it is none for this roadmap.
pub fn progress(payload: String, roadmap: &Roadmap, id: &RoadmapId) -> Result<ShownProgress, String> {
    let ProgressLink { name, wall, unplaced, file } =
        ProgressLink::read(&payload, roadmap, id).map_err(|error| error.to_string())?;
    let day = dates::day(wall as f64);
    let caption = match name.as_str() {
        "" => words::progress_on(&day),
        name => words::progress_of(&isolated(name), &day),
    };
    Ok(ShownProgress { caption, unplaced, payload, file })
}
