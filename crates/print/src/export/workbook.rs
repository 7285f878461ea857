//! The workbook: a sheet a table, heads that stay, numbers that are numbers and look as in print.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::{Cell, DataTable, Look, Tables, Value};
use crate::PrintError;

/// A decimal of so many digits comes back whole from a binary number of 64 bits (C's DBL_DIG), and a workbook shows no more.
const DIGITS: usize = 15;
/// The most UTF-16 units in a cell of words.
const LONGEST: usize = 32_767;
/// The longest form of a number.
const LONGEST_FORM: usize = 255;
/// The form of a day in every workbook: as whoever reads it has short dates.
const SHORT_DATE: u8 = 14;
/// Widths of columns, in digits.
const NARROWEST: usize = 8;
const WIDEST: usize = 60;

/// Writes the tables as one XLSX. The same tables give the same bytes.
pub fn xlsx(tables: &Tables) -> Result<Vec<u8>, PrintError> {
    write(tables).map_err(|error| PrintError::Export(error.to_string()))
}

fn write(tables: &Tables) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let day = tables.printed_on;
    let date = |day: leveller_model::Date| {
        ExcelDateTime::from_ymd(day.year().unsigned_abs(), day.month().unsigned_abs(), day.day().unsigned_abs())
    };
    workbook.set_properties(&DocProperties::new().set_title(&tables.title).set_creation_datetime(&date(day)?));
    for table in &tables.tables {
        let sheet = workbook.add_worksheet();
        sheet.set_name(&table.name)?;
        heads(sheet, table)?;
        for (row, line) in (1_u32..).zip(&table.rows) {
            for (column, cell) in (0_u16..).zip(&line.cells) {
                let base = match line.total {
                    true => Format::new().set_bold().set_border_top(FormatBorder::Thin),
                    false => Format::new(),
                };
                let value = cell.value.as_ref().and_then(|value| number(value, tables.currency.decimals()));
                match (value, &cell.value) {
                    (Some((number, form)), _) => {
                        sheet.write_number_with_format(row, column, number, &base.set_num_format(form))?;
                    }
                    (None, Some(Value::Day(day))) => {
                        let form = base.set_num_format_index(SHORT_DATE).set_align(FormatAlign::Left);
                        sheet.write_datetime_with_format(row, column, &date(*day)?, &form)?;
                    }
                    (None, other) => {
                        let side = if other.is_some() { FormatAlign::Right } else { FormatAlign::Left };
                        let form = base.set_align(side).set_align(FormatAlign::Top).set_text_wrap();
                        sheet.write_string_with_format(row, column, fitting(&cell.text), &form)?;
                    }
                }
            }
        }
    }
    workbook.save_to_buffer()
}

fn heads(sheet: &mut Worksheet, table: &DataTable) -> Result<(), XlsxError> {
    let form = Format::new().set_bold().set_border_bottom(FormatBorder::Thin).set_text_wrap();
    for (column, head) in (0_u16..).zip(&table.heads) {
        sheet.write_string_with_format(0, column, fitting(head), &form.clone().set_align(FormatAlign::Top))?;
        let cells = table.rows.iter().filter_map(|row| row.cells.get(usize::from(column)));
        let length = |cell: &Cell| cell.text.lines().map(|line| line.chars().count()).max().unwrap_or_default() + 1;
        let width = cells.map(length).chain([head.chars().count() / 2]).max().unwrap_or_default();
        sheet.set_column_width(column, width.clamp(NARROWEST, WIDEST) as f64)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

/// Words as long as a cell takes. The rest is in the other two forms; the mark says that there is one.
fn fitting(words: &str) -> std::borrow::Cow<'_, str> {
    if words.encode_utf16().count() <= LONGEST {
        return words.into();
    }
    let mut units = 1;
    let kept = words.chars().take_while(|letter| {
        units += letter.len_utf16();
        units <= LONGEST
    });
    kept.chain(['…']).collect::<String>().into()
}

/// A number with the form that shows it as it is printed; none where the sheet would not keep all its digits.
fn number(value: &Value, decimals: u32) -> Option<(f64, String)> {
    let (exact, look, scale) = match value {
        Value::Money(amount, look) => (amount.major(decimals), look, 0),
        Value::Share(share, look) => (*share, look, 2),
        Value::Number(number, look) => (*number, look, 0),
        Value::Day(_) => return None,
    };
    let text = exact.to_string();
    let significant = text.chars().filter(char::is_ascii_digit).skip_while(|digit| *digit == '0').count();
    let form = form(look, scale > 0);
    let fits = significant <= DIGITS && form.chars().count() <= LONGEST_FORM;
    text.parse().ok().filter(|_| fits).map(|number| (number, form))
}

/// The form of a number, for what is above zero, below it, and zero.
fn form(look: &Look, share: bool) -> String {
    let digits = match (look.grouped, look.places as usize) {
        (true, 0) => "#,##0".to_owned(),
        (false, 0) => "0".to_owned(),
        (true, places) => format!("#,##0.{}", "0".repeat(places)),
        (false, places) => format!("0.{}", "0".repeat(places)),
    };
    // The sign of a share makes the sheet show hundredths; every other letter is shown as it is.
    let (percent, after) = match look.after.split_once('%').filter(|_| share) {
        Some((space, after)) => (format!("{}%", quoted(space)), after),
        None => (String::new(), look.after.as_str()),
    };
    let whole = format!("{}{digits}{percent}{}", quoted(&look.before), quoted(after));
    let plus = if look.signed { "\"+\"" } else { "" };
    format!("{plus}{whole};\"−\"{whole};{whole}")
}

/// Letters that stand in a form for themselves.
fn quoted(letters: &str) -> String {
    let mut form = String::new();
    for part in letters.split_inclusive('"') {
        let words = part.trim_end_matches('"');
        if !words.is_empty() {
            form.push_str(&format!("\"{words}\""));
        }
        if words.len() < part.len() {
            form.push_str("\\\"");
        }
    }
    form
}
