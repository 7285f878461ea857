//! `docs/published-cases.md`: every figure of its last columns, worked out again with the program's own formulae.

use std::collections::BTreeMap;
use std::fs;

use leveller_app::data;
use leveller_model::decision::{Decision, Funding, MemberShares, PayPolicy};
use leveller_model::import::Role;
use leveller_model::money::{Amount, Currency, Rounding};
use leveller_model::savings::shapley;
use leveller_model::viability::formulae::patronage;
use leveller_model::viability::funding::{Floors, fund};
use rust_decimal::{Decimal, RoundingStrategy};

use super::given::{given, sources, told};
use super::root;

fn rounded(value: Decimal, places: u32) -> String {
    let text = value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero).abs();
    let text = format!("{text:.0$}", places as usize);
    let (whole, fraction) = text.split_once('.').map_or((text.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let sign = if value.is_sign_negative() { "−" } else { "" };
    format!("{sign}{grouped}{}", fraction.map(|rest| format!(".{rest}")).unwrap_or_default())
}

fn money(amount: Amount) -> String {
    rounded(amount.major(2), 2)
}

fn percent(share: Decimal) -> String {
    format!("{} %", rounded(share * Decimal::ONE_HUNDRED, 1))
}

fn whole(number: i64) -> Decimal {
    Decimal::from(number)
}

/// A wage bill of so many people before and after, at a pay each: its saving, and the parts of people and of pay.
fn bill(people: [i64; 2], pay: [Decimal; 2]) -> (Amount, Amount, Vec<Amount>) {
    let of = |set: u32| {
        let (people, pay) = (people[usize::from(set & 1 != 0)], pay[usize::from(set & 2 != 0)]);
        Amount::from_major(whole(people) * pay, 2, Rounding::HalfUp)
    };
    (of(0), of(0) - of(3), shapley(2, of).into_iter().map(|part| -part).collect())
}

fn worked() -> BTreeMap<&'static str, String> {
    let mut rows = BTreeMap::new();
    let share = |part: Amount, of: Amount| percent(part.minor() / of.minor());

    // Zanon.
    let before = whole(393_367) / whole(330);
    let after = whole(248_000) / whole(310);
    let (all, saving, parts) = bill([330, 310], [before, after]);
    rows.insert("saving a month, pesos", money(saving));
    rows.insert("saving, share of before", share(saving, all));
    rows.insert("pay a head before, pesos a month", rounded(before, 2));
    rows.insert("pay a head after, pesos a month", rounded(after, 2));
    rows.insert("pay a head, change", percent(after / before - Decimal::ONE));
    rows.insert("part of the saving: fewer people, pesos", money(parts[0]));
    rows.insert("part of the saving: pay, pesos", money(parts[1]));

    // MyFerryLink, pay before as 100.
    let index = [whole(100), whole(90)];
    let (all, saving, _) = bill([880, 880], index);
    rows.insert("saving with everybody kept", share(saving, all));
    let (all, saving, _) = bill([880, 570], index);
    rows.insert("saving with 570 people", share(saving, all));
    let (all, saving, parts) = bill([880, 500], index);
    rows.insert("saving with 500 people", share(saving, all));
    rows.insert("part of it with 500 people: fewer people", share(parts[0], saving));
    rows.insert("part of it with 500 people: pay", share(parts[1], saving));
    // 2 % of a pay of 90 a month, for as long as one likes.
    let shares = MemberShares { members: Some(500), each: Some(Amount(2_160)), months: Some(12) };
    let funding = Funding { member_shares: Some(shares), ..Funding::default() };
    let rules = data::rules("fr").unwrap();
    let floors = Floors::from_rules(&rules.on("2026-10-30".parse().unwrap())).unwrap();
    let pays = vec![Amount(9_000 * 12); 500];
    let (deal, _) = fund(&funding, &[], &pays, &floors, Currency::GBP);
    rows.insert("members above our limit of 5 % of pay, of 500", deal.deduction.unwrap().too_much_for.to_string());

    // Suma: two people of unlike pay today, equal pay of 15.60.
    let payroll = b"id,name,hours a week,annual salary,date of birth\n1,Ada Thorne,35,40000,1980-03-01\n2,Ben Frost,35,24000,1990-05-12\n";
    let files = sources(&[(Role::Payroll, "payroll.csv", payroll)]);
    let equal = Decision::PayPolicy(PayPolicy::Equal { hourly: Some(Amount(1_560)), benefits_end: true });
    let story = told(&given("gb", "2026-10-30".parse().unwrap(), None, files, vec![equal]));
    let gross: Vec<Amount> = story.proposal.after.iter().map(|after| after.unwrap().cost.gross).collect();
    rows.insert("a year at 15.60, 35 hours, pounds", money(gross[0]));
    rows.insert("highest pay as a multiple of the lowest", (gross[0].minor() / gross[1].minor()).to_string());
    rows.insert("what the article is above that, pounds", money(Amount(3_300_000) - gross[0]));
    rows.insert("an hour that would come to 33,000", rounded(whole(33_000) / whole(35 * 52), 2));
    let hours = whole(33_000) / (Decimal::new(1_560, 2) * whole(52));
    rows.insert("hours a week that would come to 33,000", rounded(hours, 1));
    let bonus = Amount(475_000 * 140);
    rows.insert("bonus of 2013, all of them, pounds", money(bonus));
    rows.insert("its share of a profit of a million", share(bonus, Amount(100_000_000)));
    let kept = Decimal::new(335, 3);
    let shared = patronage(Amount(100_000_000), kept, Decimal::ONE, &vec![whole(1_820); 140]);
    assert!(shared.cash.iter().all(|one| *one == shared.cash[0]));
    rows.insert("bonus each, where 33.5 % is never divided, pounds", money(shared.cash[0]));
    rows
}

#[test]
fn every_figure_of_the_page_is_what_the_formulae_make_of_it() {
    let page = fs::read_to_string(root().join("docs/published-cases.md")).unwrap();
    let worked = worked();
    let cells = |line: &str| -> Option<(String, String)> {
        let cells: Vec<&str> = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ").collect();
        let [what, _, figure] = cells.as_slice() else { return None };
        (*what != "what" && !what.starts_with("---")).then(|| ((*what).to_owned(), (*figure).to_owned()))
    };
    let shown: BTreeMap<String, String> = page.lines().filter_map(cells).collect();
    let expected: BTreeMap<String, String> =
        worked.into_iter().map(|(what, figure)| (what.to_owned(), figure)).collect();
    assert_eq!(shown, expected);
    // Figures of the text: what another rounding of “about 10 %” would make of it, and a bonus on top of a year’s pay.
    for (pay, text) in [(91, "48.3 %"), (89, "49.4 %")] {
        let (all, saving, _) = bill([880, 500], [whole(100), whole(pay)]);
        assert_eq!(percent(saving.minor() / all.minor()), text);
        assert!(page.contains(text));
    }
    assert_eq!(money(Amount(2_839_200 + 475_000)), "33,142.00");
    assert!(page.contains("33,142"));
}

/// What the page works out is what the published figures say of the same firms.
#[test]
fn the_page_and_the_published_figures_agree() {
    let benchmarks = data::benchmarks().unwrap();
    let of = |id: &str| benchmarks.figures.iter().find(|one| one.id == id).unwrap().value.unwrap();
    let share = |(all, saving, _): (Amount, Amount, Vec<Amount>)| -(saving.minor() / all.minor());
    let zanon = [whole(393_367) / whole(330), whole(248_000) / whole(310)];
    assert_eq!(share(bill([330, 310], zanon)).round_dp(2), of("bill-zanon"));
    assert_eq!((zanon[1] / zanon[0] - Decimal::ONE).round_dp(3), of("pay-zanon"));
    assert_eq!((whole(310) / whole(330) - Decimal::ONE).round_dp(3), of("heads-zanon"));
    assert_eq!(share(bill([880, 500], [whole(100), whole(90)])).round_dp(3), of("bill-myferrylink"));
    assert_eq!((whole(500) / whole(880) - Decimal::ONE).round_dp(3), of("heads-myferrylink"));
    assert_eq!((whole(17) / whole(300) - Decimal::ONE).round_dp(3), of("heads-new-era"));
    assert_eq!((whole(20 * 7_000) / whole(635_000)).round_dp(2), of("equity-yard"));
    assert_eq!((Decimal::new(5, 1) / Decimal::new(626, 2)).round_dp(2), of("equity-zen"));
    assert_eq!(Decimal::ONE - Decimal::new(22, 2), of("survival-cfi-long"));
}
