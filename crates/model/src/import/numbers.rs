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
    let cell = cell.trim_end_matches(|c: char| !c.is_ascii_digit());
    let marks: Vec<(usize, char)> = cell.char_indices().filter(|(_, c)| matches!(c, '.' | ',')).collect();
    let (last, mark) = *marks.last()?;
    let (own, other) = match mark {
        '.' => (DecimalMark::Point, DecimalMark::Comma),
        _ => (DecimalMark::Comma, DecimalMark::Point),
    };
    if marks.iter().any(|(_, c)| *c != mark) {
        return Some(own);
    }
    if marks.len() > 1 {
        return Some(other);
    }
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
    let (before, after) = (digits(&cell[..last]), digits(&cell[last..]));
    let leading_zero = cell[..last].chars().filter(char::is_ascii_digit).eq(['0']);
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
