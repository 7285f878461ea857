//! Words: every message that is asked for is there, and every message that is there is asked for.

use std::collections::{BTreeMap, BTreeSet};

use leveller_model::bylaws::warnings::Warnings;
use leveller_model::decision::Uncertain;
use leveller_model::import;
use leveller_model::problem::Code;
use leveller_model::proposal::{Body, Why};
use leveller_model::report::{self, figures};
use leveller_model::savings::Evidence;
use toml::Value;

use super::files::{self, below, one};
use super::none;
use super::rust::{Kind, Source, reads, source, sources};
use super::tasks;

mod cash;
mod ids;

use ids::{ids_of_law, ids_of_rescue, in_use, law, list, operations, parts_of_plan};

/// The messages of the language everything is first written in.
pub struct Messages(BTreeMap<String, (String, String)>);

impl Messages {
    /// Reads `data/language/en`.
    pub fn read() -> Self {
        Self::of("en")
    }

    fn of(language: &str) -> Self {
        let mut found = BTreeMap::new();
        for file in below(&format!("data/language/{language}"), &[".ftl"]) {
            let mut last: Option<String> = None;
            for (line, text) in file.lines() {
                let id = text.split_once('=').map(|(id, _)| id.trim_end());
                let starts = |id: &&str| {
                    id.starts_with(|letter: char| letter.is_ascii_lowercase())
                        && id.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
                };
                match id.filter(starts) {
                    Some(id) => {
                        let body = text.split_once('=').map_or("", |(_, body)| body).to_owned();
                        found.insert(id.to_owned(), (file.at(line), body));
                        last = Some(id.to_owned());
                    }
                    None => {
                        if let Some((_, body)) = last.as_ref().and_then(|id| found.get_mut(id)) {
                            body.push('\n');
                            body.push_str(text);
                        }
                    }
                }
            }
        }
        Self(found)
    }

    /// Returns whether a message is there.
    pub fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// Returns the messages of one file with their places.
    pub fn in_file(&self, name: &str) -> Vec<(String, String)> {
        let inside = |place: &str| place.contains(&format!("/{name}:"));
        self.0
            .iter()
            .filter(|(_, (place, _))| inside(place))
            .map(|(id, (place, _))| (id.clone(), place.clone()))
            .collect()
    }
}

/// Folders whose Rust asks for words.
const ASKING: &[&str] = &["crates/model/src", "crates/app/src", "crates/print/src", "crates/cli/src", "src-tauri/src"];

fn asking() -> Vec<Source> {
    ASKING.iter().flat_map(|folder| sources(folder)).collect()
}

/// What a pattern of `format!` stands for.
enum Built {
    /// These messages.
    Ids(Vec<String>),
    /// No message: what it is.
    No(&'static str),
}

fn each(pattern: &str, values: impl IntoIterator<Item = impl AsRef<str>>) -> Built {
    Built::Ids(values.into_iter().map(|value| pattern.replacen("{}", value.as_ref(), 1)).collect())
}

/// Every id that Rust builds, by the pattern it is built with; a `{…}` in the source is `{}` here.
fn built() -> BTreeMap<&'static str, Built> {
    let variants = |path: &str, name: &str| source(one(path)).variants(name);
    let savings = |name: &str| variants("crates/model/src/savings.rs", name);
    let (closures, needs, factors) = (savings("ClosureId"), savings("NeedId"), savings("Factor"));
    let codes = Code::ALL.iter().map(|code| code.id());
    let rows: Vec<Value> = law().into_iter().flat_map(|file| list(&file, "series")).collect();
    let of_series = |key: &str| -> BTreeSet<String> {
        rows.iter().filter_map(|series| series.get(key).and_then(Value::as_str).map(str::to_owned)).collect()
    };
    // What only plans of earlier editions hold has its name too.
    let earlier = ["pension.state_pension_age".to_owned()];
    let rules = of_series("id").into_iter().chain(earlier).map(|id| id.replace(['.', '_'], "-"));
    let units = of_series("unit")
        .into_iter()
        .flat_map(|unit| unit.split(" in bands of ").map(str::to_owned).collect::<Vec<_>>())
        .filter(|unit| !["fraction", "a share of the maximum base", "days of birth"].contains(&unit.as_str()));
    let (money, units): (BTreeSet<String>, BTreeSet<String>) =
        units.map(|unit| unit.replace(' ', "-")).partition(|unit| unit.starts_with(|c: char| c.is_ascii_uppercase()));
    let money: BTreeSet<String> = money.into_iter().map(|unit| unit[3..].to_owned()).collect();
    let law = ids_of_law();
    let heads: Vec<Value> =
        below("data/clauses", &["clause.toml"]).iter().map(|file| toml::from_str(&file.text).unwrap()).collect();
    let clause_words = |of: &str, key: &str| -> BTreeSet<String> {
        let all = heads.iter().flat_map(|head| list(head, of));
        all.filter_map(|one| one.get(key).and_then(Value::as_str).map(str::to_owned)).collect()
    };
    // A rule somebody adds before all others is in a part of its own.
    let parts: BTreeSet<String> = heads
        .iter()
        .filter_map(|head| head.get("part")?.as_str().map(str::to_owned))
        .chain(["own".to_owned()])
        .collect();
    let holders: BTreeSet<String> =
        ["meeting", "board", "council", "cell", "member"].map(str::to_owned).into_iter().collect();
    let fractions: BTreeSet<String> = Messages::read()
        .in_file("fractions.ftl")
        .into_iter()
        .map(|(id, _)| id.trim_start_matches("fraction-").to_owned())
        .collect();
    let profiles: Vec<String> = below("data/payroll-profiles", &[".toml"])
        .iter()
        .map(|file| file.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml").to_owned())
        .collect();
    // Why a row may be set aside: by the reader itself, or by a rule of a profile.
    let set_aside = [
        "row-totals",
        "row-repeated-heading",
        "row-empty",
        "row-set-aside",
        "row-other-date",
        "row-other-table",
        "row-sample",
        "row-left",
        "row-not-started",
        "column-pay-missing",
        "column-person-missing",
        "sheet-unused",
    ];
    let by_profiles = below("data/payroll-profiles", &[".toml"]).into_iter().flat_map(|file| {
        let lines: Vec<String> = file
            .text
            .lines()
            .filter_map(|line| line.strip_prefix("reason = "))
            .map(|code| code.trim().trim_matches('"').to_owned())
            .collect();
        lines
    });
    let reasons: BTreeSet<String> = set_aside.map(str::to_owned).into_iter().chain(by_profiles).collect();
    let (library, transition) = (tasks::library(), tasks::transition());
    let files = below("data/evidence", &[".toml"]);
    let files: Vec<_> = files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    let evidence = Evidence::parse(&files).unwrap();
    let rescue = ids_of_rescue();
    let files = below("data/warnings", &[".toml"]);
    let files: Vec<_> = files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    let warnings = Warnings::parse(&files).unwrap();
    let raised_by: BTreeSet<&str> =
        warnings.warnings.iter().flat_map(|one| one.facts()).filter(|one| *one != "ask").collect();
    let sessions = [source(one("crates/app/src/session.rs"))]
        .into_iter()
        .chain(sources("crates/app/src/session"))
        .collect::<Vec<_>>();
    let operations = operations(&sessions, &source(one("crates/app/src/sentence.rs")));
    let chapters = ["firm", "diagnosis", "proposal", "savings", "viability", "bylaws", "report"];
    let currencies: Vec<String> = in_use("currency-");
    let formulas: Vec<String> = ["people", "posts", "fte"]
        .map(|what| format!("firm-{what}"))
        .into_iter()
        .chain(figures::ROWS.map(|what| format!("rows-{what}")))
        .chain(figures::PAYROLL_LINES.map(|what| format!("payroll-{what}")))
        .chain(figures::STRUCTURE.map(|what| format!("structure-{what}")))
        .chain(figures::DIAGNOSIS.map(str::to_owned))
        .chain(["layer-cost", "saving", "saving-share", "saving-at", "share-at", "in-order"].map(str::to_owned))
        .chain(["first-year-at", "posts-at"].map(str::to_owned))
        .chain(["half", "worse", "first-year-worse"].map(|what| format!("chance-{what}")))
        .chain(["layer", "cell", "employer"].map(|what| format!("group-{what}")))
        .chain(["bill", "with-drawings", "per-unit"].map(|what| format!("reading-{what}")))
        .chain(CELL.map(|what| format!("cell-{what}")))
        .chain(figures::TASKS.into_iter().chain(figures::TASK_COUNTS).map(|what| format!("tasks-{what}")))
        .chain(figures::TASK.map(|what| format!("task-{what}")))
        .chain(figures::FUNCTION.map(|what| format!("function-{what}")))
        .chain(figures::LAYER_COUNTS.map(|what| format!("layer-{what}")))
        .chain(["span", "proposal-cells"].map(str::to_owned))
        .chain(figures::STRUCTURES.map(|what| format!("structures-{what}")))
        .chain(figures::ROUTES.map(|what| format!("route-{what}")))
        .chain(figures::LEAVERS.map(|what| format!("leavers-{what}")))
        .chain(figures::PAY.map(|what| format!("pay-{what}")))
        .chain(figures::COORDINATION_LINES.map(|what| format!("coordination-{what}")))
        .chain(closures.iter().map(|closure| format!("{closure}-posts")))
        .chain(factors.iter().map(|factor| format!("part-{factor}")))
        .chain(needs.iter().flat_map(|need| [format!("now-{need}"), format!("need-{need}")]))
        .chain(figures::PERSON.into_iter().chain(figures::PERSON_COUNTS).map(|what| format!("person-{what}")))
        .chain(["firm-charge".to_owned()])
        .chain(cash::formulas())
        .chain(law.deductions.iter().map(|id| format!("deduction-{id}")))
        .chain(law.leaving.iter().cloned())
        .chain(law.take_home.iter().map(|country| format!("take-home-{country}")))
        .chain(figures::DEAL.iter().chain(&figures::SAID).map(|what| format!("deal-{what}")))
        .chain(
            raised_by.iter().filter(|fact| figures::COUNTED_FACTS.contains(fact)).map(|fact| format!("warning-{fact}")),
        )
        .chain(variants("crates/model/src/diagnosis.rs", "FindingId").into_iter().map(|id| format!("finding-{id}")))
        .chain(
            ["blanks", "skill", "minimum", "unheld", "per-hour", "draws", "running", "halved", "swing"]
                .map(str::to_owned),
        )
        .chain(["unanswered", "at"].map(|what| format!("chance-{what}")))
        .chain(figures::WAVE.map(|what| format!("wave-{what}")))
        .chain(figures::EXPLAINED.map(|what| format!("explained-{what}")))
        .collect();
    // The values of decisions that have bounds.
    let bounded = [
        "rule-words",
        "hourly",
        "hours-week",
        "days-week",
        "pay",
        "cell-size",
        "ratio",
        "supervisory-share",
        "kept",
        "cell-hours",
        "council-hours",
        "gain",
        "own-figure",
        "bands",
        "budget",
        "need",
        "housing",
        "share-of-week",
        "cover",
        "term",
        "gap",
        "task-hours",
        "market-floor",
        "dependants",
        "draws",
        "spread",
        "cash-item",
        "every-weeks",
        "cash-week",
        "deal-sum",
        "deal-members",
        "deal-shares",
        "deal-months",
        "deal-rate",
        "deal-years",
        "deal-multiple",
        "deal-units",
    ];
    let structures = variants("crates/model/src/decision.rs", "Structure");
    let routes = variants("crates/model/src/decision.rs", "Route");
    let rotas: BTreeSet<&String> = library.tasks.iter().map(|task| &task.rota).collect();
    const VOTE_RULES: [&str; 20] = [
        "method",
        "quorum",
        "quorum-again",
        "again-days",
        "majority",
        "rounds",
        "put-off",
        "delay",
        "aside",
        "abstention",
        "silence",
        "secrecy",
        "notice",
        "votes",
        "proxies",
        "concerned",
        "registered",
        "replace",
        "tie",
        "further",
    ];
    const VOTE_NUMBERS: [&str; 8] =
        ["quorum", "for", "against", "abstain", "consent", "aside", "no-stand", "objecting"];
    const ONE_READER: [&str; 12] = [
        "gross",
        "take-home",
        "hours",
        "manager",
        "cell",
        "tasks",
        "duties",
        "vote-label",
        "capital",
        "lost",
        "account",
        "ended",
    ];
    const CELL: [&str; 6] = ["size", "hours", "cost", "freed", "needed", "short"];
    const FORMULA: &str = "the name of a formula, see formula-{}";
    let mut all = BTreeMap::from([
        ("fraction-{}-{}", each("fraction-{}", fractions)),
        ("deciding-further-{}", Built::No("one of the words of deciding")),
        ("deciding-default-{}", Built::No("one of the words of deciding")),
        ("deciding-gradient-{}", Built::No("one of the words of deciding")),
        ("paper-{}", Built::No("the id of a ballot")),
        (
            "opened-{}",
            each("opened-{}", leveller_app::session::Assumption::ALL.map(leveller_app::session::Assumption::id)),
        ),
        ("vote-rule-{}", each("vote-rule-{}", VOTE_RULES)),
        ("vote-number-{}", each("vote-number-{}", VOTE_NUMBERS)),
        ("lesson-{}", Built::No("the id of a document in a review file")),
        ("lesson-{}-title", each("lesson-{}-title", ["payroll", "balance", "vote"])),
        ("lesson-{}-lead", each("lesson-{}-lead", ["payroll", "balance", "vote"])),
        ("lesson-column-{}", each("lesson-column-{}", ["what", "figure", "how", "rule", "says"])),
        (
            "lesson-{}-{}",
            each(
                "lesson-{}",
                ["payroll", "balance"]
                    .iter()
                    .flat_map(|id| ["first", "second", "third"].map(|point| format!("{id}-{point}"))),
            ),
        ),
        ("one-reader-{}", each("one-reader-{}", ONE_READER)),
        ("one-reader-column-{}", each("one-reader-column-{}", ["what", "before", "after"])),
        ("deciding-{}-{}", each("{}", leveller_model::review::WORDS)),
        ("power-{}", each("power-{}", clause_words("powers", "power"))),
        ("holder-{}", each("holder-{}", holders)),
        ("bound-{}", each("bound-{}", ["at-least", "more-than", "at-most", "less-than", "exactly"].map(str::to_owned))),
        ("charge-{}-{}", each("charge-{}", &law.charges)),
        ("deduction-{}-{}", each("deduction-{}", &law.deductions)),
        ("period-{}", each("period-{}", &law.periods)),
        ("rule-period-{}", each("rule-period-{}", &law.periods)),
        ("take-home-{}", Built::No(FORMULA)),
        ("unit-money{}", each("unit-money{}", money)),
        ("cell-{}", Built::No(FORMULA)),
        ("cells-{}", each("cells-{}", variants("crates/model/src/decision.rs", "CellMethod"))),
        ("changes-{}", each("changes-{}", ["came", "left"].into_iter().chain(import::Said::ALL.map(import::Said::id)))),
        ("chapter-{}-done", each("chapter-{}-done", chapters)),
        ("chapter-{}-empty", each("chapter-{}-empty", ["diagnosis", "viability", "bylaws"])),
        ("body-{}", each("body-{}", Body::ALL.map(Body::id))),
        ("closure-{}", each("closure-{}", &closures)),
        ("closure-{}-what", each("closure-{}-what", &closures)),
        ("confidence-{}", each("confidence-{}", ["high", "medium", "low"])),
        ("coordination-{}", Built::No(FORMULA)),
        ("currency-{}", each("currency-{}", &currencies)),
        ("error-{}", Built::No("see tests/tidy/codes.rs")),
        ("factor-{}", each("factor-{}", &factors)),
        ("firm-{}", Built::No(FORMULA)),
        ("function-{}", each("function-{}", library.functions())),
        ("formula-payroll-{}", each("formula-payroll-{}", ["levy", "allowance"])),
        ("formula-{}", each("formula-{}", formulas)),
        ("label-cell-{}", each("label-cell-{}", CELL)),
        ("label-tasks-{}", each("label-tasks-{}", figures::TASKS.into_iter().chain(figures::TASK_COUNTS))),
        ("label-task-{}", each("label-task-{}", figures::TASK)),
        ("label-wave-{}", each("label-wave-{}", figures::WAVE)),
        ("label-unheld-{}", each("label-unheld-{}", figures::UNHELD)),
        ("label-minimum-{}", each("label-minimum-{}", figures::MINIMUM)),
        ("label-per-hour-{}", each("label-per-hour-{}", figures::PER_HOUR)),
        ("label-explained-{}", each("label-explained-{}", figures::EXPLAINED)),
        ("label-finding-{}", each("label-finding-{}", variants("crates/model/src/diagnosis.rs", "FindingId"))),
        ("review-{}", each("review-{}", ["agree", "disagree", "pass"])),
        ("one-reader-{}-how", each("one-reader-{}-how", report::TOLD_HOW)),
        ("label-function-{}", each("label-function-{}", figures::FUNCTION)),
        ("label-layer-{}", each("label-layer-{}", figures::LAYER_COUNTS)),
        ("layer-{}", Built::No(FORMULA)),
        ("label-leavers-{}", each("label-leavers-{}", figures::LEAVERS)),
        ("label-coordination-{}", each("label-coordination-{}", figures::COORDINATION_LINES)),
        ("label-firm-{}", each("label-firm-{}", ["people", "posts", "fte"])),
        ("label-pay-{}", each("label-pay-{}", figures::PAY)),
        (
            "label-person-{}",
            each(
                "label-person-{}",
                figures::PERSON.into_iter().chain(figures::PERSON_COUNTS).filter(|what| *what != "charges"),
            ),
        ),
        ("label-rows-{}", each("label-rows-{}", figures::ROWS)),
        ("label-saving-{}", each("label-saving-{}", ["saving", "share", "headcount"])),
        ("label-structure-{}", each("label-structure-{}", figures::STRUCTURE)),
        ("label-{}", each("label-{}", figures::DIAGNOSIS)),
        ("line-{}", each("line-{}", figures::PAYROLL_LINES.map(|line| if line == "total" { "payroll" } else { line }))),
        (
            "meaning-{}",
            each(
                "meaning-{}",
                variants("crates/model/src/import/profile.rs", "Meaning").into_iter().chain(["none".to_owned()]),
            ),
        ),
        ("money-{}", each("money-{}", in_use("money-"))),
        ("need-{}", each("need-{}", &needs)),
        ("now-{}", Built::No(FORMULA)),
        ("{}-{}-{}", Built::No("a day as it is written")),
        ("own-{}", Built::No("the id of a profile somebody made")),
        ("operation-kind-{}", each("operation-kind-{}", ["undo", "redo"])),
        ("operation-{}", each("operation-{}", operations)),
        ("sureness-{}", each("sureness-{}", ["said", "sure", "likely", "guess"])),
        ("values-{}", each("values-{}", ["amount", "number", "day", "reference", "unique", "words", "code"])),
        // Besides, the anchor of a part of the report, and the name of a formula.
        ("part-{}", each("part-{}", parts)),
        ("part-name-{}", each("part-name-{}", report::Part::ALL.map(report::Part::id))),
        ("pay-take-home-{}", each("pay-take-home-{}", law.take_home.iter().map(String::as_str).chain(["gb-sct"]))),
        ("pay-{}", Built::No(FORMULA)),
        ("payroll-{}", Built::No(FORMULA)),
        ("person-{}", Built::No(FORMULA)),
        ("document-value-{}", each("document-value-{}", report::DOCUMENT_VALUES)),
        ("place-{}", each("place-{}", parts_of_plan())),
        ("problem-{}", each("problem-{}", codes)),
        ("profile-{}", each("profile-{}", profiles.iter().map(String::as_str).chain(["none"]))),
        ("reason-{}", each("reason-{}", reasons)),
        ("rows-{}", Built::No(FORMULA)),
        ("rule-{}", each("rule-{}", rules)),
        ("severity-{}", each("severity-{}", variants("crates/model/src/problem.rs", "Severity"))),
        ("structure-{}", each("structure-{}", &structures)),
        ("structure-short-{}", each("structure-short-{}", &structures)),
        ("structure-what-{}", each("structure-what-{}", &structures)),
        ("structures-{}", Built::No(FORMULA)),
        ("column-structure-{}", each("column-structure-{}", figures::STRUCTURES)),
        ("column-route-{}", each("column-route-{}", figures::ROUTES.into_iter().chain(["payroll", "saving"]))),
        ("column-{}-{}", Built::No("see column-structure-{} and column-route-{}")),
        ("finding-{}", each("finding-{}", variants("crates/model/src/diagnosis.rs", "FindingId"))),
        ("leavers-{}", Built::No(FORMULA)),
        ("level-{}", each("level-{}", variants("crates/model/src/diagnosis/titles.rs", "Level"))),
        ("rota-{}", each("rota-{}", rotas)),
        ("route-{}", each("route-{}", &routes)),
        ("seat-{}", each("seat-{}", variants("crates/model/src/proposal/delegates.rs", "SeatState"))),
        ("tasks-{}", Built::No(FORMULA)),
        ("warning-{}", Built::No(FORMULA)),
        ("wave-{}", Built::No(FORMULA)),
        ("explained-{}", Built::No(FORMULA)),
        ("unheld-{}", each("unheld-{}", variants("crates/model/src/proposal/tasks/unheld.rs", "Unheld"))),
        ("task-{}", each("task-{}", library.tasks.iter().map(|task| &task.id))),
        ("transition-{}", each("transition-{}", transition.decisions.iter().map(|one| &one.id))),
        ("transition-why-{}", each("transition-why-{}", Why::ALL.map(Why::id))),
        ("value-{}", each("value-{}", bounded)),
        ("warning-because-{}", each("warning-because-{}", raised_by)),
        ("warning-event-{}", each("warning-event-{}", variants("crates/model/src/bylaws/warnings.rs", "Event"))),
        ("warning-weight-{}", each("warning-weight-{}", variants("crates/model/src/bylaws/warnings.rs", "Weight"))),
        ("unit-{}", each("unit-{}", units)),
        ("uncertain-{}", each("uncertain-{}", Uncertain::ALL.map(Uncertain::id))),
        ("study-{}", each("study-{}", evidence.studies.iter().map(|study| &study.id))),
        ("study-name-{}", each("study-name-{}", evidence.studies.iter().map(|study| &study.id))),
        ("study-read-{}", each("study-read-{}", variants("crates/model/src/savings/evidence.rs", "StudyRead"))),
        ("chart-distribution-{}", each("chart-distribution-{}", savings("ClosureId"))),
        ("label-chance-{}", each("label-chance-{}", ["half", "worse", "unanswered", "first-year-worse"])),
        ("chance-{}", Built::No(FORMULA)),
        ("label-group-{}", each("label-group-{}", ["before", "after", "change"])),
        ("group-{}", Built::No(FORMULA)),
        ("reading-{}", each("reading-{}", ["bill", "with-drawings", "per-unit"])),
        ("map-cell-{}", each("map-cell-{}", ["inside-the-evidence", "beyond-any-study-found", "illegal-here"])),
        ("verdict-{}", each("verdict-{}", savings("Verdict"))),
        ("deal-{}", Built::No(FORMULA)),
        ("statement-{}", Built::No(FORMULA)),
        ("account-{}", Built::No(FORMULA)),
        ("break-even-{}", Built::No(FORMULA)),
        ("owner-{}", Built::No(FORMULA)),
        ("worth-{}", Built::No(FORMULA)),
        ("assets-{}", Built::No(FORMULA)),
        ("debt-{}", Built::No(FORMULA)),
        ("course-{}", each("course-{}", figures::COURSES)),
        ("label-deal-{}", each("label-deal-{}", figures::DEAL)),
        ("label-deal-statement-{}", Built::No("see label-deal-{}")),
        ("label-deal-account-{}", Built::No("see label-deal-{}")),
        ("label-deal-cover-{}", Built::No("see label-deal-{}")),
        ("label-deal-unit-{}", Built::No("see label-deal-{}")),
        ("state-{}", each("state-{}", variants("crates/model/src/viability/readiness.rs", "State"))),
        ("stands-{}", each("stands-{}", variants("crates/model/src/viability/benchmarks.rs", "Stands"))),
        ("benchmark-{}", each("benchmark-{}", variants("crates/model/src/viability/benchmarks.rs", "Direction"))),
        ("table-years-{}", each("table-years-{}", figures::COURSES)),
        ("unit-firm-{}", each("unit-firm-{}", ["today", "after", "federated", "competitor"])),
        ("asset-{}", each("asset-{}", variants("crates/model/src/viability/valuation.rs", "AssetClass"))),
        ("claim-{}", each("claim-{}", variants("crates/model/src/viability/rescue.rs", "Claim"))),
        ("condition-{}", each("condition-{}", variants("crates/model/src/viability/readiness.rs", "ConditionId"))),
        ("expected-{}", each("expected-{}", variants("crates/model/src/viability/statements.rs", "ExpectedId"))),
        ("funding-{}", each("funding-{}", variants("crates/model/src/viability/funding.rs", "SourceId"))),
        ("measure-{}", each("measure-{}", variants("crates/model/src/viability/benchmarks.rs", "Measure"))),
        ("rank-{}", Built::No("the id of a rank of claims")),
        ("rescue-{}-{}", each("rescue-{}", &rescue.routes)),
        ("rescue-{}-{}-duty", each("rescue-{}-duty", &rescue.routes)),
        ("rescue-{}-{}-needs", each("rescue-{}-needs", &rescue.routes)),
        ("rescue-duty-{}-{}", each("rescue-duty-{}", &rescue.duties)),
        ("step-{}", each("step-{}", variants("crates/model/src/viability/timeline.rs", "StepId"))),
        ("use-{}", each("use-{}", variants("crates/model/src/viability/funding.rs", "UseId"))),
        ("{}-plural", Built::No("the name of an argument")),
        ("{}-posts", Built::No(FORMULA)),
        ("{}-remedy", Built::No("problems and errors, see tests/tidy/codes.rs")),
    ]);
    all.extend(cash::built());
    all
}

fn pattern(text: &str) -> Option<String> {
    let mut written = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (inside, after) = after.split_once('}')?;
        if !inside.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_') {
            return None;
        }
        written.push_str(before);
        written.push_str("{}");
        rest = after;
    }
    written.push_str(rest);
    let plain = written.replace("{}", "");
    let like_an_id = written.contains("{}")
        && plain.contains('-')
        && plain.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
    // A hyphen joins words: one that ends the pattern does not.
    (like_an_id && plain.len() > 1).then_some(written)
}

#[test]
fn every_id_that_is_built_has_its_messages() {
    let messages = Messages::read();
    let built = built();
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for source in asking() {
        for token in source.texts() {
            let Some(pattern) = pattern(&token.text).filter(|_| !source.file.path.contains("/print/")) else {
                continue;
            };
            match built.get(pattern.as_str()) {
                None => found.push(format!(
                    "{}: {pattern} is built here and not in built() of tests/tidy/words.rs",
                    source.file.at(token.line)
                )),
                Some(Built::Ids(ids)) => {
                    let lacks = ids.iter().filter(|id| !messages.has(id));
                    found.extend(
                        lacks.map(|id| format!("{}: {id} is missing in data/language/en", source.file.at(token.line))),
                    );
                }
                Some(Built::No(_)) => {}
            }
            seen.insert(pattern);
        }
    }
    let stale = built.iter().filter(|(pattern, _)| !seen.contains(**pattern));
    found.extend(stale.map(|(pattern, built)| match built {
        Built::No(what) => format!("tests/tidy/words.rs: {pattern} ({what}) is built nowhere"),
        Built::Ids(_) => format!("tests/tidy/words.rs: {pattern} is built nowhere"),
    }));
    found.sort();
    found.dedup();
    none(found, "Add the message for every value, or say in built() what the pattern stands for.");
}

/// Calls whose first string is the id of a message.
const CALLS: &[&str] = &["word", "text", "body", "section", "column", "money_column", "key_figure"];

#[test]
fn every_message_that_is_asked_for_is_there() {
    let messages = Messages::read();
    let mut found = Vec::new();
    let mut seen = 0;
    for source in asking() {
        for rest in source.windows() {
            let call = CALLS.iter().any(|name| reads(rest, &[name, "("])) && rest.len() > 2;
            let literal = if call { Some(&rest[2]) } else { None };
            if let Some(token) = literal.filter(|token| token.kind == Kind::Text && !token.text.contains('{')) {
                seen += 1;
                if !messages.has(&token.text) && is_id(&token.text) {
                    found.push(format!("{}: {}", source.file.at(token.line), token.text));
                }
            }
        }
    }
    assert!(seen > 60, "the search for messages has gone blind: {seen}");
    none(found, "Write the message into a file of data/language/en.");
}

fn is_id(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_lowercase())
        && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}

#[test]
fn every_message_that_is_there_is_asked_for() {
    // The locale is read from the text of the file, before there are messages.
    let mut used: BTreeSet<String> = BTreeSet::from(["locale".to_owned()]);
    used.extend(built().into_values().flat_map(|built| match built {
        Built::Ids(ids) => ids,
        Built::No(_) => Vec::new(),
    }));
    let messages = Messages::read();
    let mut asked = String::new();
    for source in asking() {
        used.extend(source.texts().map(|token| token.text.clone()));
        // Ids of problems and errors have a remedy of the same name.
    }
    used.extend(messages.in_file("errors.ftl").into_iter().map(|(id, _)| id));
    let remedies: Vec<String> =
        used.iter().filter(|id| id.starts_with("problem-")).map(|id| format!("{id}-remedy")).collect();
    used.extend(remedies);
    for file in below("ui/src", &[".ts", ".svelte"]) {
        if !file.path.ends_with(".test.ts") && file.path != "ui/src/bindings.ts" {
            asked.push_str(&file.text);
            asked.push('\n');
        }
    }
    let on_screen = |id: &str| {
        let quoted = ['"', '\'', '`'].iter().any(|mark| asked.contains(&format!("{mark}{id}{mark}")));
        let heads = asked.split("words(`").skip(1).filter_map(|rest| rest.split_once("${"));
        quoted
            || heads.into_iter().any(|(head, rest)| {
                let tail = rest.split_once('}').and_then(|(_, rest)| rest.split_once('`')).map_or("", |(tail, _)| tail);
                !head.is_empty() && id.starts_with(head) && id.ends_with(tail) && id.len() > head.len() + tail.len()
            })
    };
    let from_messages = |id: &str| messages.0.values().any(|(_, body)| body.contains(&format!("{{ {id} }}")));
    let left = messages.0.iter().filter(|(id, _)| !used.contains(*id) && !on_screen(id) && !from_messages(id));
    none(left.map(|(id, (place, _))| format!("{place}: {id}")).collect(), "Take the message out: nothing shows it.");
}

#[test]
fn every_message_has_a_value_and_stands_once() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let mut found = Vec::new();
    for file in below("data/language/en", &[".ftl"]) {
        for (line, text) in file.lines() {
            let Some((id, _)) =
                text.split_once('=').filter(|(id, _)| is_id(&id.trim_end().to_lowercase()) && !id.starts_with(' '))
            else {
                continue;
            };
            if let Some(first) = seen.insert(id.trim_end().to_owned(), file.at(line)) {
                found.push(format!("{}: {} stands at {first} already", file.at(line), id.trim_end()));
            }
        }
    }
    let messages = Messages::read();
    found.extend(
        messages
            .0
            .iter()
            .filter(|(_, (_, body))| body.trim().is_empty())
            .map(|(id, (place, _))| format!("{place}: {id} is empty")),
    );
    none(found, "A message has one place and words of its own.");
}

#[test]
fn every_language_says_the_same() {
    let english = Messages::read();
    let arguments = |body: &str| -> BTreeSet<String> {
        let plain = |name: &str| name.trim_end_matches("-plural").to_owned();
        body.split('$')
            .skip(1)
            .map(|rest| {
                rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '-').collect::<String>()
            })
            .map(|name| plain(&name))
            .collect()
    };
    let mut found = Vec::new();
    for language in files::names("data/language").into_iter().filter(|language| language != "en") {
        let other = Messages::of(&language);
        let unused = other.0.iter().filter(|(id, _)| !english.0.contains_key(*id));
        found.extend(unused.map(|(id, (at, _))| format!("{at}: English has no {id}")));
        for (id, (place, body)) in &english.0 {
            match other.0.get(id) {
                None => found.push(format!("data/language/{language}: {id} is missing ({place})")),
                Some((at, words)) if !arguments(words).is_subset(&arguments(body)) => {
                    found.push(format!("{at}: {id} has arguments the program does not give"));
                }
                Some(_) => {}
            }
        }
    }
    none(found, "Write the message in that language, with the arguments English has.");
}
