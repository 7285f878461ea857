//! Numbers of persons and of bank accounts: a plan needs none of them, so they are left out of a table before anything
//! keeps it, and only how many there were is said.
//!
//! Wherever it stands, a cell is left out where its shape can be nothing else: those with check digits, and those with
//! the marks they are always written with. Columns whose heading names such a number are left out whole by `private`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::{Records, Table};
use crate::halves::{HALVED, both};
use crate::problem::{Code, Place, Problem};

/// Records in which headings are looked for.
const PREAMBLE: usize = 30;
/// The shortest and the longest such number is, as written.
const SHORTEST: usize = 9;
const LONGEST: usize = 42;

/// Leaves such numbers out of a table and says of each column how many they were.
pub(super) fn leave_out(table: &mut Table) -> Vec<Problem> {
    let found = |records: Range<usize>| -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        for index in records {
            let Some(record) = table.records.get(index) else { continue };
            for (column, cell) in record.cells().enumerate() {
                if is_number(cell) {
                    found.push((index, column));
                }
            }
        }
        found
    };
    let all = table.records.len();
    let left_out: BTreeSet<(usize, usize)> = match all < HALVED {
        true => found(0..all).into_iter().collect(),
        false => {
            let (some, others) = both(|| found(0..all / 2), || found(all / 2..all));
            some.into_iter().chain(others).collect()
        }
    };
    if left_out.is_empty() {
        return Vec::new();
    }
    let mut records = Records::default();
    for (index, record) in table.records.iter().enumerate() {
        let kept = |(column, cell)| if left_out.contains(&(index, column)) { "" } else { cell };
        records.push(record.row, record.cells().enumerate().map(kept));
    }
    table.records = records;
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    left_out.iter().for_each(|(_, column)| *counts.entry(*column).or_default() += 1);
    let said = |(column, count): (usize, usize)| {
        let cells = table.records.iter().take(PREAMBLE).map(|record| record.cell(column));
        let heading = cells.clone().find(|cell| is_words(cell));
        let place = Place::file(&table.file);
        let place = match heading {
            Some(heading) => place.column(heading),
            None => place,
        };
        Problem::new(Code::NumbersLeftOut, place).with("count", count)
    };
    counts.into_iter().map(said).collect()
}

fn is_words(cell: &str) -> bool {
    cell.contains(char::is_alphabetic)
}

/// Whether a cell is such a number by its shape alone.
fn is_number(cell: &str) -> bool {
    let bytes = cell.as_bytes();
    if !(SHORTEST..=LONGEST).contains(&bytes.len()) || !cell.is_ascii() {
        return false;
    }
    // Names and titles are told apart by where their first figure stands.
    let figure = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let begins = figure(0) || figure(1) || figure(2) || figure(3) || (bytes.len() == 16 && figure(6));
    if !begins {
        return false;
    }
    if is_social_security(bytes) {
        return true;
    }
    let mut packed = [0_u8; LONGEST];
    let mut length = 0;
    for byte in bytes.iter().filter(|byte| !matches!(byte, b' ' | b'-' | b'.')) {
        packed[length] = byte.to_ascii_uppercase();
        length += 1;
    }
    let packed = &packed[..length];
    // Numbers with a decimal mark are amounts.
    is_national_insurance(packed)
        || is_iban(packed)
        || (!cell.contains('.') && (is_nir(packed) || is_pension_insurance(packed)))
        || is_spanish(packed)
        || is_codice_fiscale(packed)
}

fn number(bytes: &[u8]) -> Option<u64> {
    bytes.iter().all(u8::is_ascii_digit).then(|| str::from_utf8(bytes).ok()?.parse().ok())?
}

/// United States: three, two and four figures between dashes. Social Security Administration, RM 10201.035.
fn is_social_security(bytes: &[u8]) -> bool {
    let [a, b, c, b'-', d, e, b'-', rest @ ..] = bytes else { return false };
    let (Some(area), Some(group), Some(serial)) = (number(&[*a, *b, *c]), number(&[*d, *e]), number(rest)) else {
        return false;
    };
    rest.len() == 4 && area != 0 && area != 666 && area < 900 && group != 0 && serial != 0
}

/// United Kingdom: two letters, six figures, a letter from A to D. HM Revenue and Customs, NIM39110.
fn is_national_insurance(packed: &[u8]) -> bool {
    let [first, second, figures @ .., last] = packed else { return false };
    let refused: &[&[u8]] = &[b"BG", b"GB", b"KN", b"NK", b"NT", b"TN", b"ZZ"];
    figures.len() == 6
        && figures.iter().all(u8::is_ascii_digit)
        && first.is_ascii_uppercase()
        && second.is_ascii_uppercase()
        && !b"DFIQUV".contains(first)
        && !b"DFIOQUV".contains(second)
        && !refused.contains(&[*first, *second].as_slice())
        && (b'A'..=b'D').contains(last)
}

/// An account by ISO 13616: country, two check digits, up to thirty letters and figures; the whole, turned, leaves 1 of 97.
fn is_iban(packed: &[u8]) -> bool {
    let [first, second, third, fourth, account @ ..] = packed else { return false };
    let shaped = (11..=30).contains(&account.len())
        && [first, second].iter().all(|letter| letter.is_ascii_uppercase())
        && [third, fourth].iter().all(|figure| figure.is_ascii_digit())
        && account.iter().all(u8::is_ascii_alphanumeric);
    if !shaped {
        return false;
    }
    let turned = account.iter().chain([first, second, third, fourth]);
    let rest = turned.fold(0_u32, |rest, byte| match byte {
        figure @ b'0'..=b'9' => (rest * 10 + u32::from(figure - b'0')) % 97,
        letter => (rest * 100 + u32::from(letter.saturating_sub(b'A')) + 10) % 97,
    });
    rest == 1
}

/// France: sex, year, month, place and order in thirteen figures, and a key of two. Insee, NIR; Corsica has letters.
fn is_nir(packed: &[u8]) -> bool {
    let (Some(body), Some(key)) = (packed.get(..13), packed.get(13..).and_then(number)) else { return false };
    if packed.len() != 15 || !matches!(body[0], b'1' | b'2' | b'3' | b'4' | b'7' | b'8') {
        return false;
    }
    let mut figures = [0_u8; 13];
    figures.copy_from_slice(body);
    match &body[5..7] {
        b"2A" => (figures[5], figures[6]) = (b'1', b'9'),
        b"2B" => (figures[5], figures[6]) = (b'1', b'8'),
        _ => {}
    }
    number(&figures).is_some_and(|figures| 97 - figures % 97 == key)
}

/// Spain: eight figures, or X, Y or Z and seven, and the letter of their rest of 23. Ministerio del Interior, NIF y NIE.
fn is_spanish(packed: &[u8]) -> bool {
    const LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";
    let [first, figures @ .., letter] = packed else { return false };
    let first = match first {
        b'X' => b'0',
        b'Y' => b'1',
        b'Z' => b'2',
        other => *other,
    };
    if figures.len() != 7 || !letter.is_ascii_uppercase() {
        return false;
    }
    let whole: Vec<u8> = std::iter::once(first).chain(figures.iter().copied()).collect();
    number(&whole).and_then(|number| usize::try_from(number % 23).ok()).is_some_and(|rest| LETTERS[rest] == *letter)
}

/// Italy: sixteen letters and figures, the last a check. Agenzia delle Entrate, decree of 23 December 1976.
fn is_codice_fiscale(packed: &[u8]) -> bool {
    const ODD: [u8; 26] =
        [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    let [body @ .., check] = packed else { return false };
    let shaped = body.len() == 15
        && body[..6].iter().all(u8::is_ascii_uppercase)
        && body[8].is_ascii_uppercase()
        && body[11].is_ascii_uppercase();
    if !shaped || !body.iter().all(u8::is_ascii_alphanumeric) {
        return false;
    }
    let sum = body.iter().enumerate().fold(0_u32, |sum, (at, byte)| {
        let value = if byte.is_ascii_digit() { byte - b'0' } else { byte.saturating_sub(b'A') };
        let value = if at % 2 == 0 { ODD.get(usize::from(value)).copied().unwrap_or(0) } else { value };
        sum + u32::from(value)
    });
    u32::from(*check) == u32::from(b'A') + sum % 26
}

/// Germany: eight figures, a letter, two figures and a check. Deutsche Rentenversicherung, VKVV § 2.
fn is_pension_insurance(packed: &[u8]) -> bool {
    const WEIGHTS: [u32; 12] = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
    let [figures @ .., letter, tens, ones, check] = packed else { return false };
    if figures.len() != 8 || !letter.is_ascii_uppercase() || number(figures).is_none() {
        return false;
    }
    let Some(check) = number(&[*tens, *ones, *check]).and(number(&[*check])) else { return false };
    let letter = letter - b'A' + 1;
    let written = figures.iter().map(|byte| byte - b'0').chain([letter / 10, letter % 10, tens - b'0', ones - b'0']);
    let products = written.zip(WEIGHTS).map(|(figure, weight)| u32::from(figure) * weight);
    u64::from(products.map(|product| product / 10 + product % 10).sum::<u32>() % 10) == check
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_give_numbers_away_and_ids_do_not() {
        // Specimens their offices publish, and invented ones with their checks worked out by hand.
        for number in [
            "QQ123456C".replace("QQ", "AB").as_str(),
            "AB 12 34 56 C",
            "078-05-1120",
            "GB29 NWBK 6016 1331 9268 19",
            "DE89370400440532013000",
            "FR1420041010050500013M02606",
            "12345678Z",
            "X1234567L",
            "RSSMRA85T10A562S",
            "255081416802538",
            "15070649C103",
        ] {
            assert!(is_number(number), "{number}");
        }
        for id in [
            "123456789",
            "000123456",
            "AB123456",
            "AB123456E",
            "QQ123456C",
            "900-12-3456",
            "078-05-11201",
            "GB29 NWBK 6016 1331 9268 18",
            "12345678A",
            "RSSMRA85T10A562T",
            "255081416802539",
            "E000123",
            "62,000.00",
            "2013-11-17",
            "01/02/2013",
            "Department 12",
            "123456789012345",
            "1234567.89",
        ] {
            assert!(!is_number(id), "{id}");
        }
    }
}
