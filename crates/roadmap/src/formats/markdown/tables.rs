//! Tables whose rows are topics.

use std::collections::HashSet;
use std::ops::Range;

use super::blocks::{Cell, Row};
use super::boxes::{box_alone, state_alone};
use crate::formats::foreign::{Effort, Style, Tick, TickForm};
use crate::formats::inline::hours::{self, Length};
use crate::formats::inline::words::{Piece, PieceKind, Words, is_letter};
use crate::marks::Mark;
use crate::tree::time_unit::TimeUnit;

/// A row as a topic.
pub(super) struct RowTopic {
    pub title: Words,
    /// Where the words of the title begin in their cell, with their markup.
    pub start: usize,
    pub tick: Option<Tick>,
    pub effort: Option<Effort>,
    /// What stands in the other columns, each with the name of its column.
    pub others: Vec<Words>,
    pub source: Range<usize>,
    /// Whether only one of duration and effort is given.
    pub is_half: bool,
    /// Whether it has a second box, which is not read.
    pub has_second_box: bool,
    /// Whether it adds up the rows above.
    pub is_total: bool,
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Box,
    State,
    Time,
    Other,
}

/// Words in the head of a column that names topics.
const TITLES: &str = "\
    course courses topic topics title name task tasks step lesson lessons subject module chapter exam skill item \
    book resource what project unit problem problems question questions exercise exercises challenge lecture \
    assignment activity content contents reading thema themen aufgabe titel kapitel kurs modul lektion übung \
    inhalt frage cours sujet thème titre exercice chapitre leçon activité tâche contenu tema temas curso título \
    tarea lección capítulo ejercicio contenido actividad módulo conteúdo disciplina aula tarefa exercício \
    atividade projet projets projeto proyecto projekt argomento argomenti corso capitolo lezione titolo \
    konu konular ders başlık temat zadanie zagadnienie lekcja onderwerp taak темы название задача задания 内容 主题 \
    课程 题目 章节 任务 課題 テーマ タイトル 科目 주제 과목 내용 الدرس الموضوع المادة тема урок курс";

/// Words in the head of a column that counts or dates its rows.
const COUNTS: &str = "\
    code id no nr number week weekday day date # s/n sn level order term nummer woche tag datum wochentag numéro \
    semaine jour número semana dia día fecha data 日 日付 日期 曜日 週 周 날짜 اليوم дата \
    semanas semaines wochen weeks hafta gün tarih settimana giorno tydzień dzień tuần ngày stt неделя день № lp";

/// Words in the head of a column that says how far its rows are.
const STATE_HEADS: &str = "\
    done status state completed complete finished solved progress check ✓ ✔ ✅ erledigt fertig stand fait terminé \
    statut hecho estado feito concluído 完了 状態 状态 完成 상태 완료 الحالة статус \
    état avancement situação durum stato stan postęp";

/// Words in the head of a column of a timetable.
const TIMES_OF_WEEK: &str = "\
    mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday weekday weekdays weekend \
    morning noon afternoon evening night montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi \
    mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo segunda terça \
    quarta quinta sexta 月 火 水 木 金 土 日 周一 周二 周三 周四 周五 周六 周日 월 화 수 목 금 토 일";

/// The names of rows that add up those above.
const TOTALS: &str = "\
    total totals gesamt insgesamt totale toplam razem tổng итого всего 合计 总计 合計 합계 총계 المجموع الإجمالي";

/// Names of such rows that may also be of a lesson in arithmetic.
const SUMS: &str = "sum summe suma soma somme somma";

/// Words beside these names: `Total hours`, `Grand total`.
const BESIDE_TOTALS: &str = "grand time duration effort hours hrs h minutes min zeit dauer stunden";

/// Words in the head of a column of hours.
const TIMES: &str = "\
    duration time hours hour hrs h effort estimate estimated length weeks workload minutes min hours/week \
    dauer zeit zeitaufwand durée temps tiempo duración duração durata süre czas время длительность 时间 时长 時間 \
    所要時間 소요시간 المدة";

/// The rows of a table, if one of its columns names things.
pub(super) fn topics(source: &str, head: &[Cell], rows: Vec<Row>) -> Vec<RowTopic> {
    let heads: Vec<String> = head.iter().map(|cell| cell.words.plain().trim().to_lowercase()).collect();
    let columns: Vec<Column> = (0..heads.len()).map(|column| kind_of(source, &heads[column], column, &rows)).collect();
    let Some(titles) = title_column(&heads, &columns, &rows) else { return Vec::new() };
    let mut topics: Vec<RowTopic> = Vec::new();
    for row in rows {
        let has_words = |column: usize| row.cells.get(column).is_some_and(|cell| !is_left_free(cell));
        let others = || (0..columns.len()).filter(|&column| columns[column] == Column::Other && has_words(column));
        let is_named = has_words(titles);
        // One that begins as others do, but is not named where they are, has its name elsewhere.
        let begins = columns.first() == Some(&Column::Other) && has_words(0);
        let named = if is_named || !begins { titles } else { others().find(|&at| at > 0).unwrap_or(0) };
        let mut topic = topic(source, head, &heads, &columns, named, row);
        if is_named || named != titles {
            if !topic.title.plain().contains(is_name) {
                // `Week 3`
                topic.title = behind(&head[named].words, " ", topic.title);
            }
            topics.push(topic);
        } else if let Some(above) = topics.last_mut() {
            // It goes on with the row above.
            above.others.extend(topic.others);
        }
    }
    for place in 1..topics.len() {
        topics[place].is_total = is_total(&topics[..=place], place + 1 == topics.len());
    }
    topics
}

/// Whether the last of some rows adds up the others.
fn is_total(rows: &[RowTopic], is_last: bool) -> bool {
    let [above @ .., row] = rows else { return false };
    let name = row.title.plain().to_lowercase().replace('：', " ");
    let has = |names: &str| words_of(&name).any(|word| is_one_of(names, word));
    let is_known = |word| [TOTALS, SUMS, BESIDE_TOTALS].iter().any(|names| is_one_of(names, word));
    let is_marked = row.tick.as_ref().is_some_and(|tick| tick.form != TickForm::State || tick.mark != Mark::ToDo);
    if is_marked || !words_of(&name).all(is_known) {
        return false;
    }
    let is_sum = || match row.effort {
        Some(sum) => above.iter().filter_map(|row| row.effort).all(|effort| effort.hours <= sum.hours),
        None => row.others.iter().any(|words| words.plain().contains(hours::is_digit)),
    };
    has(TOTALS) || has(SUMS) && is_last && is_sum()
}

/// The cells of a row with bars between them, as they stand in the document.
pub(super) fn joined(row: &[Cell]) -> Words {
    let joint = |at: usize| Piece {
        kind: PieceKind::Text { text: " | ".to_owned(), style: Style::default(), address: None },
        source: at..at,
    };
    let cells = row.iter().filter(|cell| !cell.words.is_blank()).enumerate();
    let pieces = cells.flat_map(|(place, cell)| {
        let joint = (place > 0).then(|| joint(cell.source.start));
        joint.into_iter().chain(cell.words.0.clone())
    });
    Words(pieces.collect())
}

fn kind_of(source: &str, head: &str, column: usize, rows: &[Row]) -> Column {
    let cells = || rows.iter().filter_map(|row| row.cells.get(column)).filter(|cell| !cell.words.is_blank());
    if cells().next().is_none() {
        return Column::Other;
    }
    if cells().all(|cell| box_alone(source, cell.source.clone()).is_some()) {
        return Column::Box;
    }
    let says_state = words_of(head).any(|word| is_one_of(STATE_HEADS, word));
    if says_state && cells().all(|cell| state_alone(source, cell.source.clone()).is_some()) {
        return Column::State;
    }
    let names_hours = |word| matches!(TimeUnit::named(word), Some(TimeUnit::Hour | TimeUnit::Minute));
    let is_of_hours = words_of(head).any(names_hours);
    if !is_of_hours && are_in_turn(cells().map(|cell| cell.words.plain())) {
        return Column::Other;
    }
    let is_named = is_of_hours || words_of(head).any(|word| is_one_of(TIMES, word));
    let has_digit = cells().any(|cell| cell.words.plain().contains(|c: char| c.is_ascii_digit()));
    let is_time = |cell: &Cell| hours::read(cell.words.plain().trim()).is_some();
    if is_named && has_digit || cells().all(is_time) { Column::Time } else { Column::Other }
}

/// Whether cells count on from one to the next, as `1–2` and `3–4` do.
fn are_in_turn(mut cells: impl Iterator<Item = String>) -> bool {
    let numbers = |cell: String| -> Option<(u64, u64)> {
        let mut numbers = cell.trim().split(['-', '–', '—']).map(|number| number.trim().parse().ok());
        let first: u64 = numbers.next()??;
        let last = numbers.next().unwrap_or(Some(first))?;
        numbers.next().is_none().then_some((first, last))
    };
    let Some((_, mut last)) = cells.next().and_then(numbers) else { return false };
    let mut count = 1;
    let is_next = |cell: String| {
        let Some((first, end)) = numbers(cell) else { return false };
        count += 1;
        std::mem::replace(&mut last, end).checked_add(1) == Some(first)
    };
    cells.all(is_next) && count > 1
}

fn is_one_of(words: &str, word: &str) -> bool {
    words.split(' ').any(|known| known == word)
}

/// Whether a word in lower case is a day of the week, or a time of a day.
pub(super) fn is_time_of_week(word: &str) -> bool {
    is_one_of(TIMES_OF_WEEK, word)
}

fn words_of(head: &str) -> impl Iterator<Item = &str> {
    head.split([' ', '(', ')', '.', ':', '/', '?']).filter(|word| !word.is_empty())
}

/// The column whose head says so, or the first that is not a count. One without a letter in its cells only counts or
/// dates the rows, whatever its head says and in whatever language.
fn title_column(heads: &[String], columns: &[Column], rows: &[Row]) -> Option<usize> {
    let all: Vec<usize> = (0..heads.len()).filter(|&column| columns[column] == Column::Other).collect();
    let has_words = |&column: &usize| {
        rows.iter().filter_map(|row| row.cells.get(column)).any(|cell| cell.words.plain().contains(is_name))
    };
    let worded: Vec<usize> = all.iter().copied().filter(has_words).collect();
    let others = if worded.is_empty() { &all } else { &worded };
    let is_named = |column: usize, names: &str| words_of(&heads[column]).any(|word| is_one_of(names, word));
    let named = |column: &&usize| is_named(**column, TITLES);
    let plain = |column: &&usize| !is_named(**column, COUNTS) && !heads[**column].is_empty();
    // A column that says the same again and again names groups, if another one tells their topics apart.
    let differ = |column: &&usize| differ(rows, **column);
    let found = others.iter().filter(named).find(differ).or(others.iter().find(named));
    // One that says something only where a group of rows begins would lose the others, which have numbers of their own.
    let are_numbered = all.iter().any(|column| !worded.contains(column) && differ(&column));
    let first = others.iter().find(plain).filter(|&&column| !are_numbered || !has_gaps(rows, column));
    let told = found.or(first).copied();
    // In a timetable, a row is the week or the day at its beginning.
    let is_timetable = heads.iter().filter(|head| words_of(head).any(is_time_of_week)).count() > 1;
    let repeats = |column: usize| repeats(rows, column);
    let counted = || all.iter().copied().find(|&column| is_named(column, COUNTS) && differ(&&column));
    if is_timetable || told.is_some_and(repeats) {
        return counted().or(told);
    }
    found
        .or(first)
        .or(others.iter().filter(plain).find(differ))
        .or(others.iter().find(plain))
        .or(others.first())
        .copied()
}

/// Whether a character may be of a name: no digit, and no sign between digits.
fn is_name(c: char) -> bool {
    is_letter(c) && !c.is_numeric() && c != '_'
}

/// Whether a row has nothing in a column, though it has something elsewhere.
fn has_gaps(rows: &[Row], column: usize) -> bool {
    let is_blank = |row: &Row| row.cells.get(column).is_none_or(|cell| cell.words.is_blank());
    rows.iter().any(|row| is_blank(row) && row.cells.iter().any(|cell| !cell.words.is_blank()))
}

/// Whether there are at most half as many different names in a column as rows with one.
fn repeats(rows: &[Row], column: usize) -> bool {
    let text = |row: &Row| Some(row.cells.get(column)?.words.plain().trim().to_lowercase());
    let texts: Vec<String> = rows.iter().filter_map(text).filter(|text| !text.is_empty()).collect();
    let distinct: HashSet<&String> = texts.iter().collect();
    texts.len() > 1 && distinct.len() * 2 <= texts.len()
}

/// Whether all rows have something in a column, and something else each.
fn differ(rows: &[Row], column: usize) -> bool {
    let mut known = HashSet::new();
    rows.iter().all(|row| {
        let text = row.cells.get(column).map(|cell| cell.words.plain().trim().to_lowercase()).unwrap_or_default();
        !text.is_empty() && known.insert(text)
    })
}

fn topic(source: &str, head: &[Cell], heads: &[String], columns: &[Column], titles: usize, mut row: Row) -> RowTopic {
    let cell = row.cells.get_mut(titles);
    let start = cell.as_ref().map_or(row.source.start, |cell| start_in(source, cell.source.clone()));
    let title = cell.map(|cell| std::mem::take(&mut cell.words)).unwrap_or_default();
    let (mut ticks, mut times, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for (column, cell) in row.cells.into_iter().enumerate().filter(|&(column, _)| column != titles) {
        match columns.get(column) {
            Some(Column::Box) => ticks.extend(box_alone(source, cell.source)),
            Some(Column::State) => ticks.extend(state_alone(source, cell.source)),
            Some(Column::Time) => match time(&heads[column], &cell.words.plain()) {
                Some(time) if hours::read(&time).is_some() => times.push(time),
                _ if is_left_free(&cell) || !cell.words.plain().contains(hours::is_digit) => {}
                _ => others.push(named(&head[column].words, cell.words)),
            },
            Some(Column::Other) if !is_left_free(&cell) => others.push(named(&head[column].words, cell.words)),
            _ => {}
        }
    }
    let length = hours::read(&times.join(", ")).or_else(|| times.iter().find_map(|time| hours::read(time)));
    // A box says more than a sign.
    ticks.sort_by_key(|tick| tick.form == TickForm::State);
    let has_second_box = ticks.len() > 1;
    RowTopic {
        title,
        start,
        tick: ticks.into_iter().next(),
        effort: length.and_then(Length::hours),
        others,
        source: row.source,
        is_half: length == Some(Length::Half),
        has_second_box,
        is_total: false,
    }
}

/// Where what is in a cell begins.
fn start_in(source: &str, cell: Range<usize>) -> usize {
    let text = source.get(cell.clone()).unwrap_or_default();
    cell.end - text.trim_start_matches(|c: char| c.is_whitespace() || c == '|').len()
}

/// Whether a cell says nothing: it is empty, or has a dash instead.
fn is_left_free(cell: &Cell) -> bool {
    cell.words.is_blank() || matches!(cell.words.plain().trim(), "-" | "–" | "—" | "--" | "---")
}

/// A time with its unit, which may stand in the head of its column. `None` for an empty cell, or `- Weeks`.
fn time(head: &str, cell: &str) -> Option<String> {
    let cell = cell.trim();
    if !cell.contains(hours::is_digit) {
        return None;
    }
    if cell.contains(|c: char| is_letter(c) && !c.is_ascii_digit()) {
        return Some(cell.to_owned());
    }
    // `01:10:00`; of `10:00`, nobody knows what it counts.
    if let [hours, minutes, _] = cell.split(':').collect::<Vec<_>>().as_slice() {
        return Some(format!("{hours} h {minutes} min"));
    }
    let has = |unit| words_of(head).filter_map(TimeUnit::named).any(|named| named == unit);
    let unit = match () {
        () if has(TimeUnit::Minute) => "min",
        () if has(TimeUnit::Hour) && has(TimeUnit::Week) => "h/week",
        () if has(TimeUnit::Week) => "weeks",
        () if has(TimeUnit::Hour) => "h",
        () => return None,
    };
    Some(format!("{cell} {unit}"))
}

/// `Prerequisites: none`. A cell with nothing but links needs no name.
fn named(head: &Words, cell: Words) -> Words {
    if super::furniture::only_links(&cell).is_some() { cell } else { behind(head, ": ", cell) }
}

/// A cell behind the head of its column, if that has one.
fn behind(head: &Words, joint: &str, cell: Words) -> Words {
    let name = head.plain();
    let name = name.trim();
    if name.is_empty() {
        return cell;
    }
    let start = cell.start().unwrap_or(0);
    let text = format!("{name}{joint}");
    let kind = PieceKind::Text { text, style: Style::default(), address: None };
    Words(std::iter::once(Piece { kind, source: start..start }).chain(cell.0).collect())
}
