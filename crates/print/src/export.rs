//! The tables of documents for another program: a workbook, a file a table, or all in one file.
//!
//! Nothing that was typed into a plan becomes a formula or a link: words are words. A number is written as one only where
//! a binary number of 64 bits gives all its digits back.

use leveller_model::report::tables::{Cell, DataRow, DataTable, Look, Tables, Value, guarded};
use serde_json::{Map, Value as Json, json};

use crate::PrintError;

mod workbook;

pub use workbook::xlsx;

/// The ending of a file a table.
const ENDING: &str = "csv";

/// Writes each table as a file, with its name: UTF-8 with a mark that says so, as RFC 4180 has it. Amounts and shares are
/// plain numbers and days are as in ISO 8601; a number in another unit is in words, with its unit.
pub fn csv(tables: &Tables) -> Result<Vec<(String, Vec<u8>)>, PrintError> {
    let write = |table: &DataTable| -> Result<Vec<u8>, csv::Error> {
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .flexible(true)
            .from_writer("\u{feff}".as_bytes().to_vec());
        writer.write_record(table.heads.iter().map(|head| guarded(head)))?;
        for row in &table.rows {
            writer.write_record(row.cells.iter().map(|cell| plain(cell, tables)))?;
        }
        writer.into_inner().map_err(|error| error.into_error().into())
    };
    let files = tables.tables.iter().map(|table| Ok((format!("{}.{ENDING}", table.name), write(table)?)));
    files.collect::<Result<_, csv::Error>>().map_err(|error| PrintError::Export(error.to_string()))
}

/// What stands in a file for a cell.
fn plain(cell: &Cell, tables: &Tables) -> String {
    match &cell.value {
        Some(Value::Money(amount, look)) if look.plain => amount.major(tables.currency.decimals()).to_string(),
        Some(Value::Share(number, look) | Value::Number(number, look)) if look.plain => number.to_string(),
        Some(Value::Day(day)) => day.to_string(),
        _ => guarded(&cell.text),
    }
}

/// Writes all tables as one JSON text. Amounts are whole minor units, other numbers decimals in text: all exact.
pub fn json(tables: &Tables) -> String {
    let table = |table: &DataTable| {
        json!({
            "name": table.name,
            "document": table.document,
            "chapter": table.chapter,
            "caption": table.caption,
            "columns": table.heads,
            "rows": table.rows.iter().map(row).collect::<Vec<_>>(),
            "notes": table.notes,
        })
    };
    let whole = json!({
        "schema": "tables/1",
        "title": tables.title,
        "language": tables.language,
        "printed_on": tables.printed_on.to_string(),
        "currency": tables.currency.code(),
        "minor_units": tables.currency.decimals(),
        "tables": tables.tables.iter().map(table).collect::<Vec<_>>(),
    });
    format!("{whole:#}\n")
}

fn row(row: &DataRow) -> Json {
    let cells: Vec<Json> = row.cells.iter().map(cell).collect();
    json!({ "total": row.total, "cells": cells })
}

fn cell(cell: &Cell) -> Json {
    let mut said = Map::new();
    said.insert("text".to_owned(), cell.text.as_str().into());
    let value = match &cell.value {
        Some(Value::Money(amount, _)) => Some(("minor", amount.0.into())),
        Some(Value::Share(share, _)) => Some(("share", share.to_string().into())),
        Some(Value::Number(number, _)) => Some(("number", number.to_string().into())),
        Some(Value::Day(day)) => Some(("date", day.to_string().into())),
        None => None,
    };
    said.extend(value.map(|(kind, value)| (kind.to_owned(), value)));
    Json::Object(said)
}
