//! What every shipped roadmap has to say about its steps, by itself or in a guide beside it.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use roadmap::{
    Detail, Guidance, Guide, Hours, Lesson, NodeId, Paragraph, Roadmap, document, markdown, open, site_guide, site_list,
};

use crate::run::{root, say};

/// Checks all roadmaps that `public/roadmaps/index.json` lists, and that it lists all.
pub fn check() -> Result<()> {
    let folder = root().join("public/roadmaps");
    let list = text_of(&folder.join("index.json"))?;
    let listed = site_list(&list)
        .map_err(|line| anyhow::anyhow!("public/roadmaps/index.json:{line}: This is not as docs/formats.md says."))?;
    let mut known = HashSet::from(["index.json".to_owned()]);
    let mut problems = Vec::new();
    for (address, _) in listed {
        let file = format!("{address}.md");
        let text = text_of(&folder.join(&file))?;
        let guide = site_guide(&list, &address);
        let guide_text = guide.as_ref().map(|name| text_of(&folder.join(name))).transpose()?;
        let guide = guide.unwrap_or_default();
        problems.extend(problems_in((&file, &text), guide_text.as_deref().map(|text| (guide.as_str(), text)))?);
        known.extend([file, guide]);
    }
    for entry in fs::read_dir(&folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !known.contains(&name) {
            problems.push(format!("{name}:1: index.json does not list this file."));
        }
    }
    for problem in &problems {
        say(&format!("public/roadmaps/{problem}"));
    }
    if problems.is_empty() { Ok(()) } else { bail!("{} to mend in public/roadmaps/.", problems.len()) }
}

fn text_of(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("could not read {}", file.display()))
}

/// What is wrong with a roadmap and its guide, each given by its name and its text: a sentence for each, with the file
/// and the line.
fn problems_in((file, text): (&str, &str), guide: Option<(&str, &str)>) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    let (roadmap, warnings) = match document::read(text) {
        Ok(reading) => (reading.roadmap, reading.warnings.iter().map(ToString::to_string).collect::<Vec<_>>()),
        Err(_) => {
            let document = open(text, file, None).map_err(|refusal| anyhow::anyhow!("{file}: {refusal}"))?;
            (document.roadmap, document.warnings.iter().map(ToString::to_string).collect())
        }
    };
    problems.extend(warnings.into_iter().map(|warning| format!("{file}: {warning}")));
    let read =
        |(name, text): (&str, &str)| markdown::guide(text).map_err(|refusal| anyhow::anyhow!("{name}: {refusal}"));
    let lessons = guide.map(read).transpose()?.unwrap_or_default();
    let guide_file = guide.map(|(name, _)| name).unwrap_or_default();
    problems.extend(misplaced(&roadmap, guide_file, &lessons));
    lessons.attach(&roadmap);
    for node in roadmap.topics() {
        let own_line = roadmap.topic(node).line();
        let lesson = lessons.lessons.iter().find(|lesson| roadmap.find(lesson.topic.as_str()) == Some(node));
        let at = lesson.map_or((file, own_line), |lesson| (guide_file, lesson.line));
        let say = |sentence: String| format!("{}:{}: {sentence}", at.0, at.1);
        let unknown = lesson.into_iter().flat_map(|_| unknown_needs(&roadmap, node));
        problems.extend(wrong_with(&roadmap, node).into_iter().chain(unknown).map(say));
    }
    Ok(problems)
}

/// Lessons of a guide about no topic, and second lessons about one.
fn misplaced(roadmap: &Roadmap, file: &str, guide: &Guide) -> Vec<String> {
    let mut known = HashSet::new();
    let wrong = guide.lessons.iter().filter_map(|Lesson { topic, line, .. }| match roadmap.find(topic.as_str()) {
        None => Some(format!("{file}:{line}: No topic of the roadmap has the id {topic}.")),
        Some(node) if !known.insert(node) => {
            Some(format!("{file}:{line}: The topic {topic} has been described before."))
        }
        Some(_) => None,
    });
    wrong.collect()
}

/// What is wrong in a guide to a roadmap to which it was not attached yet: a sentence for each, with the file and the
/// line. A guide of somebody's own need not say everything that those of Cairn say.
pub fn mistakes_in_guide(roadmap: &Roadmap, file: &str, guide: &Guide) -> Vec<String> {
    let mut wrong = misplaced(roadmap, file, guide);
    guide.attach(roadmap);
    for Lesson { topic, line, .. } in &guide.lessons {
        let all = |node| mistakes(roadmap, node).into_iter().chain(unknown_needs(roadmap, node)).collect::<Vec<_>>();
        let found = roadmap.find(topic.as_str()).map(all).unwrap_or_default();
        wrong.extend(found.into_iter().map(|sentence| format!("{file}:{line}: {sentence}")));
        // The topics below a topic need what that needs.
        let below = roadmap.find(topic.as_str()).into_iter().flat_map(|node| roadmap.subtree(node).skip(1));
        let is_described =
            |node: &NodeId| guide.lessons.iter().any(|other| roadmap.find(other.topic.as_str()) == Some(*node));
        let found = below.filter(|node| !is_described(node)).filter_map(|node| never_begins(roadmap, node));
        wrong.extend(found.map(|sentence| format!("{file}:{line}: {sentence}")));
    }
    wrong
}

fn wrong_with(roadmap: &Roadmap, node: NodeId) -> Vec<String> {
    lacking(roadmap, node).into_iter().chain(mistakes(roadmap, node)).collect()
}

/// What a step lacks that all of Cairn's own steps say.
fn lacking(roadmap: &Roadmap, node: NodeId) -> Option<String> {
    let topic = roadmap.topic(node);
    let guidance = Guidance::of(roadmap, node);
    if roadmap.is_step(node) {
        let resources = &guidance.resources;
        let is_all_paid = !resources.is_empty() && resources.iter().all(|resource| resource.is_paid);
        let lacks = [
            (topic.share() == Hours::ZERO, "hours"),
            (guidance.done_when.is_none(), "a line “Done when: …”"),
            (resources.is_empty(), "anything to learn from"),
            (is_all_paid, "anything free to learn from"),
            (guidance.about.is_empty(), "a paragraph that says what it is about"),
        ];
        let lacks: Vec<&str> = lacks.into_iter().filter_map(|(is_missing, what)| is_missing.then_some(what)).collect();
        return (!lacks.is_empty()).then(|| format!("“{}” does not have {}.", topic.title(), lacks.join(", nor ")));
    }
    None
}

/// What is certainly wrong in what a topic says.
fn mistakes(roadmap: &Roadmap, node: NodeId) -> Vec<String> {
    let title = format!("“{}”", roadmap.topic(node).title());
    let guidance = Guidance::of(roadmap, node);
    let mut wrong = Vec::new();
    let mut addresses = HashSet::new();
    for address in addresses_of(roadmap, node) {
        if !address.starts_with("https://") {
            wrong.push(format!("{title} has an address that does not begin with https://: {address}"));
        }
        if !addresses.insert(address.trim_end_matches('/').to_owned()) {
            wrong.push(format!("{title} has the address {address} twice."));
        }
    }
    for resource in &guidance.resources {
        for word in resource.unknown_words() {
            wrong.push(format!("{title}: nobody knows what “{word}” means behind “{}”.", resource.link.title));
        }
    }
    for detail in &guidance.about {
        if let Detail::Text(paragraph) = detail
            && paragraph.0.first().is_some_and(|run| run.address.is_some())
            && paragraph.to_string().ends_with([')', '）'])
        {
            wrong.push(format!("{title}: nobody knows the words in parentheses in “{paragraph}”."));
        }
    }
    wrong.extend(never_begins(roadmap, node));
    wrong
}

/// A sentence for each need of a guide that names no topic. A document's own are among its warnings.
fn unknown_needs(roadmap: &Roadmap, node: NodeId) -> impl Iterator<Item = String> {
    let title = format!("“{}”", roadmap.topic(node).title());
    let ids = Guidance::unknown_needs(roadmap, node).into_iter();
    ids.map(move |id| format!("{title} needs #{id}, which is not a topic of this roadmap."))
}

/// A sentence if a topic can never begin.
fn never_begins(roadmap: &Roadmap, node: NodeId) -> Option<String> {
    let title = |node| format!("“{}”", roadmap.topic(node).title());
    let way: Vec<String> = circle(roadmap, node)?.into_iter().map(title).collect();
    Some(format!("{} can never begin, as it needs itself, by way of {}.", title(node), way.join(", ")))
}

/// The addresses to which a topic leads, in its texts and in its links.
fn addresses_of(roadmap: &Roadmap, node: NodeId) -> Vec<String> {
    let of_detail = |detail: &Detail| match detail {
        Detail::Link(link) => vec![link.address.clone()],
        // A link is in several runs where its style changes, or where a line ends in it.
        Detail::Text(Paragraph(runs)) => {
            runs.iter().filter_map(|run| run.address.clone()).collect::<BTreeSet<_>>().into_iter().collect()
        }
        Detail::Code(_) => Vec::new(),
    };
    let addresses = roadmap.topic(node).details().iter().flat_map(of_detail);
    addresses.map(|address| address.trim().to_owned()).filter(|address| !address.starts_with('#')).collect()
}

/// The way from a topic, by what it or one above it needs, back to the topic, if there is one. A topic is finished when
/// everything below it is, and what a topic needs, everything below it needs.
fn circle(roadmap: &Roadmap, start: NodeId) -> Option<Vec<NodeId>> {
    let needs = |node: NodeId| -> Vec<NodeId> {
        let needing = std::iter::once(node).chain(roadmap.ancestors(node));
        needing.flat_map(|topic| roadmap.needs(topic)).collect()
    };
    let next = |node: NodeId| needs(node).into_iter().chain(roadmap.children(node));
    let mut seen = HashSet::new();
    let mut ways: Vec<Vec<NodeId>> = needs(start).into_iter().map(|need| vec![need]).collect();
    while let Some(way) = ways.pop() {
        let last = *way.last()?;
        if last == start {
            return Some(way);
        }
        if seen.insert(last) {
            ways.extend(next(last).map(|more| [way.as_slice(), &[more]].concat()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEP: &str = "  About.\n\n  Done when: it is.\n\n  - [A](https://a.example/) (guide, 5 min)\n";

    #[track_caller]
    fn problems(text: &str, guide: Option<&str>) -> Vec<String> {
        problems_in(("r.md", text), guide.map(|text| ("r.guide.md", text))).expect("is read")
    }

    fn of_step(details: &str) -> Vec<String> {
        problems(&format!("# R\n\n- [ ] One (1 h) {{#one}}\n\n{STEP}\n{details}"), None)
    }

    #[test]
    fn a_whole_step_is_right_by_itself_and_with_a_guide() {
        assert_eq!(of_step(""), [""; 0]);
        let guide =
            "# Guide\n\n## One {#one}\n\nAbout.\n\nDone when: it is.\n\n- [A](https://a.example/) (guide, 5 min)\n";
        assert_eq!(problems("# R\n\n- [ ] One (1 h) {#one}\n", Some(guide)), [""; 0]);
    }

    #[test]
    fn what_a_step_lacks_is_named_with_its_line() {
        assert_eq!(
            problems("# R\n\n- [ ] One\n", None),
            [
                "r.md:3: “One” does not have hours, nor a line “Done when: …”, nor anything to learn from, nor a paragraph that says what it is about."
            ]
        );
    }

    #[test]
    fn addresses_and_kinds_are_as_they_have_to_be() {
        for (details, words) in [
            ("  - [B](http://b.example/) (guide)\n", "does not begin with https://"),
            ("  More [there](http://b.example/).\n", "does not begin with https://"),
            ("  More [there](https://a.example/).\n", "twice"),
            ("  More [**over** there](https://b.example/).\n\n  - [C](http://c.example/) (guide)\n", "https://"),
            ("  - [B](https://b.example/) (doc, 5 min)\n", "what “doc” means"),
            ("  - [B](https://b.example/)（guide、5 min）\n", "the words in parentheses"),
            ("  - [B](https://a.example) (guide)\n", "twice"),
            ("  - [B](https://b.example/) (guide, 5 minuts)\n", "what “5 minuts” means"),
            ("  - [B](https://b.example/) (vidoe)\n", "the words in parentheses"),
        ] {
            let found = of_step(details);
            assert!(found.len() == 1 && found[0].starts_with("r.md:3: ") && found[0].contains(words), "{found:?}");
        }
    }

    #[test]
    fn needs_lead_to_topics_and_never_back() {
        let with = |first: &str, second: &str| {
            let text = format!(
                "# R\n\n## S {{#s}}\n\n- [ ] One (1 h) {{#one}}\n\n{STEP}\n  {first}\n\n- [ ] Two (1 h) {{#two}}\n\n{STEP}\n  {second}\n"
            );
            problems(&text, None)
        };
        assert_eq!(with("needs: #two", ""), [""; 0]);
        let gone = with("needs: #gone", "");
        assert!(gone.len() == 1 && gone[0].contains("no topic has the id `gone`"), "{gone:?}");
        assert!(with("needs: #one", "")[0].contains("can never begin"));
        assert!(with("needs: #s", "")[0].contains("can never begin"));
        assert_eq!(with("needs: #two", "needs: #one").len(), 2);
        let of_sections = |first: &str, second: &str| {
            let step = |id: &str| format!("- [ ] {id} (1 h) {{#{id}}}\n\n{STEP}\n");
            let (one, two) = (step("one"), step("two"));
            problems(&format!("# R\n\n## S {{#s}}\n\n{first}\n\n{one}\n## T {{#t}}\n\n{second}\n\n{two}"), None)
        };
        assert_eq!(of_sections("", "needs: #s"), [""; 0]);
        assert!(of_sections("needs: #one", "")[0].contains("“one” can never begin"));
        assert_eq!(of_sections("needs: #two", "needs: #one").len(), 2);
    }

    #[test]
    fn a_guide_of_somebodys_own_has_no_circle_below_its_topics() {
        let roadmap = open("# R\n\n## S {#s}\n\n- [ ] One {#one}\n", "r.md", None).expect("is read").roadmap;
        let guide = markdown::guide("# G\n\n## S {#s}\n\nneeds: #one\n").expect("is a guide");
        let found = mistakes_in_guide(&roadmap, "r.guide.md", &guide);
        assert!(found.len() == 1 && found[0].starts_with("r.guide.md:3: “One” can never begin"), "{found:?}");
        let guide = markdown::guide("# G\n\n## S {#s}\n\nneeds: #gone\n").expect("is a guide");
        let found = mistakes_in_guide(
            &open("# R\n\n## S {#s}\n\n- [ ] One\n", "r.md", None).expect("is read").roadmap,
            "r.guide.md",
            &guide,
        );
        assert_eq!(found, ["r.guide.md:3: “S” needs #gone, which is not a topic of this roadmap."]);
    }

    #[test]
    fn a_guide_speaks_of_each_topic_once() {
        let guide = "# Guide\n\n## One {#one}\n\ntext\n\n## Gone {#gone}\n\ntext\n\n## One {#one}\n\ntext\n";
        let found = problems(&format!("# R\n\n- [ ] One (1 h) {{#one}}\n\n{STEP}"), Some(guide));
        assert_eq!(
            found,
            [
                "r.guide.md:7: No topic of the roadmap has the id gone.",
                "r.guide.md:11: The topic one has been described before."
            ]
        );
    }
}
