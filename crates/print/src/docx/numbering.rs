//! Numbers of clauses and headings as Word counts them. A number the document states is read for how it is made; where
//! it follows the one before, Word's own counting gives it; where it does not, the count is set to it.

use std::fmt::Write;

use leveller_model::report::document::Block;

use super::xml::escape;

/// Levels a list of ours has: one more than the document knows, for who goes on writing.
const LEVELS: usize = 4;

/// Where the number of a block comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The list.
    pub list: usize,
    /// The level in it, from 0.
    pub level: usize,
    /// The number with those of the levels above it that it does not name itself, as Word tells it in a reference.
    pub whole: String,
}

/// The lists of a document, and where each block stands in them.
pub struct Numbering {
    kinds: Vec<Kind>,
    lists: Vec<List>,
    places: Vec<Option<Place>>,
}

/// What lists look like and how they count: Word's abstract definition.
struct Kind {
    levels: [Level; LEVELS],
    clauses: bool,
}

/// A list that counts: it goes on with the count of its kind, except where it is told to start.
struct List {
    kind: usize,
    start: Option<(usize, u32)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Level {
    /// The words around the count: `%1` is the count of the first level.
    words: String,
    format: Format,
    start: u32,
}

/// How a count is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Decimal,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    /// Words alone.
    Uncounted,
}

impl Format {
    const COUNTED: [Self; 5] =
        [Self::Decimal, Self::LowerLetter, Self::LowerRoman, Self::UpperLetter, Self::UpperRoman];

    fn name(self) -> &'static str {
        match self {
            Self::Decimal | Self::Uncounted => "decimal",
            Self::LowerLetter => "lowerLetter",
            Self::UpperLetter => "upperLetter",
            Self::LowerRoman => "lowerRoman",
            Self::UpperRoman => "upperRoman",
        }
    }

    fn write(self, count: u32) -> String {
        match self {
            Self::Decimal => count.to_string(),
            Self::LowerLetter => letters(count),
            Self::UpperLetter => letters(count).to_ascii_uppercase(),
            Self::LowerRoman => roman(count),
            Self::UpperRoman => roman(count).to_ascii_uppercase(),
            Self::Uncounted => String::new(),
        }
    }

    /// Returns the count that is so written.
    fn read(self, token: &str) -> Option<u32> {
        let count = match self {
            Self::Decimal if token.len() <= 5 => token.parse().ok()?,
            Self::LowerLetter | Self::UpperLetter if token.len() <= 30 => {
                let first = token.chars().next()?.to_ascii_lowercase();
                (token.len() as u32 - 1) * 26 + (u32::from(first).checked_sub(u32::from('a'))?) + 1
            }
            Self::LowerRoman | Self::UpperRoman if token.len() <= 12 => {
                let value = |letter: char| match letter.to_ascii_lowercase() {
                    'i' => 1,
                    'v' => 5,
                    'x' => 10,
                    'l' => 50,
                    'c' => 100,
                    'd' => 500,
                    'm' => 1000,
                    _ => 0_i32,
                };
                let values: Vec<i32> = token.chars().map(value).collect();
                let signed = values.iter().enumerate().map(|(at, value)| match values.get(at + 1) {
                    Some(next) if next > value => -value,
                    _ => *value,
                });
                u32::try_from(signed.sum::<i32>()).ok()?
            }
            _ => return None,
        };
        // Word counts to 32 767; a form that is not the one it would write is words.
        (count <= 32_767 && self.write(count) == token).then_some(count)
    }
}

fn letters(count: u32) -> String {
    let Some(from) = count.checked_sub(1) else { return String::new() };
    let letter = char::from_u32(u32::from('a') + from % 26).unwrap_or('a');
    letter.to_string().repeat(from as usize / 26 + 1)
}

fn roman(mut count: u32) -> String {
    let mut written = String::new();
    for (value, letters) in [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ] {
        while count >= value {
            written.push_str(letters);
            count -= value;
        }
    }
    written
}

/// A number that is counted as others of its document are.
struct Series {
    kind: usize,
    /// The list in use, and the level it was started anew on.
    list: usize,
    anew: Option<usize>,
    /// How the levels met so far are written, and what they have counted to; 0 where nothing stands under the level above.
    levels: [Option<(String, Format)>; LEVELS],
    counts: [u32; LEVELS],
    /// The list outside of the series that each level was last in, and its count.
    aside: [Option<(usize, u32)>; LEVELS],
}

impl Numbering {
    /// Finds a list for every numbered block.
    pub fn of(blocks: &[Block]) -> Self {
        let mut numbering = Self { kinds: Vec::new(), lists: Vec::new(), places: Vec::new() };
        let mut clauses: Option<Series> = None;
        let mut headings: Option<Series> = None;
        for block in blocks {
            let place = match block.kept().unwrap_or(block) {
                Block::Clause { level, number, .. } => numbering.place(&mut clauses, true, *level, number),
                Block::Heading { level, number: Some(number), .. } => {
                    numbering.place(&mut headings, false, *level, number)
                }
                _ => None,
            };
            numbering.places.push(place);
        }
        numbering
    }

    /// Where the number of a block comes from; none where it has none, or none that a list can give.
    pub fn at(&self, block: usize) -> Option<&Place> {
        self.places.get(block).and_then(Option::as_ref)
    }

    fn place(&mut self, series: &mut Option<Series>, clauses: bool, level: u8, number: &str) -> Option<Place> {
        // A percent sign would be read as a count.
        if number.trim().is_empty() || number != number.trim() || number.contains('%') {
            return None;
        }
        let level = usize::from(level.clamp(1, 3)) - 1;
        let mut own = match series.take() {
            Some(series) => series,
            None => self.begin(clauses),
        };
        let place = self.count(&mut own, clauses, level, number);
        *series = Some(own);
        Some(place)
    }

    fn begin(&mut self, clauses: bool) -> Series {
        let usual = |words: &str, format| Level { words: words.to_owned(), format, start: 1 };
        let levels = match clauses {
            true => [
                usual("%1", Format::Decimal),
                usual("%1.%2", Format::Decimal),
                usual("(%3)", Format::LowerLetter),
                usual("(%4)", Format::LowerRoman),
            ],
            false => ["%1", "%1.%2", "%1.%2.%3", "%1.%2.%3.%4"].map(|words| usual(words, Format::Decimal)),
        };
        self.kinds.push(Kind { levels, clauses });
        let kind = self.kinds.len() - 1;
        let list = self.list(kind, None);
        Series { kind, list, anew: None, levels: Default::default(), counts: [0; LEVELS], aside: Default::default() }
    }

    fn list(&mut self, kind: usize, start: Option<(usize, u32)>) -> usize {
        self.lists.push(List { kind, start });
        self.lists.len() - 1
    }

    fn count(&mut self, series: &mut Series, clauses: bool, level: usize, number: &str) -> Place {
        let next = series.counts[level] + 1;
        let readings = readings(series, level, number);
        let known = series.levels[level].as_ref();
        let begins = readings.iter().find(|one| one.start == 1);
        let chosen = match known {
            Some((words, format)) => {
                let same = readings.iter().find(|one| one.words == *words && one.format == *format);
                // After (b), an (i) begins small Roman numbers, and (ii) goes on with them: it is no letter far away.
                let other = begins.is_some_and(|one| one.format != Format::Uncounted && one.format != *format);
                same.filter(|one| one.start == next || !(other || series.aside[level].is_some()))
            }
            // The first of its level: one that begins at 1 if it can be so read.
            None => begins.or(readings.first()),
        };
        let Some(Level { words, format, start }) = chosen.filter(|one| one.format != Format::Uncounted).cloned() else {
            return self.aside(series, clauses, level, number);
        };
        if known.is_none() {
            let kind = &mut self.kinds[series.kind];
            kind.levels[level] = Level { words: words.clone(), format, start: 1 };
            series.levels[level] = Some((words, format));
        }
        if series.anew.is_some_and(|anew| level < anew) {
            // What was started anew would start so again under every number of a level above.
            series.list = self.lists.iter().position(|list| list.kind == series.kind).unwrap_or(series.list);
            series.anew = None;
        }
        if start != next {
            series.list = self.list(series.kind, Some((level, start)));
            series.anew = Some(level);
        }
        series.counts[level] = start;
        series.counts[level + 1..].fill(0);
        series.aside[level + 1..].fill(None);
        let own = self.shown(series, level);
        let above = (0..level).rev().take_while(|above| series.counts[*above] > 0);
        let mut whole = own.clone();
        if !self.kinds[series.kind].levels[level].words.contains("%1") {
            for above in above {
                whole.insert_str(0, self.shown(series, above).trim_end_matches('.'));
                if self.kinds[series.kind].levels[above].words.contains("%1") {
                    break;
                }
            }
        }
        Place { list: series.list, level, whole }
    }

    /// The number of a level as Word shows it.
    fn shown(&self, series: &Series, level: usize) -> String {
        let levels = &self.kinds[series.kind].levels;
        let mut shown = levels[level].words.clone();
        for (at, one) in levels.iter().enumerate() {
            shown = shown.replace(&format!("%{}", at + 1), &one.format.write(series.counts[at]));
        }
        shown
    }

    /// A number that is not made as others of its level are gets a list of its own, as words around its own count.
    fn aside(&mut self, series: &mut Series, clauses: bool, level: usize, number: &str) -> Place {
        let readings = readings(&series.empty(), level, number);
        let place = |list| Place { list, level, whole: number.to_owned() };
        if let Some((list, count)) = series.aside[level] {
            let own = &self.kinds[self.lists[list].kind].levels[level];
            let follows = |one: &&Level| one.words == own.words && one.format == own.format && one.start == count + 1;
            if own.format != Format::Uncounted && readings.iter().any(|one| follows(&one)) {
                series.aside[level] = Some((list, count + 1));
                return place(list);
            }
        }
        let Some(reading) = readings.iter().find(|one| one.start == 1).or(readings.first()).cloned() else {
            return place(series.list);
        };
        let start = reading.start;
        let unused = Level { words: String::new(), format: Format::Uncounted, start: 1 };
        let mut levels = std::array::from_fn(|_| unused.clone());
        levels[level] = reading;
        self.kinds.push(Kind { levels, clauses });
        let list = self.list(self.kinds.len() - 1, None);
        series.aside[level] = Some((list, start));
        place(list)
    }

    /// The part of the package.
    pub fn part(&self) -> String {
        let mut part = String::from(super::HEAD);
        _ = write!(part, "<w:numbering {}>", super::NAMESPACES);
        // The dash of plain lists comes first.
        part.push_str(
            "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/><w:lvl w:ilvl=\"0\">\
             <w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"–\"/><w:lvlJc w:val=\"left\"/><w:pPr>\
             <w:ind w:left=\"320\" w:hanging=\"320\"/></w:pPr></w:lvl></w:abstractNum>",
        );
        for (index, kind) in self.kinds.iter().enumerate() {
            _ = write!(part, "<w:abstractNum w:abstractNumId=\"{}\">", index + 1);
            part.push_str("<w:multiLevelType w:val=\"multilevel\"/>");
            for (at, level) in kind.levels.iter().enumerate() {
                _ = write!(
                    part,
                    "<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"{}\"/><w:numFmt w:val=\"{}\"/>{}<w:lvlText w:val=\"{}\"/>\
                     <w:lvlJc w:val=\"left\"/>",
                    level.start,
                    level.format.name(),
                    if kind.clauses { "" } else { "<w:suff w:val=\"space\"/>" },
                    escape(&level.words),
                );
                part.push_str("<w:pPr>");
                part.push_str(&if kind.clauses {
                    indent(at)
                } else {
                    "<w:ind w:left=\"0\" w:firstLine=\"0\"/>".to_owned()
                });
                part.push_str("</w:pPr></w:lvl>");
            }
            part.push_str("</w:abstractNum>");
        }
        part.push_str("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        for (index, list) in self.lists.iter().enumerate() {
            let id = number_id(index);
            _ = write!(part, "<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{}\"/>", list.kind + 1);
            if let Some((level, start)) = list.start {
                _ = write!(
                    part,
                    "<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>"
                );
            }
            part.push_str("</w:num>");
        }
        part.push_str("</w:numbering>");
        part
    }
}

impl Series {
    /// A series that has counted nothing.
    fn empty(&self) -> Self {
        let (levels, aside) = Default::default();
        Self { kind: self.kind, list: self.list, anew: None, levels, counts: [0; LEVELS], aside }
    }
}

/// The id Word knows a list by; 1 is that of plain lists.
pub fn number_id(list: usize) -> usize {
    list + 2
}

/// Where the text of a clause of a level stands, and how far its number hangs out.
pub fn indent(level: usize) -> String {
    let (left, hanging) = match level {
        0 | 1 => (680, 680),
        deep => (680 + 580 * (deep - 1), 580),
    };
    format!("<w:ind w:left=\"{left}\" w:hanging=\"{hanging}\"/>")
}

/// Ways to read a number: words around the count of its level, with counts of the levels above where they are the same.
fn readings(series: &Series, level: usize, number: &str) -> Vec<Level> {
    let mut tokens: Vec<(usize, &str)> = Vec::new();
    for (at, letter) in number.char_indices().filter(|(_, letter)| letter.is_alphanumeric()) {
        match tokens.last_mut() {
            Some((from, token)) if *from + token.len() == at => {
                *token = &number[*from..at + letter.len_utf8()];
            }
            _ => tokens.push((at, &number[at..at + letter.len_utf8()])),
        }
    }
    let uncounted = Level { words: number.to_owned(), format: Format::Uncounted, start: 1 };
    let Some((from, own)) = tokens.pop() else { return vec![uncounted] };
    let mut before = String::new();
    let mut done = 0;
    let mut above = 0;
    for (at, token) in tokens {
        before.push_str(&number[done..at]);
        let count = |level: usize| {
            let format = series.levels[level].as_ref().map(|(_, format)| *format);
            format.map(|format| format.write(series.counts[level])).filter(|_| series.counts[level] > 0)
        };
        match (above..level).find(|level| count(*level).as_deref() == Some(token)) {
            Some(same) => {
                _ = write!(before, "%{}", same + 1);
                above = same + 1;
            }
            None => before.push_str(token),
        }
        done = at + token.len();
    }
    before.push_str(&number[done..from]);
    let after = &number[from + own.len()..];
    let mut readings: Vec<Level> = Format::COUNTED
        .into_iter()
        .filter_map(|format| {
            let start = format.read(own)?;
            Some(Level { words: format!("{before}%{}{after}", level + 1), format, start })
        })
        .collect();
    readings.push(uncounted);
    readings
}
