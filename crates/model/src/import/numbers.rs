//! Numbers as people write them: thousands marks, decimal commas, brackets, currency signs.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::money::Currency;

/// Which mark parts whole units from fractions in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DecimalMark {
    /// `1,234.56`
    Point,
    /// `1.234,56`
    Comma,
}

impl DecimalMark {
    /// Looks through a column: one comma for decimals that can be nothing else decides, unless a
    /// point does so too. Where nothing decides, a point is the decimal mark.
    pub(super) fn of_column<'a>(cells: impl Iterator<Item = &'a str>) -> Self {
        let (points, commas) = cells.filter_map(evident).fold((0, 0), |(points, commas), mark| match mark {
            Self::Point => (points + 1, commas),
            Self::Comma => (points, commas + 1),
        });
        if commas > points { Self::Comma } else { Self::Point }
    }
}

/// The decimal mark a single cell gives away.
fn evident(cell: &str) -> Option<DecimalMark> {
    // Marks after the last figure belong to words: 62,000 p.a.
    let cell = cell.get(..=cell.bytes().rposition(|byte| byte.is_ascii_digit())?)?;
    let mut marks = cell.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'.' | b','));
    let (last, mark) = marks.next_back()?;
    let (own, other) = match mark {
        b'.' => (DecimalMark::Point, DecimalMark::Comma),
        _ => (DecimalMark::Comma, DecimalMark::Point),
    };
    let mut several = false;
    for (_, before) in marks {
        if before != mark {
            return Some(own);
        }
        several = true;
    }
    if several {
        return Some(other);
    }
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    let (before, after) = (digits(&cell[..last]), digits(&cell[last..]));
    let leading_zero = before == 1 && cell[..last].bytes().filter(u8::is_ascii_digit).eq([b'0']);
    // Three figures after one mark may be thousands: 32,500 says nothing.
    (after != 3 || before > 3 || before == 0 || leading_zero).then_some(own)
}

/// Reads an amount with the sign or code of a currency it may have. Numbers too long to hold
/// come out as the largest there is, so that a limit can catch them.
pub(super) fn amount(
    cell: &str,
    mark: DecimalMark,
    currencies: &BTreeMap<String, Currency>,
) -> Option<(Decimal, Option<Currency>)> {
    if let Some(value) = plain(cell.as_bytes(), mark) {
        return Some((value, None));
    }
    let mut text: String = cell.trim_matches(blank).to_owned();
    let mut negative = false;
    let mut currency = None;
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        negative = true;
        text = inner.trim_matches(blank).to_owned();
    }
    loop {
        let upper = text.to_uppercase();
        let minus = |text: &str| -> Option<String> {
            let rest = text.strip_prefix(['-', '−', '–']).or_else(|| text.strip_suffix(['-', '−', '–']))?;
            Some(rest.trim_matches(blank).to_owned())
        };
        if let Some(rest) = minus(&text).filter(|_| !negative) {
            negative = true;
            text = rest;
        } else if let Some((sign, found)) = currencies
            .iter()
            .rev()
            .find(|(sign, _)| upper.starts_with(*sign) || upper.ends_with(*sign))
            .filter(|_| currency.is_none())
        {
            // Signs and codes are the same in capitals, so the lengths agree.
            text = if upper.starts_with(sign) {
                text.get(sign.len()..)?
            } else {
                text.get(..text.len().checked_sub(sign.len())?)?
            }
            .trim_matches(blank)
            .to_owned();
            currency = Some(*found);
        } else {
            break;
        }
    }
    let value = unsigned(&text, mark)?;
    Some((if negative { -value } else { value }, currency))
}

/// Writes a number as its column does, so that it reads back as it is.
pub(super) fn text(value: Decimal, mark: DecimalMark) -> String {
    // Three figures after one mark may be thousands.
    let mut value = value.normalize();
    value.rescale(if value.scale() == 3 { 4 } else { value.scale().max(2) });
    match mark {
        DecimalMark::Point => value.to_string(),
        DecimalMark::Comma => value.to_string().replace('.', ","),
    }
}

/// Reads a plain number such as hours or a share; `80 %` is 0.8 and `37:30` is 37.5.
pub(super) fn quantity(cell: &str, mark: DecimalMark) -> Option<Decimal> {
    if let Some(value) = plain(cell.as_bytes(), mark) {
        return Some(value);
    }
    let text = cell.trim_matches(blank);
    if let Some(percent) = text.strip_suffix('%') {
        return amount(percent, mark, &BTreeMap::new())?.0.checked_div(Decimal::ONE_HUNDRED);
    }
    if let Some((hours, minutes)) = text.split_once(':') {
        let minutes: u8 = minutes.parse().ok().filter(|minutes| *minutes < 60)?;
        let hours: u16 = hours.parse().ok()?;
        return Decimal::from(hours).checked_add(Decimal::from(minutes) / Decimal::from(60));
    }
    Some(amount(text, mark, &BTreeMap::new())?.0)
}

/// Returns whether a cell holds nothing but figures and marks: no sign or code of a currency is made of them.
pub(super) fn is_plain(cell: &str) -> bool {
    cell.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'-' | b' '))
}

/// Reads what most cells of most files are, as the long way reads it: figures, perhaps with thousands marks of the
/// other kind, one decimal mark and a minus before them. None where the long way must look.
fn plain(cell: &[u8], mark: DecimalMark) -> Option<Decimal> {
    /// Figures that fit, and places that are kept.
    const FIGURES: usize = 18;
    const PLACES: u32 = 8;
    let (decimal, thousands) = match mark {
        DecimalMark::Point => (b'.', b','),
        DecimalMark::Comma => (b',', b'.'),
    };
    let (negative, figures) = match cell {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, cell),
    };
    if figures.len() > FIGURES {
        return None;
    }
    // Figures so far, those since the last thousands mark, and places after the decimal mark.
    let (mut value, mut count, mut group, mut grouped, mut places) = (0_i64, 0_u32, 0_u32, false, None);
    for byte in figures {
        match *byte {
            figure @ b'0'..=b'9' => {
                value = value * 10 + i64::from(figure - b'0');
                count += 1;
                group += 1;
                places = places.map(|places: u32| places + 1);
            }
            mark if mark == decimal && places.is_none() => {
                if grouped && group != 3 {
                    return None;
                }
                places = Some(0);
            }
            mark if mark == thousands && places.is_none() => {
                if (grouped && group != 3) || !(1..=3).contains(&group) {
                    return None;
                }
                (grouped, group) = (true, 0);
            }
            _ => return None,
        }
    }
    let mut places = match places {
        None if grouped && group != 3 => return None,
        places => places.unwrap_or(0),
    };
    if count == 0 || places > PLACES {
        return None;
    }
    while places > 0 && value % 10 == 0 {
        (value, places) = (value / 10, places - 1);
    }
    let value = Decimal::new(value, places);
    Some(if negative { -value } else { value })
}

fn unsigned(text: &str, mark: DecimalMark) -> Option<Decimal> {
    if text.contains(['e', 'E']) {
        return text.starts_with(|c: char| c.is_ascii_digit()).then(|| Decimal::from_scientific(text).ok())?;
    }
    // A cell with both marks speaks for itself; so does the column for a cell with one.
    let both = text.contains('.') && text.contains(',');
    let mark = if both { evident(text)? } else { mark };
    let decimal = if mark == DecimalMark::Point { '.' } else { ',' };
    let (whole, fraction) = text.split_once(decimal).unwrap_or((text, ""));
    let groups: Vec<&str> =
        whole.split(|c: char| c != decimal && (matches!(c, ',' | '.' | '\'' | '’') || blank(c))).collect();
    let digits = |text: &&str| text.chars().all(|c| c.is_ascii_digit());
    // Lakhs are grouped in twos before the last three.
    let grouped = match groups.as_slice() {
        [_] => true,
        [first, middle @ .., last] => {
            (1..=3).contains(&first.len()) && last.len() == 3 && middle.iter().all(|group| matches!(group.len(), 2 | 3))
        }
        [] => false,
    };
    if !grouped || !groups.iter().all(digits) || !digits(&fraction) || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    let whole = groups.concat();
    if whole.trim_start_matches('0').len() > 18 {
        return Some(Decimal::MAX);
    }
    // Eight places are more than any payroll holds, and keep products exact.
    let fraction: String = fraction.chars().take(8).collect();
    Decimal::from_str_exact(&format!("0{whole}.{fraction}0")).ok().map(|number| number.normalize())
}

fn blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '\u{200e}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    fn currencies() -> BTreeMap<String, Currency> {
        [("£", "GBP"), ("GBP", "GBP"), ("€", "EUR"), ("$", "USD"), ("US$", "USD")]
            .into_iter()
            .map(|(sign, code)| (sign.to_owned(), Currency::parse(code).unwrap()))
            .collect()
    }

    #[test]
    fn reads_amounts_as_people_write_them() {
        let gbp = Some(Currency::GBP);
        let cases = [
            ("32500", DecimalMark::Point, Some((dec!(32500), None))),
            ("£32,500.50", DecimalMark::Point, Some((dec!(32500.50), gbp))),
            ("GBP 32 500", DecimalMark::Point, Some((dec!(32500), gbp))),
            ("32\u{a0}500,50 €", DecimalMark::Comma, Some((dec!(32500.50), Currency::parse("EUR")))),
            ("1.234.567", DecimalMark::Comma, Some((dec!(1234567), None))),
            ("1.234,56", DecimalMark::Point, Some((dec!(1234.56), None))),
            ("(1,200)", DecimalMark::Point, Some((dec!(-1200), None))),
            ("-£500", DecimalMark::Point, Some((dec!(-500), gbp))),
            ("£-500", DecimalMark::Point, Some((dec!(-500), gbp))),
            ("500-", DecimalMark::Point, Some((dec!(-500), None))),
            ("−500", DecimalMark::Point, Some((dec!(-500), None))),
            ("1'250'000", DecimalMark::Point, Some((dec!(1250000), None))),
            ("12,34,567", DecimalMark::Point, Some((dec!(1234567), None))),
            ("4.5E4", DecimalMark::Point, Some((dec!(45000), None))),
            ("32,50", DecimalMark::Point, None),
            ("32.500,10.2", DecimalMark::Comma, None),
            ("45k", DecimalMark::Point, None),
            ("--5", DecimalMark::Point, None),
            ("£", DecimalMark::Point, None),
            (".", DecimalMark::Point, None),
            ("", DecimalMark::Point, None),
            ("see contract", DecimalMark::Point, None),
            ("99999999999999999999999999999999999", DecimalMark::Point, Some((Decimal::MAX, None))),
        ];
        for (cell, mark, expected) in cases {
            assert_eq!(amount(cell, mark, &currencies()), expected, "{cell:?}");
        }
    }

    #[test]
    fn a_column_gives_its_decimal_mark_away() {
        let cases: [(&[&str], DecimalMark); 5] = [
            (&["32,500", "41,000"], DecimalMark::Point),
            (&["32.500", "41.000,50"], DecimalMark::Comma),
            (&["2500,5", "3000"], DecimalMark::Comma),
            (&["1.250.000"], DecimalMark::Comma),
            (&["18.45", "1,250.00"], DecimalMark::Point),
        ];
        for (cells, expected) in cases {
            assert_eq!(DecimalMark::of_column(cells.iter().copied()), expected, "{cells:?}");
        }
    }

    #[test]
    fn hours_and_shares_have_their_own_shapes() {
        assert_eq!(quantity("37:30", DecimalMark::Point), Some(dec!(37.5)));
        assert_eq!(quantity("80 %", DecimalMark::Point), Some(dec!(0.8)));
        assert_eq!(quantity("0,6", DecimalMark::Comma), Some(dec!(0.6)));
        assert_eq!(quantity("full", DecimalMark::Point), None);
    }
}
