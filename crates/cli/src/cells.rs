//! `leveller cells`: reads a work network, has it parted into cells, and says what came of it.

use std::collections::HashMap;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use leveller_app::error::{Error, Result, file_name};
use leveller_app::session;
use leveller_model::import::{self, Record};
use leveller_model::problem::Arg;
use leveller_model::proposal::partition::{Conflict, Partition, Proof, Relief, Unit, Workforce, part};
use leveller_model::report::words::Words;
use rust_decimal::Decimal;

use crate::arguments::Cells;
use crate::run::{complain, pretty, say};

/// Thousandths of a post.
const WHOLE: u32 = 1000;

/// A network as the files name it.
#[derive(Default)]
struct Network {
    workforce: Workforce,
    /// Id of each unit.
    ids: Vec<String>,
    index: HashMap<String, u32>,
    /// Site and shift of each block.
    blocks: Vec<(String, String)>,
    skills: Vec<String>,
}

/// Parts a network, and says the cells or what makes them impossible.
pub fn cells(request: &Cells) -> Result<ExitCode> {
    let words = session::words("en")?;
    let mut network = Network::default();
    if let Some(people) = &request.people {
        network.read_people(people)?;
    }
    network.read_ties(&request.ties, request.people.as_deref())?;
    let of_post = |posts: u32| posts.saturating_mul(WHOLE);
    (network.workforce.min, network.workforce.max) = (of_post(request.min), of_post(request.max));
    for needed in &request.cover {
        let cover = network.cover(needed)?;
        network.workforce.cover.push(cover);
    }

    let begun = Instant::now();
    let end = begun + Duration::try_from_secs_f64(request.seconds).unwrap_or(Duration::MAX / 4);
    match part(&network.workforce, request.seed, request.steps, &|| Instant::now() >= end) {
        Ok(partition) => {
            let seconds = begun.elapsed();
            if request.json {
                say!("{}", pretty(&network.as_json(&partition, seconds)));
            } else {
                network.tell(&partition, seconds, &words);
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(conflicts) => {
            complain(&Error::new("cells-impossible").with("file", file_name(&request.ties)));
            for conflict in &conflicts {
                eprintln!("  {}", network.conflict(conflict, &words));
            }
            Ok(ExitCode::from(1))
        }
    }
}

fn records(path: &Path) -> Result<Vec<Record>> {
    let name = file_name(path);
    let bytes = std::fs::read(path).map_err(|error| {
        Error::new("file-unreadable").with("file", name.as_str()).with("detail", error.kind().to_string())
    })?;
    let (tables, problems) = import::tables(&name, &bytes);
    match tables.into_iter().next() {
        Some(table) if problems.is_empty() => Ok(table.records),
        _ => Err(Error::new("table-unreadable").with("file", name).because(problems)),
    }
}

/// Returns a cell of a record without the spaces around it; nothing where the record ends before it.
fn cell(record: &Record, at: usize) -> &str {
    record.cells.get(at).map_or("", |text| text.trim())
}

fn at(error: Error, path: &Path, record: &Record) -> Error {
    error.with("file", file_name(path)).with("row", record.row as usize)
}

/// Words a column of ids may be headed by.
const HEADS: &[&str] = &["id", "from", "to", "source", "target", "person", "employee", "worker", "name"];

/// Whether the first record of ties is a heading: it has a third cell that is no number, or names that columns have,
/// or words where every other record has numbers.
fn is_heading(first: &Record, rest: &[Record]) -> bool {
    let numbers = |record: &Record| (0..2).all(|at| cell(record, at).parse::<i64>().is_ok());
    let weight = cell(first, 2);
    let named = |at: usize| HEADS.contains(&cell(first, at).to_lowercase().as_str());
    !weight.is_empty() && weight.parse::<Decimal>().is_err()
        || named(0) && named(1)
        || !numbers(first) && !rest.is_empty() && rest.iter().all(numbers)
}

impl Network {
    fn unit(&mut self, id: &str) -> u32 {
        if let Some(unit) = self.index.get(id) {
            return *unit;
        }
        let unit = self.ids.len() as u32;
        self.ids.push(id.to_owned());
        self.index.insert(id.to_owned(), unit);
        self.workforce.units.push(Unit { size: WHOLE, ..Unit::default() });
        unit
    }

    fn read_ties(&mut self, path: &Path, people: Option<&Path>) -> Result<()> {
        let records = records(path)?;
        let heading = records.split_first().is_some_and(|(first, rest)| is_heading(first, rest));
        for record in &records[usize::from(heading)..] {
            let ids = [cell(record, 0), cell(record, 1)];
            if ids.contains(&"") {
                return Err(at(Error::new("tie-incomplete"), path, record));
            }
            let weight = match cell(record, 2) {
                "" => Some(1),
                text => text.parse::<Decimal>().ok().and_then(|weight| u32::try_from(weight).ok()),
            };
            let Some(weight) = weight else {
                return Err(at(Error::new("tie-weight"), path, record).with("text", cell(record, 2)));
            };
            if let (Some(people), Some(id)) = (people, ids.iter().find(|id| !self.index.contains_key(**id))) {
                return Err(at(Error::new("tie-person"), path, record)
                    .with("id", *id)
                    .with("people", file_name(people)));
            }
            let [one, other] = ids.map(|id| self.unit(id));
            self.workforce.ties.push((one, other, weight));
        }
        Ok(())
    }

    fn read_people(&mut self, path: &Path) -> Result<()> {
        let records = records(path)?;
        let Some(first) = records.first() else { return Ok(()) };
        let heads: Vec<String> = first.cells.iter().map(|head| head.trim().to_lowercase()).collect();
        let column = |names: &[&str]| heads.iter().position(|head| names.contains(&head.as_str()));
        let known = [column(HEADS), column(&["site"]), column(&["shift"]), column(&["skills", "skill"])];
        let heading =
            heads.first().is_some_and(|head| HEADS.contains(&head.as_str())) || known[1..].iter().any(Option::is_some);
        // Without a heading columns stand in the order they are documented in.
        let columns =
            if heading { [Some(known[0].unwrap_or(0)), known[1], known[2], known[3]] } else { [0, 1, 2, 3].map(Some) };
        for record in &records[usize::from(heading)..] {
            let [id, site, shift, skills] = columns.map(|at| at.map_or("", |at| cell(record, at)));
            if id.is_empty() {
                return Err(at(Error::new("person-without-id"), path, record));
            }
            if self.index.contains_key(id) {
                return Err(at(Error::new("person-twice"), path, record).with("id", id));
            }
            let unit = self.unit(id) as usize;
            let block = (site.to_owned(), shift.to_owned());
            let known = self.blocks.iter().position(|other| *other == block);
            let block = known.unwrap_or_else(|| {
                self.blocks.push(block);
                self.blocks.len() - 1
            });
            let skills = skills.split([';', '|', ',']).map(str::trim).filter(|skill| !skill.is_empty());
            let skills = skills.map(|skill| self.skill(skill)).collect::<Option<Vec<_>>>();
            let Some(skills) = skills else { return Err(at(Error::new("skills-too-many"), path, record)) };
            self.workforce.units[unit].block = block as u32;
            self.workforce.units[unit].skills = skills;
        }
        Ok(())
    }

    fn skill(&mut self, name: &str) -> Option<u16> {
        let known = self.skills.iter().position(|other| other == name);
        u16::try_from(known.unwrap_or_else(|| {
            self.skills.push(name.to_owned());
            self.skills.len() - 1
        }))
        .ok()
    }

    /// Reads `SKILL` or `SKILL=N`.
    fn cover(&mut self, text: &str) -> Result<(u16, u32)> {
        let refused = || Error::new("cover-unreadable").with("text", text);
        let (skill, needed) = match text.rsplit_once('=') {
            Some((skill, needed)) => (skill, needed.trim().parse().map_err(|_| refused())?),
            None => (text, 1),
        };
        Ok((self.skill(skill.trim()).ok_or_else(refused)?, needed))
    }

    fn names(&self, units: &[u32]) -> Vec<&str> {
        units.iter().map(|unit| self.id(*unit)).collect()
    }

    fn id(&self, unit: u32) -> &str {
        self.ids.get(unit as usize).map_or("", String::as_str)
    }

    fn as_json(&self, partition: &Partition, time: Duration) -> serde_json::Value {
        let cells: Vec<_> = partition.cells.iter().map(|cell| self.names(cell)).collect();
        serde_json::json!({
            "cells": cells,
            "cut": partition.cut,
            "total": partition.total,
            "bound": partition.bound,
            "status": match partition.proof { Proof::Best => "optimal", Proof::Found => "feasible" },
            "seconds": seconds(time).to_string(),
            "seed": partition.seed,
            "steps": partition.steps,
            "method": "annealing, set-partitioning bound",
        })
    }

    fn tell(&self, partition: &Partition, time: Duration, words: &Words) {
        let share = |weight: u64| {
            Arg::Share(Decimal::from(weight).checked_div(Decimal::from(partition.total)).unwrap_or_default())
        };
        let arguments = [
            ("cells", partition.cells.len().into()),
            ("cut", Arg::Number(partition.cut.into())),
            ("total", Arg::Number(partition.total.into())),
            ("share", share(partition.cut)),
            ("bound", Arg::Number(partition.bound.into())),
            ("seconds", Arg::Number(seconds(time))),
            ("steps", Arg::Number(partition.steps.into())),
            ("seed", Arg::Number(partition.seed.into())),
        ];
        say!("{}", words.text("cells-found", &arguments));
        let proof = match partition.proof {
            Proof::Best => words.text("cells-best", &arguments),
            Proof::Found => words.text("cells-bound", &arguments),
        };
        say!("{proof}");
        say!("{}", words.text("cells-work", &arguments));
        for cell in &partition.cells {
            say!("{}", self.names(cell).join("\t"));
        }
    }

    /// Words a conflict, with the least change that would do.
    fn conflict(&self, conflict: &Conflict, words: &Words) -> String {
        let posts = |size: u64| Arg::Number(Decimal::new(i64::try_from(size).unwrap_or(i64::MAX), 3).normalize());
        let number = |count: u64| Arg::Number(count.into());
        let text = |id: &str, args: &[(&str, Arg)]| words.text(id, args);
        let block = |block: u32| -> (&str, Arg) {
            let named = self.blocks.get(block as usize);
            let name = named.map_or(String::new(), |(site, shift)| match (site.is_empty(), shift.is_empty()) {
                (false, false) => format!("{site}, {shift}"),
                _ => format!("{site}{shift}"),
            });
            ("block", if name.is_empty() { Arg::Word("conflict-everybody".to_owned()) } else { name.into() })
        };
        match conflict {
            Conflict::Bounds { min, max } => {
                text("conflict-bounds", &[("min", posts((*min).into())), ("max", posts((*max).into()))])
            }
            Conflict::UnitTooLarge { unit, size } => {
                text("conflict-person-too-large", &[("id", self.id(*unit).into()), ("size", posts((*size).into()))])
            }
            Conflict::TooFew { block: own, size, missing } => {
                text("conflict-too-few", &[block(*own), ("size", posts(*size)), ("missing", posts(*missing))])
            }
            Conflict::NoCount { block: own, size, min, max } => {
                // Whole people: the bounds that would do are rounded to what can be asked for.
                let (min, max) = (min / u64::from(WHOLE), max.div_ceil(WHOLE.into()));
                text(
                    "conflict-no-count",
                    &[block(*own), ("size", posts(*size)), ("min", number(min)), ("max", number(max))],
                )
            }
            Conflict::SkillShort { block: own, skill, holders, needed, cells } => {
                let name = self.skills.get(usize::from(*skill)).map_or("", String::as_str);
                let more = number(needed.saturating_sub(*holders));
                let counts = [("holders", number(*holders)), ("cells", number(*cells)), ("more", more)];
                text("conflict-skill", &[&[block(*own), ("skill", name.into())][..], &counts].concat())
            }
            Conflict::Together { block: own, relief, proved } => {
                let of = |relief: &Relief| match relief {
                    Relief::Apart => words.word("conflict-relief-apart"),
                    Relief::Cover => words.word("conflict-relief-cover"),
                    Relief::Min { size } => text("conflict-relief-min", &[("size", number(size / u64::from(WHOLE)))]),
                    Relief::Max { size } => {
                        text("conflict-relief-max", &[("size", number(size.div_ceil(WHOLE.into())))])
                    }
                };
                let relief: Vec<String> = relief.iter().map(of).collect();
                let arguments = [block(*own), ("relief", relief.join("; ").into())];
                if *proved { text("conflict-together", &arguments) } else { text("conflict-not-found", &arguments) }
            }
            // Nothing on the command line fixes people or keeps them apart.
            Conflict::UnitUnknown { .. }
            | Conflict::ApartFromItself { .. }
            | Conflict::FixedTwice { .. }
            | Conflict::FixedAcrossBlocks { .. }
            | Conflict::FixedTooLarge { .. }
            | Conflict::FixedApart { .. }
            | Conflict::TooManyApart { .. } => String::new(),
        }
    }
}

/// Seconds with one decimal.
fn seconds(time: Duration) -> Decimal {
    Decimal::new(i64::try_from(time.as_millis() / 100).unwrap_or(i64::MAX), 1)
}
