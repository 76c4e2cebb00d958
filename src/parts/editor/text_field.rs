//! The text itself: a field of the browser's own, with its undo.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};

use super::lines::{LineSign, Lines};
use super::words;
use crate::browser::lazy::typing;
use crate::dom::element::{El, element, set_flag};
use crate::dom::focus;

/// How far a line that was gone to stays from the edges of its pane, in CSS pixels.
const MARGIN: f64 = 48.0;

/// How much may differ, in bytes, to be written line by line.
const SHORT: usize = 8_000;

/// The longest change that is written as if it were typed, so that it can be undone, in bytes. The page waits for it,
/// about a second and a half.
const LONGEST_TYPED: usize = 500_000;

/// The field with the text, and the numbers of its lines. Places in the text are bytes; a field has no line ends but
/// line feeds.
pub struct TextField {
    field: HtmlTextAreaElement,
    lines: Lines,
    /// The element that scrolls both.
    pane: Element,
    text: RefCell<Rc<str>>,
    is_showing: Cell<bool>,
}

impl TextField {
    /// A field without a text.
    pub fn new() -> TextField {
        let field = element("textarea")
            .class("editor-field")
            .attr("dir", "auto")
            .attr("spellcheck", "false")
            .attr("autocapitalize", "off")
            .attr("autocomplete", "off")
            .attr("aria-label", &words::text_of_roadmap())
            .into_element();
        let lines = Lines::new();
        let both = [lines.element(), &field].map(|element| El::from_existing(element.clone()));
        let pane = element("div").class("editor-pane").child(element("div").class("editor-sheet").children(both));
        TextField {
            field: field.unchecked_into(),
            lines,
            pane: pane.into_element(),
            text: RefCell::new("".into()),
            is_showing: Cell::new(false),
        }
    }

    /// The element that scrolls, with everything in it.
    pub fn element(&self) -> &Element {
        &self.pane
    }

    /// The field.
    pub fn native(&self) -> &HtmlTextAreaElement {
        &self.field
    }

    /// Whether the field is still on the page.
    pub fn is_there(&self) -> bool {
        self.field.is_connected()
    }

    /// What is in the field.
    pub fn text(&self) -> Rc<str> {
        Rc::clone(&self.text.borrow())
    }

    /// Takes what was typed.
    pub fn take(&self) {
        let text = self.field.value();
        self.lines.follow(&self.text.borrow(), &text);
        self.text.replace(text.into());
    }

    /// Shows another text, which nobody typed here. It can be undone as if it were typed, unless it is very long.
    pub fn show(&self, text: &str) {
        let before = self.text();
        let size = |changes: &[Change]| changes.iter().map(|(range, with)| range.len() + with.len()).sum::<usize>();
        let mut changes = if before.is_empty() { Vec::new() } else { differences(&before, text) };
        if size(&changes) > SHORT {
            changes = vec![difference(&before, text)];
        }
        if size(&changes) <= LONGEST_TYPED {
            self.is_showing.set(true);
            for (range, with) in changes.into_iter().rev() {
                self.replace(range, with);
            }
            self.is_showing.set(false);
        }
        if self.field.value() != text {
            self.field.set_value(text);
        }
        self.take();
    }

    /// Whether changes of the field are not typed now.
    pub fn is_showing(&self) -> bool {
        self.is_showing.get()
    }

    /// Lets people type, or only read.
    pub fn set_read_only(&self, is_read_only: bool) {
        set_flag(&self.field, "readonly", is_read_only);
    }

    /// Whether nothing can be typed.
    pub fn is_read_only(&self) -> bool {
        self.field.has_attribute("readonly")
    }

    /// What is selected; empty at the caret.
    pub fn selection(&self) -> Range<usize> {
        let field = self.field.unchecked_ref::<HtmlInputElement>();
        let text = self.text();
        let [start, end] = [field.selection_start(), field.selection_end()]
            .map(|at| byte_of(&text, at.ok().flatten().unwrap_or_default() as usize));
        start..end
    }

    /// Selects a part of the text, and brings it into view.
    pub fn select(&self, range: Range<usize>) {
        self.set_selection(&range);
        self.reveal(self.line_of(range.start));
    }

    fn set_selection(&self, range: &Range<usize>) {
        let text = self.text();
        let [start, end] = [range.start, range.end].map(|byte| units_to(&text, byte));
        // It is a field of text.
        let _: Result<(), _> = self.field.set_selection_range(start, end);
    }

    /// Puts other words in place of a part of the text as if they were typed.
    pub fn replace(&self, range: Range<usize>, with: &str) {
        let text = self.text();
        if text.get(range.clone()) == Some(with) {
            return;
        }
        let (range, with) = with_space(&text, range, with);
        self.set_selection(&range);
        self.command(if with.is_empty() { "delete" } else { "insertText" }, &with);
    }

    /// Undoes what was typed or changed last.
    pub fn undo(&self) {
        self.command("undo", "");
    }

    /// Redoes what was undone last.
    pub fn redo(&self) {
        self.command("redo", "");
    }

    /// The browser edits only a field that is visible.
    fn command(&self, command: &str, text: &str) {
        if self.is_read_only() {
            return;
        }
        set_flag(&self.pane, "data-edited", true);
        typing::edit(&self.field, command, text);
        set_flag(&self.pane, "data-edited", false);
    }

    /// The line with a byte, from 1.
    pub fn line_of(&self, byte: usize) -> usize {
        let text = self.text();
        1 + text.as_bytes()[..byte.min(text.len())].iter().filter(|&&byte| byte == b'\n').count()
    }

    /// The bytes of a line, from 1, without its end.
    pub fn line(&self, line: usize) -> Range<usize> {
        let text = self.text();
        let start = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
        let length = text[start..].find('\n').unwrap_or(text.len() - start);
        start..start + length
    }

    /// Marks the numbers of some lines, from 1, and no others.
    pub fn mark(&self, lines: impl IntoIterator<Item = (usize, LineSign)>) {
        self.lines.mark(lines);
    }

    /// Brings a line into view, if it is not.
    fn reveal(&self, line: usize) {
        let Some(row) = self.lines.row(line) else { return };
        let [row, pane, sheet] =
            [&row, &self.pane, self.lines.element()].map(|element| element.get_bounding_client_rect());
        if row.top() < pane.top() + MARGIN || row.bottom() > pane.bottom() - MARGIN {
            let middle = (pane.height() - row.height().min(pane.height())) / 2.0;
            self.pane.set_scroll_top((row.top() - sheet.top() - middle) as i32);
        }
    }

    /// Focuses the text.
    pub fn focus(&self) {
        focus::focus_on(&self.field);
    }
}

/// A replacement that takes a space beside it along. Otherwise Chromium on a phone may delete that space, as it does
/// when a person deletes a word.
fn with_space<'a>(text: &str, range: Range<usize>, with: &'a str) -> (Range<usize>, Cow<'a, str>) {
    let is_space = |letter: &char| letter.is_whitespace();
    if range.is_empty() {
        return (range, with.into());
    }
    if let Some(space) = text[range.end..].chars().next().filter(is_space) {
        return (range.start..range.end + space.len_utf8(), format!("{with}{space}").into());
    }
    match text[..range.start].chars().next_back().filter(is_space) {
        // Redone, a line feed in place of the end would be lost.
        Some('\n') if with.is_empty() && range.end == text.len() => (range, with.into()),
        Some(space) => (range.start - space.len_utf8()..range.end, format!("{space}{with}").into()),
        None => (range, with.into()),
    }
}

/// The byte behind `units` UTF-16 code units.
fn byte_of(text: &str, units: usize) -> usize {
    let mut left = units;
    let rest = text.chars().take_while(|letter| {
        let fits = left >= letter.len_utf16();
        left = left.saturating_sub(letter.len_utf16());
        fits
    });
    rest.map(char::len_utf8).sum()
}

/// How many UTF-16 code units are before a byte.
fn units_to(text: &str, byte: usize) -> u32 {
    text[..byte].encode_utf16().count() as u32
}

/// A part of a text, in bytes, and what stands in its place.
type Change<'a> = (Range<usize>, &'a str);

/// The replacements that turn one text into another, from its beginning: one in each line that differs if both have as
/// many lines, or else a single one.
fn differences<'a>(before: &str, after: &'a str) -> Vec<Change<'a>> {
    if before.matches('\n').count() != after.matches('\n').count() {
        return vec![difference(before, after)];
    }
    let mut at = 0;
    let lines = before.split('\n').zip(after.split('\n')).filter_map(|(old, new)| {
        let start = at;
        at += old.len() + 1;
        let (range, with) = difference(old, new);
        (old != new).then_some((start + range.start..start + range.end, with))
    });
    lines.collect()
}

/// The single replacement that turns one text into another.
fn difference<'a>(before: &str, after: &'a str) -> Change<'a> {
    let same = |(one, other): &(char, char)| one == other;
    let bytes = |letters: &mut dyn Iterator<Item = (char, char)>| letters.map(|(letter, _)| letter.len_utf8()).sum();
    let front: usize = bytes(&mut before.chars().zip(after.chars()).take_while(same));
    let (old, new) = (&before[front..], &after[front..]);
    let back: usize = bytes(&mut old.chars().rev().zip(new.chars().rev()).take_while(same));
    (front..before.len() - back, &new[..new.len() - back])
}
