//! Which legal forms fit a firm and its proposal, and why the others do not.
//!
//! Every answer rests on facts of the form and names them. Only a fact that was read and always binds can say that a form
//! does not fit; of any other it says that somebody must ask.

use rust_decimal::Decimal;
use serde::Serialize;

use super::form::{Board, Fact, Form};
use super::quantity::Quantity;
use crate::firm::Firm;
use crate::problem::Arg;
use crate::proposal::Proposal;
use crate::rules::country;

/// What of a firm and its proposal decides which form fits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Circumstances {
    /// Id of the plan's jurisdiction.
    pub jurisdiction: String,
    /// Members there would be.
    pub members: Decimal,
    /// Posts whose holders would not be members.
    pub hired: Decimal,
    /// Cells there would be.
    pub cells: u32,
    /// Delegates in the council that would govern; none where there is no council.
    pub delegates: Option<u32>,
    /// Share of the surplus that is never to be divided, where the plan says it.
    pub kept: Option<Decimal>,
    /// Whether people who do not work there are to own a part.
    pub investors: bool,
    /// Whether it is to belong to the third sector: to serve others and make no profit for members.
    pub third_sector: bool,
}

impl Circumstances {
    /// Returns those of a proposal, which makes everybody a member and lets nobody else own a part.
    pub fn of(jurisdiction: &str, firm: &Firm, proposal: &Proposal, kept: Option<Decimal>) -> Self {
        Self {
            jurisdiction: jurisdiction.to_owned(),
            members: firm.posts,
            cells: u32::try_from(proposal.cells.len()).unwrap_or(u32::MAX),
            delegates: proposal.top_council().and_then(|delegates| u32::try_from(delegates).ok()),
            kept,
            ..Self::default()
        }
    }
}

/// How far a form fits.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fit {
    /// Id of the form.
    pub form: String,
    /// Its name in law.
    pub name: String,
    /// How a collective without managers maps on to it.
    pub how: String,
    /// Whether it is a form of the plan's jurisdiction.
    pub here: bool,
    /// The gravest of its points.
    pub verdict: Verdict,
    /// What was looked at, by topic.
    pub points: Vec<Point>,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Point {
    /// What it is about.
    pub topic: Topic,
    /// What came of it.
    pub verdict: Verdict,
    /// Id of its sentence.
    pub said: &'static str,
    /// Values of the sentence.
    pub args: Vec<(&'static str, Arg)>,
    /// The facts it rests on.
    pub facts: Vec<Fact>,
}

/// What came of a point, from best to gravest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It fits.
    Fits,
    /// It is as the law has it, and nothing in the plan decides it.
    Note,
    /// It must be asked: the plan does not say it, or the law is not known well enough.
    Ask,
    /// It does not fit.
    DoesNot,
}

impl Verdict {
    /// Returns the id of its word.
    pub fn id(self) -> &'static str {
        match self {
            Self::Fits => "choose-fits",
            Self::Note => "choose-note",
            Self::Ask => "choose-ask",
            Self::DoesNot => "choose-does-not",
        }
    }
}

/// What a point is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Where it is founded.
    Place,
    /// What it may be for.
    Purpose,
    /// How many members.
    Members,
    /// What governs it between meetings.
    Board,
    /// People who work there and are no members.
    Hired,
    /// What must be put aside.
    Reserve,
    /// What may be shared out.
    Distribution,
    /// Whether its assets are locked.
    Lock,
    /// Whether it can belong to the third sector.
    ThirdSector,
    /// Owners who do not work there.
    Investors,
}

impl Topic {
    /// Returns the id of its word.
    pub fn id(self) -> &'static str {
        match self {
            Self::Place => "choose-topic-place",
            Self::Purpose => "choose-topic-purpose",
            Self::Members => "choose-topic-members",
            Self::Board => "choose-topic-board",
            Self::Hired => "choose-topic-hired",
            Self::Reserve => "choose-topic-reserve",
            Self::Distribution => "choose-topic-distribution",
            Self::Lock => "choose-topic-lock",
            Self::ThirdSector => "choose-topic-third-sector",
            Self::Investors => "choose-topic-investors",
        }
    }
}

/// Returns how far each form fits: those of the plan's jurisdiction first, then the best, then
/// the usual one of each jurisdiction.
pub fn choose(forms: &[Form], circumstances: &Circumstances) -> Vec<Fit> {
    let mut fits: Vec<(bool, Fit)> = forms.iter().map(|form| (form.usual, fit(form, circumstances))).collect();
    fits.sort_by_key(|(usual, fit)| (!fit.here, fit.verdict, !usual));
    fits.into_iter().map(|(_, fit)| fit).collect()
}

fn fit(form: &Form, said: &Circumstances) -> Fit {
    let mut looked = Looked { form, said, points: Vec::new() };
    looked.place();
    looked.purpose();
    looked.members();
    looked.board();
    looked.hired();
    looked.reserve();
    looked.distribution();
    looked.lock();
    looked.third_sector();
    looked.investors();
    let gravest = looked.points.iter().map(|point| point.verdict).max().unwrap_or(Verdict::Ask);
    Fit {
        form: form.id.clone(),
        name: form.name.clone(),
        how: form.fit.clone(),
        here: form.jurisdiction == said.jurisdiction,
        // A note decides nothing.
        verdict: if gravest == Verdict::Note { Verdict::Fits } else { gravest },
        points: looked.points,
    }
}

struct Looked<'a> {
    form: &'a Form,
    said: &'a Circumstances,
    points: Vec<Point>,
}

impl<'a> Looked<'a> {
    fn point(
        &mut self,
        topic: Topic,
        verdict: Verdict,
        said: &'static str,
        args: &[(&'static str, Arg)],
        facts: &[&Fact],
    ) {
        let facts = facts.iter().map(|fact| (*fact).clone()).collect();
        self.points.push(Point { topic, verdict, said, args: args.to_vec(), facts });
    }

    /// Returns the facts with these keys, a key that ends in a full stop standing for all that begin with it.
    fn facts(&self, keys: &[&str]) -> Vec<&'a Fact> {
        let meant = |fact: &&Fact| {
            keys.iter().any(|key| if key.ends_with('.') { fact.key.starts_with(key) } else { fact.key == *key })
        };
        self.form.facts.iter().filter(meant).collect()
    }

    fn is(&self, key: &str, value: &str) -> Option<&'a Fact> {
        self.form.fact(key).filter(|fact| fact.value == value)
    }

    fn place(&mut self) {
        let ours = &self.form.jurisdiction;
        let (verdict, said) = match () {
            () if *ours == self.said.jurisdiction => (Verdict::Fits, "choose-place-here"),
            () if country(ours) == country(&self.said.jurisdiction) => (Verdict::Ask, "choose-place-region"),
            () => (Verdict::Ask, "choose-place-elsewhere"),
        };
        self.point(Topic::Place, verdict, said, &[], &[]);
        if let Some(scope) = self.form.fact("scope") {
            self.point(Topic::Place, Verdict::Ask, "choose-place-scope", &[], &[scope]);
        }
    }

    fn purpose(&mut self) {
        if let Some(excluded) = self.form.fact("status.excluded") {
            let verdict = failing(&[excluded]);
            self.point(Topic::Purpose, verdict, "choose-purpose-excluded", &[], &[excluded]);
        }
        let tests = self.facts(&["status.test", "status.test_criteria", "status.client_dependence_max"]);
        if !tests.is_empty() {
            self.point(Topic::Purpose, Verdict::Note, "choose-purpose-test", &[], &tests);
        }
    }

    fn members(&mut self) {
        let members = ("members", Arg::Number(self.said.members));
        // A form may have several kinds, each with a least number of its own.
        let least: Vec<&Fact> =
            self.facts(&["members.min", "members.min_srl", "members.min_worker_sarl_sas", "members.min_worker_sa"]);
        let lowest = least.iter().filter_map(|fact| Some((fact.quantity()?, *fact))).min_by_key(|(least, _)| *least);
        match lowest {
            None => self.point(
                Topic::Members,
                Verdict::Note,
                "choose-members-no-least",
                std::slice::from_ref(&members),
                &[],
            ),
            Some((number, lowest)) => {
                let allow = least.iter().filter(|fact| allows(fact, self.said.members)).count();
                let (verdict, said) = match allow {
                    // Where members must be fewer it is because they are firms; here they are people who work there.
                    0 if lowest.confidence == "high" => (Verdict::DoesNot, "choose-members-too-few"),
                    0 => (Verdict::Ask, "choose-members-too-few"),
                    some if some == least.len() => (Verdict::Fits, "choose-members-enough"),
                    _ => (Verdict::Ask, "choose-members-one-kind"),
                };
                let args = [members.clone(), ("least", Arg::Number(number.decimal()))];
                self.point(Topic::Members, verdict, said, &args, &least);
            }
        }
        let most = self.facts(&["members.max_sarl", "form.srl_allowed_if"]);
        let passed: Vec<&Fact> = most.into_iter().filter(|fact| !allows(fact, self.said.members)).collect();
        if !passed.is_empty() {
            self.point(Topic::Members, Verdict::Note, "choose-members-other-kind", &[members], &passed);
        }
    }

    fn board(&mut self) {
        let (form, said) = (self.form, self.said);
        let all = said.members <= Decimal::from(form.all_member_board_most);
        let board = ("board", Arg::Text(form.term("en", "board").unwrap_or_default().to_owned()));
        let members = ("members", Arg::Number(said.members));
        let (least, most) = (self.facts(&["board.min"]), self.facts(&["board.max"]));
        if form.board == Board::None {
            let facts = self.facts(&["board.required"]);
            self.point(Topic::Board, Verdict::Fits, "choose-board-none", &[], &facts);
            return;
        }
        let required: Vec<&Fact> = self.facts(&["board.required", "board.min", "board.max"]);
        if let Some(short) = least.iter().find(|fact| !allows(fact, said.members)) {
            self.point(
                Topic::Board,
                failing(&[short]),
                "choose-board-too-few",
                &[board.clone(), members.clone()],
                &[short],
            );
        }
        match form.board {
            Board::AllOrDelegates if all => {
                self.point(Topic::Board, Verdict::Fits, "choose-board-all", &[board, members.clone()], &required);
            }
            // Delegates need cells that send them.
            Board::AllOrDelegates if said.cells > 1 => match said.delegates {
                Some(delegates) => {
                    let fits = required.iter().all(|fact| allows(fact, delegates.into()));
                    let verdict = if fits { Verdict::Fits } else { Verdict::Ask };
                    let args = [board, members.clone(), ("delegates", Arg::Count(delegates.into()))];
                    let sentence = if fits { "choose-board-delegates" } else { "choose-board-delegates-number" };
                    self.point(Topic::Board, verdict, sentence, &args, &required);
                }
                None => {
                    let args = [board, members.clone()];
                    self.point(Topic::Board, Verdict::Fits, "choose-board-delegates-unsaid", &args, &required);
                }
            },
            _ => self.point(Topic::Board, Verdict::Fits, "choose-board-elected", &[board, members.clone()], &required),
        }
        if let Some(above) = most.iter().find(|fact| !allows(fact, said.members)) {
            let seats = above.quantity().map(Quantity::decimal).unwrap_or_default();
            let args = [members, ("most", Arg::Number(seats))];
            self.point(Topic::Board, Verdict::Note, "choose-board-above", &args, &[above]);
        }
        let officers = self.facts(&["board.officers_required", "sindico.min"]);
        if !officers.is_empty() {
            self.point(Topic::Board, Verdict::Note, "choose-board-officers", &[], &officers);
        }
        let terms = self.facts(&["board.term_years", "board.term_max_years", "board.term_limits"]);
        if !terms.is_empty() {
            self.point(Topic::Board, Verdict::Note, "choose-board-terms", &[], &terms);
        }
    }

    fn hired(&mut self) {
        let facts = self.facts(&[
            "hours.nonmember_max_ratio",
            "members.worker_share_min",
            "members.who",
            "members.offer_after_probation",
            "prevalence.member_labour_share",
        ]);
        let hired = ("hired", Arg::Number(self.said.hired));
        if facts.is_empty() {
            self.point(Topic::Hired, Verdict::Note, "choose-hired-unknown", &[], &[]);
        } else if self.said.hired.is_zero() {
            self.point(Topic::Hired, Verdict::Fits, "choose-hired-none", &[], &facts);
        } else {
            // The law counts hours, pay or permanent staff; posts only say that there is something to count.
            self.point(Topic::Hired, Verdict::Ask, "choose-hired-some", &[hired], &facts);
        }
    }

    fn reserve(&mut self) {
        let facts = self.facts(&[
            "reserve.min_share",
            "reserve.required",
            "reserve.extracoop_min_share",
            "reserve.development_fund",
            "reserve.nonmember_surplus",
            "education_fund.min_share",
            "solidarity_fund.min_share",
        ]);
        let least = self.form.fact("reserve.min_share").and_then(|fact| Some((fact, fact.quantity()?)));
        match (least, self.said.kept) {
            (None, _) if facts.is_empty() => {
                self.point(Topic::Reserve, Verdict::Note, "choose-reserve-none", &[], &[]);
            }
            (Some((least, share)), Some(kept)) => {
                let fits = allows(least, kept);
                let verdict = if fits { Verdict::Fits } else { failing(&[least]) };
                let sentence = if fits { "choose-reserve-enough" } else { "choose-reserve-short" };
                let args = [("kept", Arg::Share(kept)), ("least", Arg::Share(share.decimal()))];
                self.point(Topic::Reserve, verdict, sentence, &args, &facts);
            }
            _ => self.point(Topic::Reserve, Verdict::Note, "choose-reserve-least", &[], &facts),
        }
    }

    fn distribution(&mut self) {
        let facts = self.facts(&["distribution.", "capital.interest_cap", "ristorni.max_share_of_pay"]);
        let sentence = if facts.is_empty() { "choose-distribution-unknown" } else { "choose-distribution" };
        self.point(Topic::Distribution, Verdict::Note, sentence, &[], &facts);
    }

    fn lock(&mut self) {
        let left = self.facts(&["residual."]);
        let with = |fact: &'a Fact| [&[fact], left.as_slice()].concat();
        let (sentence, facts) = if let Some(lock) = self.is("asset_lock.statutory", "true") {
            ("choose-lock-law", with(lock))
        } else if self.form.fact("residual.unallocated").is_some() {
            let reserve = self.facts(&["reserve.indivisible_allowed", "reserve.indivisible_source"]);
            ("choose-lock-against", [reserve, left].concat())
        } else if let Some(reserve) = self.form.fact("reserve.indivisible").filter(|fact| fact.value != "false") {
            ("choose-lock-reserve", with(reserve))
        } else if let Some(rules) = self.is("asset_lock.statutory", "false") {
            ("choose-lock-rules", with(rules))
        } else if left.is_empty() {
            ("choose-lock-unknown", left)
        } else {
            ("choose-lock-left", left)
        };
        self.point(Topic::Lock, Verdict::Note, sentence, &[], &facts);
    }

    fn third_sector(&mut self) {
        let wanted = |verdict: Verdict| if self.said.third_sector { verdict } else { Verdict::Note };
        let narrow = self.facts(&["nonprofit."]);
        let (verdict, sentence, facts) = if let Some(profit) = self.is("status.for_profit", "true") {
            (wanted(failing(&[profit])), "choose-third-sector-never", vec![profit])
        } else if !narrow.is_empty() {
            (wanted(Verdict::Ask), "choose-third-sector-narrow", narrow)
        } else if self.is("asset_lock.statutory", "true").is_some() {
            (wanted(Verdict::Fits), "choose-third-sector-law", self.facts(&["asset_lock.statutory", "status.test"]))
        } else {
            (wanted(Verdict::Ask), "choose-third-sector-unknown", Vec::new())
        };
        self.point(Topic::ThirdSector, verdict, sentence, &[], &facts);
    }

    fn investors(&mut self) {
        let barred = self.facts(&["members.who"]);
        let barred = match self.is("capital.shares_required", "false") {
            Some(no_shares) => [barred, vec![no_shares]].concat(),
            None => barred,
        };
        let limits = self.facts(&[
            "capital.collaborating_max_share",
            "vote.collaborating_max_share",
            "vote.outside_max_share",
            "vote.outside_total_max_share",
            "vote.worker_min_share",
            "capital.worker_min_share",
            "capital.ica_outside_stock",
            "distribution.dividend_cap",
            "distribution.patron_min_share",
            "board.external_max_share",
            "board.nonmember_max_share",
        ]);
        let facts = [barred.clone(), limits.clone()].concat();
        let (verdict, sentence) = match self.said.investors {
            false if facts.is_empty() => (Verdict::Fits, "choose-investors-none"),
            false => (Verdict::Fits, "choose-investors-none-limits"),
            true if !barred.is_empty() => (failing(&barred), "choose-investors-barred"),
            true if !limits.is_empty() => (Verdict::Ask, "choose-investors-limits"),
            true => (Verdict::Ask, "choose-investors-unknown"),
        };
        self.point(Topic::Investors, verdict, sentence, &[], &facts);
    }
}

/// What a point that fails says: only facts that all were read and always bind refuse.
fn failing(facts: &[&Fact]) -> Verdict {
    if facts.iter().all(|fact| fact.refuses()) { Verdict::DoesNot } else { Verdict::Ask }
}

fn allows(fact: &Fact, number: Decimal) -> bool {
    Quantity::parse(&number.round_dp(9).normalize().to_string()).is_none_or(|number| fact.allows(number))
}
