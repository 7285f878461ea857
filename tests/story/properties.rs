//! Laws that hold for any firm: nobody is lost or counted twice, sums come out to the penny, every line ends.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::sync::{Arc, LazyLock};

use leveller_app::intake::Files;
use leveller_app::session::{NewPlan, Session};
use leveller_model::decision::{
    Afterwards, Answer, CellMembers, CellMethod, CellPlan, Coordination, Council, Decision, Grant, Holding, Mandate,
    OwnTask, PayPolicy, PostCorrection, Rota, Spread, TaskHolder, Uncertain,
};
use leveller_model::import::Role;
use leveller_model::money::{Amount, Currency};
use leveller_model::report;
use leveller_model::report::words::Words;
use leveller_model::savings::Factor;
use leveller_model::story::{Given, Story, slide};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::given::{given, initial, sources, told};
use super::{GAP, no_gap};

static WORDS: LazyLock<Arc<Words>> = LazyLock::new(|| leveller_app::language::words().unwrap());

/// An invented person of an invented firm.
#[derive(Debug, Clone)]
struct Person {
    manager: Manager,
    hours: Option<&'static str>,
    fte: &'static str,
    /// Yearly pay in pence; none where it is not disclosed.
    pay: Option<u32>,
    born: Option<u16>,
    apprentice: bool,
    unit: u8,
    site: u8,
    benefits: u16,
    drawings: u16,
}

#[derive(Debug, Clone)]
enum Manager {
    Nobody,
    Somebody(u16),
    Missing,
}

fn person() -> impl Strategy<Value = Person> {
    let manager = prop_oneof![1 => Just(Manager::Nobody), 8 => any::<u16>().prop_map(Manager::Somebody), 1 => Just(Manager::Missing)];
    let hours = prop::option::weighted(0.8, prop::sample::select(vec!["37.5", "40", "30", "16.25", "8", "33.333"]));
    let fte = prop::sample::select(vec!["", "", "1", "0.8", "0.5", "0.333", "0.8649"]);
    let pay = prop::option::weighted(0.9, 10_000_u32..20_000_000);
    let born = prop::option::weighted(0.8, 1945_u16..2011);
    (
        manager,
        hours,
        fte,
        pay,
        born,
        prop::bool::weighted(0.1),
        0_u8..4,
        0_u8..3,
        0_u16..20_000,
        prop_oneof![9 => Just(0_u16), 1 => 1_u16..50_000],
    )
        .prop_map(|(manager, hours, fte, pay, born, apprentice, unit, site, benefits, drawings)| Person {
            manager,
            hours,
            fte,
            pay,
            born,
            apprentice,
            unit,
            site,
            benefits,
            drawings,
        })
}

fn firm() -> impl Strategy<Value = Vec<Person>> {
    prop::collection::vec(person(), 1..40)
}

/// Writes the firm as a payroll.
fn csv(firm: &[Person]) -> String {
    let mut text = "id,name,department,site,hours a week,fte,annual salary,benefits,owners drawings,date of birth,apprentice,reports to\n".to_owned();
    for (number, person) in (1..).zip(firm) {
        let manager = match &person.manager {
            Manager::Nobody => String::new(),
            Manager::Somebody(index) => (usize::from(*index) % firm.len() + 1).to_string(),
            Manager::Missing => "9999".to_owned(),
        };
        let pay = person.pay.map_or_else(|| "n/d".to_owned(), |pence| format!("{}.{:02}", pence / 100, pence % 100));
        let born = person.born.map(|year| format!("{year}-06-15")).unwrap_or_default();
        writeln!(
            text,
            "{number},Person {number},Unit {},Site {},{},{},{pay},{}.00,{}.00,{born},{},{manager}",
            person.unit,
            person.site,
            person.hours.unwrap_or_default(),
            person.fte,
            person.benefits,
            person.drawings,
            if person.apprentice { "yes" } else { "no" },
        )
        .unwrap();
    }
    text
}

fn policy() -> impl Strategy<Value = PayPolicy> {
    let rate = prop::option::of(500_i64..5_000).prop_map(|rate| rate.map(Amount));
    prop_oneof![
        Just(PayPolicy::Keep),
        (rate.clone(), any::<bool>()).prop_map(|(hourly, benefits_end)| PayPolicy::Equal { hourly, benefits_end }),
        (10_i64..60, rate, any::<bool>()).prop_map(|(tenths, floor, benefits_end)| PayPolicy::RatioCap {
            ratio: Decimal::new(tenths, 1),
            floor,
            benefits_end
        }),
    ]
}

fn plan(firm: &[Person], law: bool, policy: PayPolicy) -> Given {
    let text = csv(firm);
    let files = sources(&[(Role::Payroll, "payroll.csv", text.as_bytes())]);
    let mut plan =
        given(if law { "gb" } else { "none" }, "2026-10-30".parse().unwrap(), Some(Currency::GBP), files, Vec::new());
    plan.scenarios[0].decisions = initial(&plan);
    plan.scenarios[0].decisions.push(Decision::PayPolicy(policy));
    plan
}

fn few(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(few(96))]

    #[test]
    fn nobody_is_lost_or_counted_twice(firm in firm(), law: bool, policy in policy()) {
        let story = told(&plan(&firm, law, policy));
        let counts = story.firm.rows;
        prop_assert_eq!(counts.read as usize, firm.len());
        prop_assert_eq!(counts.read, counts.taken + counts.merged + counts.set_aside);
        prop_assert_eq!(story.firm.staff.len(), counts.taken as usize);
        let mut placed: BTreeMap<u32, Decimal> = BTreeMap::new();
        for (post, size) in story.proposal.cells.iter().flat_map(|cell| &cell.members) {
            *placed.entry(*post).or_default() += *size;
        }
        for (index, post) in (0..).zip(&story.firm.staff) {
            prop_assert_eq!(placed.get(&index).copied().unwrap_or_default(), post.posts, "{} in cells", &post.key);
        }
        let in_layers: Decimal = story.diagnosis.layers.iter().map(|layer| layer.posts).sum();
        prop_assert_eq!(in_layers, story.firm.posts, "layers hold every post once");
        prop_assert_eq!(story.proposal.cells.iter().map(|cell| cell.size).sum::<Decimal>(), story.firm.posts);
    }

    #[test]
    fn sums_come_out_to_the_penny(firm in firm(), law: bool, policy in policy()) {
        let story = told(&plan(&firm, law, policy));
        // Gross pay is what the file says, added up independently.
        let stated: Decimal = firm.iter().filter_map(|person| person.pay).map(Decimal::from).sum();
        prop_assert_eq!(story.firm.payroll.gross.minor(), stated, "gross pay");
        let drawings: i64 = firm.iter().map(|person| i64::from(person.drawings) * 100).sum();
        prop_assert_eq!(story.firm.payroll.owner_drawings, Amount(drawings));
        prop_assert_eq!(story.firm.incomplete as usize, firm.iter().filter(|person| person.pay.is_none()).count());
        for closure in &story.savings.closures {
            prop_assert_eq!(closure.before, story.firm.payroll, "payroll before is the firm's");
            prop_assert_eq!(closure.before.total() - closure.after.total(), closure.saving);
            prop_assert_eq!(closure.parts.iter().map(|part| part.amount).sum::<Amount>(), closure.saving, "parts sum to the saving");
            prop_assert_eq!(closure.parts.len(), Factor::ALL.len());
            let in_order: Amount = closure.in_order.iter().map(|part| part.amount).sum();
            prop_assert_eq!(in_order, closure.saving, "parts in order sum to the saving");
        }
        let neutral = &story.savings.closures[0];
        for groups in [&story.savings.by_layer, &story.savings.by_cell] {
            prop_assert_eq!(groups.iter().map(|one| one.before).sum::<Amount>(), neutral.before.total());
            prop_assert_eq!(groups.iter().map(|one| one.after).sum::<Amount>(), neutral.after.total());
        }
        let posts: Amount = story.firm.staff.iter().filter_map(|post| post.cost).map(|cost| cost.total()).sum();
        let payroll = story.firm.payroll;
        prop_assert_eq!(posts + payroll.levy - payroll.allowance + payroll.owner_drawings, payroll.total());
        prop_assert_eq!(story.diagnosis.layers.iter().map(|layer| layer.cost).sum::<Amount>(), posts, "layers cost what posts cost");
    }

    #[test]
    fn what_is_certain_has_no_range(firm in firm(), law: bool, policy in policy(), seed in 0_u64..9) {
        let mut plan = plan(&firm, law, policy);
        let certain = |parameter: Uncertain, value: Decimal| Decision::Spread {
            parameter,
            spread: Some(Spread { low: value, likely: value, high: value }),
        };
        let likely = |of: Uncertain| {
            plan.evidence.distributions.iter().find(|one| one.id == of).map(|one| one.shape.likely()).unwrap()
        };
        let decisions = Uncertain::ALL.map(|of| match of {
            Uncertain::Productivity => certain(of, Decimal::ZERO),
            _ => certain(of, likely(of)),
        });
        plan.scenarios[0].decisions.extend(decisions);
        plan.scenarios[0].decisions.push(Decision::Range { draws: 100, seed });
        let story = told(&plan);
        for found in &story.range.as_ref().unwrap().closures {
            let exact = story.savings.closures.iter().find(|one| one.id == found.id).unwrap();
            // Hours are counted in millionths and posts in parts of 2 to the 32: at most a penny in a million.
            let near = 1 + exact.before.total().0 / 100_000;
            for at in found.saving.at {
                let most = if exact.headcount == Decimal::ONE { 0 } else { near };
                prop_assert!((at.0 - exact.saving.0).abs() <= most, "a certain value is off");
            }
        }
    }

    #[test]
    fn the_same_draws_meet_every_scenario(firm in firm(), one in policy(), other in policy(), seed in 0_u64..1_000_000) {
        let ranged = |policy: PayPolicy| {
            let mut plan = plan(&firm, true, policy);
            plan.scenarios[0].decisions.push(Decision::Range { draws: 200, seed });
            told(&plan).range.unwrap()
        };
        let (first, second, again) = (ranged(one.clone()), ranged(other), ranged(one));
        prop_assert_eq!(&first, &again, "the same plan draws the same");
        for found in &first.closures {
            prop_assert!(found.saving.at.is_sorted(), "percentiles rise");
            for (target, beyond) in [(1, 2), (10, 20), (30, 50)] {
                let at_least = |percent| found.reaching(Decimal::new(percent, 2)).count;
                prop_assert!(at_least(target) >= at_least(beyond), "what is harder is no likelier");
            }
            let (low, high) = found.reaching(Decimal::new(10, 2)).interval();
            let share = found.reaching(Decimal::new(10, 2)).share();
            prop_assert!(low <= share && share <= high);
        }
        // Whatever pay is, the same draws of hours give the same posts.
        prop_assert_eq!(first.headcount, second.headcount);
    }

    #[test]
    fn a_slider_says_what_telling_it_all_again_says(
        firm in firm(), law: bool, one in policy(), other in policy(), kept in 0_i64..=100, gain in -50_i64..100,
    ) {
        let plan = plan(&firm, law, one);
        let story = told(&plan);
        let kept = Coordination { kept: Some(Decimal::new(kept, 2)), ..story.proposal.coordination_decided.clone() };
        for decision in [
            Decision::Productivity { gain: Decimal::new(gain, 2) },
            Decision::Coordination(kept),
            Decision::PayPolicy(other),
        ] {
            let Some(slid) = slide(&plan, &story, &decision) else {
                prop_assert!(story.proposal.ledger.tasks.is_empty(), "{decision:?} is one a slider moves");
                continue;
            };
            let mut decided = plan.clone();
            decided.scenarios[0].decisions.push(decision);
            prop_assert_eq!(slid, told(&decided).savings.closures);
        }
    }

    #[test]
    fn the_law_is_kept(firm in firm(), policy in policy()) {
        let plan = plan(&firm, true, policy.clone());
        let story = told(&plan);
        let minimum = plan.rules.on(plan.as_of).amount("minimum_wage.21_and_over").unwrap();
        for (post, after) in story.firm.staff.iter().zip(&story.proposal.after) {
            let Some(after) = after else { continue };
            if post.apprentice && policy != PayPolicy::Keep {
                // Apprentices keep their pay, as long as it is lawful.
                prop_assert!(Some(after.yearly) >= post.yearly);
            }
            // Half a penny a week is the most that rounding takes.
            let weekly = after.yearly.minor() / Decimal::from(52);
            // For hours that are a guess no minimum can be said.
            if post.hours_known && post.worker.age.is_none_or(|age| age >= 21) && !post.apprentice {
                prop_assert!(weekly + Decimal::new(1, 1) >= minimum.minor() * post.hours_week, "{} below the minimum wage", &post.key);
            }
        }
    }

    #[test]
    fn every_line_ends(firm in firm()) {
        let story = told(&plan(&firm, false, PayPolicy::Keep));
        let staff = &story.firm.staff;
        for start in staff {
            let (mut at, mut steps) = (start, 0);
            while let Some(manager) = at.manager {
                at = &staff[manager as usize];
                steps += 1;
                prop_assert!(steps <= staff.len(), "the line of {} goes round", &start.key);
            }
            prop_assert_eq!(start.layer.is_some(), at.layer == Some(1), "a layer counts from a top");
        }
        let led: usize = staff.iter().map(|post| post.reports.len()).sum();
        prop_assert_eq!(led, staff.iter().filter(|post| post.manager.is_some()).count());
        prop_assert_eq!(story.firm.structure.managers as usize, staff.iter().filter(|post| post.is_manager()).count());
    }
}

proptest! {
    #![proptest_config(few(16))]

    #[test]
    fn the_same_given_tells_the_same_story(firm in firm(), law: bool, policy in policy()) {
        let plan = plan(&firm, law, policy);
        prop_assert_eq!(told(&plan), told(&plan.clone()));
    }

    #[test]
    fn every_figure_explains(firm in firm(), law: bool, policy in policy()) {
        super::sample::every_address_explains(&told(&plan(&firm, law, policy)), &WORDS);
    }

    #[test]
    fn a_redacted_report_tells_nobodys_pay(firm in firm(), law: bool, policy in policy()) {
        let story = told(&plan(&firm, law, policy));
        prop_assume!(report::tells_of_few(&story).is_none());
        let beside = report::Beside { edition: report::Edition::Redacted, ..Default::default() };
        let document = report::compose(&report::unnamed(&story, &WORDS), &WORDS, story.as_of, &beside);
        let told = super::redacted::told_by(&story, &document, &WORDS);
        prop_assert!(told.is_empty(), "{told:?}");
        let shown = format!("{document:?}");
        prop_assert!(!shown.contains(GAP), "{}", shown.split(GAP).nth(1).unwrap_or_default().chars().take(80).collect::<String>());
    }

    #[test]
    fn documents_have_no_gap(firm in firm(), law: bool, policy in policy()) {
        let story = told(&plan(&firm, law, policy));
        let printed_on = story.as_of;
        let report = format!("{:?}", report::compose(&story, &WORDS, printed_on, &Default::default()));
        prop_assert!(!report.contains(GAP), "{}", report.split(GAP).nth(1).unwrap_or_default().chars().take(80).collect::<String>());
        if let Some(bylaws) = &story.bylaws {
            let document = format!("{:?}", report::bylaws_document(bylaws, &story, &WORDS, printed_on, report::Edition::Full));
            prop_assert!(!document.contains(GAP), "{}", document.split(GAP).nth(1).unwrap_or_default().chars().take(80).collect::<String>());
        }
    }
}

/// Numbers nobody would enter, and some people do.
fn odd() -> impl Strategy<Value = Decimal> {
    prop::sample::select(vec![
        Decimal::ZERO,
        Decimal::ONE,
        -Decimal::ONE,
        Decimal::new(5, 1),
        Decimal::new(1, 28),
        Decimal::from(1_000_000_000_000_i64),
        Decimal::MAX,
        Decimal::MIN,
    ])
}

fn odd_amount() -> impl Strategy<Value = Option<Amount>> {
    prop::option::of(prop::sample::select(vec![0, 1, -1, i64::from(i32::MAX), i64::MAX, i64::MIN]).prop_map(Amount))
}

fn odd_decision() -> impl Strategy<Value = Decision> {
    prop_oneof![
        odd().prop_map(|gain| Decision::Productivity { gain }),
        (prop::option::of(odd()), prop::option::of(odd()), prop::option::of(odd()), prop::option::of(odd())).prop_map(
            |(supervisory_share, kept, cell_hours, council_hours)| Decision::Coordination(Coordination {
                supervisory_share,
                kept,
                cell_hours,
                council_hours,
                on_top: true
            })
        ),
        odd_amount().prop_map(|hourly| Decision::PayPolicy(PayPolicy::Equal { hourly, benefits_end: true })),
        (odd(), odd_amount()).prop_map(|(ratio, floor)| Decision::PayPolicy(PayPolicy::RatioCap {
            ratio,
            floor,
            benefits_end: true
        })),
        (any::<u32>(), any::<u32>(), odd()).prop_map(|(min, max, size)| Decision::Cells(CellPlan {
            min,
            max,
            method: CellMethod::ByHand,
            solved: None,
            cells: vec![CellMembers { name: String::new(), members: BTreeMap::from([("1".to_owned(), size)]) }; 2],
        })),
        odd().prop_map(|hours_week| Decision::Answer { key: "1".to_owned(), answer: Answer::Hourly { hours_week } }),
        odd_amount().prop_map(|yearly| Decision::Answer {
            key: "1".to_owned(),
            answer: Answer::Pay { yearly: yearly.unwrap_or_default() }
        }),
        odd_proposal_decision(),
        odd().prop_map(|value| Decision::Blank {
            clause: "borrowing".to_owned(),
            blank: "limit".to_owned(),
            value: value.to_string(),
            kept: None
        }),
    ]
}

/// A name that is somebody's, nobody's, or empty.
fn odd_name() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["1", "2", "nobody", "", "One"]).prop_map(str::to_owned)
}

fn odd_day() -> impl Strategy<Value = leveller_model::Date> {
    prop::sample::select(vec!["-009999-01-01", "2026-10-30", "9999-12-31"]).prop_map(|day| day.parse().unwrap())
}

fn odd_holder() -> impl Strategy<Value = TaskHolder> {
    prop_oneof![
        odd_name().prop_map(|key| TaskHolder::Person { key }),
        (odd_name(), odd_name()).prop_map(|(cell, rota)| TaskHolder::Rota { cell, rota }),
        odd_name().prop_map(|domain| TaskHolder::Domain { domain }),
    ]
}

fn odd_proposal_decision() -> impl Strategy<Value = Decision> {
    let benefits_end = true;
    let places = prop_oneof![
        (odd_name(), prop::option::of(odd_name())).prop_map(|(key, cell)| Decision::Pin { key, cell }),
        (odd_name(), odd_name()).prop_map(|(one, other)| Decision::Apart { one, other, apart: true }),
        odd_name().prop_map(|cell| Decision::NewCell { cell }),
        (odd_name(), odd_name()).prop_map(|(cell, name)| Decision::RenameCell { cell, name }),
        (odd_name(), prop::option::of(odd_name())).prop_map(|(cell, into)| Decision::DissolveCell { cell, into }),
        (odd_name(), any::<u32>()).prop_map(|(skill, people)| Decision::Cover { skill, people }),
        (odd_name(), odd_name(), odd())
            .prop_map(|(key, cell, share)| Decision::ShareWeek { key, cells: BTreeMap::from([(cell, share)]) }),
        (odd_name(), prop::option::of(odd_day())).prop_map(|(key, until)| Decision::Bench { key, until }),
        (odd_name(), prop::option::of(odd_day()), odd_name()).prop_map(|(wave, on, cell)| Decision::Wave {
            wave,
            on,
            cells: vec![cell.clone(), cell]
        }),
    ];
    let councils =
        prop_oneof![
            (odd_name(), odd_name(), odd_name()).prop_map(|(name, one, other)| Decision::Councils {
                councils: vec![
                    Council { name: name.clone(), of: vec![one, other.clone()] },
                    Council { name: other, of: vec![name] }
                ]
            }),
            (odd_name(), odd_name(), odd_day(), any::<u32>()).prop_map(|(body, key, from, weeks)| {
                Decision::Mandate(Mandate { body, key, text: String::new(), scope: String::new(), from, weeks })
            }),
            (odd_name(), odd_day()).prop_map(|(body, on)| Decision::Recall { body, on }),
            (odd_name(), odd_name(), odd_name(), odd_day()).prop_map(|(domain, key, cell, from)| Decision::Grant(
                Grant { domain, key, cell, limits: String::new(), from }
            )),
            (odd_name(), odd_name(), any::<u32>(), any::<u32>()).prop_map(|(cell, key, weeks_each, gap_weeks)| {
                Decision::Rota(Rota { cell, rota: "people".to_owned(), members: vec![key], weeks_each, gap_weeks })
            }),
        ];
    let tasks = prop_oneof![
        (odd_name(), odd_holder()).prop_map(|(from, holder)| Decision::TaskHolders {
            holdings: vec![Holding { task: "weekly-rota".to_owned(), holder, from: vec![from] }]
        }),
        (odd_name(), prop::option::of(odd_holder())).prop_map(|(from, holder)| Decision::TaskHolder {
            task: "weekly-rota".to_owned(),
            from,
            holder
        }),
        (prop::option::of(odd()), prop::option::of(odd())).prop_map(|(today, after)| Decision::TaskHours {
            task: "weekly-rota".to_owned(),
            from: "1".to_owned(),
            today,
            after
        }),
        (odd_name(), odd(), odd_name()).prop_map(|(task, hours_week, statute)| {
            Decision::OwnTask(OwnTask {
                task,
                name: "Keys".to_owned(),
                function: "premises".to_owned(),
                from: None,
                hours_week,
                afterwards: Afterwards::Shrinks,
                statute,
            })
        }),
        (odd_name(), prop::option::of(odd())).prop_map(|(key, share)| Decision::CoordinationShare { key, share }),
    ];
    let pay = prop_oneof![
        (any::<u32>(), odd(), odd_amount()).prop_map(move |(bands, ratio, floor)| Decision::PayPolicy(
            PayPolicy::Banded { bands, ratio, floor, benefits_end }
        )),
        odd_amount().prop_map(move |budget| Decision::PayPolicy(PayPolicy::Hours { budget, benefits_end })),
        (odd_amount(), odd_amount(), odd()).prop_map(move |(budget, dependant, housing)| Decision::PayPolicy(
            PayPolicy::Need {
                budget,
                dependant: dependant.unwrap_or_default(),
                housing,
                disability: Amount::ZERO,
                benefits_end
            }
        )),
        (odd_name(), odd_amount()).prop_map(|(key, yearly)| Decision::MarketPay { key, yearly }),
        (odd_name(), odd_name(), prop::option::of(odd()), odd_amount()).prop_map(|(key, unit, hours_week, yearly)| {
            Decision::Corrected {
                posts: vec![PostCorrection { key, title: None, unit: Some(unit), hours_week, yearly }],
            }
        }),
        prop::option::of(odd()).prop_map(|share| Decision::MarketFloor { share }),
        (odd_name(), any::<u32>(), odd_amount()).prop_map(|(key, dependants, housing)| Decision::Need {
            key,
            dependants,
            housing: housing.unwrap_or_default(),
            disability: true
        }),
        prop::option::of(any::<u32>()).prop_map(|elected_layers| Decision::Target {
            structure: leveller_model::decision::Structure::Mixed,
            elected_layers
        }),
    ];
    prop_oneof![places, councils, tasks, pay]
}

proptest! {
    #![proptest_config(few(128))]

    /// A plan may hold any decision: it is told with problems, never with a panic.
    #[test]
    fn any_decision_can_be_told(decisions in prop::collection::vec(odd_decision(), 1..4), law: bool) {
        let firm = [("1", Manager::Nobody), ("2", Manager::Somebody(0)), ("3", Manager::Somebody(0))].map(|(_, manager)| Person {
            manager,
            hours: Some("37.5"),
            fte: "",
            pay: Some(3_000_000),
            born: Some(1980),
            apprentice: false,
            unit: 0,
            site: 0,
            benefits: 0,
            drawings: 0,
        });
        let mut plan = plan(&firm, law, PayPolicy::Keep);
        plan.scenarios[0].decisions.extend(decisions);
        let story = told(&plan);
        let _ = report::compose(&story, &WORDS, story.as_of, &Default::default());
    }
}

proptest! {
    #![proptest_config(few(6))]

    /// Through the plan file: what is undone is as it was, and what is opened again is as it was left.
    #[test]
    fn undo_and_opening_again_give_the_same_view(firm in firm(), policies in prop::collection::vec(policy(), 1..4)) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let payroll = folder.path().join("payroll.csv");
        fs::write(&payroll, csv(&firm)).unwrap();
        let path = folder.path().join("plan.leveller");
        runtime.block_on(async {
            let new = NewPlan {
                name: None,
                jurisdiction: "gb".to_owned(),
                as_of: "2026-10-30".parse().unwrap(),
                currency: None,
                files: Files { payroll: vec![payroll], ..Files::default() },
                author: None,
            };
            let mut session = Session::create(&path, new).await.unwrap();
            let at = |session: &mut Session| {
                let view = session.view("1").unwrap();
                no_gap("the view", &view);
                leveller_app::contract::View { operation: String::new(), undo: None, redo: None, ..view }
            };
            let mut views = vec![at(&mut session)];
            for policy in policies {
                session.decide("1", &Decision::PayPolicy(policy), None).await.unwrap();
                views.push(at(&mut session));
            }
            drop(session);
            let mut session = Session::open(&path).await.unwrap();
            assert_eq!(Some(&at(&mut session)), views.last(), "opened again");
            while views.len() > 1 {
                views.pop();
                session.undo().await.unwrap();
                assert_eq!(Some(&at(&mut session)), views.last(), "undone");
            }
        });
    }
}

/// Every currency can be shown, and one the law does not know is said to be so.
#[test]
fn any_currency_can_be_shown() {
    let firm = "id,name,hours a week,annual salary,date of birth,reports to\n1,Ada Thorne,37.5,40000,1980-03-01,\n\
        2,Ben Frost,37.5,30000,1990-05-12,1\n3,Cleo Marsh,37.5,30000,1991-06-02,1\n";
    let mut found = Vec::new();
    for (jurisdiction, code) in [("none", "CHF"), ("none", "JPY"), ("none", "USD"), ("gb", "USD"), ("gb", "GBP")] {
        let files = sources(&[(Role::Payroll, "payroll.csv", firm.as_bytes())]);
        let mut plan = given(jurisdiction, "2026-10-30".parse().unwrap(), Currency::parse(code), files, Vec::new());
        plan.scenarios[0].decisions = initial(&plan);
        let story = told(&plan);
        let said: Vec<(String, String)> = story.problems.iter().map(|problem| WORDS.problem(problem)).collect();
        let shown = format!(
            "{:?} {said:?} {:?}",
            report::compose(&story, &WORDS, story.as_of, &Default::default()),
            report::charts::waterfall(&story, &WORDS)
        );
        found.extend(gaps(&shown).map(|gap| format!("{jurisdiction}, {code}: ⟦{gap}⟧")));
        assert_eq!(story.firm.currency.code(), code);
    }
    found.dedup();
    assert!(found.is_empty(), "\n  {}", found.join("\n  "));
}

fn gaps(text: &str) -> impl Iterator<Item = &str> {
    text.split(GAP).skip(1).map(|rest| rest.split('⟧').next().unwrap_or_default())
}

/// A firm of nobody, of one, and of people whose pay nobody knows.
#[test]
fn the_smallest_firms_can_be_told() {
    let head = "id,name,annual salary\n";
    for rows in ["", "1,Ada Thorne,n/d\n", "1,Ada Thorne,30000\n", "1,Ada Thorne,0\n2,Ben Frost,0\n"] {
        for jurisdiction in ["gb", "none"] {
            let files = sources(&[(Role::Payroll, "payroll.csv", format!("{head}{rows}").as_bytes())]);
            let mut plan = given(jurisdiction, "2026-10-30".parse().unwrap(), None, files, Vec::new());
            plan.scenarios[0].decisions = initial(&plan);
            let story: Story = told(&plan);
            let shown = format!("{:?}", report::compose(&story, &WORDS, story.as_of, &Default::default()));
            assert_eq!(gaps(&shown).next(), None, "{jurisdiction}: {rows}");
            super::sample::every_address_explains(&story, &WORDS);
        }
    }
}
