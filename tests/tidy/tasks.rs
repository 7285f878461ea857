//! Managerial tasks, job titles and who decides what: the data is whole, has words, and says where law was read.

use std::collections::BTreeSet;

use leveller_model::diagnosis::titles::Titles;
use leveller_model::proposal::{Body, Duty, HolderKind, Library, Transition, Why};

use super::files::{self, File, below, one};
use super::none;
use super::words::Messages;

/// The library as it stands in `data/tasks`.
pub fn library() -> Library {
    Library::parse(&pairs(&below("data/tasks", &[".toml"]))).unwrap_or_else(|refused| panic!("{refused}"))
}

/// Who decides what, as it stands in `data/transition.toml`.
pub fn transition() -> Transition {
    Transition::parse("data/transition.toml", &one("data/transition.toml").text).unwrap()
}

fn pairs(files: &[File]) -> Vec<(&str, &str)> {
    files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect()
}

#[test]
fn every_task_is_named_and_none_is_left_out() {
    let library = library();
    let functions = library.functions();
    assert!(library.tasks.len() >= 66, "{} tasks", library.tasks.len());
    assert!(functions.len() >= 11, "{functions:?}");
    let messages = Messages::read();
    let labels = library.tasks.iter().flat_map(|task| [task.label(), task.function_label()]);
    none(
        labels.filter(|label| !messages.has(label)).collect(),
        "Name the task and its function in data/language/en/tasks.ftl.",
    );
    let few = functions.iter().filter(|id| library.tasks.iter().filter(|task| task.function == **id).count() < 3);
    none(
        few.map(|id| format!("data/tasks/{id}.toml")).collect(),
        "A function has three tasks at least, or is part of another.",
    );
}

#[test]
fn every_duty_has_a_statute_a_link_and_a_country() {
    let (library, transition) = (library(), transition());
    let of_tasks = library.tasks.iter().flat_map(|task| task.duties.iter().map(|duty| (task.id.as_str(), duty)));
    let of_decisions = transition.decisions.iter().flat_map(|one| one.law.iter().map(|duty| (one.id.as_str(), duty)));
    let faults = |(id, duty): (&str, &Duty)| {
        let country = files::root().join("data/jurisdictions").join(&duty.jurisdiction).is_dir();
        let host = duty.href.split("//").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
        let sound = country && !duty.statute.trim().is_empty() && host.contains('.') && !duty.href.contains(' ');
        (!sound).then(|| format!("{id}: {duty:?}"))
    };
    none(
        of_tasks.chain(of_decisions).filter_map(faults).collect(),
        "Say the country, the statute and where it stands.",
    );
}

/// What every firm owes in law has a holder somewhere, in every country that is modelled.
#[test]
fn every_country_says_who_holds_safety_payroll_and_accounts() {
    let library = library();
    let countries: Vec<String> =
        files::names("data/jurisdictions").into_iter().filter(|name| !name.ends_with(".toml")).collect();
    let mut found = Vec::new();
    for country in &countries {
        for id in ["competent-safety-person", "payroll-returns", "annual-accounts", "registrar-filings"] {
            let duty = library.task(id).and_then(|task| task.duty(country));
            if duty.is_none() {
                found.push(format!("{country}: {id}"));
            }
        }
    }
    none(found, "Say in data/tasks what the law of the country asks, with verified = \"no\" where nobody opened it.");
}

/// Who gives no safety talks is told by functions that some title can name.
#[test]
fn what_a_task_is_among_are_functions() {
    let library = library();
    let functions = library.functions();
    let unknown = |task: &leveller_model::proposal::Task| {
        task.among.iter().find(|one| !functions.contains(&one.as_str())).map(|one| format!("{}: {one}", task.id))
    };
    none(library.tasks.iter().filter_map(unknown).collect(), "`among` names files of data/tasks.");
}

/// A duty that asks for somebody with a skill goes to a person or to those whose field it is, not round.
#[test]
fn what_needs_a_certificate_does_not_go_round() {
    let asks = |task: &&leveller_model::proposal::Task| {
        task.holder == HolderKind::Rota && task.duties.iter().any(|duty| !duty.skills.is_empty())
    };
    // Consultation is held by everybody; the skills name those who are elected for it.
    let elected = ["safety-consultation"];
    let library = library();
    let found = library.tasks.iter().filter(asks).filter(|task| !elected.contains(&task.id.as_str()));
    none(
        found.map(|task| task.id.clone()).collect(),
        "Propose a person or a domain, or take the skills out of the duty.",
    );
}

#[test]
fn every_decision_is_named_and_every_body_decides() {
    let transition = transition();
    assert!(transition.decisions.len() >= 14, "{} kinds of decision", transition.decisions.len());
    let messages = Messages::read();
    let labels = transition.decisions.iter().map(|one| one.label());
    let labels = labels.chain(Body::ALL.map(Body::label)).chain(Why::ALL.map(Why::label));
    none(labels.filter(|label| !messages.has(label)).collect(), "Name it in data/language/en/transition.ftl.");
    let bodies: BTreeSet<&str> =
        transition.decisions.iter().flat_map(|one| [one.before.id(), one.between.id(), one.after.id()]).collect();
    let whys: BTreeSet<&str> = transition.decisions.iter().map(|one| one.why.id()).collect();
    let idle = Body::ALL.map(Body::id).into_iter().filter(|id| !bodies.contains(id));
    let idle = idle.chain(Why::ALL.map(Why::id).into_iter().filter(|id| !whys.contains(id)));
    none(idle.map(str::to_owned).collect(), "Take out who decides nothing, and reasons nobody has.");
}

#[test]
fn titles_name_the_functions_of_tasks() {
    let files = below("data/titles", &[".toml"]);
    let all = Titles::parse(&pairs(&files)).unwrap_or_else(|refused| panic!("{refused}"));
    let library = library();
    let known: BTreeSet<&str> = library.functions().into_iter().collect();
    let unknown = all.named_functions().into_iter().filter(|function| !known.contains(function)).map(str::to_owned);
    none(unknown.collect(), "A function of data/titles is a file of data/tasks.");
    let mut found = Vec::new();
    for file in &files {
        let titles = Titles::parse(&pairs(std::slice::from_ref(file))).unwrap();
        let named = titles.named_functions();
        found.extend(known.iter().filter(|id| !named.contains(id)).map(|id| format!("{}: {id}", file.path)));
    }
    none(found, "Every language has a word for every function.");
}

/// Titles as firms and authorities write them, with every language read at once.
#[test]
fn titles_are_read_as_they_are_written() {
    use leveller_model::diagnosis::titles::Level::{FirstLine, Middle, Top};
    let files = below("data/titles", &[".toml"]);
    let titles = Titles::parse(&pairs(&files)).unwrap();
    let cases = [
        ("Managing Director", Some(Top)),
        ("DEPUTY CHIEF OF POLICE", Some(Middle)),
        ("Contracts manager, east", Some(Middle)),
        ("Drawing office manager", Some(Middle)),
        ("HR and office manager", Some(FirstLine)),
        ("Senior Finance  Manager", Some(Middle)),
        ("FOREMAN OF MOTOR TRUCK DRIVERS", Some(FirstLine)),
        ("SUPERVISING TIMEKEEPER", Some(FirstLine)),
        ("AIRPORT OPERATIONS SUPVSR II", Some(FirstLine)),
        ("Delivery Team Leader", Some(FirstLine)),
        ("ASST DIR - BOARD OF ETHICS", Some(Middle)),
        ("Deputy Director, General Expenditure Policy", Some(Middle)),
        ("Executive Assistant to the Director", None),
        ("Diary Manager", None),
        ("CASE MANAGER ASST", None),
        ("STUDENT INTERN - MAYOR'S FELLOWS", None),
        ("Senior Executive Officer", None),
        ("Lead developer", None),
        ("Joiner", None),
        ("Chef d'équipe", Some(FirstLine)),
        ("CHEF DE PROJET", None),
        ("Directrice générale", Some(Top)),
        ("Encargada de turno", Some(FirstLine)),
        ("Amministratore unico", Some(Top)),
        ("Capocantiere", Some(FirstLine)),
        ("Geschäftsführerin", Some(Top)),
        ("Niederlassungsleiter Nord", Some(Middle)),
        ("Hausmeister", None),
    ];
    for (title, level) in cases {
        assert_eq!(titles.level(title).map(|(level, _)| level), level, "{title}");
    }
    let functions = [
        ("Human Resources", vec!["hiring", "people", "training"]),
        ("Payroll and Accounts", vec!["pay", "money"]),
        ("DIR OF ACCOUNTING", vec!["money"]),
        ("Health and safety adviser", vec!["safety"]),
        ("Ressources humaines", vec!["people"]),
        ("Lohnbuchhaltung", vec!["pay"]),
        ("Drawing office", vec!["quality"]),
        ("Joinery", vec![]),
    ];
    for (unit, expected) in functions {
        assert_eq!(titles.functions(unit), expected, "{unit}");
    }
}
