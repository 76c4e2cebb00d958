//! The nodes of a document, from its blocks.

use std::collections::HashMap;
use std::ops::Range;

use super::blocks::{Block, Cell, Row, item_range};
use super::boxes::{box_at, priority, word_at};
use super::furniture::{self, OnlyLinks, only_links};
use super::labels::without_colon;
use super::lookalike::{Depth, Lookalike, lookalike};
use super::node::{Entry, Node, NodeKind, Outline, stated_in};
use super::room;
use super::scopes::{Scope, Scopes};
use super::tables;
use crate::formats::foreign::{Detail, LineTable, Link, Paragraph, Room, Run, Style, TickForm, WarningKind, Warnings};
use crate::formats::inline::words::{Piece, PieceKind, Words};
use crate::formats::inline::{signs, tails};

/// Finds the nodes. `title` is the place among the blocks of the heading that is the roadmap's title.
pub(super) fn outline(
    source: &str,
    blocks: Vec<Block>,
    title: Option<usize>,
    lines: &LineTable,
    warnings: &mut Warnings,
) -> Outline {
    let mut writer = Writer {
        source,
        lines,
        warnings,
        outline: Outline { nodes: vec![Node::root()], entries: Vec::new() },
        scopes: Scopes::default(),
        notes: HashMap::new(),
        references: Vec::new(),
        note: None,
    };
    for (place, block) in blocks.into_iter().enumerate() {
        writer.take(block, Some(place) == title);
    }
    writer.finish()
}

/// The level of a label: one below the lowest heading.
const LABEL: u8 = 7;

struct Writer<'a> {
    source: &'a str,
    lines: &'a LineTable,
    warnings: &'a mut Warnings,
    outline: Outline,
    scopes: Scopes,
    /// Footnotes by their labels, and which nodes refer to them.
    notes: HashMap<String, Vec<Detail>>,
    references: Vec<(usize, String)>,
    /// The footnote that is being read.
    note: Option<String>,
}

impl Writer<'_> {
    fn take(&mut self, block: Block, is_title: bool) {
        match block {
            Block::Heading { words, source, .. } if is_title => self.title(words, source),
            Block::Heading { level, words, source } => self.heading(level, words, source),
            Block::Paragraph { words, source } => {
                self.scopes.end_headings(LABEL);
                self.paragraph(words, source);
            }
            Block::Label { words, source } => {
                self.scopes.end_headings(LABEL);
                let paragraph = words.paragraph();
                let (name, below) = words.split_line();
                if let Some(node) = self.add(NodeKind::Label, without_colon(name), source) {
                    self.refer(node, &below);
                    self.outline.state_hours(node, stated_in(&below));
                    let own = &mut self.outline.nodes[node];
                    own.paragraph = Some(paragraph);
                    own.below = Some(below.paragraph()).filter(|below| !below.0.is_empty());
                    self.scopes.push(Scope::Heading(LABEL), Some(node));
                }
            }
            Block::Rule => self.scopes.end_headings(LABEL),
            Block::Code { text, is_fenced, source } => self.code(text, is_fenced, source),
            Block::Table { head, rows } => self.table(head, rows),
            Block::ListStart { first } => self.scopes.start_list(first),
            Block::ListEnd => self.scopes.end_list(),
            Block::ItemStart { source } => {
                let source = item_range(self.source, source);
                if self.scopes.start_item(self.source, source.clone(), self.outline.nodes.len()) {
                    self.warn(source.start, WarningKind::IndentTooSmall);
                }
            }
            Block::ItemEnd => {
                if let Some(start) = self.scopes.end_item(self.outline.nodes.len()) {
                    self.warn(start, WarningKind::Untitled);
                }
            }
            Block::FoldStart => self.scopes.push(Scope::Fold, None),
            Block::FoldEnd => self.scopes.end_fold(),
            Block::Summary { words, source } => {
                if let Some(node) = self.add(NodeKind::Fold, words, source) {
                    self.scopes.name(node);
                }
            }
            Block::HtmlItem { words, source, is_markdown } => {
                let start = words.start().unwrap_or(source.start);
                if is_markdown {
                    self.warn(source.start, WarningKind::ListInHtml);
                }
                let node = self.add_at(NodeKind::Item, words, source, start, None);
                self.as_lookalike(node);
            }
            Block::FootnoteStart { label } => self.note = Some(label),
            Block::FootnoteEnd => self.note = None,
            Block::Html { .. } => {}
        }
    }

    fn warn(&mut self, byte: usize, kind: WarningKind) {
        self.warnings.warn(self.lines.line(byte), kind);
    }

    fn title(&mut self, words: Words, source: Range<usize>) {
        self.scopes.truncate(0);
        self.refer(0, &words);
        let start = words.start().unwrap_or(source.start);
        let Some(mut node) = self.node(NodeKind::Root, words, source, start) else {
            return;
        };
        // A box of the title says nothing: its steps do.
        (node.tick, node.room) = (None, None);
        self.outline.set_root(node);
    }

    fn heading(&mut self, level: u8, words: Words, source: Range<usize>) {
        if let Some((number, bullet)) = self.scopes.untitled_item() {
            let start = words.start().unwrap_or(source.start);
            if let Some(node) = self.add_at(NodeKind::InnerHeading, words, bullet..source.end, start, number) {
                self.scopes.name(node);
            }
            return;
        }
        self.scopes.end_headings(level);
        let kind = if self.scopes.is_in_item() { NodeKind::InnerHeading } else { NodeKind::Heading };
        if let Some(node) = self.add(kind, words, source) {
            self.scopes.push(Scope::Heading(level), Some(node));
            if self.outline.nodes[node].parent + 1 == node {
                self.outline.take_stated_hours(node);
            }
        }
    }

    fn code(&mut self, text: String, is_fenced: bool, source: Range<usize>) {
        if self.scopes.untitled_item().is_some() && !text.trim().is_empty() {
            // An item that begins with five spaces is code to Markdown; a box in it says that it is none.
            let line =
                text.lines().find_map(|line| Some(line.trim()).filter(|line| !line.is_empty())).unwrap_or_default();
            let start = source.start + self.source.get(source.clone()).and_then(|all| all.find(line)).unwrap_or(0);
            let has_box = !is_fenced && box_at(line, 0, true).is_some();
            let style = Style { code: !has_box, ..Style::default() };
            let kind = PieceKind::Text { text: line.to_owned(), style, address: None };
            let source = start..start + line.len();
            self.paragraph(Words(vec![Piece { kind, source: source.clone() }]), source);
            if has_box {
                return;
            }
        }
        self.detail(Detail::Code(text));
    }

    fn paragraph(&mut self, words: Words, source: Range<usize>) {
        if let Some(place) = self.box_without_words() {
            self.refer(place, &words);
            let node = self.node(NodeKind::Item, words, source.clone(), source.start);
            if let Some(Node { title, effort, names, links, only_links, .. }) = node {
                let own = &mut self.outline.nodes[place];
                own.source.end = source.end;
                *own = Node { title, effort, names, links, only_links, ..std::mem::replace(own, Node::root()) };
            }
            return;
        }
        let mut untitled = self.scopes.untitled_item();
        let depth = self.scopes.len();
        let mut text = Words::default();
        let mut open: Vec<Depth> = Vec::new();
        let mut item: Option<(Lookalike, Words)> = None;
        for (place, line) in words.lines().into_iter().enumerate() {
            let at = line.start().unwrap_or(source.end);
            let found = if place == 0 && untitled.is_some() { None } else { lookalike(self.source, at) };
            let Some(found) = found else {
                match &mut item {
                    Some((_, words)) => words.0.extend(line.0),
                    None => text.0.extend(line.0),
                }
                continue;
            };
            self.text(std::mem::take(&mut text), source.start, &mut untitled);
            if let Some((before, words)) = item.replace((found, line)) {
                self.lookalike(before, words, &mut open, depth);
            }
        }
        self.text(text, source.start, &mut untitled);
        if let Some((last, words)) = item {
            self.lookalike(last, words, &mut open, depth);
        }
        self.scopes.truncate(depth);
    }

    /// The item that is only a box as yet, if nothing else stands in it.
    fn box_without_words(&self) -> Option<usize> {
        let last = self.outline.nodes.last().filter(|node| node.kind == NodeKind::Item && node.title.0.is_empty());
        let place = self.outline.nodes.len() - 1;
        (last.is_some() && self.scopes.is_last_item(place)).then_some(place)
    }

    /// A paragraph, or the title of an item.
    fn text(&mut self, words: Words, start: usize, untitled: &mut Option<(Option<String>, usize)>) {
        if words.is_empty() {
            return;
        }
        match untitled.take() {
            Some((number, bullet)) => {
                let end = words.end().unwrap_or(start);
                if let Some(node) = self.add_at(NodeKind::Item, words, bullet..end, start, number) {
                    self.scopes.name(node);
                    self.outline.take_stated_hours(node);
                }
            }
            None => self.free_text(&words),
        }
    }

    fn free_text(&mut self, words: &Words) {
        let is_before_all = self.outline.nodes.len() == 1;
        let without = self.scopes.is_in_item().then(|| tails::without_properties(words.clone()));
        let words = without.as_ref().unwrap_or(words);
        if words.is_blank() || is_before_all && furniture::only_pictures(words) {
            return;
        }
        let owner = self.scopes.owner();
        if self.note.is_none() {
            self.outline.state_hours_in_text(owner, stated_in(words));
        }
        self.refer(owner, words);
        match only_links(words) {
            Some(OnlyLinks::Inner) => {}
            Some(OnlyLinks::Outer(links)) => {
                for link in links {
                    self.detail(Detail::Link(link));
                }
            }
            None => self.detail(Detail::Text(furniture::without_inner_links(words.paragraph()))),
        }
    }

    fn lookalike(&mut self, found: Lookalike, mut words: Words, open: &mut Vec<Depth>, depth: usize) {
        while open.last().is_some_and(|&above| !found.depth.is_below(above)) {
            open.pop();
        }
        self.scopes.truncate(depth + open.len());
        let start = words.start().unwrap_or(found.start);
        words.skip_to(found.start);
        let end = words.end().unwrap_or(start).max(found.start);
        self.warn(start, WarningKind::OddIndent);
        let source = start.min(found.start)..end;
        if let Some(node) = self.add_at(NodeKind::Item, words, source, found.start, found.number) {
            self.as_lookalike(Some(node));
            self.scopes.push(Scope::Within, Some(node));
            open.push(found.depth);
        }
    }

    fn as_lookalike(&mut self, node: Option<usize>) {
        if let Some(tick) = node.and_then(|node| self.outline.nodes[node].tick.as_mut())
            && tick.form == TickForm::Box
        {
            tick.form = TickForm::Lookalike;
        }
    }

    fn table(&mut self, head: Vec<Cell>, rows: Vec<Row>) {
        if self.scopes.untitled_item().is_some() {
            // `- [x] | a | b |` and a row of dashes below: the head is the title of the item.
            let start = head.first().map_or(0, |cell| cell.source.start);
            let words = tables::joined(&head);
            let end = words.end().unwrap_or(start);
            self.paragraph(words, start..end);
        }
        let depth = self.scopes.len();
        for row in tables::topics(self.source, &head, rows) {
            if row.is_half {
                self.warn(row.source.start, WarningKind::HalfHours);
            }
            if row.has_second_box {
                self.warn(row.source.start, WarningKind::SecondBox);
            }
            if row.is_total {
                self.outline.state_hours(self.scopes.owner(), row.effort);
                let title = row.effort.is_none().then_some(&row.title);
                title.into_iter().chain(&row.others).for_each(|words| self.free_text(words));
                continue;
            }
            let start = row.title.start().unwrap_or(row.source.start);
            let Some(node) = self.add_at(NodeKind::Row, row.title, row.source, start, None) else { continue };
            let own = &mut self.outline.nodes[node];
            own.effort = row.effort.or(own.effort);
            own.tick = row.tick.or(own.tick.take());
            own.room = own.tick.is_none().then_some(Room::BeforeWords(row.start));
            if let Some(tick) = own.tick.as_mut().filter(|tick| tick.form != TickForm::State) {
                tick.form = TickForm::Cell;
            }
            self.scopes.push(Scope::Within, Some(node));
            row.others.iter().for_each(|words| self.free_text(words));
            self.scopes.truncate(depth);
        }
    }

    fn detail(&mut self, detail: Detail) {
        match &self.note {
            Some(label) => self.notes.entry(label.clone()).or_default().push(detail),
            None => self.outline.entries.push(Entry::Detail(self.scopes.owner(), detail)),
        }
    }

    fn refer(&mut self, node: usize, words: &Words) {
        self.references.extend(words.footnotes().map(|label| (node, label.to_owned())));
    }

    fn add(&mut self, kind: NodeKind, words: Words, source: Range<usize>) -> Option<usize> {
        let start = words.start().unwrap_or(source.start);
        self.add_at(kind, words, source, start, None)
    }

    /// Adds a node whose words begin at a byte. `None` for one without words.
    fn add_at(
        &mut self,
        kind: NodeKind,
        words: Words,
        source: Range<usize>,
        start: usize,
        number: Option<String>,
    ) -> Option<usize> {
        let (mut title, mut rest) = words.split_hard();
        if kind == NodeKind::Item && rest.is_empty() {
            (title, rest) = title.split_description();
        }
        let place = self.outline.nodes.len();
        let labels: Vec<String> = title.footnotes().map(str::to_owned).collect();
        let mut node = self.node(kind, title, source, start)?;
        node.number = number;
        node.parent = self.scopes.owner();
        node.level = self.outline.nodes[node.parent].level + 1;
        self.references.extend(labels.into_iter().map(|label| (place, label)));
        self.outline.add(node);
        if !rest.is_blank() {
            self.refer(place, &rest);
            let text = furniture::without_inner_links(rest.paragraph());
            self.outline.entries.push(Entry::Detail(place, Detail::Text(text)));
        }
        Some(place)
    }

    fn node(&mut self, kind: NodeKind, mut words: Words, source: Range<usize>, start: usize) -> Option<Node> {
        let is_link = words.0.first().is_some_and(|first| {
            first.source.start <= start + 1 && matches!(&first.kind, PieceKind::Text { address: Some(_), .. })
        });
        let is_escaped = self.source.get(..start).is_some_and(|before| before.ends_with('\\'));
        let text = self.source.get(start..source.end.max(start)).unwrap_or_default();
        let words_start = text.trim_start_matches([' ', '\t']);
        let (start, text) = (start + text.len() - words_start.len(), words_start);
        let mut tick = if is_escaped { None } else { box_at(text, start, is_link) };
        if tick.is_none() && kind == NodeKind::Item {
            tick = word_at(text, start);
        }
        if let Some(tick) = &mut tick {
            words.skip_to(tick.place.end + priority(self.source, tick));
            if kind != NodeKind::Item && kind != NodeKind::Row {
                tick.form = TickForm::Lookalike;
            }
            if tick.form == TickForm::Lookalike {
                self.warn(tick.place.start, WarningKind::BoxIsText);
            }
        }
        let room = if tick.is_none() { room::room(self.source, kind, &words, &source, start) } else { None };
        words.mend_strong();
        signs::leave_out_shortcodes(&mut words);
        let mut pictures = words.take_pictures();
        if kind != NodeKind::Item {
            // Badges and emblems.
            pictures.clear();
        }
        // `(15 min)` behind a lone link says how long it takes: the hours of a step, or the length of a resource.
        let note = (kind == NodeKind::Item).then(|| furniture::note_of_resource(&words)).flatten();
        let tail = tails::cut(&mut words);
        let mut only_links = only_links(&words);
        let mut title = words.paragraph();
        if title.0.is_empty() {
            tick.as_ref()?;
        }
        let mut links: Vec<Link> = match &only_links {
            Some(OnlyLinks::Outer(links)) => links.clone(),
            Some(OnlyLinks::Inner) => Vec::new(),
            None => words.links().into_iter().filter(|link| !furniture::is_inner(&link.address)).collect(),
        };
        if let (Some(OnlyLinks::Outer(_)), [link]) = (&only_links, links.as_slice())
            && link.kind.is_some()
            && title.to_string().starts_with('@')
        {
            title = Paragraph(vec![Run {
                text: link.title.clone(),
                address: Some(link.address.clone()),
                ..Run::default()
            }]);
        }
        if let Some(OnlyLinks::Outer(links)) = &mut only_links
            && let ([link], Some(note)) = (links.as_mut_slice(), note)
        {
            link.note = Some(note);
        }
        links.extend(pictures);
        let title = furniture::without_inner_links(furniture::without_links_behind(&title));
        Some(Node {
            kind,
            parent: 0,
            level: 0,
            number: None,
            title,
            below: None,
            paragraph: tail.whole.map(|whole| furniture::without_inner_links(whole.paragraph())),
            effort: tail.effort,
            is_stated: false,
            is_doubted: false,
            names: tail.names,
            source,
            tick,
            room,
            links,
            only_links,
        })
    }

    fn finish(mut self) -> Outline {
        for (node, label) in std::mem::take(&mut self.references) {
            let details = self.notes.get(&label).into_iter().flatten();
            let entries = details.map(|detail| Entry::Detail(node, detail.clone()));
            self.outline.entries.extend(entries);
        }
        self.outline
    }
}
