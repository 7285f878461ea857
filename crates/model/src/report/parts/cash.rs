//! Thirteen weeks of cash and signs of insolvency, in words.

use rust_decimal::Decimal;

use super::super::charts::{self, id};
use super::super::document::{Align, Inline, ParagraphStyle, Row, RowKind};
use super::super::figures;
use super::super::privacy;
use super::super::words::Words;
use super::{Beside, Block, Edition, Report};
use crate::money::Amount;
use crate::problem::Arg;
use crate::story::Story;
use crate::viability::{CashPlan, RedWeek, Week};

/// Whether cash lasts, in a line.
pub fn cash_headline(story: &Story, words: &Words) -> String {
    let Some(cash) = &story.viability.cash else { return words.word("cash-no-books") };
    let run = &cash.plan;
    let lowest = run.weeks.get(run.lowest_week as usize - 1).map_or(cash.first, |week| week.from);
    let args = [
        ("weeks", Arg::Count(i64::try_from(run.red.len()).unwrap_or(i64::MAX))),
        ("amount", words.money_whole(run.lowest, story.firm.currency).into()),
        ("date", words.day(lowest).into()),
    ];
    words.text(if run.red.is_empty() { "cash-no-red" } else { "cash-red" }, &args)
}

/// Lists of the books that are not there, each with what it would give.
pub fn books_missing(story: &Story, words: &Words) -> Vec<String> {
    story.viability.missing.iter().map(|role| words.word(&format!("books-missing-{}", id(role)))).collect()
}

/// One sign of solvency or insolvency.
pub struct Sign {
    /// Address of the figure it is seen by.
    pub address: String,
    /// What it says.
    pub says: String,
    /// What must be said with it; empty where nothing must.
    pub caveat: String,
    /// Whether it is a sign of insolvency.
    pub bad: bool,
}

/// Below the first, firms were found to fail; above the second, to live. Altman’s own limits of the measure.
const Z2_LIMITS: [Decimal; 2] = [Decimal::from_parts(11, 0, 0, false, 1), Decimal::from_parts(26, 0, 0, false, 1)];

/// Returns every sign the books give, in the order of the law: paying as debts fall due, owning what is owed, how long
/// cash lasts, and a screen.
pub fn signs(story: &Story, words: &Words) -> Vec<Sign> {
    let solvency = &story.viability.solvency;
    let mut found = Vec::new();
    if let (Some(pays), Some(cash)) = (solvency.pays_as_due, &story.viability.cash) {
        let run = &cash.as_is;
        let week = run.beyond.or(run.below_zero).and_then(|week| run.weeks.get(week as usize - 1));
        let date = words.day(week.map_or(cash.first, |week| week.from));
        let says = match (pays, week) {
            (false, _) => "sign-does-not-pay",
            (true, Some(_)) => "sign-pays-overdrawn",
            (true, None) => "sign-pays",
        };
        found.push(Sign {
            address: "cash.runs-out".to_owned(),
            says: words.text(says, &[("date", date.into())]),
            caveat: words.word("sign-pays-caveat"),
            bad: !pays,
        });
    }
    if let Some(owns) = solvency.owns_what_it_owes {
        found.push(Sign {
            address: "cash.position.net-assets".to_owned(),
            says: words.word(if owns { "sign-owns" } else { "sign-owes-more" }),
            caveat: words.word("sign-owns-caveat"),
            bad: !owns,
        });
    }
    if let Some(runway) = &solvency.runway {
        let falls = runway.weeks.is_some();
        found.push(Sign {
            address: "cash.runway.weeks".to_owned(),
            says: words.text(
                if falls { "sign-runway" } else { "sign-no-runway" },
                &[("weeks", Arg::Count(runway.over.into()))],
            ),
            caveat: words.word("sign-runway-caveat"),
            bad: falls && runway.weeks < Some(crate::viability::WEEKS.into()),
        });
    }
    if let Some(z2) = figures::z2_of(story) {
        let says = match z2 {
            z2 if z2 < Z2_LIMITS[0] => "sign-z2-distress",
            z2 if z2 > Z2_LIMITS[1] => "sign-z2-safe",
            _ => "sign-z2-between",
        };
        let limits = [("low", words.number(Z2_LIMITS[0], 1).into()), ("high", words.number(Z2_LIMITS[1], 1).into())];
        found.push(Sign {
            address: "cash.z2".to_owned(),
            says: words.text(says, &limits),
            caveat: words.word(match solvency.debt_due_missing {
                true => "sign-z2-caveat-debt",
                false => "sign-z2-caveat",
            }),
            bad: z2 < Z2_LIMITS[0],
        });
    }
    found
}

/// What a red week needs, in a sentence.
pub fn red_week(story: &Story, words: &Words, red: &RedWeek) -> String {
    let money = |amount: Amount| Arg::from(words.money(amount, story.firm.currency));
    let Some(remedy) = red.remedy else { return words.text("red-week-no-action", &[("short", money(red.short))]) };
    let args =
        [("short", money(red.short)), ("brings", money(remedy.brings)), ("left", money(red.short - remedy.brings))];
    words.text(if remedy.covers { "red-week-covered" } else { "red-week-not-covered" }, &args)
}

/// Whether something of the plan is not known, so that no week has it.
pub fn cash_gaps(story: &Story, words: &Words) -> String {
    let Some(cash) = &story.viability.cash else { return String::new() };
    let unknown = cash.fits.iter().filter(|fit| fit.value.is_none());
    let names: Vec<String> = unknown.map(|fit| words.word(&format!("cash-fit-{}", id(&fit.id)))).collect();
    match names.is_empty() {
        true => String::new(),
        false => words.text("cash-gaps", &[("what", names.join(&words.word("list-joint")).into())]),
    }
}

/// The signs, the thirteen weeks and what red weeks need, as the report has them; empty without books.
pub(in crate::report) fn thirteen_weeks(story: &Story, words: &Words, edition: Edition) -> Vec<Block> {
    let Some(cash) = &story.viability.cash else { return Vec::new() };
    let beside = Beside { others: &[], decided: &[], voted: &[], edition, parts: &[] };
    let mut report = Report::new(story, words, &beside);
    report.finding(cash);
    report.signs();
    report.thirteen_weeks(cash);
    report.blocks
}

impl Report<'_> {
    /// Thirteen weeks of cash.
    pub(super) fn cash(&mut self) {
        self.chapter(cash_headline(self.story, self.words));
        let cash = self.story.viability.cash.as_ref();
        if let Some(cash) = cash {
            self.finding(cash);
        }
        self.signs();
        if let Some(cash) = cash {
            self.thirteen_weeks(cash);
        }
        let missing = books_missing(self.story, self.words);
        if !missing.is_empty() {
            self.section("section-books-missing");
            let items = missing.into_iter().map(|one| vec![Inline::text(one)]).collect();
            self.blocks.push(Block::List { items });
        }
        self.deal();
    }

    fn whole(&self, amount: Amount) -> String {
        self.words.number(amount.major(self.story.firm.currency.decimals()), 0)
    }

    /// The balances drawn, and what to do about those below the floor.
    fn finding(&mut self, cash: &CashPlan) {
        if self.redacted() && privacy::week_is_of_few(cash) {
            let text = self.word("redacted-weeks");
            self.say(ParagraphStyle::Small, text);
            return;
        }
        self.figure(charts::weeks_of_cash(self.story, self.words));
        let gaps = cash_gaps(self.story, self.words);
        if !gaps.is_empty() {
            self.say(ParagraphStyle::Notice, gaps);
        }
        self.red_weeks(cash);
    }

    /// Week by week, what came of those that have passed, and what all of it rests on.
    fn thirteen_weeks(&mut self, cash: &CashPlan) {
        if self.redacted() && privacy::week_is_of_few(cash) {
            return;
        }
        self.section("section-cash-weeks");
        self.body("cash-how-to-read", &[]);
        let lines = figures::cash_lines(cash);
        let half = cash.plan.weeks.len().div_ceil(2);
        let mut number = 1;
        for weeks in cash.plan.weeks.chunks(half) {
            self.weeks_table(cash, weeks, number, &lines);
            number += u32::try_from(weeks.len()).unwrap_or(u32::MAX);
        }
        if self.redacted() {
            return;
        }
        if !cash.actual.is_empty() {
            self.actual(cash);
        }
        self.rests_on(cash);
    }

    fn weeks_table(&mut self, cash: &CashPlan, weeks: &[Week], first: u32, lines: &[crate::viability::Line]) {
        let mut columns = vec![self.money_column("column-cash-line", 24)];
        columns[0].1 = Align::Start;
        columns.extend((first..).zip(weeks).map(|(number, week)| {
            let red = cash.plan.red.iter().any(|red| red.week == number);
            let id = if red { "column-cash-week-red" } else { "column-cash-week" };
            let args = [("week", Arg::Count(number.into())), ("date", self.words.day(week.from).into())];
            (self.words.text(id, &args), Align::End, 11)
        }));
        let row = |label: String, of: &dyn Fn(&Week) -> Amount| {
            std::iter::once(label).chain(weeks.iter().map(|week| self.whole(of(week)))).collect::<Vec<_>>()
        };
        let mut rows = vec![Row::new(RowKind::Body, row(self.word("cash-row-opening"), &|week| week.opening))];
        // What is paid to one person, such as an owner or who leaves, is told with the rest.
        let sum = |week: &Week, comes_in: bool| {
            let lines = week.lines.values().copied();
            lines.filter(|amount| (*amount > Amount::ZERO) == comes_in).sum()
        };
        if self.redacted() {
            rows.push(Row::new(RowKind::Body, row(self.word("redacted-week-in"), &|week| sum(week, true))));
            rows.push(Row::new(RowKind::Body, row(self.word("redacted-week-out"), &|week| sum(week, false))));
        }
        rows.extend(lines.iter().filter(|_| !self.redacted()).map(|line| {
            let cells = row(self.word(&format!("cash-line-{}", id(line))), &|week| {
                week.lines.get(line).copied().unwrap_or_default()
            });
            // How it is counted is the same in every week: the first that has it says, and only the first table.
            let week = (1..).zip(&cash.plan.weeks).find(|(_, week)| first == 1 && week.lines.contains_key(line));
            let note = week.map(|(week, _)| self.basis_of(&format!("cash.plan.{week}.{}", id(line))));
            Row::noted(RowKind::Body, cells, note.unwrap_or_default())
        }));
        rows.push(Row::new(RowKind::Total, row(self.word("cash-row-closing"), &|week| week.closing)));
        if cash.overdraft != Amount::ZERO {
            let cells = row(self.word("cash-row-headroom"), &|week| cash.headroom(week));
            rows.push(Row::noted(RowKind::Body, cells, self.basis_of("cash.overdraft")));
        }
        self.table("table-cash-weeks", columns, rows);
    }

    /// Each week that ends below the floor, with one action.
    fn red_weeks(&mut self, cash: &CashPlan) {
        if cash.plan.red.is_empty() && cash.taken.is_empty() {
            return;
        }
        self.section("section-red-weeks");
        let day = |week: u32| {
            let week = cash.plan.weeks.get((week as usize).wrapping_sub(1));
            self.words.day(week.map_or(cash.first, |week| week.from))
        };
        let head = |number: u32| {
            self.words.text("red-week", &[("week", Arg::Count(number.into())), ("date", day(number).into())])
        };
        let red = cash.plan.red.iter().map(|red| {
            let action = red.remedy.map(|remedy| self.word(&format!("cash-do-{}", id(&remedy.action))));
            let says = match self.redacted() {
                true => self.words.text("redacted-week-short", &[("short", self.money(red.short).into())]),
                false => red_week(self.story, self.words, red),
            };
            let action = action.unwrap_or_else(|| self.word("cash-do-nothing"));
            (RowKind::Body, vec![head(red.week), action, says])
        });
        let taken = cash.taken.iter().map(|(week, action)| {
            let action = self.word(&format!("cash-do-{}", id(action)));
            (RowKind::Body, vec![head(*week), action, self.word("red-week-in-plan")])
        });
        let rows = red.chain(taken).collect();
        let columns = vec![
            self.column("column-red-week", Align::Start, 3),
            self.column("column-red-action", Align::Start, 5),
            self.column("column-red-brings", Align::Start, 7),
        ];
        self.table("table-red-weeks", columns, rows);
        self.body("red-weeks-how", &[]);
    }

    /// What the plan goes on, each with what tells it.
    fn rests_on(&mut self, cash: &CashPlan) {
        self.section("section-cash-rests-on");
        self.body(
            "cash-doubtful",
            &[("doubtful", self.money(cash.doubtful).into()), ("floor", self.money(cash.floor).into())],
        );
        let months = ["months".to_owned()].into_iter();
        let ids = cash.fits.iter().map(|fit| id(&fit.id)).chain(months);
        let rows =
            ids.filter_map(|id| figures::explain(self.story, self.words, &format!("cash.fit.{id}"))).map(|why| {
                let value = match why.figure.mark.is_empty() {
                    true => why.figure.text,
                    false => {
                        self.words.text("marked", &[("text", why.figure.text.into()), ("mark", why.figure.mark.into())])
                    }
                };
                (RowKind::Body, vec![why.figure.label, value, why.formula])
            });
        let rows = rows.collect();
        let columns = vec![
            self.column("column-cash-what", Align::Start, 5),
            self.column("column-cash-value", Align::End, 4),
            self.column("column-cash-basis", Align::Start, 8),
        ];
        self.table("table-cash-fits", columns, rows);
    }

    fn actual(&mut self, cash: &CashPlan) {
        self.section("section-cash-actual");
        let money = |amount| self.amount(amount);
        let mut rows = Vec::new();
        for week in &cash.actual {
            let args = [("week", Arg::Count(week.week.into())), ("date", self.words.day(week.from).into())];
            rows.push((
                RowKind::Body,
                vec![self.words.text("red-week", &args), String::new(), String::new(), String::new()],
            ));
            rows.extend(week.flows.iter().map(|(flow, beside)| {
                let label = self.word(&format!("cash-flow-{}", id(flow)));
                (RowKind::Body, vec![label, money(beside.forecast), money(beside.actual), money(beside.difference)])
            }));
            let closing = &week.closing;
            let cells = [closing.forecast, closing.actual, closing.difference].map(money);
            rows.push((RowKind::Total, [vec![self.word("label-cash-closing")], cells.to_vec()].concat()));
        }
        let columns = vec![
            self.column("column-line", Align::Start, 4),
            self.money_column("column-cash-forecast", 3),
            self.money_column("column-cash-actual", 3),
            self.money_column("column-cash-difference", 3),
        ];
        self.table("table-cash-actual", columns, rows);
    }

    /// Signs of insolvency, each with what must be said with it.
    fn signs(&mut self) {
        let signs = signs(self.story, self.words);
        if signs.is_empty() {
            return;
        }
        self.section("section-solvency");
        let rows = signs.into_iter().filter_map(|sign| {
            let shown = figures::figure(self.story, self.words, &sign.address)?;
            let cells = vec![shown.label, shown.text, sign.says, sign.caveat];
            Some(Row::noted(RowKind::Body, cells, self.basis_of(&sign.address)))
        });
        let rows = rows.collect();
        let columns = vec![
            self.column("column-sign", Align::Start, 4),
            self.column("column-cash-value", Align::End, 3),
            self.column("column-sign-says", Align::Start, 5),
            self.column("column-sign-caveat", Align::Start, 5),
        ];
        self.table("table-solvency", columns, rows);
    }
}
