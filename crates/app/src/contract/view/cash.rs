//! Thirteen weeks of cash and signs of insolvency put into words.

use leveller_model::decision::{CashItem, CashItemKind, Head};
use leveller_model::money::Amount;
use leveller_model::problem::Arg;
use leveller_model::report::charts::{self, id};
use leveller_model::report::figures::{self, POSITION, RUNS};
use leveller_model::report::words::Words;
use leveller_model::report::{self, Decided};
use leveller_model::rules::Verified;
use leveller_model::story::Story;
use leveller_model::viability::{CashPlan, Run, Week};

use super::super::cash::{
    AccountView, ActualRow, ActualWeekView, CashItemView, CashRow, CashRun, CashView, CashWeek, FitView, RedWeekView,
    SignView, TakenView, ThirteenWeeks,
};
use super::super::{Choice, Figure, Line, OwnFigureView};
use super::{CHART_WIDTH, change, chart, figure, figure_of, line_of, register_row, with_figures};

/// Assumptions of the weeks a firm can enter itself, those that decide most first.
const OWN: [&str; 13] = [
    "assumption.cash_floor",
    "assumption.overdraft_limit",
    "assumption.pay_day",
    "assumption.receipt_days",
    "assumption.late_receipt_weeks",
    "assumption.doubtful_days",
    "assumption.late_payment_weeks",
    "assumption.time_to_pay_instalments",
    "assumption.deferral_weeks",
    "assumption.vat_quarter_month",
    "assumption.tax_due_day",
    "assumption.accounts_months",
    "assumption.year_start_month",
];

/// Returns the first half of the chapter.
pub(super) fn cash(story: &Story, decided: &[Decided], words: &Words) -> CashView {
    let signs = report::signs(story, words).into_iter().filter_map(|sign| {
        let shown = figures::figure(story, words, &sign.address)?;
        Some(SignView {
            label: shown.label.clone(),
            figure: figure_of(shown),
            says: sign.says,
            caveat: sign.caveat,
            bad: sign.bad,
        })
    });
    let heads = Head::ALL.map(|head| Choice { id: id(&head), name: words.word(&format!("head-{}", id(&head))) });
    let unknown = story.books.accounts.iter().any(|account| account.head.is_none()).then_some("cash.unknown");
    let position = POSITION.iter().map(|what| format!("cash.position.{what}")).chain(unknown.map(str::to_owned));
    CashView {
        headline: with_figures(
            story,
            words,
            report::cash_headline(story, words),
            &["cash.plan.lowest", "cash.plan.red-weeks"],
        ),
        missing: report::books_missing(story, words),
        gaps: report::cash_gaps(story, words),
        weeks: story.viability.cash.as_ref().map(|plan| thirteen_weeks(story, decided, words, plan)),
        signs: signs.collect(),
        position: position.filter_map(|address| line(story, words, &address)).collect(),
        accounts: accounts(story, words),
        heads: heads.to_vec(),
    }
}

/// A figure with its label; none where there is none.
fn line(story: &Story, words: &Words, address: &str) -> Option<Line> {
    let total = ["ebitda", "ebit", "result", "total-assets", "total-liabilities", "net-assets", "working-capital"];
    let shown = figures::figure(story, words, address)?;
    let is_total = total.iter().any(|total| address.strip_prefix("cash.position.") == Some(*total));
    Some(line_of(shown, is_total))
}

fn thirteen_weeks(story: &Story, decided: &[Decided], words: &Words, plan: &CashPlan) -> ThirteenWeeks {
    let name = |number: u32| week_name(words, plan, number);
    let starts = |week: &Week| plan.start.is_some_and(|start| (0..7).contains(&(start - week.from).get_days()));
    let weeks = (1..).zip(&plan.plan.weeks).map(|(number, week)| CashWeek {
        number,
        name: name(number),
        from: words.day(week.from),
        starts: starts(week),
    });
    let red = plan.plan.red.iter().map(|red| {
        let at = |what: &str| figure(story, words, &format!("cash.plan.{}.{what}", red.week));
        let action = red.remedy.map(|remedy| remedy.action);
        let what = action.map(|action| words.word(&format!("cash-do-{}", id(&action))));
        let costs = action.map(|action| words.word(&format!("cash-costs-{}", id(&action))));
        RedWeekView {
            week: red.week,
            name: name(red.week),
            short: at("short"),
            what: what.unwrap_or_else(|| words.word("cash-do-nothing")),
            costs: costs.unwrap_or_default(),
            brings: action.map(|_| at("brings")),
            covers: red.remedy.is_some_and(|remedy| remedy.covers),
            says: report::red_week(story, words, red),
            action,
        }
    });
    let taken = plan.taken.iter().map(|(week, action)| TakenView {
        week: *week,
        name: name(*week),
        what: words.word(&format!("cash-do-{}", id(action))),
        costs: words.word(&format!("cash-costs-{}", id(action))),
        action: *action,
    });
    let lines = |addresses: &[&str]| addresses.iter().filter_map(|address| line(story, words, address)).collect();
    let fits = plan.fits.iter().map(|fit| id(&fit.id)).chain(["months".to_owned()]);
    let fits = fits.filter_map(|fit| {
        let why = figures::explain(story, words, &format!("cash.fit.{fit}"))?;
        Some(FitView { label: why.figure.label.clone(), figure: figure_of(why.figure), basis: why.formula })
    });
    let runs = [&plan.plan, &plan.as_is].into_iter().zip(RUNS).map(|(of, id)| run(story, words, plan, of, id));
    let kinds = KINDS.map(|kind| Choice { id: id(&kind), name: words.word(&format!("cash-item-{}", id(&kind))) });
    let doubtful = figures::figure(story, words, "cash.doubtful").map(|shown| line_of(shown, false));
    ThirteenWeeks {
        head: charts::column_money(words, "column-cash-weeks", story.firm.currency),
        chart: chart(charts::weeks_of_cash(story, words), CHART_WIDTH),
        weeks: weeks.collect(),
        runs: runs.collect(),
        red: red.collect(),
        taken: taken.collect(),
        lowest: lines(&["cash.plan.lowest", "cash.as-is.lowest"]),
        start: plan.start.map(|start| words.date(start)).unwrap_or_default(),
        start_day: plan.start.map(|start| start.to_string()).unwrap_or_default(),
        start_by_wave: story.proposal.waves.iter().any(|wave| wave.on.is_some()),
        limits: lines(&["cash.floor", "cash.overdraft"]),
        own: own(story, decided, words),
        fits: fits.collect(),
        doubtful: doubtful.unwrap_or_else(|| Line { label: String::new(), figure: Figure::default(), total: false }),
        items: plan.entered.iter().enumerate().map(|(at, one)| item(story, words, at, one)).collect(),
        kinds: kinds.to_vec(),
        actual: actual(story, words, plan),
    }
}

/// Kinds of money that comes in or goes out, in the order of the lines they are in.
const KINDS: [CashItemKind; 9] = [
    CashItemKind::MemberShares,
    CashItemKind::Lender,
    CashItemKind::Grant,
    CashItemKind::MutualCredit,
    CashItemKind::OtherReceipt,
    CashItemKind::NoticePay,
    CashItemKind::SellerNote,
    CashItemKind::ConversionCost,
    CashItemKind::OtherPayment,
];

fn week_name(words: &Words, plan: &CashPlan, number: u32) -> String {
    let week = usize::try_from(number).ok().and_then(|number| plan.plan.weeks.get(number.checked_sub(1)?));
    let from = week.map_or(plan.first, |week| week.from);
    words.text("red-week", &[("week", Arg::Count(number.into())), ("date", words.day(from).into())])
}

fn run(story: &Story, words: &Words, plan: &CashPlan, of: &Run, run: &str) -> CashRun {
    let decimals = story.firm.currency.decimals();
    let row = |label: String, what: &str, total: bool, amount: &dyn Fn(&Week) -> Amount| CashRow {
        label,
        cells: (1..)
            .zip(&of.weeks)
            .map(|(number, week)| Figure {
                text: words.number(amount(week).major(decimals), 0),
                ..figure(story, words, &format!("cash.{run}.{number}.{what}"))
            })
            .collect(),
        total,
    };
    let mut rows = vec![row(words.word("cash-row-opening"), "opening", false, &|week| week.opening)];
    rows.extend(figures::cash_lines(plan).into_iter().map(|line| {
        let name = id(&line);
        let label = words.word(&format!("cash-line-{name}"));
        row(label, &name, false, &|week| week.lines.get(&line).copied().unwrap_or_default())
    }));
    rows.push(row(words.word("cash-row-closing"), "closing", true, &|week| week.closing));
    if plan.overdraft != Amount::ZERO {
        rows.push(row(words.word("cash-row-headroom"), "headroom", false, &|week| plan.headroom(week)));
    }
    CashRun {
        id: run.to_owned(),
        label: words.word(if run == "plan" { "cash-run-plan" } else { "cash-run-as-is" }),
        red: of.red.iter().map(|red| red.week).collect(),
        rows,
    }
}

fn own(story: &Story, decided: &[Decided], words: &Words) -> Vec<OwnFigureView> {
    let rows = OWN.iter().filter_map(|id| story.register.iter().find(|row| row.id == *id));
    let each = rows.map(|row| OwnFigureView {
        parameter: row.id.clone(),
        value: row.value.normalize().to_string(),
        percent: false,
        entered: row.verified == Verified::Own,
        row: register_row(row, decided, words),
    });
    each.collect()
}

fn item(story: &Story, words: &Words, at: usize, (name, item): &(String, CashItem)) -> CashItemView {
    let mut args = vec![("date", Arg::Date(item.on))];
    args.extend(item.every_weeks.map(|weeks| ("weeks", Arg::Count(weeks.into()))));
    args.extend(item.until.map(|until| ("until", Arg::Date(until))));
    let when = match (item.every_weeks, item.until) {
        (None, _) => "cash-item-once",
        (Some(_), None) => "cash-item-every",
        (Some(_), Some(_)) => "cash-item-every-until",
    };
    CashItemView {
        id: name.clone(),
        kind: words.word(&format!("cash-item-{}", id(&item.kind))),
        when: words.text(when, &args),
        figure: figure(story, words, &format!("cash.item.{at}")),
        item: item.clone(),
    }
}

fn actual(story: &Story, words: &Words, plan: &CashPlan) -> Vec<ActualWeekView> {
    let each = plan.actual.iter().map(|week| {
        let row = |label: String, name: &str, total| ActualRow {
            label,
            cells: ["forecast", "actual", "difference"]
                .map(|what| {
                    let told = figure(story, words, &format!("cash.actual.{}.{name}.{what}", week.week));
                    if what == "difference" { change(words, told) } else { told }
                })
                .to_vec(),
            total,
        };
        let flows = week.flows.iter().map(|(flow, _)| {
            let name = id(flow);
            row(words.word(&format!("cash-flow-{name}")), &name, false)
        });
        let closing = row(words.word("label-cash-closing"), "closing", true);
        ActualWeekView { name: week_name(words, plan, week.week), rows: flows.chain([closing]).collect() }
    });
    each.collect()
}

/// Every account, those that are nothing known first, each group in the order of the list.
fn accounts(story: &Story, words: &Words) -> Vec<AccountView> {
    let all = || story.books.accounts.iter().enumerate();
    let known = all().filter(|(_, account)| account.head.is_some());
    let unknown = all().filter(|(_, account)| account.head.is_none());
    let each = unknown.chain(known).map(|(at, account)| AccountView {
        id: account.id().to_owned(),
        name: match &account.code {
            Some(code) => {
                words.text("account-name", &[("code", code.as_str().into()), ("name", account.name.as_str().into())])
            }
            None => account.name.clone(),
        },
        figure: figure(story, words, &format!("cash.account.{at}")),
        head: account.head.map(|head| id(&head)).unwrap_or_default(),
        decided: account.head != account.proposed,
    });
    each.collect()
}
