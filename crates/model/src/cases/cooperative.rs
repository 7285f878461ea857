//! The kinds of worked cases of the cooperative: its cells, its councils, the layers it had.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::planted::planted;
use crate::diagnosis::layers_for;
use crate::proposal::democracy_share;
use crate::proposal::partition::{Proof, part};

/// Figures by name.
pub(super) type Figures = BTreeMap<String, Decimal>;

/// How a kind of case is worked out.
pub(super) type Kind = fn(&serde_json::Value) -> Result<Figures, String>;

/// Returns how a kind of case is worked out that is of no country.
pub(super) fn find(country: &str, kind: &str) -> Option<Kind> {
    Some(match (country, kind) {
        ("--", "cell_design") => cell_design,
        ("--", "democracy_share") => meetings,
        ("--", "layers_needed") => layers,
        _ => return None,
    })
}

pub(super) fn read<T: DeserializeOwned>(input: &serde_json::Value) -> Result<T, String> {
    T::deserialize(input).map_err(|error| error.to_string())
}

/// Reads a number that is written as one or as text.
pub(super) fn number(value: &serde_json::Value) -> Result<Decimal, String> {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    text.parse().map_err(|_| format!("input: {text}"))
}

pub(super) fn figure(name: &str, value: Decimal) -> Figures {
    Figures::from([(name.to_owned(), value)])
}

#[derive(Deserialize)]
struct CellDesign {
    generator: String,
    n: u32,
    k: u32,
    seed: u64,
    min_size: u32,
    max_size: u32,
    skills: u16,
    skill_cover: u32,
}

/// A network is drawn and parted; a cut that is not proved least is no answer.
fn cell_design(input: &serde_json::Value) -> Result<Figures, String> {
    let asked: CellDesign = read(input)?;
    // Networks larger than can be proved would only take long.
    if asked.generator != "planted" || asked.n > 200 {
        return Err(format!("input: generator {}, n {}", asked.generator, asked.n));
    }
    let mut workforce = planted(asked.n, asked.k, asked.skills.into(), asked.seed);
    let of_post = |posts: u32| posts.saturating_mul(1000);
    (workforce.min, workforce.max) = (of_post(asked.min_size), of_post(asked.max_size));
    workforce.cover = (0..asked.skills).map(|skill| (skill, asked.skill_cover)).collect();
    let partition = part(&workforce, 1, 20_000_000, &|_, _| false).map_err(|conflicts| format!("{conflicts:?}"))?;
    match partition.proof {
        Proof::Best => Ok(figure("cut", partition.cut.into())),
        Proof::Found => Err(format!("cut {}, bound {}", partition.cut, partition.bound)),
    }
}

#[derive(Deserialize)]
struct Meetings {
    k: serde_json::Value,
    q: serde_json::Value,
    m_c: serde_json::Value,
    m_d: serde_json::Value,
    hours: serde_json::Value,
    tiers: serde_json::Value,
}

fn meetings(input: &serde_json::Value) -> Result<Figures, String> {
    let asked: Meetings = read(input)?;
    let tiers = match asked.tiers.as_u64().map(u32::try_from) {
        Some(Ok(tiers)) => Some(tiers),
        None if asked.tiers == "infinite" => None,
        _ => return Err("input: tiers".to_owned()),
    };
    let Meetings { k, q, m_c, m_d, hours, .. } = &asked;
    let share = democracy_share(number(k)?, number(q)?, number(m_c)?, number(m_d)?, number(hours)?, tiers);
    Ok(figure("share", share.ok_or("input: a size or the hours are 0")?))
}

#[derive(Deserialize)]
struct Layers {
    n: u64,
    span: u64,
}

fn layers(input: &serde_json::Value) -> Result<Figures, String> {
    let asked: Layers = read(input)?;
    let layers = layers_for(asked.n, asked.span).ok_or("input: span")?;
    Ok(figure("layers", layers.into()))
}
