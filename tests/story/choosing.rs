//! Choosing a legal form: what is said of each, against what its facts say when they are read by hand.

use std::fs;

use leveller_app::session::Session;
use leveller_model::bylaws::Form;
use leveller_model::bylaws::choosing::{Circumstances, Fit, Point, Topic, Verdict, choose};
use leveller_model::problem::Arg;
use leveller_model::report::{choosing_blocks, fit_words};
use rust_decimal::Decimal;

use super::{GAP, root};

fn forms() -> Vec<Form> {
    let folder = fs::read_dir(root().join("data/forms")).unwrap();
    let mut forms: Vec<Form> =
        folder.map(|file| Form::parse(&fs::read_to_string(file.unwrap().path()).unwrap()).unwrap()).collect();
    forms.sort_by(|one, other| one.id.cmp(&other.id));
    forms
}

/// A group in cells of seven, each with a delegate, in the jurisdiction.
fn group(jurisdiction: &str, members: u32) -> Circumstances {
    Circumstances {
        jurisdiction: jurisdiction.to_owned(),
        members: members.into(),
        cells: members.div_ceil(7),
        delegates: Some(members.div_ceil(7)),
        ..Circumstances::default()
    }
}

fn of(form: &str, circumstances: &Circumstances) -> Fit {
    choose(&forms(), circumstances).into_iter().find(|fit| fit.form == form).unwrap()
}

/// The first point of a topic.
fn point(fit: &Fit, topic: Topic) -> &Point {
    fit.points.iter().find(|point| point.topic == topic).unwrap()
}

/// The points that do not fit: what each says and the first fact it rests on.
fn refused(fit: &Fit) -> Vec<(&str, &str)> {
    let refused = fit.points.iter().filter(|point| point.verdict == Verdict::DoesNot);
    refused.map(|point| (point.said, point.facts[0].key.as_str())).collect()
}

#[tokio::test]
async fn of_the_forms_the_sample_firm_can_take_the_company_for_the_community_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("sample.leveller")).await.unwrap();
    let scenario = session.given().scenarios[0].id.clone();
    let story = session.story(&scenario).unwrap();
    let said = Circumstances::of(&story.jurisdiction, &story.firm, &story.proposal, None);
    // The firm has 42 people, of whom all become members: six cells, of each a delegate in one council.
    assert_eq!((said.members, said.hired), (Decimal::from(42), Decimal::ZERO));
    assert_eq!((said.cells, said.delegates), (6, Some(6)));
    let fits = choose(&forms(), &said);
    let order: Vec<_> = fits.iter().map(|fit| (fit.form.as_str(), fit.here, fit.verdict)).collect();
    assert_eq!(
        order[..3],
        [
            ("uk_coop_society", true, Verdict::Fits),
            ("uk_clg_coop", true, Verdict::Fits),
            ("uk_cic_clg", true, Verdict::DoesNot)
        ]
    );
    // Of the thirteen others none is here, so of each somebody must ask whether the firm could be founded there.
    assert_eq!(order.len(), 16);
    assert!(order[3..].iter().all(|(_, here, verdict)| !here && *verdict == Verdict::Ask), "{order:?}");

    let society = fits.iter().find(|fit| fit.form == "uk_coop_society").unwrap();
    let members = point(society, Topic::Members);
    assert_eq!((members.said, members.facts[0].cite.as_str()), ("choose-members-enough", "CCBSA s.2(2)(b); s.5(3)(b)"));
    // 42 are more than the 20 a committee of all is proposed for.
    assert_eq!(point(society, Topic::Board).said, "choose-board-delegates");
    assert_eq!(point(society, Topic::Lock).said, "choose-lock-rules");
    assert_eq!(point(society, Topic::Reserve).said, "choose-reserve-none");

    // Regulation 4: what only the employees of one employer benefit from does not count.
    let company = fits.iter().find(|fit| fit.form == "uk_cic_clg").unwrap();
    assert_eq!(refused(company), [("choose-purpose-excluded", "status.excluded")]);
    assert_eq!(point(company, Topic::Purpose).facts[0].cite, "CIC Regs 2005 reg.4");
    assert_eq!(point(company, Topic::Lock).said, "choose-lock-law");
}

#[test]
fn too_few_members() {
    let members = |form: &str, jurisdiction: &str, members: u32| {
        let fit = of(form, &group(jurisdiction, members));
        let point = point(&fit, Topic::Members).clone();
        (point.verdict, point.said)
    };
    let (enough, few, one) = ("choose-members-enough", "choose-members-too-few", "choose-members-one-kind");
    // Three, unless the members are societies themselves, which people are not.
    assert_eq!(members("uk_coop_society", "gb", 2), (Verdict::DoesNot, few));
    assert_eq!(members("uk_coop_society", "gb", 3), (Verdict::Fits, enough));
    // Nine, or three with the rules of an s.r.l.
    assert_eq!(members("it_cpl", "it", 2), (Verdict::DoesNot, few));
    assert_eq!(members("it_cpl", "it", 8), (Verdict::Ask, one));
    assert_eq!(members("it_cpl", "it", 9), (Verdict::Fits, enough));
    // Two in a SARL or SAS, seven in an SA.
    assert_eq!(members("fr_scop", "fr", 1), (Verdict::DoesNot, few));
    assert_eq!(members("fr_scop", "fr", 6), (Verdict::Ask, one));
    assert_eq!(members("ie_ips", "ie", 6), (Verdict::DoesNot, few));
    // Six, but of medium confidence only.
    assert_eq!(members("ar_ct", "ar", 5), (Verdict::Ask, few));
    assert_eq!(members("us_ma_157a", "us-ma", 1), (Verdict::Note, "choose-members-no-least"));
}

#[test]
fn who_can_sit_on_the_board() {
    let said = |form: &str, jurisdiction: &str, members: u32| {
        let fit = of(form, &group(jurisdiction, members));
        fit.points.iter().filter(|point| point.topic == Topic::Board).map(|point| point.said).collect::<Vec<_>>()
    };
    assert_eq!(said("uk_coop_society", "gb", 20)[0], "choose-board-all");
    assert_eq!(said("uk_coop_society", "gb", 21)[0], "choose-board-delegates");
    assert_eq!(said("us_co_llc", "us-co", 42), ["choose-board-none"]);
    assert_eq!(said("es_cta", "es", 42)[0], "choose-board-elected");
    // Québec: fifteen at most.
    assert!(!said("ca_qc", "ca-qc", 15).contains(&"choose-board-above"));
    assert!(said("ca_qc", "ca-qc", 16).contains(&"choose-board-above"));
    let fit = of("ca_qc", &group("ca-qc", 42));
    let above = fit.points.iter().find(|point| point.said == "choose-board-above").unwrap();
    assert!(above.args.contains(&("most", Arg::Number(Decimal::from(15)))));
    assert_eq!(fit.verdict, Verdict::Fits, "a few can still be elected");
    // California asks for three directors, and one delegate is not three.
    let one = Circumstances { delegates: Some(1), ..group("us-ca", 42) };
    assert_eq!(point(&of("us_ca_worker", &one), Topic::Board).verdict, Verdict::Ask);
    // Two people cannot be three directors.
    assert!(refused(&of("us_ca_worker", &group("us-ca", 2))).contains(&("choose-board-too-few", "board.min")));
}

#[test]
fn what_the_plan_wants_decides() {
    // The third sector: New York never, Spain narrowly, the company for the community by law.
    let label = |form: &str, jurisdiction: &str, third_sector: bool| {
        let fit = of(form, &Circumstances { third_sector, ..group(jurisdiction, 42) });
        let point = point(&fit, Topic::ThirdSector);
        (point.said, point.verdict, fit.verdict)
    };
    assert_eq!(label("us_ny_5a", "us-ny", true), ("choose-third-sector-never", Verdict::DoesNot, Verdict::DoesNot));
    assert_eq!(label("us_ny_5a", "us-ny", false), ("choose-third-sector-never", Verdict::Note, Verdict::Fits));
    assert_eq!(label("es_cta", "es", true), ("choose-third-sector-narrow", Verdict::Ask, Verdict::Ask));
    assert_eq!(label("uk_cic_clg", "gb", true).1, Verdict::Fits);
    assert_eq!(label("uk_coop_society", "gb", true), ("choose-third-sector-unknown", Verdict::Ask, Verdict::Ask));

    // Investors: where only employees are members, or there are no shares, they have no place.
    let investors = |form: &str, jurisdiction: &str| {
        let fit = of(form, &Circumstances { investors: true, ..group(jurisdiction, 42) });
        (point(&fit, Topic::Investors).said, fit.verdict)
    };
    assert_eq!(investors("us_ma_157a", "us-ma"), ("choose-investors-barred", Verdict::DoesNot));
    assert_eq!(investors("uk_clg_coop", "gb"), ("choose-investors-barred", Verdict::DoesNot));
    assert_eq!(investors("es_cta", "es"), ("choose-investors-limits", Verdict::Ask));
    assert_eq!(investors("uk_coop_society", "gb"), ("choose-investors-unknown", Verdict::Ask));

    // A tenth kept: Spain asks for a fifth, France for 15% in a text of medium confidence, Argentina for a twentieth.
    let kept = |form: &str, jurisdiction: &str| {
        let fit = of(form, &Circumstances { kept: Some(Decimal::new(1, 1)), ..group(jurisdiction, 42) });
        let point = point(&fit, Topic::Reserve);
        (point.said, point.verdict)
    };
    assert_eq!(kept("es_cta", "es"), ("choose-reserve-short", Verdict::DoesNot));
    assert_eq!(kept("fr_scop", "fr"), ("choose-reserve-short", Verdict::Ask));
    assert_eq!(kept("ar_ct", "ar"), ("choose-reserve-enough", Verdict::Fits));

    // People hired beside the members: posts are no hours, so it must be counted.
    let hired = of("es_cta", &Circumstances { hired: Decimal::from(5), ..group("es", 42) });
    assert_eq!(point(&hired, Topic::Hired).verdict, Verdict::Ask);
    assert_eq!(point(&hired, Topic::Hired).facts[0].cite, "art. 80.7 (2026 text)");
}

#[test]
fn assets_are_locked_by_law_by_rules_or_not_at_all() {
    let lock = |form: &str| {
        let fit = of(form, &group("gb", 42));
        point(&fit, Topic::Lock).said
    };
    let found: Vec<_> = forms().iter().map(|form| (form.id.clone(), lock(&form.id))).collect();
    let expected = [
        ("ar_ct", "choose-lock-reserve"),
        ("ca_fed", "choose-lock-left"),
        ("ca_qc", "choose-lock-left"),
        ("es_cta", "choose-lock-reserve"),
        ("es_sll", "choose-lock-rules"),
        ("fr_scop", "choose-lock-reserve"),
        ("ie_ips", "choose-lock-unknown"),
        ("it_cpl", "choose-lock-reserve"),
        ("uk_cic_clg", "choose-lock-law"),
        ("uk_clg_coop", "choose-lock-rules"),
        ("uk_coop_society", "choose-lock-rules"),
        ("us_ca_worker", "choose-lock-against"),
        ("us_co_lca", "choose-lock-left"),
        ("us_co_llc", "choose-lock-rules"),
        ("us_ma_157a", "choose-lock-left"),
        ("us_ny_5a", "choose-lock-unknown"),
    ];
    assert_eq!(found, expected.map(|(form, said)| (form.to_owned(), said)));
}

#[test]
fn every_answer_has_words() {
    let words = leveller_app::language::words().unwrap();
    let mut said = String::new();
    for jurisdiction in ["gb", "us-ca", "es", "none"] {
        for members in [0, 1, 4, 16, 42, 400] {
            for asked in [false, true] {
                let circumstances = Circumstances {
                    hired: if asked { Decimal::ONE } else { Decimal::ZERO },
                    delegates: (members != 16).then_some(members / 40),
                    kept: asked.then_some(Decimal::new(1, 1)),
                    investors: asked,
                    third_sector: asked,
                    ..group(jurisdiction, members)
                };
                let fits = fit_words(&choose(&forms(), &circumstances), &words);
                assert!(fits.iter().all(|fit| !fit.why.is_empty()));
                said += &serde_json::to_string(&choosing_blocks(&fits, &words)).unwrap();
                said += &serde_json::to_string(&fits).unwrap();
            }
        }
    }
    assert!(!said.contains(GAP), "{}", &said[said.find(GAP).unwrap_or_default()..][..80]);
    // Law is written as law is: shares in per cent or as the fraction they are, and what nobody is sure of says so.
    assert!(said.contains("at least 3 members (CCBSA s.2(2)(b); s.5(3)(b))"));
    assert!(said.contains("at least 20% of the co-operative surplus into the compulsory reserve fund"));
    assert!(said.contains("at most 1/3 of the seats, for people who are no members (s.81.1.1; verify before filing)"));
}
