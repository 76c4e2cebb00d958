use crate::drawing::{assert_drawn, markdown, node, read};
use proptest::prelude::*;
use roadmap::{Expansion, Found, Index, Mark, NodeId, Roadmap, Show};
use unicode_normalization::UnicodeNormalization;

/// Folds as the page does: no case, no accents, and one kind of hyphen.
pub fn fold(text: &str) -> String {
    let plain = text.nfkd().filter(|c| !('\u{300}'..='\u{36f}').contains(c));
    plain.map(|c| if c == '\u{2010}' { '-' } else { c }).collect::<String>().to_lowercase()
}

const TREE: &str = "Databases
  SQL basics
    - Joins
    - Índices & views
  PostgreSQL
    - Joins, again
    - EXPLAIN
Real‑Time
  - Web sockets
Testing";

struct Library {
    roadmap: Roadmap,
    index: Index,
    marks: Vec<Mark>,
    open: Expansion,
    notes: Vec<(NodeId, String)>,
    own_hours: Vec<NodeId>,
}

impl Library {
    fn of(tree: &str) -> Library {
        Library::with(read(&markdown(tree)).roadmap)
    }

    fn with(roadmap: Roadmap) -> Library {
        let index = Index::new(&roadmap, fold);
        Library {
            marks: vec![Mark::ToDo; roadmap.len()],
            open: Expansion::closed(&roadmap),
            notes: Vec::new(),
            own_hours: Vec::new(),
            roadmap,
            index,
        }
    }

    fn mark(mut self, title: &str, mark: Mark) -> Library {
        self.marks[node(&self.roadmap, title).index()] = mark;
        self
    }

    fn unfold(mut self, title: &str) -> Library {
        self.open.open(&self.roadmap, node(&self.roadmap, title));
        self
    }

    fn find(&self, typed: &str, show: Show) -> Found {
        let query = self.index.query(typed, show, fold);
        let counts = |step: NodeId| show.counts(self.marks[step.index()], self.own_hours.contains(&step));
        self.index.find(&self.roadmap, &query, &self.open, counts)
    }

    fn drawn(&self, found: &Found) -> String {
        let rows = found.expansion.rows(&self.roadmap).map(|row| {
            let topic = self.roadmap.topic(row);
            format!("{}{}\n", "  ".repeat(usize::from(topic.level()) - 1), topic.title())
        });
        rows.collect()
    }

    #[track_caller]
    fn check(&self, typed: &str, count: usize, drawing: &str) {
        let found = self.find(typed, Show::All);
        assert_drawn(&self.drawn(&found), drawing);
        assert_eq!(found.count, count, "{typed}");
    }

    fn title(&self, node: Option<NodeId>) -> String {
        node.map_or_else(String::new, |node| self.roadmap.topic(node).title().to_string())
    }
}

#[test]
fn topics_with_the_words_are_found_with_their_ancestors() {
    let library = Library::of(TREE);
    library.check("joins", 2, "Databases\n  SQL basics\n    Joins\n  PostgreSQL\n    Joins, again");
    library.check("sockets WEB", 1, "Real‑Time\n  Web sockets");
    library.check("nothing of the kind", 0, "");
    assert_eq!(library.title(library.find("joins", Show::All).first), "Joins");
}

#[test]
fn accents_case_and_hyphens_make_no_difference() {
    let library = Library::of(TREE);
    for typed in ["indices", "ÍNDICES", "I\u{301}ndices"] {
        library.check(typed, 1, "Databases\n  SQL basics\n    Índices & views");
    }
    library.check("real-time", 1, "Real‑Time");
}

#[test]
fn words_of_ancestors_count_if_the_topic_itself_has_one() {
    let library = Library::of(TREE);
    library.check("joins postgres", 1, "Databases\n  PostgreSQL\n    Joins, again");
    library.check("databases explain", 1, "Databases\n  PostgreSQL\n    EXPLAIN");
}

#[test]
fn details_are_searched_too_and_said_to_be_why_a_topic_was_found() {
    let document = "# T\n\n## Databases\n\n- [ ] Joins\n\n  Left and *right*.\n  - [Slides](https://www.example.org/a.pdf) (pdf)\n- [ ] Views\n\n  ```\n  select 1\n  ```\n- [ ] Right turns\n";
    let library = Library::with(roadmap::open(document, "file.md", None).expect("is readable").roadmap);
    let by_details = |typed: &str| {
        let found = library.find(typed, Show::All);
        let titles = found.by_details.iter().map(|&node| library.title(Some(node)));
        (found.count, titles.collect::<Vec<_>>().join(", "))
    };
    let found = |count, titles: &str| (count, titles.to_owned());
    assert_eq!(by_details("left"), found(1, "Joins"));
    assert_eq!(by_details("right"), found(2, "Joins"), "one has it in its title");
    assert_eq!(by_details("example.org pdf"), found(1, "Joins"));
    assert_eq!(by_details("SELECT views"), found(1, "Views"));
    assert_eq!(by_details("databases left"), found(1, "Joins"), "words of ancestors count");
    assert_eq!(by_details("left select"), found(0, ""), "but not those beside other topics");
    assert_eq!(by_details("joins"), found(1, ""));
    assert_eq!(by_details("databases"), found(1, ""));
}

#[test]
fn a_step_is_found_by_when_it_is_done_and_neither_by_the_ids_of_what_it_needs_nor_by_its_titles() {
    let document = "# T\n\n- [ ] Bake {#bake}\n\n  Done when: it sounds hollow.\n\n  needs: #mix-dough\n\n- [ ] Knead {#mix-dough}\n";
    let library = Library::with(roadmap::open(document, "file.md", None).expect("is readable").roadmap);
    let count = |typed: &str| library.find(typed, Show::All).count;
    assert_eq!(["hollow", "knead", "mix-dough", "#mix-dough", "needs"].map(count), [1, 1, 0, 0, 0]);
}

#[test]
fn numbers_are_found_too() {
    Library::of(TREE).check("1.2", 1, "Databases\n  PostgreSQL");
}

#[test]
fn a_topic_that_was_found_can_be_opened_with_all_its_descendants() {
    let library = Library::of(TREE);
    let mut found = library.find("postgresql", Show::All);
    found.expansion.open(&library.roadmap, node(&library.roadmap, "PostgreSQL"));
    assert_drawn(&library.drawn(&found), "Databases\n  PostgreSQL\n    Joins, again\n    EXPLAIN");
}

#[test]
fn steps_of_each_mark_can_be_filtered() {
    let library =
        Library::of(TREE).mark("Joins", Mark::Done).mark("EXPLAIN", Mark::Skipped).mark("Web sockets", Mark::Doing);
    let library = library.unfold("Databases").unfold("SQL basics").unfold("PostgreSQL");
    let to_do = library.find("", Show::ToDo);
    let left = "Databases\n  SQL basics\n    Índices & views\n  PostgreSQL\n    Joins, again\nReal‑Time\nTesting";
    assert_drawn(&library.drawn(&to_do), left);
    assert_eq!((to_do.count, library.title(to_do.first)), (4, "Índices & views".to_owned()));
    let done = library.find("", Show::Done);
    assert_drawn(&library.drawn(&done), "Databases\n  SQL basics\n    Joins");
    assert_eq!(done.count, 1);
    let doing = library.find("", Show::Doing);
    assert_drawn(&library.drawn(&doing), "Real‑Time");
    assert_eq!((doing.count, library.title(doing.first)), (1, "Web sockets".to_owned()));
    assert_drawn(&library.drawn(&library.find("", Show::Skipped)), "Databases\n  PostgreSQL\n    EXPLAIN");
    assert_eq!(library.find("explain", Show::Skipped).count, 1);
    assert_eq!(library.find("joins", Show::Skipped).count, 0);
    assert_drawn(&library.drawn(&library.find("joins", Show::ToDo)), "Databases\n  PostgreSQL\n    Joins, again");
    assert_eq!(library.find("sql", Show::Done).count, 1, "one of two topics has steps that are done");
}

#[test]
fn the_next_row_stands_for_a_hidden_topic() {
    let library = Library::of(TREE);
    let found = library.find("sockets", Show::All);
    let row = |title| library.title(found.expansion.row_of(&library.roadmap, node(&library.roadmap, title)));
    assert_eq!(row("Joins"), "Real‑Time");
    assert_eq!(row("Testing"), "Web sockets");
    assert_eq!(row("Web sockets"), "Web sockets");
    let none = library.find("xyz", Show::All);
    assert_eq!(none.expansion.row_of(&library.roadmap, node(&library.roadmap, "Joins")), None);
    assert_eq!(none.expansion.last_row(&library.roadmap), None);
}

#[test]
fn words_are_highlighted_where_they_stand() {
    let highlighted = |title: &str, typed: &str| {
        let library = Library::of(title);
        let query = library.index.query(typed, Show::All, fold);
        query.highlights(title, fold).into_iter().map(|found| &title[found]).collect::<Vec<_>>().join("|")
    };
    assert_eq!(highlighted("Índices & views", "indices"), "Índices");
    assert_eq!(highlighted("I\u{301}ndices", "ind"), "I\u{301}nd");
    assert_eq!(highlighted("Real‑Time", "real-t"), "Real‑T");
    assert_eq!(highlighted("Joins, again", "in again"), "in|again");
    assert_eq!(highlighted("banana", "ana nan"), "anana", "overlapping ones become one");
    assert_eq!(highlighted("Straße ﬁ", "fi"), "ﬁ");
    assert_eq!(highlighted("Joins", ""), "");
    assert_eq!(highlighted("Índices & views", "indcies vews"), "Índices|views");
}

#[test]
fn a_word_with_a_letter_wrong_is_found_where_nothing_has_it_as_it_is() {
    let library = Library::of("Databases\n  - PostgreSQL\n  - Posters\nDjango & Flask\nReal‑Time\nTests");
    for typed in ["djnago", "jango", "dejango", "djanjo", "djang0", "fask", "flsk", "flaskk", "DJAGNO flask"] {
        library.check(typed, 1, "Django & Flask");
    }
    for typed in ["postgrseql", "postgrasql", "potgre", "databases pstgresql"] {
        library.check(typed, 1, "Databases\n  PostgreSQL");
    }
    library.check("real-tmie", 1, "Real‑Time");
    library.check("poster", 1, "Databases\n  Posters");
    library.check("postxr", 2, "Databases\n  PostgreSQL\n  Posters");
    library.check("database", 1, "Databases");
    for typed in ["djnga", "sql postgrxxql", "atabaze", "gresqll"] {
        library.check(typed, 0, "");
    }
}

#[test]
fn a_letter_wrong_is_found_in_details_too() {
    let document = "# T\n\n## A\n\n- [ ] Joins\n\n  Left and *right*.\n- [ ] Views\n";
    let library = Library::with(roadmap::open(document, "file.md", None).expect("is readable").roadmap);
    assert_eq!(library.find("rihgt", Show::All).by_details, [node(&library.roadmap, "Joins")]);
}

proptest! {
    #[test]
    fn the_order_of_words_makes_no_difference(words in prop::collection::vec("[a-e]{1,2}", 1..5), titles in prop::collection::vec("[a-e ]{1,8}[a-e]", 1..20)) {
        let tree: String = titles.iter().enumerate().map(|(at, title)| format!("{}{}\n", if at % 3 == 0 { "" } else { "  - " }, title.trim())).collect();
        let library = Library::of(&tree);
        let forth = library.find(&words.join(" "), Show::All);
        let back = library.find(&words.iter().rev().cloned().collect::<Vec<_>>().join("  "), Show::All);
        prop_assert_eq!(&forth, &back);
        let by_hand = library.roadmap.topics().filter(|&node| {
            let own = library.roadmap.topic(node).title().to_string();
            let above: String = library.roadmap.ancestors(node).filter(|&above| above != NodeId::ROOT).map(|above| format!("\n{}", library.roadmap.topic(above).title())).collect();
            let way = format!("{own}{above}");
            words.iter().all(|word| way.contains(word.as_str())) && words.iter().any(|word| own.contains(word.as_str()))
        });
        prop_assert_eq!(forth.count, by_hand.count());
    }

    #[test]
    fn any_long_word_is_found_with_any_letter_wrong(
        word in "[a-dé]{5,9}", others in prop::collection::vec("[a-d]{1,9}", 0..6), at in 0usize..9, wrong in "[a-d]", kind in 0usize..4,
    ) {
        let mut letters: Vec<char> = word.chars().collect();
        let at = at.min(letters.len() - 1);
        match (kind, wrong.chars().next()) {
            (0, Some(wrong)) => letters[at] = wrong,
            (1, Some(wrong)) => letters.insert(at, wrong),
            (2, _) => drop(letters.remove(at)),
            _ => letters.swap(at, at.saturating_sub(1)),
        }
        let library = Library::of(format!("{}\nThe {word}s here", others.join("\n")).trim_start());
        let typed: String = letters.into_iter().collect();
        let sought = library.roadmap.topics().last();
        let found = library.find(&typed, Show::All);
        let is_exact = |node: NodeId| fold(&library.roadmap.topic(node).title().to_string()).contains(&fold(&typed));
        if library.roadmap.topics().any(is_exact) {
            prop_assert!(found.expansion.rows(&library.roadmap).all(is_exact));
        } else {
            prop_assert_eq!(found.expansion.rows(&library.roadmap).last(), sought);
            let query = library.index.query(&typed, Show::All, fold);
            prop_assert_eq!(query.highlights("The word", fold), vec![]);
            prop_assert_eq!(query.highlights(&format!("The {word}s"), fold).len(), 1);
        }
    }

    #[test]
    fn the_rows_of_any_search_can_be_walked(typed in ".{0,6}", show in 0usize..5, done in prop::collection::vec(any::<bool>(), 12)) {
        let mut library = Library::of(TREE);
        for (mark, done) in library.marks.iter_mut().zip(done) {
            *mark = if done { Mark::Done } else { Mark::ToDo };
        }
        let found = library.find(&typed, [Show::All, Show::ToDo, Show::Doing, Show::Done, Show::Skipped][show]);
        let forth: Vec<NodeId> = found.expansion.rows(&library.roadmap).collect();
        let last = found.expansion.last_row(&library.roadmap);
        let mut back: Vec<NodeId> = std::iter::successors(last, |&row| found.expansion.row_before(&library.roadmap, row)).collect();
        back.reverse();
        prop_assert_eq!(&forth, &back);
        for node in library.roadmap.topics() {
            let row = found.expansion.row_of(&library.roadmap, node);
            prop_assert_eq!(row.is_some(), !forth.is_empty());
            prop_assert!(row.is_none_or(|row| forth.contains(&row)));
            prop_assert!(!forth.contains(&node) || row == Some(node));
        }
        let title = "Índices & ﬁve views";
        for found in library.index.query(&typed, Show::All, fold).highlights(title, fold) {
            prop_assert!(title.get(found).is_some_and(|words| !words.is_empty()));
        }
    }
}

impl Library {
    fn note(mut self, title: &str, words: &str) -> Library {
        self.notes.push((node(&self.roadmap, title), words.to_owned()));
        self.notes.sort();
        self.index = Index::new(&self.roadmap, fold).with_notes(self.notes.clone(), fold);
        self
    }
}

fn noted() -> Library {
    Library::of(TREE).note("Web sockets", "Ask Ada about résumé frames").note("PostgreSQL", "Slow joins, see the plan")
}

#[test]
fn words_of_notes_are_found_and_say_so() {
    let library = noted();
    library.check("resume", 1, "Real‑Time\n  Web sockets");
    let found = library.find("ada sockets", Show::All);
    assert_eq!((found.count, found.by_details), (1, vec![node(&library.roadmap, "Web sockets")]));
    let found = library.find("joins", Show::All);
    assert_eq!((found.count, found.by_details), (3, vec![node(&library.roadmap, "PostgreSQL")]));
    library.check("framse", 1, "Real‑Time\n  Web sockets");
    library.check("nowhere", 0, "");
}

#[test]
fn topics_with_a_note_can_be_shown_alone_with_the_way_to_them() {
    let library = noted();
    let found = library.find("", Show::WithNotes);
    assert_drawn(&library.drawn(&found), "Databases\n  PostgreSQL\nReal‑Time\n  Web sockets");
    let noted = ["PostgreSQL", "Web sockets"].map(|title| node(&library.roadmap, title));
    assert_eq!((found.count, found.first, found.by_details), (2, Some(noted[0]), noted.to_vec()));
    let found = library.find("sockets", Show::WithNotes);
    assert_drawn(&library.drawn(&found), "Real‑Time\n  Web sockets");
    assert_eq!(library.find("explain", Show::WithNotes).count, 0);
    assert_eq!(Library::of(TREE).find("", Show::WithNotes).count, 0);
}

#[test]
fn steps_with_own_hours_can_be_shown_alone_with_the_way_to_them() {
    let mut library = Library::of(TREE).unfold("Databases").unfold("PostgreSQL");
    library.own_hours = ["EXPLAIN", "Testing"].map(|title| node(&library.roadmap, title)).to_vec();
    let found = library.find("", Show::WithOwnHours);
    assert_drawn(&library.drawn(&found), "Databases\n  PostgreSQL\n    EXPLAIN\nTesting");
    assert_eq!((found.count, found.first), (2, Some(node(&library.roadmap, "EXPLAIN"))));
    assert_drawn(&library.drawn(&library.find("joins", Show::WithOwnHours)), "");
}
