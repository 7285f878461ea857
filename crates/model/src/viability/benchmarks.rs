//! What is published of firms that changed: figures with their spread, their source and what they do not say. One figure
//! alone is never shown: of every measure there is what it was least and what it was most.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::diagnosis::titles::is_id;
use crate::money::Amount;
use crate::proposal::{Proposal, Source};
use crate::rules::Verified;
use crate::savings::{SameOutput, Savings};

/// Published figures, by measure.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Benchmarks {
    /// The figures; those of one measure stand together, in the order of the file.
    pub figures: Vec<Benchmark>,
}

/// One published figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Benchmark {
    /// Its id.
    pub id: String,
    /// What is measured.
    pub measure: Measure,
    /// The figure; none where a source says only which way it goes.
    pub value: Option<Decimal>,
    /// The range a source gives.
    pub range: Option<(Decimal, Decimal)>,
    /// Which way it goes, where a source says only that.
    pub direction: Option<Direction>,
    /// What was looked at: how many, of what kind.
    pub sample: String,
    /// The year, or the years.
    pub year: String,
    /// The place.
    pub place: String,
    /// Where it is said.
    pub source: String,
    /// Where that stands in public.
    pub link: String,
    /// How well it is known.
    pub verified: Verified,
    /// What the figure does not say.
    pub caveat: String,
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Share of firms that live on after some years.
    Survival,
    /// Hazard of closing, against other firms: -0.29 is 29 % less.
    HazardOfClosing,
    /// Highest pay as a multiple of the lowest.
    PayRatio,
    /// Pay after the change, or in cooperatives, against before or others: -0.14 is 14 % less.
    PayLevel,
    /// The whole wage bill after the change against before.
    WageBill,
    /// People after the change against before.
    Headcount,
    /// Output from the same inputs against other firms.
    Productivity,
    /// Members' own money as a share of the whole deal.
    MemberEquity,
}

impl Measure {
    /// Returns the message of its name.
    pub fn label(self) -> String {
        format!("measure-{}", super::id(&self))
    }

    /// Whether it says by how much something changes: below zero it falls, and more is further down.
    fn is_change(self) -> bool {
        matches!(self, Self::HazardOfClosing | Self::PayLevel | Self::WageBill | Self::Headcount | Self::Productivity)
    }
}

/// Which way something goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Up.
    Higher,
    /// Neither.
    Same,
    /// Down.
    Lower,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFile {
    figure: Vec<Spanned<Written>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    measure: Measure,
    value: Option<Decimal>,
    range: Option<(Decimal, Decimal)>,
    direction: Option<Direction>,
    sample: String,
    year: String,
    place: String,
    source: String,
    link: String,
    verified: Verified,
    caveat: String,
}

impl Benchmarks {
    /// Reads the file of figures (path and TOML text). Fails on one that breaks the format, naming it and the line.
    pub fn parse(name: &str, text: &str) -> Result<Self, String> {
        let source = Source::new(name, text);
        let file: WrittenFile = source.read()?;
        let mut figures: Vec<Benchmark> = Vec::new();
        for written in file.figure {
            let at = written.span().start;
            let one = written.into_inner();
            let refuse = |what: &str| Err(source.at(at, &format!("{}: {what}", one.id)));
            if !is_id(&one.id) {
                return refuse("no id: small letters and digits with hyphens between");
            }
            if figures.iter().any(|other| other.id == one.id) {
                return refuse("it stands twice");
            }
            if (one.value.is_some() || one.range.is_some()) == one.direction.is_some() {
                return refuse("say a value or a range, or else which way it goes");
            }
            if one.range.is_some_and(|(low, high)| low > high) {
                return refuse("a range rises");
            }
            let texts = [&one.sample, &one.year, &one.place, &one.source, &one.caveat];
            if texts.iter().any(|text| text.trim().is_empty()) {
                return refuse("say the sample, the year, the place, the source and what it does not say");
            }
            if !one.link.starts_with("https://") && !one.link.starts_with("http://") {
                return refuse("no link: say where it was read");
            }
            if one.verified == Verified::Own {
                return refuse("`own` is for figures entered in a plan");
            }
            let Written { id, measure, value, range, direction, sample, year, place, source, link, verified, caveat } =
                one;
            figures.push(Benchmark {
                id,
                measure,
                value,
                range,
                direction,
                sample,
                year,
                place,
                source,
                link,
                verified,
                caveat,
            });
        }
        // Which measures have one figure alone, that would be taken for the truth.
        let alone = figures.iter().find(|one| figures.iter().filter(|other| other.measure == one.measure).count() < 2);
        if let Some(one) = alone.filter(|one| one.range.is_none()) {
            let at = text.find(&format!("id = \"{}\"", one.id)).unwrap_or_default();
            return Err(source.at(at, &format!("{}: one figure alone: find another, or its range", one.id)));
        }
        Ok(Self { figures })
    }

    /// Returns the figures of a measure.
    pub fn of(&self, measure: Measure) -> impl Iterator<Item = &Benchmark> {
        self.figures.iter().filter(move |one| one.measure == measure)
    }

    /// Returns the least and the greatest published of a measure; none where only directions are.
    pub fn span(&self, measure: Measure) -> Option<(Decimal, Decimal)> {
        let ends = |one: &Benchmark| [one.value, one.range.map(|range| range.0), one.range.map(|range| range.1)];
        let all: Vec<Decimal> = self.of(measure).flat_map(ends).flatten().collect();
        all.iter().min().copied().zip(all.iter().max().copied())
    }

    /// Sets a figure of the firm beside what is published of the measure.
    pub fn compare(&self, measure: Measure, own: Option<Decimal>) -> Compared {
        let span = self.span(measure);
        let stands = own.zip(span).map(|(own, (least, most))| {
            let falls = measure.is_change() && own < Decimal::ZERO;
            match own {
                own if own < least && falls => Stands::FallsMore,
                own if own < least => Stands::Below,
                own if own > most && falls => Stands::FallsLess,
                own if own > most && measure.is_change() && most < Decimal::ZERO => Stands::FallsNot,
                own if own > most => Stands::Above,
                _ => Stands::Within,
            }
        });
        Compared { measure, own, span, stands }
    }
}

/// Returns the firm's own figures by measure, for as many as there are: the ratio and level of pay as proposed, the wage
/// bill with everybody staying, and the people the same output takes, where that is known.
pub fn own_figures(proposal: &Proposal, savings: &Savings) -> BTreeMap<Measure, Decimal> {
    let [stays, same_output] = &savings.closures;
    let rates: Vec<Decimal> = proposal.after.iter().flatten().map(|after| after.hourly.minor()).collect();
    let ratio = rates.iter().max().zip(rates.iter().min()).and_then(|(most, least)| most.checked_div(*least));
    let level = stays.after.gross.minor().checked_div(stays.before.gross.minor());
    let headcount = (savings.same_output == SameOutput::Known).then_some(same_output.headcount);
    [
        (Measure::PayRatio, ratio),
        (Measure::PayLevel, level.map(|level| level - Decimal::ONE)),
        (Measure::WageBill, (stays.before.total() > Amount::ZERO).then_some(-stays.share)),
        (Measure::Headcount, headcount.map(|headcount| headcount - Decimal::ONE)),
    ]
    .into_iter()
    .filter_map(|(measure, own)| Some((measure, own?)))
    .collect()
}

/// A figure of the firm beside what is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compared {
    /// What is measured.
    pub measure: Measure,
    /// The firm's figure, where there is one.
    pub own: Option<Decimal>,
    /// The least and the greatest published.
    pub span: Option<(Decimal, Decimal)>,
    /// How they stand to each other, where both are known.
    pub stands: Option<Stands>,
}

/// How a figure stands to what is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stands {
    /// Under the least published.
    Below,
    /// Within what is published.
    Within,
    /// Over the greatest published.
    Above,
    /// It falls, and further than in any published case.
    FallsMore,
    /// It falls, and less than in any published case.
    FallsLess,
    /// It does not fall, where it fell in every published case.
    FallsNot,
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    const SOUND: &str = "[[figure]]
id = \"one\"
measure = \"pay-ratio\"
value = \"2\"
sample = \"323 firms\"
year = \"2015\"
place = \"United States\"
source = \"A census\"
link = \"https://example.org/census\"
verified = \"secondary\"
caveat = \"Those that answered.\"
[[figure]]
id = \"other\"
measure = \"pay-ratio\"
range = [\"3\", \"9\"]
sample = \"Firms of one group\"
year = \"2010\"
place = \"Spain\"
source = \"A page\"
link = \"https://example.org/page\"
verified = \"secondary\"
caveat = \"Second-hand.\"
";

    #[test]
    fn a_figure_stands_beside_the_whole_span() {
        let read = Benchmarks::parse("benchmarks.toml", SOUND).unwrap();
        assert_eq!(read.span(Measure::PayRatio), Some((dec!(2), dec!(9))));
        let of = |own| read.compare(Measure::PayRatio, own).stands;
        assert_eq!(
            [of(Some(dec!(1.9))), of(Some(dec!(9))), of(Some(dec!(9.1))), of(None)],
            [Some(Stands::Below), Some(Stands::Within), Some(Stands::Above), None]
        );
        // A wage bill that fell by 60 % and by 14 % to 20 %: 12.8 % less is less of a fall, and 70 % more of one.
        let falls = SOUND.replace("pay-ratio", "wage-bill").replace("\"2\"", "\"-0.6\"");
        let falls = Benchmarks::parse("b.toml", &falls.replace("[\"3\", \"9\"]", "[\"-0.2\", \"-0.14\"]")).unwrap();
        let of = |own| falls.compare(Measure::WageBill, Some(own)).stands;
        assert_eq!(
            [of(dec!(-0.128)), of(dec!(-0.7)), of(dec!(0)), of(dec!(-0.5))],
            [Stands::FallsLess, Stands::FallsMore, Stands::FallsNot, Stands::Within].map(Some)
        );
        assert_eq!(read.compare(Measure::Survival, Some(dec!(0.5))).stands, None);
    }

    #[test]
    fn a_broken_file_is_refused_with_its_line() {
        let cases = [
            ("\"other\"", "\"one\"", "b.toml:12: one: it stands twice"),
            ("value = \"2\"\n", "", "b.toml:1: one: say a value or a range"),
            ("value = \"2\"", "value = \"2\"\ndirection = \"same\"", "b.toml:1: one: say a value or a range"),
            ("[\"3\", \"9\"]", "[\"9\", \"3\"]", "b.toml:12: other: a range rises"),
            ("\"Second-hand.\"", "\" \"", "b.toml:12: other: say the sample"),
            ("https://example.org/page", "a page", "b.toml:12: other: no link"),
            ("measure = \"pay-ratio\"\nrange", "measure = \"pay-level\"\nrange", "b.toml:2: one: one figure alone"),
        ];
        for (from, to, said) in cases {
            assert!(SOUND.contains(from), "{from} is not in the file");
            let got = Benchmarks::parse("b.toml", &SOUND.replacen(from, to, 1)).err().unwrap_or_default();
            assert!(got.starts_with(said), "{from} -> {to}: {got}");
        }
    }
}
