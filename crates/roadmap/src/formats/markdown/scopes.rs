//! What is open at a place of the document: headings, items, folds.

use std::ops::Range;

/// What is open.
#[derive(Clone, Debug)]
pub(super) enum Scope {
    /// A heading of this level.
    Heading(u8),
    Item(OpenItem),
    Fold,
    /// An item that Markdown does not see, or a row.
    Within,
}

#[derive(Clone, Debug)]
pub(super) struct OpenItem {
    number: Option<String>,
    start: usize,
    /// How many nodes there were before it.
    nodes: usize,
    /// Whether nothing of it was read.
    is_new: bool,
}

/// All that is open. What is asked at every block takes the same time at any depth.
#[derive(Default)]
pub(super) struct Scopes {
    open: Vec<Open>,
    lists: Vec<OpenList>,
    /// The last item of the list that ended last.
    ended: Option<EndedItem>,
}

struct Open {
    scope: Scope,
    is_named: bool,
    /// The node to which what is in it belongs.
    owner: usize,
    is_in_item: bool,
}

struct OpenList {
    next: Option<u64>,
    /// The item before the list, if the list may be meant to be below it.
    before: Option<EndedItem>,
    last: Option<EndedItem>,
}

#[derive(Clone)]
struct EndedItem {
    /// How many scopes are open around it.
    depth: usize,
    /// Where its sign is in its line, and where its words are.
    column: usize,
    content: usize,
    has_number: bool,
}

impl Scopes {
    pub(super) fn len(&self) -> usize {
        self.open.len()
    }

    pub(super) fn truncate(&mut self, length: usize) {
        self.open.truncate(length);
    }

    pub(super) fn push(&mut self, scope: Scope, node: Option<usize>) {
        self.touch();
        let is_in_item = matches!(scope, Scope::Item(_)) || self.is_in_item();
        let owner = node.unwrap_or(self.owner());
        self.open.push(Open { scope, is_named: node.is_some(), owner, is_in_item });
    }

    /// The node to which what comes next belongs; 0 is the roadmap itself.
    pub(super) fn owner(&self) -> usize {
        self.open.last().map_or(0, |open| open.owner)
    }

    pub(super) fn is_in_item(&self) -> bool {
        self.open.last().is_some_and(|open| open.is_in_item)
    }

    /// Ends the headings that a heading of this level is not below.
    pub(super) fn end_headings(&mut self, level: u8) {
        while self.open.last().is_some_and(|open| matches!(open.scope, Scope::Heading(above) if above >= level)) {
            self.open.pop();
        }
    }

    pub(super) fn start_list(&mut self, first: Option<u64>) {
        self.touch();
        let before = self.ended.take().filter(|ended| ended.depth == self.open.len() && ended.has_number);
        self.lists.push(OpenList { next: first, before: before.filter(|_| first.is_none()), last: None });
    }

    pub(super) fn end_list(&mut self) {
        self.ended = self.lists.pop().and_then(|list| list.last);
    }

    /// Opens an item. Returns whether it may be meant to be below the numbered item before its list, and has too few
    /// spaces before it.
    pub(super) fn start_item(&mut self, text: &str, source: Range<usize>, nodes: usize) -> bool {
        let depth = self.open.len();
        let Some(list) = self.lists.last_mut() else { return false };
        let number = list.next.map(|number| number.to_string());
        list.next = list.next.map(|number| number.saturating_add(1));
        let item = measure(text, source.start, depth, number.is_some());
        let is_after_blank = || {
            let before = text.get(..source.start).unwrap_or_default();
            let mut lines = before.rsplit('\n');
            lines.next();
            lines.next().is_none_or(|line| line.trim().is_empty())
        };
        let is_too_far_left = list
            .before
            .as_ref()
            .is_some_and(|before| (before.column + 1..before.content).contains(&item.column) && !is_after_blank());
        list.last = Some(item);
        let open = OpenItem { number, start: source.start, nodes, is_new: true };
        self.push(Scope::Item(open), None);
        is_too_far_left
    }

    /// Closes an item. Returns where it began, if there was nothing in it.
    pub(super) fn end_item(&mut self, nodes: usize) -> Option<usize> {
        while let Some(Open { scope, is_named, .. }) = self.open.pop() {
            if let Scope::Item(item) = scope {
                return (!is_named && item.nodes == nodes).then_some(item.start);
            }
        }
        None
    }

    /// The item that has no title yet: its number, and where it begins.
    pub(super) fn untitled_item(&self) -> Option<(Option<String>, usize)> {
        match self.open.last() {
            Some(Open { scope: Scope::Item(item), is_named: false, .. }) if item.is_new => {
                Some((item.number.clone(), item.start))
            }
            _ => None,
        }
    }

    /// Whether a node is the item that was opened last, and nothing is open in it.
    pub(super) fn is_last_item(&self, node: usize) -> bool {
        self.open.last().is_some_and(|open| matches!(open.scope, Scope::Item(_)) && open.is_named && open.owner == node)
    }

    /// Names the node of the item or fold that was opened last.
    pub(super) fn name(&mut self, node: usize) {
        if let Some(open) = self.open.last_mut()
            && !open.is_named
        {
            open.is_named = true;
            open.owner = node;
        }
    }

    /// Closes a fold, if it was opened in the same item.
    pub(super) fn end_fold(&mut self) {
        let in_item = self.open.iter().rev().take_while(|open| !matches!(open.scope, Scope::Item(_)));
        if let Some(above) = in_item.enumerate().find(|(_, open)| matches!(open.scope, Scope::Fold)).map(|(at, _)| at) {
            self.open.truncate(self.open.len() - above - 1);
        }
    }

    /// Notes that something other than a title comes first.
    fn touch(&mut self) {
        if let Some(Open { scope: Scope::Item(item), .. }) = self.open.last_mut() {
            item.is_new = false;
        }
    }
}

/// Where the sign and the words of an item are in its line.
fn measure(text: &str, start: usize, depth: usize, has_number: bool) -> EndedItem {
    // Nothing further right than this is meant to be below anything, and a line may be as long as the document.
    const FARTHEST: usize = 200;
    let (before, item) = text.split_at_checked(start).unwrap_or_default();
    let in_line = before.bytes().rev().take(FARTHEST).take_while(|byte| !matches!(byte, b'\n' | b'\r'));
    let spaces = item.len() - item.trim_start_matches([' ', '\t']).len();
    let sign = item.trim_start();
    let rest = sign.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = rest.strip_prefix(['-', '*', '+', '.', ')']).unwrap_or(rest);
    let content = sign.len() - rest.trim_start_matches(' ').len();
    let column = in_line.count() + spaces;
    EndedItem { depth, column, content: column + content, has_number }
}
