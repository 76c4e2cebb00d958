use roadmap::{NodeId, Roadmap, isolated};

/// The titles of what is above a topic: `Databases › SQL primer`. Empty for a section.
pub fn way_to(roadmap: &Roadmap, topic: NodeId) -> String {
    let above = roadmap.ancestors(topic).filter(|&above| above != NodeId::ROOT);
    above.fold(String::new(), |below, above| {
        let title = isolated(&roadmap.topic(above).title().to_string());
        if below.is_empty() { title } else { title + " › " + &below }
    })
}
