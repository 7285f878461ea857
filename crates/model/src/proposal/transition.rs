//! Who decides what while a firm changes: before it, between the change of a cell and the founding assembly, and
//! afterwards. The decisions are data, with the law where law fixes who takes them.

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::library::{Duty, Source, WrittenDuty, duties};
use crate::diagnosis::titles::is_id;
use crate::rules::country;

/// Who decides what, through the change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transition {
    /// Kinds of decision, in the order of the file.
    pub decisions: Vec<DecisionKind>,
}

/// A kind of decision and who takes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionKind {
    /// Its id, such as `sign-payments`.
    pub id: String,
    /// Who decides before the change.
    pub before: Body,
    /// Who decides once a cell has changed, until the founding assembly adopts the rules.
    pub between: Body,
    /// Who decides afterwards.
    pub after: Body,
    /// Why it stays where it is between, or goes where it goes.
    pub why: Why,
    /// Where law fixes who decides, a country once.
    pub law: Vec<Duty>,
}

/// Who can decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// The owner or owners, as those who hold the shares.
    Owner,
    /// The directors, or the committee the law knows.
    Directors,
    /// The manager of those concerned.
    Manager,
    /// The cell of those concerned.
    Cell,
    /// Whoever's turn it is.
    Rota,
    /// Those whose field of knowledge it is.
    Domain,
    /// The council of delegates.
    Council,
    /// Everybody.
    Assembly,
    /// Whom the law names.
    LegalHolder,
}

/// Why somebody decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Directors answer for it in law until the transfer.
    DirectorsAnswer,
    /// The owner's property is at stake until the transfer.
    OwnersProperty,
    /// A mandate with a third party names people, and has to be changed first.
    MandateNames,
    /// The law names who decides, before and after.
    LawNames,
    /// Those who do the work know most about it.
    ThoseWhoDoIt,
    /// It binds everybody.
    BindsEverybody,
    /// It needs knowledge few have.
    NeedsKnowledge,
    /// It cannot wait for a meeting.
    CannotWait,
    /// It must not be decided by those it is about alone.
    NotByOnesOwn,
}

impl Body {
    /// Every one.
    pub const ALL: [Self; 9] = [
        Self::Owner,
        Self::Directors,
        Self::Manager,
        Self::Cell,
        Self::Rota,
        Self::Domain,
        Self::Council,
        Self::Assembly,
        Self::LegalHolder,
    ];

    /// Returns its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Directors => "directors",
            Self::Manager => "manager",
            Self::Cell => "cell",
            Self::Rota => "rota",
            Self::Domain => "domain",
            Self::Council => "council",
            Self::Assembly => "assembly",
            Self::LegalHolder => "legal-holder",
        }
    }

    /// Returns the message of its name.
    pub fn label(self) -> String {
        format!("body-{}", self.id())
    }
}

impl Why {
    /// Every one.
    pub const ALL: [Self; 9] = [
        Self::DirectorsAnswer,
        Self::OwnersProperty,
        Self::MandateNames,
        Self::LawNames,
        Self::ThoseWhoDoIt,
        Self::BindsEverybody,
        Self::NeedsKnowledge,
        Self::CannotWait,
        Self::NotByOnesOwn,
    ];

    /// Returns its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::DirectorsAnswer => "directors-answer",
            Self::OwnersProperty => "owners-property",
            Self::MandateNames => "mandate-names",
            Self::LawNames => "law-names",
            Self::ThoseWhoDoIt => "those-who-do-it",
            Self::BindsEverybody => "binds-everybody",
            Self::NeedsKnowledge => "needs-knowledge",
            Self::CannotWait => "cannot-wait",
            Self::NotByOnesOwn => "not-by-ones-own",
        }
    }

    /// Returns the message that says it.
    pub fn label(self) -> String {
        format!("transition-why-{}", self.id())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFile {
    decision: Vec<Spanned<WrittenDecision>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenDecision {
    id: String,
    before: Body,
    between: Body,
    after: Body,
    why: Why,
    #[serde(default)]
    law: Vec<Spanned<WrittenDuty>>,
}

impl Transition {
    /// Reads the file of decisions (path and TOML text). Fails on one that breaks the format, naming it and the line.
    pub fn parse(name: &str, text: &str) -> Result<Self, String> {
        let source = Source::new(name, text);
        let file: WrittenFile = source.read()?;
        let mut decisions: Vec<DecisionKind> = Vec::new();
        for written in file.decision {
            let at = written.span().start;
            let WrittenDecision { id, before, between, after, why, law } = written.into_inner();
            let refuse = |what: &str| Err(source.at(at, &format!("{id}: {what}")));
            if !is_id(&id) {
                return refuse("no id: small letters and digits with hyphens between");
            }
            if decisions.iter().any(|other| other.id == id) {
                return refuse("it stands twice");
            }
            // Nobody is owner or manager afterwards.
            if matches!(after, Body::Owner | Body::Manager) {
                return refuse("nobody decides afterwards as owner or manager");
            }
            let by_law = [before, between, after].contains(&Body::LegalHolder);
            if (by_law || why == Why::LawNames || why == Why::DirectorsAnswer) && law.is_empty() {
                return refuse("where law fixes who decides, say the statute");
            }
            let law = duties(law, &id, &source)?;
            decisions.push(DecisionKind { id, before, between, after, why, law });
        }
        Ok(Self { decisions })
    }
}

impl DecisionKind {
    /// Returns what the law says of who decides in a jurisdiction, such as `gb` or `us-tx`.
    pub fn law(&self, jurisdiction: &str) -> Option<&Duty> {
        self.law.iter().find(|duty| duty.jurisdiction == country(jurisdiction))
    }

    /// Returns the message of its name.
    pub fn label(&self) -> String {
        format!("transition-{}", self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOUND: &str = "[[decision]]
id = \"borrow\"
before = \"directors\"
between = \"directors\"
after = \"assembly\"
why = \"directors-answer\"
[[decision.law]]
jurisdiction = \"gb\"
statute = \"An Act s.1\"
href = \"https://example.org/act\"
verified = \"no\"
[[decision]]
id = \"daily-rota\"
before = \"manager\"
between = \"cell\"
after = \"cell\"
why = \"those-who-do-it\"
";

    #[test]
    fn a_sound_file_is_read_in_its_order() {
        let transition = Transition::parse("transition.toml", SOUND).unwrap();
        let ids: Vec<_> = transition.decisions.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["borrow", "daily-rota"]);
        let borrow = &transition.decisions[0];
        assert_eq!((borrow.after, borrow.why), (Body::Assembly, Why::DirectorsAnswer));
        assert_eq!(borrow.law("gb-nir").map(|law| law.statute.as_str()), Some("An Act s.1"));
        assert_eq!(borrow.label(), "transition-borrow");
    }

    #[test]
    fn ids_are_those_of_files() {
        let of = |value: serde_json::Value| value.as_str().map(str::to_owned).unwrap_or_default();
        for body in Body::ALL {
            assert_eq!(of(serde_json::to_value(body).unwrap()), body.id());
        }
        for why in Why::ALL {
            assert_eq!(of(serde_json::to_value(why).unwrap()), why.id());
        }
    }

    #[test]
    fn a_broken_file_is_refused_with_its_line() {
        let cases = [
            ("\"daily-rota\"", "\"borrow\"", "t.toml:12: borrow: it stands twice"),
            ("\"daily-rota\"", "\"Daily rota\"", "t.toml:12: Daily rota: no id"),
            ("after = \"cell\"", "after = \"manager\"", "t.toml:12: daily-rota: nobody decides afterwards as owner"),
            ("after = \"cell\"", "after = \"boss\"", "t.toml:16: unknown variant `boss`"),
            ("after = \"cell\"", "after = \"legal-holder\"", "t.toml:12: daily-rota: where law fixes who decides"),
            ("\"those-who-do-it\"", "\"because\"", "t.toml:17: unknown variant `because`"),
            ("\"An Act s.1\"", "\" \"", "t.toml:7: borrow: no source"),
            ("why = \"those-who-do-it\"\n", "", "t.toml:12"),
        ];
        for (from, to, said) in cases {
            assert!(SOUND.contains(from), "{from} is not in the file");
            let got = Transition::parse("t.toml", &SOUND.replace(from, to)).err().unwrap_or_default();
            assert!(got.starts_with(said), "{from} -> {to}: {got}");
        }
    }
}
