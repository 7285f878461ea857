//! Days as people write them: which number is the day is decided for a whole column.

use crate::Date;

/// Which comes first in dates of three numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateOrder {
    /// 31/3/2024 stands in the column.
    DayFirst,
    /// 3/31/2024 stands in the column.
    MonthFirst,
    /// Nothing in the column decides.
    Open,
    /// Both stand in the column: only dates that speak for themselves can be read.
    Mixed,
}

impl DateOrder {
    /// Looks through a column.
    pub(super) fn of_column<'a>(cells: impl Iterator<Item = &'a str>) -> Self {
        let (mut day_first, mut month_first) = (false, false);
        for (first, second) in cells.filter_map(leading_pair) {
            day_first |= first > 12 && second <= 12;
            month_first |= second > 12 && first <= 12;
        }
        match (day_first, month_first) {
            (true, false) => Self::DayFirst,
            (false, true) => Self::MonthFirst,
            (false, false) => Self::Open,
            (true, true) => Self::Mixed,
        }
    }
}

/// Returns whether a date reads otherwise when day and month change places.
pub(super) fn depends_on_order(cell: &str) -> bool {
    leading_pair(cell).is_some_and(|(first, second)| first != second && first <= 12 && second <= 12)
}

/// The first two of three numbers, where the third is the year.
fn leading_pair(cell: &str) -> Option<(i16, i16)> {
    let Parts { parts, count: 3 } = parts(cell) else { return None };
    let [first, second, third, _] = parts;
    let number = |text: &str| text.parse::<i16>().ok();
    number(third)?;
    (first.len() <= 2).then(|| Some((number(first)?, number(second)?)))?
}

/// The parts of a date, four at most: a cell with four is none.
struct Parts<'a> {
    parts: [&'a str; 4],
    count: usize,
}

impl<'a> Parts<'a> {
    fn as_slice(&self) -> &[&'a str] {
        self.parts.get(..self.count).unwrap_or_default()
    }
}

fn parts(cell: &str) -> Parts<'_> {
    let cell = cell.trim();
    // A time of day follows after a T or a blank and has a colon.
    let day = match cell.find(':') {
        Some(colon) => cell[..colon].rfind(['T', ' ']).map_or(cell, |end| &cell[..end]),
        None => cell,
    };
    let mut found = Parts { parts: [""; 4], count: 0 };
    let filled = day.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    for (slot, part) in found.parts.iter_mut().zip(filled) {
        *slot = part;
        found.count += 1;
    }
    found
}

/// Reads a day. Years of two figures are in this century up to `last_short`, else in the one before.
pub(super) fn day(cell: &str, order: DateOrder, months: &[Vec<String>], last_short: i16) -> Option<Date> {
    let number = |text: &str| text.parse::<i16>().ok();
    let year = |text: &str| match (text.len(), number(text)?) {
        (4, year) => Some(year),
        (2, year) if year <= last_short => Some(2000 + year),
        (2, year) => Some(1900 + year),
        _ => None,
    };
    let month = |text: &str| {
        // No month's name is made of figures.
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let text = text.to_lowercase();
        let found = months.iter().position(|names| names.contains(&text))?;
        i16::try_from(found + 1).ok()
    };
    let (year, month, day) = match parts(cell).as_slice() {
        [packed] if packed.len() == 8 && packed.is_ascii() => {
            (number(&packed[..4])?, number(&packed[4..6])?, number(&packed[6..])?)
        }
        [y, m, d] if y.len() == 4 && number(y).is_some() => (year(y)?, number(m).or_else(|| month(m))?, number(d)?),
        [d, m, y] if month(m).is_some() => (year(y)?, month(m)?, number(d)?),
        [m, d, y] if month(m).is_some() => (year(y)?, month(m)?, number(d)?),
        [a, b, y] => {
            let (a, b) = (number(a)?, number(b)?);
            let month_first = match order {
                DateOrder::MonthFirst => true,
                DateOrder::DayFirst | DateOrder::Open => false,
                DateOrder::Mixed if depends_on_order(cell) => return None,
                DateOrder::Mixed => b > 12,
            };
            let (month, day) = if month_first { (a, b) } else { (b, a) };
            (year(y)?, month, day)
        }
        _ => return None,
    };
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    (1900..=2100).contains(&date.year()).then_some(date)
}

/// Reads a day, or a month as its last day: `Mar-15`, `2015-03`.
pub(super) fn day_or_month(cell: &str, order: DateOrder, months: &[Vec<String>]) -> Option<Date> {
    /// Pay is dated in the lifetime of those paid: every year of two figures is of this century.
    const SHORT: i16 = 99;
    let with_day = |day: &str| match parts(cell).as_slice() {
        [one, two] if one.len() == 4 => Some(format!("{one}-{two}-{day}")),
        [one, two] => Some(format!("{day} {one} {two}")).filter(|_| !one.chars().all(|c| c.is_ascii_digit())),
        _ => None,
    };
    let of_month = || day(&with_day("1")?, order, months, SHORT).map(Date::last_of_month);
    day(cell, order, months, SHORT).or_else(of_month)
}

/// Reads the two days of a period: `01/01/2026 - 15/01/2026`. Either half may decide which number is the day.
pub(super) fn span(cell: &str, order: DateOrder, months: &[Vec<String>]) -> Option<(Date, Date)> {
    let (from, to) = [" - ", " – ", " — "].into_iter().find_map(|dash| cell.split_once(dash))?;
    let from = from.get(from.find(|c: char| c.is_ascii_digit())?..)?.trim();
    let order = match DateOrder::of_column([from, to].into_iter()) {
        DateOrder::Open => order,
        decided => decided,
    };
    let (from, to) = (day_or_month(from, order, months)?, day_or_month(to.trim(), order, months)?);
    (from <= to).then_some((from, to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn reads_days_as_people_write_them() {
        let months = [vec!["january".to_owned(), "jan".to_owned()], vec!["february".to_owned(), "feb".to_owned()]];
        let cases = [
            ("2024-02-29", DateOrder::Open, Some(date(2024, 2, 29))),
            ("2024-02-29T00:00:00", DateOrder::Open, Some(date(2024, 2, 29))),
            ("2016-1-7", DateOrder::Open, Some(date(2016, 1, 7))),
            ("20240229", DateOrder::Open, Some(date(2024, 2, 29))),
            ("3/2/2024", DateOrder::DayFirst, Some(date(2024, 2, 3))),
            ("3/2/2024", DateOrder::MonthFirst, Some(date(2024, 3, 2))),
            ("03.02.24", DateOrder::Open, Some(date(2024, 2, 3))),
            ("3/2/91 08:30", DateOrder::DayFirst, Some(date(1991, 2, 3))),
            ("1 Feb 2020", DateOrder::Open, Some(date(2020, 2, 1))),
            ("01-FEB-91", DateOrder::Open, Some(date(1991, 2, 1))),
            ("January 5, 2020", DateOrder::Open, Some(date(2020, 1, 5))),
            ("31/2/2024", DateOrder::DayFirst, None),
            ("3/2/2024", DateOrder::Mixed, None),
            ("3/25/2024", DateOrder::Mixed, Some(date(2024, 3, 25))),
            ("yesterday", DateOrder::Open, None),
            ("1/1/0001", DateOrder::Open, None),
            ("99999999", DateOrder::Open, None),
            ("", DateOrder::Open, None),
        ];
        for (cell, order, expected) in cases {
            assert_eq!(day(cell, order, &months, 68), expected, "{cell:?}");
        }
    }

    #[test]
    fn reads_months_and_periods() {
        let months = [vec!["january".to_owned(), "jan".to_owned()], vec![], vec!["march".to_owned(), "mar".to_owned()]];
        let month = |cell| day_or_month(cell, DateOrder::Open, &months);
        assert_eq!(month("Mar-15"), Some(date(2015, 3, 31)));
        assert_eq!(month("2016-01"), Some(date(2016, 1, 31)));
        assert_eq!(month("3 Mar 2015"), Some(date(2015, 3, 3)));
        assert_eq!(month("12-15"), None);
        let span = |cell| span(cell, DateOrder::Open, &months);
        assert_eq!(span("01/01/2026 - 01/15/2026"), Some((date(2026, 1, 1), date(2026, 1, 15))));
        assert_eq!(span("Period: 16.1.2026 – 31.1.2026"), Some((date(2026, 1, 16), date(2026, 1, 31))));
        assert_eq!(span("15/01/2026 - 01/01/2026"), None);
        assert_eq!(span("Payroll - January"), None);
    }

    #[test]
    fn a_column_decides_the_order() {
        let cases: [(&[&str], DateOrder); 4] = [
            (&["9/2/12", "3/15/99"], DateOrder::MonthFirst),
            (&["9/2/12", "15/3/99"], DateOrder::DayFirst),
            (&["9/2/12", "2024-03-15"], DateOrder::Open),
            (&["15/3/99", "3/15/99"], DateOrder::Mixed),
        ];
        for (cells, expected) in cases {
            assert_eq!(DateOrder::of_column(cells.iter().copied()), expected, "{cells:?}");
        }
    }
}
