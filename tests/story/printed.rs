//! The printed report: it gives no single person's pay away, and says only what is known.

use std::sync::{Arc, LazyLock};

use leveller_model::decision::{CellMembers, CellMethod, CellPlan, Coordination, Decision, PayPolicy};
use leveller_model::import::Role;
use leveller_model::money::{Amount, Currency};
use leveller_model::report;
use leveller_model::report::charts;
use leveller_model::report::document::{Block, Chart, Document, Row};
use leveller_model::report::words::Words;
use leveller_model::savings::{Factor, NeedId, SameOutput, Verdict};
use leveller_model::story::Story;
use rust_decimal::Decimal;

use super::given::{given, initial, sources, told};
use super::sample::every_address_explains;
use super::{GAP, noted};

static WORDS: LazyLock<Arc<Words>> = LazyLock::new(|| leveller_app::language::words().unwrap());

const HEAD: &str = "id,name,hours a week,annual salary,benefits,date of birth,reports to\n";

/// One manager above seven others, two of whom are paid little.
const FIRM: &str = "1,Ada Thorne,37.5,90000,6000,1980-03-01,\n2,Ben Frost,37.5,30000,0,1990-05-12,1\n\
    3,Cleo Marsh,37.5,30500,0,1991-06-02,1\n4,Dan Holt,37.5,31000,0,1985-01-20,1\n\
    5,Eve Lund,37.5,31500,0,1979-11-11,1\n6,Fay Orme,37.5,32000,0,1988-08-08,1\n\
    7,Gus Pike,37.5,26000,0,1992-02-02,1\n8,Hal Reed,37.5,26000,0,1993-03-03,1\n";

fn story(rows: &str, jurisdiction: &str, as_of: &str, decisions: Vec<Decision>) -> Story {
    let text = format!("{HEAD}{rows}");
    let files = sources(&[(Role::Payroll, "payroll.csv", text.as_bytes())]);
    let mut plan = given(jurisdiction, as_of.parse().unwrap(), Some(Currency::GBP), files, Vec::new());
    plan.scenarios[0].decisions = initial(&plan);
    plan.scenarios[0].decisions.extend(decisions);
    told(&plan)
}

fn firm(decisions: Vec<Decision>) -> Story {
    story(FIRM, "gb", "2026-10-30", decisions)
}

fn capped(floor: Option<i64>) -> Decision {
    Decision::PayPolicy(PayPolicy::RatioCap { ratio: Decimal::TWO, floor: floor.map(Amount), benefits_end: true })
}

fn printed(story: &Story) -> Document {
    let document = report::compose(story, &WORDS, "2026-11-25".parse().unwrap(), &Default::default());
    let text = format!("{document:?}");
    assert!(!text.contains(GAP), "{:?}", text.split(GAP).nth(1).map(|rest| rest.split('⟧').next()));
    every_address_explains(story, &WORDS);
    document
}

/// Returns the rows of the table whose caption ends so.
fn table<'a>(document: &'a Document, caption: &str) -> &'a [Row] {
    let found = document.blocks.iter().find_map(|block| match block {
        Block::Table { caption: Some(words), rows, .. } if words.ends_with(&WORDS.word(caption)) => Some(rows),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("there is no {caption}"))
}

fn text(document: &Document) -> String {
    format!("{:?}", document.blocks)
}

fn says(document: &Document, id: &str) -> bool {
    text(document).contains(&WORDS.word(id))
}

fn cells(of: &[&[&str]]) -> Decision {
    let cells = of.iter().enumerate().map(|(number, keys)| CellMembers {
        name: format!("Cell {number}"),
        members: keys.iter().map(|key| ((*key).to_owned(), Decimal::ONE)).collect(),
    });
    Decision::Cells(CellPlan { min: 1, max: 12, method: CellMethod::ByHand, cells: cells.collect(), solved: None })
}

#[test]
fn no_cost_of_a_small_cell_follows_from_the_total() {
    let hidden = |of: &[&[&str]]| -> Vec<bool> {
        let document = printed(&firm(vec![cells(of)]));
        let rows = table(&document, "table-cells");
        rows[..rows.len() - 1].iter().map(|row| row.cells[3] == WORDS.word("not-shown")).collect()
    };
    // The next smallest goes with a small one; two cells of one person each are still too few people.
    assert_eq!(hidden(&[&["1", "2"], &["3", "4", "5"], &["6", "7", "8"]]), [true, true, false]);
    assert_eq!(hidden(&[&["1"], &["2", "3", "4", "5", "6", "7", "8"]]), [true, true]);
    assert_eq!(hidden(&[&["1"], &["2"], &["3", "4", "5"], &["6", "7", "8"]]), [true, true, true, false]);
    assert_eq!(hidden(&[&["1", "2", "3", "4"], &["5", "6", "7", "8"]]), [false, false]);
}

#[test]
fn a_cell_of_few_known_pays_is_small() {
    let unknown = FIRM.replace("31000", "n/d").replace("31500", "n/d");
    let told = story(&unknown, "gb", "2026-10-30", vec![cells(&[&["1", "2", "3"], &["4", "5", "6"], &["7", "8"]])]);
    let document = printed(&told);
    let shown: Vec<_> = table(&document, "table-cells").iter().map(|row| row.cells[3].clone()).collect();
    let not_shown = WORDS.word("not-shown");
    // One known pay and two: three people together, so the cell of three may be told.
    assert_eq!([&shown[1], &shown[2]], [&not_shown, &not_shown]);
    assert_ne!(shown[0], not_shown);
}

#[test]
fn the_change_of_one_or_two_people_is_no_line_of_its_own() {
    let told = firm(vec![capped(Some(1450))]);
    let of = |factor| told.savings.closures[0].parts.iter().find(|part| part.id == factor).unwrap().amount;
    let (managers, others) = (of(Factor::ManagementPremium), of(Factor::PayPolicy));
    assert!(managers > Amount::ZERO && others < Amount::ZERO);
    let document = printed(&told);
    let shown = text(&document);
    for amount in [managers, others] {
        let amount = WORDS.amount(Amount(amount.0.abs()), told.firm.currency);
        assert!(!shown.contains(&amount), "the report prints {amount}");
    }
    for (_, amount) in [told.proposal.pay_falls, told.proposal.pay_rises] {
        assert!(!shown.contains(&WORDS.amount(amount, told.firm.currency)));
    }
    assert!(shown.contains(&WORDS.change(-(managers + others), told.firm.currency)));
    assert!(says(&document, "factor-pay-of-all") && says(&document, "pay-changes-hidden"));
    // Three change in all: no notice.
    assert!(!says(&document, "report-very-few"));
    let bars = |drawing: Option<charts::Drawing>| match drawing.unwrap().chart {
        Chart::Waterfall { bars, .. } => bars.len(),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        bars(charts::waterfall(&told, &WORDS)),
        bars(charts::printed_waterfall(&told, &WORDS, report::Edition::Full)) + 1
    );

    let document = printed(&firm(vec![capped(None)]));
    assert!(says(&document, "report-very-few"), "only the manager's pay changes");
}

#[test]
fn a_layer_of_few_known_pays_is_shown_with_its_neighbour() {
    // Three at the top, of whom one person's pay is known; five below them.
    let rows = "1,Ada Thorne,37.5,40000,0,1980-03-01,\n2,Ben Frost,37.5,n/d,0,1990-05-12,\n\
        3,Cleo Marsh,37.5,n/d,0,1991-06-02,\n4,Dan Holt,37.5,31000,0,1985-01-20,1\n\
        5,Eve Lund,37.5,31500,0,1979-11-11,2\n6,Fay Orme,37.5,32000,0,1988-08-08,3\n";
    let layers = |rows: &str| {
        let document = printed(&story(rows, "gb", "2026-10-30", vec![Decision::PayPolicy(PayPolicy::Keep)]));
        table(&document, "table-layers").len() - 1
    };
    assert_eq!(layers(rows), 1);
    assert_eq!(layers(&rows.replace("n/d", "41000")), 2);
}

#[test]
fn a_layer_in_which_one_pay_changes_is_printed_with_its_neighbour() {
    let rows = "1,Ada Thorne,37.5,90000,0,1980-03-01,\n2,Ben Frost,37.5,41000,0,1990-05-12,\n\
        3,Cleo Marsh,37.5,41000,0,1991-06-02,\n4,Dan Holt,37.5,31000,0,1985-01-20,1\n\
        5,Eve Lund,37.5,31500,0,1979-11-11,2\n6,Fay Orme,37.5,32000,0,1988-08-08,3\n";
    let told = story(rows, "gb", "2026-10-30", Vec::new());
    assert_eq!(table(&printed(&told), "table-layers").len(), 2);
    assert!(charts::cost_by_layer(&told, &WORDS).is_some(), "the screen shows both");
    assert_eq!(charts::printed_cost_by_layer(&told, &WORDS), None);
}

#[test]
fn benefits_that_end_are_said_and_counted() {
    let told = firm(vec![capped(None)]);
    let end = WORDS.text("policy-with-benefits-end", &[("policy", "".into())]);
    assert!(report::pay_policy(&told, &WORDS).ends_with(end.trim()));
    let document = printed(&told);
    let rows = table(&document, "table-lines");
    let benefits = rows.iter().find(|row| row.cells[0] == WORDS.word("line-benefits")).unwrap();
    assert_eq!(benefits.cells[1..], ["6,000.00", "0.00"]);
    let kept = PayPolicy::RatioCap { ratio: Decimal::TWO, floor: None, benefits_end: false };
    assert!(!report::pay_policy(&firm(vec![Decision::PayPolicy(kept)]), &WORDS).contains(end.trim()));
}

#[test]
fn no_saving_is_said_as_such() {
    let told = firm(vec![Decision::PayPolicy(PayPolicy::Keep)]);
    assert_eq!(told.savings.closures[0].saving, Amount::ZERO);
    let document = printed(&told);
    for id in ["part-summary-same", "part-savings-same", "pay-falls-none", "pay-rises-none"] {
        assert!(says(&document, id), "{id}");
    }
    assert!(report::half_sentence(&told, &WORDS).starts_with(&WORDS.word("half-same")));
    assert!(!text(&document).contains("rises by 0.0%"));
}

#[test]
fn what_rests_on_managers_is_not_told_where_none_are_known() {
    let flat: String = FIRM.lines().map(|line| format!("{}\n", line.rsplit_once(',').unwrap().0)).collect();
    let text_of = format!("{}\n{flat}", HEAD.trim_end().rsplit_once(',').unwrap().0);
    let files = sources(&[(Role::Payroll, "payroll.csv", text_of.as_bytes())]);
    let mut plan = given("gb", "2026-10-30".parse().unwrap(), None, files, Vec::new());
    plan.scenarios[0].decisions = initial(&plan);
    let told = told(&plan);
    assert_eq!(told.savings.same_output, SameOutput::StructureUnknown);
    assert!(told.savings.half.needs.iter().all(|need| need.id == NeedId::PayLevel));
    let document = printed(&told);
    for id in ["structure-unknown", "same-output-unknown", "half-needs-unknown", "proposal-what-nobody"] {
        assert!(says(&document, id), "{id}");
    }
    assert!(!text(&document).contains("0.00 ×"));
    for address in ["savings.output-constant.headcount", "savings.output-constant.saving"] {
        let shown = report::figures::figure(&told, &WORDS, address).unwrap();
        assert_eq!((shown.exact.as_str(), shown.text), ("", WORDS.word("not-known")), "{address}");
    }
}

#[test]
fn lines_that_reach_no_top_are_not_called_missing() {
    // 1 and 2 report to each other; so do 3 and 4.
    let rows = "1,Ada Thorne,37.5,40000,0,1980-03-01,2\n2,Ben Frost,37.5,41000,0,1990-05-12,1\n\
        3,Cleo Marsh,37.5,41000,0,1991-06-02,4\n4,Dan Holt,37.5,31000,0,1985-01-20,3\n";
    let told = story(rows, "gb", "2026-10-30", Vec::new());
    assert_eq!((told.firm.structure.layers, told.firm.structure.loops), (0, 2));
    let document = printed(&told);
    assert!(!says(&document, "structure-unknown"));
    let no_top = WORDS.text("structure-no-top", &[("loops", 2_usize.into()), ("orphans", 0_usize.into())]);
    assert!(text(&document).contains(&no_top));
}

#[test]
fn more_posts_than_today_are_not_reached_by_leaving() {
    let few = Coordination {
        supervisory_share: Some(Decimal::ZERO),
        cell_hours: Some(Decimal::from(4)),
        ..Coordination::default()
    };
    let told = firm(vec![Decision::PayPolicy(PayPolicy::Keep), Decision::Coordination(few)]);
    let constant = &told.savings.closures[1];
    assert!(constant.headcount > Decimal::ONE && constant.saving < Amount::ZERO);
    let document = printed(&told);
    let more = WORDS.text(
        "closure-output-constant-more",
        &[("headcount", leveller_model::problem::Arg::Share(constant.headcount))],
    );
    assert!(text(&document).contains(&more));
    assert!(!text(&document).contains("of their own accord") && !text(&document).contains("fall by −"));
}

#[test]
fn an_output_that_cannot_be_had_is_not_given_a_price() {
    let told = firm(vec![Decision::Productivity { gain: -Decimal::ONE }]);
    assert_eq!(told.savings.same_output, SameOutput::CannotBeReached);
    assert!(says(&printed(&told), "same-output-unreachable"));
    let shown = report::figures::figure(&told, &WORDS, "savings.output-constant.saving").unwrap();
    assert_eq!(shown.text, WORDS.word("verdict-cannot-be-reached"));
}

#[test]
fn charges_that_are_not_modelled_are_one_line_with_their_reason() {
    for (jurisdiction, as_of) in [("none", "2026-10-30"), ("gb", "2024-04-05")] {
        let document = printed(&story(FIRM, jurisdiction, as_of, Vec::new()));
        let rows = table(&document, "table-payroll");
        assert!(rows.iter().any(|row| row.cells == [WORDS.word("line-employer-charges"), WORDS.word("not-modelled")]));
        assert!(rows.iter().all(|row| row.cells[0] != WORDS.word("line-levy")));
        assert_eq!(says(&document, "report-on-costs-not-modelled"), jurisdiction == "none");
        assert_eq!(text(&document).contains("5 April 2024. Every figure"), jurisdiction == "gb");
        assert!(!says(&document, "open-gb-benefits"));
    }
    assert!(says(&printed(&firm(Vec::new())), "open-gb-benefits"));
}

#[test]
fn the_cover_and_the_register_say_where_things_come_from() {
    let document = printed(&firm(Vec::new()));
    let Block::Cover { lines, .. } = &document.blocks[0] else { panic!("no cover") };
    assert!(lines.iter().any(|line| line.contains("25 November 2026")));
    let rows = table(&document, "table-assumptions");
    let row = |id: &str| rows.iter().find(|row| row.cells[0] == WORDS.word(id)).unwrap();
    assert_eq!(row("allowance-today").cells[1], WORDS.word("claimed"));
    assert_eq!(noted(row("allowance-today")), WORDS.word("source-allowance-assumed"));
    let unverified = WORDS.word("source-unverified");
    assert!(!noted(row("rule-assumption-cell-size-smallest")).contains(&unverified));
    assert!(!noted(row("rule-assumption-weeks-a-year")).contains(&unverified));
    assert!(noted(row("rule-evidence-pay-level-lowest")).contains(&unverified));
    let decided = printed(&firm(vec![Decision::EmploymentAllowance { before: true, after: false }]));
    let rows = table(&decided, "table-assumptions");
    let after = rows.iter().find(|row| row.cells[0] == WORDS.word("allowance-after")).unwrap();
    let [_, value, from, by] = &after.cells[..] else { panic!("four columns") };
    let decided = [WORDS.word("not-claimed"), WORDS.word("not-known"), WORDS.word("author-not-said")];
    assert_eq!([value, from, by].map(String::clone), decided);
    assert_eq!(noted(after), WORDS.word("source-decided"));
}

#[test]
fn a_mean_is_not_taken_for_the_most_that_was_found() {
    let told = firm(vec![Decision::PayPolicy(PayPolicy::Keep)]);
    let need = told.savings.half.needs.iter().find(|need| need.id == NeedId::ManagementPay).unwrap();
    assert!(need.now > Decimal::TWO);
    assert!([Verdict::AboveTheMeanFound, Verdict::CannotBeReached].contains(&need.verdict), "{:?}", need.verdict);
}
