//! What the details of a topic say.

use roadmap::markdown::GuideReader;
use roadmap::{Guidance, Hours, NodeId, Resource, ResourceKind, Roadmap};

fn read(text: &str) -> Roadmap {
    roadmap::markdown::read(text, "a.md", None).expect("is a roadmap").roadmap
}

fn guidance(text: &str, id: &str) -> Guidance {
    let roadmap = read(text);
    let node = roadmap.find(id).expect("is in it");
    Guidance::of(&roadmap, node)
}

const LESSON: &str = "\
# R

## One

- [ ] First {#first}

  What it is about.

  Done when: you can `say` it.

  - [A](https://a.example/) (guide, 15 min)
  - [B](https://b.example/) (video, 1 h 30 min, de, paid)
  - [C](https://c.example/)

- [ ] Second {#second}

  needs: #first, #nothing
";

#[test]
fn a_step_says_what_it_is_about_when_it_is_done_where_to_learn_it_and_what_comes_first() {
    let first = guidance(LESSON, "first");
    assert_eq!(first.about.len(), 1);
    assert_eq!(first.done_when.expect("is there").to_string(), "you can say it.");
    let said = |resource: &Resource| (resource.kind, resource.minutes, resource.language.clone(), resource.is_paid);
    let resources: Vec<_> = first.resources.iter().map(said).collect();
    assert_eq!(
        resources,
        [
            (Some(ResourceKind::Guide), Some(15), None, false),
            (Some(ResourceKind::Video), Some(90), Some("de".to_owned()), true),
            (None, None, None, false),
        ]
    );
    let roadmap = read(LESSON);
    let second = guidance(LESSON, "second");
    assert_eq!(second.needs, [roadmap.find("first").expect("is there")]);
    assert!(second.about.is_empty());
}

#[test]
fn the_labels_are_read_in_any_case_in_bold_and_in_the_languages_of_the_page() {
    for label in ["done when:", "**Done when:**", "DONE WHEN :", "Fertig, wenn:", "完了の目安：", "تم عندما:"]
    {
        let text = format!("# R\n\n- [ ] A {{#a}}\n\n  {label} all is well\n");
        assert_eq!(guidance(&text, "a").done_when.expect(label).to_string(), "all is well");
    }
}

#[test]
fn a_length_behind_a_link_is_that_of_a_resource_or_the_hours_of_a_step_that_is_a_link() {
    let roadmap = read("# R\n\n- [Course](https://a.example/) (4 h)\n- [Book](https://b.example/) (2 h)\n");
    let steps = roadmap.steps(NodeId::ROOT).map(|step| roadmap.topic(step));
    let steps: Vec<_> = steps.map(|step| (step.title().to_string(), step.share())).collect();
    assert_eq!(steps, [("Course".to_owned(), Hours::whole(4)), ("Book".to_owned(), Hours::whole(2))]);
    let step = guidance("# R\n\n- [ ] A (1 h) {#a}\n\n  - [Course](https://a.example/) (4 h)\n", "a");
    assert_eq!(step.resources[0].minutes, Some(240));
}

#[test]
fn the_key_of_a_resource_follows_from_its_address_alone() {
    let of = |link: &str| {
        let text = format!("# R\n\n- [ ] A {{#a}}\n\n  - {link}\n");
        guidance(&text, "a").resources.first().expect("is there").key()
    };
    let key = of("[A](https://a.example/)");
    assert_eq!(key, of("[Another](https://a.example/) (video)"));
    assert_ne!(key, of("[A](https://b.example/)"));
    assert_eq!(key.len(), 6);
}

#[test]
fn the_next_step_is_one_that_waits_for_no_other() {
    let roadmap = read("# R\n\n- [ ] A {#a}\n\n  needs: #b\n\n- [ ] B {#b}\n- [ ] C {#c}\n");
    let progress = roadmap::Progress::new(&roadmap);
    assert_eq!(progress.next_up(&roadmap), roadmap.find("b"));
    // Where all wait, the first is next.
    let circle = read("# R\n\n- [ ] A {#a}\n\n  needs: #b\n\n- [ ] B {#b}\n\n  needs: #a\n");
    assert_eq!(roadmap::Progress::new(&circle).next_up(&circle), circle.find("a"));
    assert_eq!(circle.needs(NodeId::ROOT).count(), 0);
}

#[test]
fn a_guide_in_a_file_of_its_own_describes_every_step_of_the_shipped_roadmap() {
    let seed = include_str!("../../../../public/roadmaps/python-backend.md");
    let guide = include_str!("../../../../public/roadmaps/python-backend.guide.md");
    let roadmap = roadmap::document::read(seed).expect("reads").roadmap;
    let before = roadmap::document::read(seed).expect("reads").roadmap;
    let guide = roadmap::markdown::guide(guide).expect("is a guide");
    assert!(guide.attach(&roadmap));
    for step in roadmap.steps(NodeId::ROOT) {
        let guidance = Guidance::of(&roadmap, step);
        let title = roadmap.topic(step).title();
        assert!(guidance.done_when.is_some() && (2..=4).contains(&guidance.resources.len()), "{title}");
        assert!(guidance.resources.iter().filter(|resource| !resource.is_paid).count() >= 2, "{title}");
        assert!(guidance.resources.iter().all(|resource| resource.kind.is_some()), "{title}");
    }
    // Nothing else changes: ids, hours and their order are the author's.
    for (node, other) in roadmap.topics().zip(before.topics()) {
        let (one, other) = (roadmap.topic(node), before.topic(other));
        assert_eq!((one.id(), one.title(), one.share()), (other.id(), other.title(), other.share()));
    }
    let step = roadmap.find("ssl-tls-cdn-overview-xks69r").expect("is there");
    assert_eq!(Guidance::of(&roadmap, step).needs, [roadmap.find("http-https-protocols-7fgq5g").expect("is there")]);
}

#[test]
fn a_guide_that_is_read_part_by_part_says_what_it_says_as_a_whole() {
    let text = include_str!("../../../../public/roadmaps/python-backend.guide.md").to_owned();
    let mut reader = GuideReader::new(text.clone()).expect("is not too long");
    let mut halves = 1;
    while reader.read_part().expect("reads") {
        halves += 1;
    }
    assert!(halves > 20, "{halves}");
    // An address for several links is for all of the text, which is then one part: its blocks, then what they say.
    let whole = text + "\n\n[all]: https://all.example/\n";
    let mut as_one = GuideReader::new(whole).expect("is not too long");
    assert_eq!([(); 2].map(|()| as_one.read_part().expect("reads")), [true, false]);
    let (guide, as_one) = (reader.finish(), as_one.finish());
    assert_eq!(guide.lessons.len(), 91);
    assert_eq!(guide, as_one);
}

#[test]
fn a_guide_adds_to_what_the_author_says_and_only_to_its_own_topics() {
    let roadmap = read("# R\n\n- [ ] A {#a}\n\n  own words\n\n- [ ] B {#b}\n");
    let guide = |text: &str| roadmap::markdown::guide(text).expect("is a guide");
    assert!(!guide("# G\n\n## Other {#other}\n\ntext\n").attach(&roadmap));
    assert!(guide("# G\n\npreface\n\n## A {#a}\n\nmore\n\n- [L](https://l.example/) (15 min)\n").attach(&roadmap));
    let of = |id| Guidance::of(&roadmap, roadmap.find(id).expect("is there"));
    assert_eq!(of("a").about.iter().map(|detail| detail.words()).collect::<Vec<_>>(), ["own words", "more"]);
    assert_eq!(of("a").resources[0].minutes, Some(15));
    assert_eq!(of("b"), Guidance::default());
}

#[test]
fn a_guide_adds_needs_to_those_of_the_author() {
    let roadmap = read("# R\n\n- [ ] A {#a}\n\n- [ ] B {#b}\n\n  needs: #a\n\n- [ ] C {#c}\n");
    let at = |id| roadmap.find(id).expect("is there");
    let guide = roadmap::markdown::guide("# G\n\n## C {#c}\n\nneeds: #b\n").expect("is a guide");
    assert!(guide.attach(&roadmap));
    assert_eq!(Guidance::of(&roadmap, at("b")).needs, [at("a")]);
    assert_eq!(Guidance::of(&roadmap, at("c")).needs, [at("b")]);
}

#[test]
fn a_guide_follows_topics_that_have_new_ids() {
    let renamed = [("a", "b"), ("b", "c")].map(|(old, new)| (old.to_owned(), new.to_owned()));
    let guide = "# G #b\n\n## A {#a}\n\nneeds: #b, #other,#a\n\n- [L](https://l.example/#a) (docs)\n\n## A2 {#a2}\n\nends with #";
    assert_eq!(
        roadmap::markdown::with_new_ids(guide, &renamed.into()),
        "# G #c\n\n## A {#b}\n\nneeds: #c, #other,#b\n\n- [L](https://l.example/#a) (docs)\n\n## A2 {#a2}\n\nends with #",
    );
}
