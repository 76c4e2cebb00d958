//! Lists of what learners handed in: a text with links in it, or a table of names and links.

/// One thing that a text hands in: a link, or what stands where a link is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The line where it begins, from 1.
    pub line: usize,
    /// The name that the list gives; may be empty.
    pub name: String,
    /// Whether the list is a table, in which whoever wrote it named each learner.
    pub is_named: bool,
    /// What the link carries; none where a table has a name and no link.
    pub data: Option<String>,
}

/// Why something that was handed in is not in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It was cut off or changed, or is longer than links are.
    Damaged,
    /// A newer Cairn made it.
    Newer,
    /// It is about another roadmap.
    OtherRoadmap,
    /// A table has a name and no link beside it.
    NoLink,
    /// It is a file without progress in it.
    NoProgress,
}

/// What stands before the data of a link.
const MARK: &str = "progress=";

/// Finds all links with progress in a text, and in a table the names without one.
pub(super) fn read(text: &str) -> Vec<Entry> {
    match table(text) {
        Some(entries) => entries,
        None => text.lines().enumerate().flat_map(|(at, line)| in_line(at + 1, line)).collect(),
    }
}

/// The entries of a table of names and links, if the text is one: each line with a link has several fields, and the
/// link is all of one of them. Commas also occur in sentences, so in a table with commas the names come first, or a
/// line of titles stands above.
fn table(text: &str) -> Option<Vec<Entry>> {
    let delimiter = [b'\t', b';', b','].into_iter().find(|&delimiter| {
        let fields = |line: &str| line.split(char::from(delimiter)).map(str::to_owned).collect::<Vec<String>>();
        let linked: Vec<Vec<String>> = text.lines().filter(|line| line.contains(MARK)).map(fields).collect();
        let place = |fields: &Vec<String>| fields.iter().position(|field| is_link(field));
        let are_records = !linked.is_empty() && linked.iter().all(|fields| fields.len() > 1 && place(fields).is_some());
        let names_first = linked.iter().all(|fields| place(fields).is_some_and(|at| at > 0));
        let titles =
            text.lines().next().map(fields).filter(|titles| titles.iter().all(|title| !title.trim().is_empty()));
        let has_titles = titles.is_some_and(|titles| titles.len() > 1 && linked.iter().all(|fields| fields != &titles));
        are_records && (delimiter != b',' || names_first || has_titles)
    })?;
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut entries = Vec::new();
    let (mut line, mut rest) = (1, text);
    for (at, record) in reader.records().enumerate() {
        let record = record.ok()?;
        // The CSV reader counts lines differently where they end in two characters.
        let begin = record.position().and_then(|position| text.get(usize::try_from(position.byte()).ok()?..))?;
        let begin = begin.trim_start_matches(['\r', '\n']);
        line += rest.get(..rest.len() - begin.len())?.matches('\n').count();
        rest = begin;
        let links: Vec<&str> = record.iter().flat_map(data_in).collect();
        let name = record.iter().map(str::trim).find(|field| is_name(field));
        let name = name.unwrap_or_default().to_owned();
        match &links[..] {
            // The titles of the columns.
            [] if at == 0 || name.is_empty() => {}
            [] => entries.push(Entry { line, name, is_named: true, data: None }),
            links => entries.extend(links.iter().map(|&data| Entry {
                line,
                name: name.clone(),
                is_named: true,
                data: Some(data.to_owned()),
            })),
        }
    }
    Some(entries)
}

/// The links of a line of other text, with the words before each.
fn in_line(line: usize, text: &str) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut words = text;
    while let Some(at) = words.find(MARK) {
        let (before, rest) = words.split_at(at);
        let data = rest[MARK.len()..].split(|c| !is_letter(c)).next().unwrap_or_default();
        let begin = before.rfind(char::is_whitespace).map_or(0, |at| at + 1);
        let name = before[..begin].trim_matches(|c: char| !c.is_alphanumeric() && c != ')' && c != '.');
        let name = name.trim_start_matches(|c: char| c.is_numeric() || matches!(c, '.' | ')' | ' '));
        entries.push(Entry { line, name: name.trim().to_owned(), is_named: false, data: Some(data.to_owned()) });
        words = &rest[MARK.len() + data.len()..];
    }
    entries
}

/// The data of each link in a text.
fn data_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(MARK).skip(1).map(|rest| rest.split(|c| !is_letter(c)).next().unwrap_or_default())
}

/// Whether a field of a table is a link and nothing else.
fn is_link(field: &str) -> bool {
    field.contains(MARK) && !field.contains(char::is_whitespace)
}

/// Whether a field of a table may be a name: not a time, an address, or a link.
fn is_name(field: &str) -> bool {
    field.contains(char::is_alphabetic) && !field.contains(MARK) && !field.contains('@') && !field.contains("://")
}

/// Whether a character may be in what a link carries.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}
