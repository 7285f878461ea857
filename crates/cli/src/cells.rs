//! `leveller cells`: reads a work network, has it parted into cells, and says what came of it.

use std::collections::HashMap;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use leveller_app::error::{Error, Result, file_name};
use leveller_app::language;
use leveller_model::import::{self, Record, Table};
use leveller_model::problem::Arg;
use leveller_model::proposal::partition::{Partition, Proof, Unit, Workforce, part};
use leveller_model::proposal::{Names, conflict_problem};
use leveller_model::report::words::Words;
use rust_decimal::Decimal;

use crate::arguments::Cells;
use crate::run::{pretty, say, tabbed};

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
    let words = language::words()?;
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
    match part(&network.workforce, request.seed, request.steps, &|_, _| Instant::now() >= end) {
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
            let problems = conflicts.iter().map(|conflict| conflict_problem(conflict, &network)).collect();
            Err(Error::new("cells-impossible").with("file", file_name(&request.ties)).because(problems))
        }
    }
}

fn table(path: &Path) -> Result<Table> {
    let name = file_name(path);
    let bytes = std::fs::read(path).map_err(|error| {
        Error::new("file-unreadable").with("file", name.as_str()).with("detail", error.kind().to_string())
    })?;
    let (tables, problems) = import::tables(&name, &bytes);
    match tables.into_iter().next() {
        Some(table) if problems.is_empty() => Ok(table),
        _ => Err(Error::new("table-unreadable").with("file", name).because(problems)),
    }
}

fn at(error: Error, path: &Path, record: Record<'_>) -> Error {
    error.with("file", file_name(path)).with("row", record.row as usize)
}

/// Words a column of ids may be headed by in a file of people.
const HEADS: &[&str] = &["id", "person", "employee", "worker", "name"];

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
        let (ties, problems) = import::ties(&table(path)?);
        if !problems.is_empty() {
            return Err(Error::new("cells-impossible").with("file", file_name(path)).because(problems));
        }
        for tie in ties {
            let stranger = [&tie.one, &tie.other].into_iter().find(|id| !self.index.contains_key(*id));
            if let (Some(people), Some(id)) = (people, stranger) {
                return Err(Error::new("tie-person")
                    .with("file", file_name(path))
                    .with("row", tie.row as usize)
                    .with("id", id.as_str())
                    .with("people", file_name(people)));
            }
            let [one, other] = [&tie.one, &tie.other].map(|id| self.unit(id));
            self.workforce.ties.push((one, other, tie.weight));
        }
        Ok(())
    }

    fn read_people(&mut self, path: &Path) -> Result<()> {
        let records = table(path)?.records;
        let Some(first) = records.get(0) else { return Ok(()) };
        let heads: Vec<String> = first.cells().map(str::to_lowercase).collect();
        let column = |names: &[&str]| heads.iter().position(|head| names.contains(&head.as_str()));
        let known = [column(HEADS), column(&["site"]), column(&["shift"]), column(&["skills", "skill"])];
        let heading =
            heads.first().is_some_and(|head| HEADS.contains(&head.as_str())) || known[1..].iter().any(Option::is_some);
        // Without a heading columns stand in the order they are documented in.
        let columns =
            if heading { [Some(known[0].unwrap_or(0)), known[1], known[2], known[3]] } else { [0, 1, 2, 3].map(Some) };
        for record in records.iter().skip(usize::from(heading)) {
            let [id, site, shift, skills] = columns.map(|at| at.map_or("", |at| record.cell(at)));
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
            say!("{}", tabbed(self.names(cell)));
        }
    }
}

impl Names for Network {
    fn unit(&self, unit: u32) -> String {
        self.id(unit).to_owned()
    }

    fn block(&self, block: u32) -> String {
        let named = self.blocks.get(block as usize).into_iter().flat_map(|(site, shift)| [site, shift]);
        named.filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ")
    }

    fn skill(&self, skill: u16) -> String {
        self.skills.get(usize::from(skill)).cloned().unwrap_or_default()
    }

    /// Nothing on the command line pins people.
    fn label(&self, _: u32) -> String {
        String::new()
    }
}

/// Seconds with one decimal.
fn seconds(time: Duration) -> Decimal {
    Decimal::new(i64::try_from(time.as_millis() / 100).unwrap_or(i64::MAX), 1)
}
