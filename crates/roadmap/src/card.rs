//! Progress as a picture.

use crate::hours::Hours;
use crate::progress::Completion;
use crate::published::ProgressLink;

/// A picture of one's progress on a roadmap, as shapes that can be written or painted. Lengths are in pixels, from
/// the upper left corner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
    /// What it is called aloud: the roadmap's title.
    pub title: String,
    /// All that it shows, in words.
    pub description: String,
    /// What is painted, the later over the earlier.
    pub shapes: Vec<Shape>,
}

/// A part of a [`Card`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A filled rectangle.
    Rect {
        /// Its left edge.
        x: u32,
        /// Its upper edge.
        y: u32,
        /// How wide it is.
        width: u32,
        /// How high it is.
        height: u32,
        /// How round its corners are.
        radius: u32,
        /// What it is filled with.
        ink: Ink,
    },
    /// A ring, or a part of one, clockwise from the top.
    Ring {
        /// Its centre.
        x: u32,
        /// Its centre.
        y: u32,
        /// From the centre to the middle of the stroke.
        radius: u32,
        /// How wide the stroke is.
        width: u32,
        /// How much of the ring is painted, in thousandths.
        per_mille: u32,
        /// What it is painted with.
        ink: Ink,
    },
    /// A line of text.
    Text {
        /// Where it is anchored.
        x: u32,
        /// The baseline.
        y: u32,
        /// The size of the letters.
        size: u32,
        /// Whether the letters are bold.
        is_bold: bool,
        /// Whether the letters have serifs.
        is_serif: bool,
        /// What of it stands at `x`.
        anchor: Anchor,
        /// What it is painted with.
        ink: Ink,
        /// The text.
        words: String,
    },
}

/// What of a text stands where it is anchored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// What a shape is painted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The ground.
    Paper,
    /// Lines, and what is not done.
    Line,
    /// Text.
    Ink,
    /// Text that may be overlooked.
    Soft,
    /// What is done.
    Accent,
}

impl Ink {
    /// The colour, as CSS and SVG write it.
    #[inline(never)]
    pub fn colour(self, is_dark: bool) -> &'static str {
        match (self, is_dark) {
            (Ink::Paper, false) => "#fcfbf8",
            (Ink::Line, false) => "#e3dfd6",
            (Ink::Ink, false) => "#1d2125",
            (Ink::Soft, false) => "#575d64",
            (Ink::Accent, false) => "#2f7350",
            (Ink::Paper, true) => "#16181a",
            (Ink::Line, true) => "#303438",
            (Ink::Ink, true) => "#e9e7e2",
            (Ink::Soft, true) => "#a5abb1",
            (Ink::Accent, true) => "#74c598",
        }
    }
}

const SANS: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', sans-serif";

const SERIF: &str = "'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, Charter, Georgia, serif";

const WIDTH: u32 = 640;
const MARGIN: u32 = 32;
const ROOM: u32 = WIDTH - 2 * MARGIN;

/// The most sections that are shown.
const SECTIONS: usize = 24;

/// Where the title and the line below it end, left of the ring.
const TITLE_ROOM: u32 = 408;

/// The centre of the ring, and the room for the figures below it.
const RING: (u32, u32) = (536, 85);
const RING_ROOM: u32 = 144;

/// The baseline of the figures, where the head of the card ends.
const FIGURES: u32 = 164;

/// The upper edge of the first section, and from one to the next.
const TOP: u32 = 210;
const ROW: u32 = 44;

impl Card {
    /// By whom, if that was typed, and on which day.
    #[inline(never)]
    pub fn made(typed: &str, day: &str) -> String {
        let name = &ProgressLink::name(typed);
        if name.is_empty() { day.to_owned() } else { format!("{}, {day}", ProgressLink::isolated(name)) }
    }

    /// The picture of a roadmap with this title, of which so much is done, and of its sections: the first 24, and a
    /// count of the others. `made` is a line that says when it was made, and for whom.
    #[inline(never)]
    pub fn new(title: &str, whole: Completion, sections: &[(String, Completion)], made: &str) -> Card {
        let shown = sections.get(..SECTIONS).unwrap_or(sections);
        let columns: u32 = if shown.len() > 1 { 2 } else { 1 };
        let width = (ROOM - (columns - 1) * MARGIN) / columns;
        let rows = (shown.len() as u32).div_ceil(columns);

        let mut inside = head(title, whole, made);
        let mut description = format!("{}.", spoken(whole));
        let mut bottom = FIGURES;
        if rows > 0 {
            inside.push(Shape::Rect { x: MARGIN, y: TOP - 20, width: ROOM, height: 1, radius: 0, ink: Ink::Line });
            bottom = TOP + rows * ROW - 14;
        }
        for (place, (name, completion)) in (0..).zip(shown) {
            let (x, y) = (MARGIN + place / rows * (width + MARGIN), TOP + place % rows * ROW);
            inside.extend(section(x, y, width, name, *completion));
            description += &format!(" {name}: {}.", spoken(*completion));
        }
        let more = match sections.len() - shown.len() {
            0 => None,
            1 => Some("and 1 more section".to_owned()),
            more => Some(format!("and {more} more sections")),
        };
        if let Some(words) = more {
            description += &format!(" … {words}.");
            bottom += 28;
            inside.push(Font::SMALL.text(MARGIN, bottom, Anchor::Start, Ink::Soft, words));
        }
        if !made.is_empty() {
            description += &format!(" {made}.");
        }

        let height = bottom + MARGIN;
        let mut shapes = vec![
            Shape::Rect { x: 0, y: 0, width: WIDTH, height, radius: 12, ink: Ink::Line },
            Shape::Rect { x: 1, y: 1, width: WIDTH - 2, height: height - 2, radius: 11, ink: Ink::Paper },
        ];
        shapes.append(&mut inside);
        Card { width: WIDTH, height, title: title.to_owned(), description, shapes }
    }

    /// The picture as the text of an SVG file that asks for nothing else.
    #[inline(never)]
    pub fn svg(&self, is_dark: bool) -> String {
        let Card { width, height, title, description, shapes } = self;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"card-title card-description\" \
             font-family=\"{SANS}\">\n\
             <title id=\"card-title\">{}</title>\n<desc id=\"card-description\">{}</desc>\n",
            escaped(title),
            escaped(description),
        );
        for shape in shapes {
            svg += &shape.svg(is_dark);
        }
        svg + "</svg>\n"
    }

    /// A badge in the manner of shields: the label at the left, and at the right how much is done.
    #[inline(never)]
    pub fn badge(label: &str, whole: Completion) -> String {
        let label = badge_label(label);
        let Completion { steps, steps_done, hours, hours_done } = whole;
        let message = match (steps, hours) {
            (0, _) => "all skipped".to_owned(),
            (_, Hours::ZERO) => format!("{steps_done} of {}", counted(steps)),
            _ => format!("{} of {hours} h", hours_done.done_of(hours)),
        };
        let colour = if steps_done == 0 { "#777" } else { "#2f7350" };
        let (label_width, message_width) = (verdana_width(&label), verdana_width(&message));
        let (left, right) = (label_width + 10, message_width + 10);
        let width = left + right;
        let name = format!("{}: {}", escaped(&label), escaped(&message));
        let mut texts = badge_text(&label, left * 5, label_width);
        texts += &badge_text(&message, left * 10 + right * 5, message_width);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"20\" role=\"img\" \
             aria-label=\"{name}\">\n\
             <title>{name}</title>\n\
             <linearGradient id=\"s\" x2=\"0\" y2=\"100%\">\
             <stop offset=\"0\" stop-color=\"#bbb\" stop-opacity=\".1\"/><stop offset=\"1\" stop-opacity=\".1\"/>\
             </linearGradient>\n\
             <clipPath id=\"r\"><rect width=\"{width}\" height=\"20\" rx=\"3\" fill=\"#fff\"/></clipPath>\n\
             <g clip-path=\"url(#r)\"><rect width=\"{left}\" height=\"20\" fill=\"#555\"/>\
             <rect x=\"{left}\" width=\"{right}\" height=\"20\" fill=\"{colour}\"/>\
             <rect width=\"{width}\" height=\"20\" fill=\"url(#s)\"/></g>\n\
             <g fill=\"#fff\" text-anchor=\"middle\" font-family=\"Verdana, Geneva, 'DejaVu Sans', sans-serif\" \
             text-rendering=\"geometricPrecision\" font-size=\"110\">\n{texts}</g>\n</svg>\n"
        )
    }
}

/// The title, the line below it, and the ring with its figures.
fn head(title: &str, whole: Completion, made: &str) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let lines = Font::TITLE.lines(title, TITLE_ROOM);
    let mut baseline = if lines.len() > 1 { 63 } else { 80 };
    for words in lines {
        shapes.push(Font::TITLE.text(MARGIN, baseline, Anchor::Start, Ink::Ink, words));
        baseline += 34;
    }
    if !made.is_empty() {
        let words = Font::PLAIN.fitted(made, TITLE_ROOM);
        shapes.push(Font::PLAIN.text(MARGIN, baseline - 6, Anchor::Start, Ink::Soft, words));
    }

    let (x, y) = RING;
    shapes.push(Shape::Ring { x, y, radius: 48, width: 10, per_mille: 1000, ink: Ink::Line });
    let per_mille = whole.per_mille();
    if per_mille > 0 {
        shapes.push(Shape::Ring { x, y, radius: 48, width: 10, per_mille, ink: Ink::Accent });
    }
    shapes.push(Font::PERCENT.text(x, y + 9, Anchor::Middle, Ink::Ink, format!("{}%", whole.percent())));
    let words = Font::PLAIN.fitted(&figures(whole), ROOM);
    let (x, anchor) = match Font::PLAIN.width(&words) {
        0..=RING_ROOM => (x, Anchor::Middle),
        _ => (WIDTH - MARGIN, Anchor::End),
    };
    shapes.push(Font::PLAIN.text(x, FIGURES, anchor, Ink::Soft, words));
    shapes
}

/// A section's title, its percentage, and its bar.
fn section(x: u32, y: u32, width: u32, title: &str, completion: Completion) -> Vec<Shape> {
    const HEIGHT: u32 = 6;
    let per_mille = completion.per_mille();
    let (said, ink) = match (completion.steps, per_mille) {
        (0, _) => ("skipped".to_owned(), Ink::Soft),
        (_, 1000) => ("100%".to_owned(), Ink::Accent),
        _ => (format!("{}%", completion.percent()), Ink::Soft),
    };
    let room = width - Font::SMALL.width(&said) - 12;
    let bar = |width, ink| Shape::Rect { x, y: y + 24, width, height: HEIGHT, radius: HEIGHT / 2, ink };
    let mut shapes = vec![
        Font::PLAIN.text(x, y + 14, Anchor::Start, Ink::Ink, Font::PLAIN.fitted(title, room)),
        Font::SMALL.text(x + width, y + 14, Anchor::End, ink, said),
        bar(width, Ink::Line),
    ];
    if per_mille > 0 {
        shapes.push(bar((width * per_mille / 1000).max(HEIGHT), Ink::Accent));
    }
    shapes
}

/// `12 of 234 hours`, or `3 of 91 steps` where there are no hours.
fn figures(completion: Completion) -> String {
    let Completion { steps, steps_done, hours, hours_done } = completion;
    match (steps, hours) {
        (0, _) => "all steps skipped".to_owned(),
        (_, Hours::ZERO) => format!("{steps_done} of {}", counted(steps)),
        _ => {
            let unit = if hours == Hours::whole(1) { "hour" } else { "hours" };
            format!("{} of {hours} {unit}", hours_done.done_of(hours))
        }
    }
}

/// All figures in words.
fn spoken(completion: Completion) -> String {
    let Completion { steps, steps_done, hours, .. } = completion;
    let figures = figures(completion);
    match (steps, hours) {
        (0, _) => figures,
        (_, Hours::ZERO) => format!("{} percent, {figures}", completion.percent()),
        _ => format!("{} percent, {figures}, {steps_done} of {}", completion.percent(), counted(steps)),
    }
}

fn counted(steps: u32) -> String {
    format!("{steps} {}", if steps == 1 { "step" } else { "steps" })
}

/// How a text is set. Widths are estimates, on the generous side, as nobody knows the font that will be there.
#[derive(Clone, Copy)]
struct Font {
    size: u32,
    is_bold: bool,
    is_serif: bool,
}

impl Font {
    const TITLE: Font = Font { size: 28, is_bold: true, is_serif: true };
    const PERCENT: Font = Font { size: 26, is_bold: true, is_serif: false };
    const PLAIN: Font = Font { size: 14, is_bold: false, is_serif: false };
    const SMALL: Font = Font { size: 12, is_bold: false, is_serif: false };

    fn text(self, x: u32, y: u32, anchor: Anchor, ink: Ink, words: String) -> Shape {
        let Font { size, is_bold, is_serif } = self;
        Shape::Text { x, y, size, is_bold, is_serif, anchor, ink, words }
    }

    fn width(self, words: &str) -> u32 {
        self.pixels(words.chars().map(advance).sum())
    }

    fn pixels(self, thousandths: u64) -> u32 {
        let weight = if self.is_bold { 108 } else { 100 };
        let pixels = (thousandths * u64::from(self.size) * weight).div_ceil(100_000);
        u32::try_from(pixels).unwrap_or(u32::MAX)
    }

    /// The words, or as many letters of them as there is room for, and an ellipsis.
    fn fitted(self, words: &str, room: u32) -> String {
        if self.width(words) <= room {
            return words.to_owned();
        }
        let mut fitted = String::new();
        let mut taken = advance('…');
        for c in words.chars() {
            taken += advance(c);
            if self.pixels(taken) > room {
                break;
            }
            fitted.push(c);
        }
        format!("{}…", fitted.trim_end())
    }

    /// The words in one line, or in two, of which the second may end in an ellipsis.
    fn lines(self, words: &str, room: u32) -> Vec<String> {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if self.width(&words) <= room {
            return vec![words];
        }
        let (mut taken, mut at_letter, mut at_space) = (0, 0, None);
        for (at, c) in words.char_indices() {
            at_letter = at;
            at_space = if c == ' ' { Some(at) } else { at_space };
            taken += advance(c);
            if self.pixels(taken) > room {
                break;
            }
        }
        // Some scripts have no spaces, and some words no end.
        let (first, rest) = words.split_at_checked(at_space.unwrap_or(at_letter)).unwrap_or((words.as_str(), ""));
        vec![first.to_owned(), self.fitted(rest.trim_start(), room)]
    }
}

/// How wide a letter is, in thousandths of its size.
fn advance(c: char) -> u64 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' => 320,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '/' | '-' | '"' | '`' => 400,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 950,
        'A'..='Z' | '&' | '+' | '=' | '<' | '>' | '~' | '#' => 720,
        '\0'..='\x7f' => 580,
        _ => foreign(c),
    }
}

/// How wide a letter beyond ASCII is, in thousandths of its size.
fn foreign(c: char) -> u64 {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\0'..='\u{24f}' => 660,
        '\u{250}'..='\u{10ff}' => 760,
        '\u{2010}'..='\u{2012}' | '\u{2018}'..='\u{201f}' => 500,
        '\u{1f000}'..='\u{10ffff}' => 1_400,
        _ => 1_050,
    }
}

/// A label in one line of at most 60 characters.
fn badge_label(label: &str) -> String {
    const LONGEST: usize = 60;
    let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
    if label.chars().count() <= LONGEST {
        return label;
    }
    let cut: String = label.chars().take(LONGEST - 1).collect();
    format!("{}…", cut.trim_end())
}

/// A text of a badge and its shadow, around `middle`; in tenths of a pixel but for `width`.
fn badge_text(words: &str, middle: u32, width: u32) -> String {
    let (words, length) = (escaped(words), width * 10);
    format!(
        "<text aria-hidden=\"true\" x=\"{middle}\" y=\"150\" fill=\"#010101\" fill-opacity=\".3\" \
         transform=\"scale(.1)\" textLength=\"{length}\">{words}</text>\n\
         <text x=\"{middle}\" y=\"140\" transform=\"scale(.1)\" textLength=\"{length}\">{words}</text>\n"
    )
}

/// The width of a text in Verdana of 11 pixels, in whole pixels.
fn verdana_width(words: &str) -> u32 {
    let thousandths: u32 = words.chars().map(verdana).sum();
    (thousandths * 11).div_ceil(1000)
}

/// How wide a letter of Verdana is, in thousandths of its size.
fn verdana(c: char) -> u32 {
    match c {
        'i' | 'l' | '\'' => 274,
        ' ' | 'f' | 'j' | '.' | ',' => 358,
        't' | 'r' | 'I' | '/' | '-' | ':' | ';' | '(' | ')' | '!' | '[' | ']' => 440,
        's' | 'c' | 'z' => 523,
        'm' | 'M' | 'W' | '@' | '%' => 975,
        'w' | '+' | '=' | '<' | '>' | '#' | '~' => 818,
        'A'..='Z' | '&' => 710,
        '\0'..='\x7f' => 615,
        _ => foreign(c) as u32,
    }
}

impl Shape {
    /// The fonts of a text, as CSS and SVG write them.
    #[inline(never)]
    pub fn fonts(is_serif: bool) -> &'static str {
        if is_serif { SERIF } else { SANS }
    }

    fn svg(&self, is_dark: bool) -> String {
        match self {
            Shape::Rect { x, y, width, height, radius, ink } => {
                let fill = ink.colour(is_dark);
                format!(
                    "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\" \
                     fill=\"{fill}\"/>\n"
                )
            }
            Shape::Ring { x, y, radius, width, per_mille, ink } => {
                let stroke = ink.colour(is_dark);
                format!(
                    "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"none\" stroke=\"{stroke}\" \
                     stroke-width=\"{width}\" pathLength=\"1000\" stroke-dasharray=\"{per_mille} 1000\" \
                     transform=\"rotate(-90 {x} {y})\"/>\n"
                )
            }
            Shape::Text { x, y, size, is_bold, is_serif, anchor, ink, words } => {
                let (fill, words) = (ink.colour(is_dark), escaped(words));
                let weight = if *is_bold { " font-weight=\"700\"" } else { "" };
                let family = if *is_serif { format!(" font-family=\"{SERIF}\"") } else { String::new() };
                let anchor = match anchor {
                    Anchor::Start => "",
                    Anchor::Middle => " text-anchor=\"middle\"",
                    Anchor::End => " text-anchor=\"end\"",
                };
                format!(
                    "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight}{family}{anchor} \
                     fill=\"{fill}\">{words}</text>\n"
                )
            }
        }
    }
}

/// Text as it stands in XML, without what no XML may have.
fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\t' | '\n' | '\r' => text.push(' '),
            '\0'..='\x1f' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => text.push(c),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many steps of an hour each.
    fn hours(done: u32, of: u32) -> Completion {
        Completion { steps: of, steps_done: done, hours: Hours::whole(of), hours_done: Hours::whole(done) }
    }

    fn steps(done: u32, of: u32) -> Completion {
        Completion { steps: of, steps_done: done, ..Completion::default() }
    }

    fn hostile() -> Vec<String> {
        let texts = [
            "",
            "Python Backend Developer Roadmap",
            "<script>alert(1)</script>",
            "</text></svg><a href=\"javascript:x\">",
            "Q&A &amp; &#0; ]]> --> <!--",
            "\"quoted\" and 'quoted'",
            "\u{0}\u{1}\t\n\r\u{1b}[31m\u{7f}\u{85}\u{fffe}\u{ffff}",
            "👩‍👩‍👧‍👦 😀 🇺🇦 日本語 العربية e\u{301}",
        ];
        let mut texts: Vec<String> = texts.map(str::to_owned).into();
        texts.extend(["W".repeat(500), "a b ".repeat(125), "日".repeat(500), "😀".repeat(500), "<".repeat(500)]);
        texts
    }

    fn cards() -> Vec<Card> {
        let mut cards = Vec::new();
        for whole in [hours(0, 234), hours(78, 234), hours(234, 234), steps(0, 1), steps(3, 91), steps(0, 0)] {
            for count in [0, 1, 2, 16, 24, 25, 40] {
                let sections = vec![("Foundations".to_owned(), whole); count];
                cards.push(Card::new("Python Backend Developer Roadmap", whole, &sections, "22 November 2026"));
            }
        }
        for text in hostile() {
            let sections = vec![(text.clone(), hours(1, 3)); 3];
            cards.push(Card::new(&text, hours(1, 3), &sections, &text));
        }
        let most = Hours::whole(u32::MAX);
        let large = Completion { steps: u32::MAX, steps_done: 1, hours: most, hours_done: most.less(Hours::whole(1)) };
        cards.push(Card::new("Large", large, &[("Large".to_owned(), large)], "today"));
        cards
    }

    fn assert_text(text: &str) {
        assert!(!text.contains(['<', '>', '"']), "{text}");
        for behind in text.split('&').skip(1) {
            let known = ["amp;", "lt;", "gt;", "quot;"];
            assert!(known.iter().any(|entity| behind.starts_with(entity)), "{text}");
        }
    }

    /// Whether it is XML of elements that only draw, all of which are closed.
    fn assert_drawing(svg: &str) {
        const KNOWN: &[&str] =
            &["svg", "title", "desc", "rect", "circle", "text", "g", "linearGradient", "stop", "clipPath"];
        let allowed = |c: char| c == '\n' || (c >= ' ' && !matches!(c, '\u{fffe}' | '\u{ffff}'));
        assert!(svg.chars().all(allowed), "{svg}");
        let mut open: Vec<&str> = Vec::new();
        let mut rest = svg;
        while let Some((text, behind)) = rest.split_once('<') {
            assert_text(text);
            let (tag, behind) = behind.split_once('>').expect("a tag ends");
            rest = behind;
            if let Some(name) = tag.strip_prefix('/') {
                assert_eq!(open.pop(), Some(name), "{svg}");
                continue;
            }
            let (tag, is_closed) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
            let (name, mut attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            assert!(KNOWN.contains(&name), "{name}");
            let mut names = Vec::new();
            while !attributes.is_empty() {
                let (name, behind) = attributes.split_once("=\"").expect("an attribute has a value");
                let (value, behind) = behind.split_once('"').expect("a value ends");
                assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{name}");
                assert!(name != "style" && !name.starts_with("on") && !name.ends_with("href"), "{name}");
                assert!(!value.contains("url(") || value.starts_with("url(#"), "{value}");
                assert!(!names.contains(&name), "{name} twice");
                assert_text(value);
                names.push(name);
                attributes = behind.trim_start();
            }
            if !is_closed {
                open.push(name);
            }
        }
        assert_eq!((rest, open), ("\n", Vec::new()), "{svg}");
    }

    #[test]
    fn a_card_is_a_drawing_whatever_it_is_of() {
        for card in cards() {
            let (light, dark) = (card.svg(false), card.svg(true));
            assert_drawing(&light);
            assert_drawing(&dark);
            assert_ne!(light, dark);
            assert!(light.contains("role=\"img\" aria-labelledby=\"card-title card-description\""));
            assert!(light.contains("<title id=\"card-title\">") && light.contains("<desc id=\"card-description\">"));
        }
    }

    #[test]
    fn everything_stays_within_the_card() {
        for card in cards() {
            for shape in &card.shapes {
                let (left, right, top, bottom) = match shape {
                    Shape::Rect { x, y, width, height, .. } => (i64::from(*x), x + width, i64::from(*y), y + height),
                    Shape::Ring { x, y, radius, width, .. } => {
                        let reach = radius + width / 2;
                        (i64::from(x - reach), x + reach, i64::from(y - reach), y + reach)
                    }
                    Shape::Text { x, y, size, is_bold, is_serif, anchor, words, .. } => {
                        let font = Font { size: *size, is_bold: *is_bold, is_serif: *is_serif };
                        let width = font.width(words);
                        let before = match anchor {
                            Anchor::Start => 0,
                            Anchor::Middle => width.div_ceil(2),
                            Anchor::End => width,
                        };
                        let top = i64::from(*y) - i64::from(*size);
                        (i64::from(*x) - i64::from(before), x + width - before.min(x + width), top, y + size / 3)
                    }
                };
                assert!(left >= 0 && top >= 0, "{shape:?}");
                assert!(right <= card.width && bottom <= card.height, "{shape:?} of {}", card.height);
            }
        }
    }

    #[test]
    fn texts_of_a_row_do_not_meet() {
        let long = "A section whose title is much longer than there is room for in its column";
        for (count, room) in [(1, ROOM), (2, 272)] {
            let card = Card::new("Test", hours(1, 3), &vec![(long.to_owned(), hours(3, 3)); count], "");
            let widths = card.shapes.iter().filter_map(|shape| match shape {
                Shape::Text { y: 224, size: 14, words, .. } => Some(Font::PLAIN.width(words)),
                _ => None,
            });
            let widths: Vec<u32> = widths.collect();
            assert_eq!(widths.len(), count);
            assert!(widths.iter().all(|width| width + Font::SMALL.width("100%") < room), "{widths:?}");
        }
    }

    fn words(card: &Card) -> Vec<&str> {
        let words = card.shapes.iter().filter_map(|shape| match shape {
            Shape::Text { words, .. } => Some(words.as_str()),
            _ => None,
        });
        words.collect()
    }

    #[test]
    fn a_card_says_what_it_shows() {
        let sections = [("Foundations".to_owned(), hours(4, 10)), ("Git".to_owned(), hours(2, 2))];
        let card = Card::new("Python", hours(6, 12), &sections, "22 November 2026, Ada");
        let expected = ["Python", "22 November 2026, Ada", "50%", "6 of 12 hours", "Foundations", "40%", "Git", "100%"];
        assert_eq!(words(&card), expected);
        assert_eq!(card.title, "Python");
        assert_eq!(
            card.description,
            "50 percent, 6 of 12 hours, 6 of 12 steps. Foundations: 40 percent, 4 of 10 hours, 4 of 10 steps. \
             Git: 100 percent, 2 of 2 hours, 2 of 2 steps. 22 November 2026, Ada."
        );
    }

    #[test]
    fn a_name_from_the_right_turns_no_date_and_takes_no_more_room() {
        assert_eq!(Card::made("", "22 November 2026"), "22 November 2026");
        assert_eq!(Card::made("Ada", "22 November 2026"), "Ada, 22 November 2026");
        for name in ["עדה", "عادة", "𞤀𞤁𞤂"] {
            assert_eq!(Card::made(name, "22 November 2026"), format!("\u{2068}{name}\u{2069}, 22 November 2026"));
        }
        assert_eq!(['\u{2068}', '\u{2069}'].map(foreign), [0, 0]);
    }

    #[test]
    fn rings_are_honest_at_both_ends() {
        let rings = |whole| {
            let card = Card::new("Test", whole, &[], "");
            let rings = card.shapes.iter().filter_map(|shape| match shape {
                Shape::Ring { per_mille, .. } => Some(*per_mille),
                _ => None,
            });
            rings.collect::<Vec<_>>()
        };
        assert_eq!(rings(hours(0, 3)), [1000]);
        assert_eq!(rings(hours(1, 3)), [1000, 333]);
        assert_eq!(rings(hours(3, 3)), [1000, 1000]);
    }

    #[test]
    fn sections_beyond_the_24th_are_counted() {
        for (count, last) in [(24, "33%"), (25, "and 1 more section"), (36, "and 12 more sections")] {
            let card = Card::new("Test", hours(1, 3), &vec![("A".to_owned(), hours(1, 3)); count], "");
            assert_eq!(words(&card).last(), Some(&last));
            assert_eq!(words(&card).iter().filter(|words| **words == "A").count(), 24);
            assert_eq!(card.description.contains("more section"), count > 24);
        }
    }

    #[test]
    fn a_long_title_takes_two_lines_and_ends_there() {
        let lines = |title: &str| Font::TITLE.lines(title, TITLE_ROOM);
        assert_eq!(lines("Python"), ["Python"]);
        assert_eq!(lines("Python  Backend Developer Roadmap").concat(), "Python Backend DeveloperRoadmap");
        for title in ["日".repeat(500), "x".repeat(500), "many words ".repeat(50)] {
            let lines = lines(&title);
            assert_eq!(lines.len(), 2, "{title}");
            assert!(lines[1].ends_with('…') && !lines[0].ends_with('…'), "{lines:?}");
        }
    }

    #[test]
    fn a_badge_is_a_drawing_and_says_how_much_is_done() {
        for (completion, message, colour) in [
            (hours(12, 234), "12 of 234 h", "#2f7350"),
            (hours(0, 234), "0 of 234 h", "#777"),
            (steps(3, 91), "3 of 91 steps", "#2f7350"),
            (steps(0, 1), "0 of 1 step", "#777"),
            (steps(0, 0), "all skipped", "#777"),
        ] {
            let badge = Card::badge("Python", completion);
            assert!(badge.contains(&format!("aria-label=\"Python: {message}\"")), "{badge}");
            assert!(badge.contains(&format!("<title>Python: {message}</title>")), "{badge}");
            assert!(badge.contains(&format!("fill=\"{colour}\"")), "{badge}");
            assert!(badge.contains("height=\"20\""));
        }
        for label in hostile() {
            assert_drawing(&Card::badge(&label, hours(12, 234)));
        }
    }

    #[test]
    fn both_texts_of_a_badge_stand_in_the_middle_of_their_parts() {
        let badge = Card::badge("Python", hours(12, 234));
        let (label, message) = (verdana_width("Python"), verdana_width("12 of 234 h"));
        let (left, right) = (label + 10, message + 10);
        assert!(badge.contains(&format!("width=\"{}\" height=\"20\" role=\"img\"", left + right)));
        assert!(badge.contains(&format!("<text x=\"{}\" y=\"140\"", left * 5)));
        assert!(badge.contains(&format!("<text x=\"{}\" y=\"140\"", left * 10 + right * 5)));
        assert!(badge.contains(&format!("textLength=\"{}\"", label * 10)));
        assert!(badge.contains(&format!("textLength=\"{}\"", message * 10)));
    }
}
