//! What history says of a decision: the code of its sentence and what the sentence needs.

use leveller_model::decision::{Decision, PayPolicy};
use leveller_model::problem::Arg;
use leveller_model::report;
use leveller_model::rules::label;

/// Returns the code and arguments of the sentence history shows for a decision.
pub(crate) fn sentence(decision: &Decision, scenario: &str) -> (&'static str, Vec<(String, Arg)>) {
    let mut arguments = vec![("scenario".to_owned(), Arg::from(scenario))];
    let mut add = |name: &str, arg: Arg| arguments.push((name.to_owned(), arg));
    let code = match decision {
        Decision::Answer { key, .. } => {
            add("key", key.as_str().into());
            "answer"
        }
        Decision::Answers { keys, .. } => {
            add("count", keys.len().into());
            "answers"
        }
        Decision::Corrected { posts } => match posts.as_slice() {
            [one] => {
                add("key", one.key.as_str().into());
                "corrected"
            }
            several => {
                add("count", several.len().into());
                "corrected-several"
            }
        },
        Decision::ReportsTo { key, manager } => {
            add("key", key.as_str().into());
            match manager {
                Some(manager) => {
                    add("manager", manager.as_str().into());
                    "reports-to"
                }
                None => "reports-to-nobody",
            }
        }
        Decision::ManagerMeant { like, .. } => match like {
            Some(key) => {
                add("key", key.as_str().into());
                "manager-meant"
            }
            None => "managers-meant",
        },
        Decision::LeadingZeros { ignored } => {
            if *ignored {
                "leading-zeros"
            } else {
                "leading-zeros-kept"
            }
        }
        Decision::LoopsCut { cut } => {
            if *cut {
                "loops-cut"
            } else {
                "loops-left"
            }
        }
        Decision::Top { key } => match key {
            Some(key) => {
                add("key", key.as_str().into());
                "top"
            }
            None => "top-taken-out",
        },
        Decision::BuildLines { by } => match by {
            Some(by) if by.grades.is_empty() => "build-lines-by-pay",
            Some(_) => "build-lines",
            None => "build-lines-taken-out",
        },
        Decision::EmploymentAllowance { .. } => "employment-allowance",
        Decision::OwnFigure { parameter, value } => {
            add("parameter", Arg::Word(label(parameter)));
            match value {
                Some(value) => {
                    add("value", Arg::Number(*value));
                    "own-figure"
                }
                None => "own-figure-taken-out",
            }
        }
        Decision::Cells(plan) => {
            add("cells", plan.cells.len().into());
            "cells"
        }
        Decision::NewCell { cell } => {
            add("cell", cell.as_str().into());
            "new-cell"
        }
        Decision::RenameCell { cell, name } => {
            add("cell", cell.as_str().into());
            add("name", name.as_str().into());
            "rename-cell"
        }
        Decision::DissolveCell { cell, into } => {
            add("cell", cell.as_str().into());
            match into {
                Some(into) => {
                    add("into", into.as_str().into());
                    "join-cell"
                }
                None => "dissolve-cell",
            }
        }
        Decision::MoveToCell { key, cell } => {
            add("key", key.as_str().into());
            add("cell", cell.as_str().into());
            "move-to-cell"
        }
        Decision::Target { structure, .. } => {
            add("structure", Arg::Word(format!("structure-{}", report::charts::id(structure))));
            "target"
        }
        Decision::CoordinationShare { key, share } => {
            add("key", key.as_str().into());
            add("share", share.map_or(Arg::Word("as-assumed".to_owned()), Arg::Share));
            "coordination-share"
        }
        Decision::Pin { key, cell } => {
            add("key", key.as_str().into());
            match cell {
                Some(cell) => {
                    add("cell", cell.as_str().into());
                    "pin"
                }
                None => "unpin",
            }
        }
        Decision::Apart { one, other, apart } => {
            add("key", one.as_str().into());
            add("other", other.as_str().into());
            if *apart { "apart" } else { "apart-taken-back" }
        }
        Decision::Cover { skill, people } => {
            add("skill", skill.as_str().into());
            add("people", Arg::Count((*people).into()));
            if *people > 0 { "cover" } else { "cover-taken-out" }
        }
        Decision::ShareWeek { key, cells } => {
            add("key", key.as_str().into());
            add("cells", cells.len().into());
            "share-week"
        }
        Decision::Bench { key, .. } => {
            add("key", key.as_str().into());
            "bench"
        }
        Decision::Wave { wave, on, cells } => {
            add("wave", wave.as_str().into());
            add("cells", cells.len().into());
            match on {
                _ if cells.is_empty() => "wave-taken-out",
                Some(day) => {
                    add("date", Arg::Date(*day));
                    "wave"
                }
                None => "wave-undated",
            }
        }
        Decision::Councils { councils } => {
            add("councils", councils.len().into());
            if councils.is_empty() { "councils-by-formula" } else { "councils" }
        }
        Decision::Mandate(mandate) => {
            add("body", mandate.body.as_str().into());
            add("key", mandate.key.as_str().into());
            "mandate"
        }
        Decision::Recall { body, .. } => {
            add("body", body.as_str().into());
            "recall"
        }
        Decision::Grant(grant) => {
            add("domain", grant.domain.as_str().into());
            add("key", grant.key.as_str().into());
            "grant"
        }
        Decision::Revoke { domain, key, .. } => {
            add("domain", domain.as_str().into());
            add("key", key.as_str().into());
            "revoke"
        }
        Decision::Rota(rota) => {
            add("cell", rota.cell.as_str().into());
            "rota"
        }
        Decision::TaskHolders { holdings } => {
            add("tasks", holdings.iter().map(|holding| holding.from.len()).sum::<usize>().into());
            "task-holders"
        }
        Decision::TaskHolder { holder, from, .. } => {
            add("key", from.as_str().into());
            if holder.is_some() { "task-holder" } else { "task-holder-taken-out" }
        }
        Decision::TaskHours { from, .. } => {
            add("key", from.as_str().into());
            "task-hours"
        }
        Decision::OwnTask(task) => {
            add("task", task.name.as_str().into());
            "own-task"
        }
        Decision::TaskLeftOut { out, .. } => {
            if *out {
                "task-left-out"
            } else {
                "task-taken-back"
            }
        }
        Decision::Route { route } => {
            add("route", Arg::Word(format!("route-{}", report::charts::id(route))));
            "route"
        }
        Decision::Range { draws, .. } => {
            add("draws", Arg::Count((*draws).into()));
            "range"
        }
        Decision::Spread { parameter, spread } => {
            add("parameter", Arg::Word(format!("uncertain-{}", parameter.id())));
            match spread {
                Some(spread) => {
                    add("low", Arg::Number(spread.low));
                    add("likely", Arg::Number(spread.likely));
                    add("high", Arg::Number(spread.high));
                    "spread"
                }
                None => "spread-taken-out",
            }
        }
        Decision::Evidence { study } => match study {
            Some(study) => {
                add("study", Arg::Word(format!("study-name-{study}")));
                "evidence"
            }
            None => "evidence-all",
        },
        Decision::MarketPay { key, .. } => {
            add("key", key.as_str().into());
            "market-pay"
        }
        Decision::MarketFloor { share } => match share {
            Some(share) => {
                add("share", Arg::Share(*share));
                "market-floor"
            }
            None => "market-floor-taken-out",
        },
        Decision::Need { key, .. } => {
            add("key", key.as_str().into());
            "need"
        }
        Decision::PayPolicy(PayPolicy::Banded { bands, .. }) => {
            add("bands", Arg::Count((*bands).into()));
            "pay-banded"
        }
        Decision::PayPolicy(PayPolicy::Hours { .. }) => "pay-hours",
        Decision::PayPolicy(PayPolicy::Need { .. }) => "pay-need",
        Decision::PayPolicy(PayPolicy::Keep) => "pay-keep",
        Decision::PayPolicy(PayPolicy::Equal { .. }) => "pay-equal",
        Decision::PayPolicy(PayPolicy::RatioCap { ratio, .. }) => {
            add("ratio", Arg::Number(*ratio));
            "pay-ratio-cap"
        }
        Decision::Coordination(_) => "coordination",
        Decision::Productivity { gain } => {
            add("gain", Arg::Share(*gain));
            "productivity"
        }
        Decision::AccountHead { account, head } => {
            add("account", account.as_str().into());
            match head {
                Some(head) => {
                    add("head", Arg::Word(format!("head-{}", report::charts::id(head))));
                    "account-head"
                }
                None => "account-head-taken-out",
            }
        }
        Decision::Start { on } => match on {
            Some(day) => {
                add("date", Arg::Date(*day));
                "start"
            }
            None => "start-taken-out",
        },
        Decision::CashItem { id, item } => match item {
            Some(item) => {
                add("item", item.label.as_str().into());
                add("kind", Arg::Word(format!("cash-item-{}", report::charts::id(&item.kind))));
                "cash-item"
            }
            None => {
                add("item", id.as_str().into());
                "cash-item-taken-out"
            }
        },
        Decision::CashAction { action, week, on } => {
            add("action", Arg::Word(format!("cash-action-{}", report::charts::id(action))));
            add("week", Arg::Count((*week).into()));
            if *on { "cash-action" } else { "cash-action-taken-out" }
        }
        Decision::Form { form } => {
            add("form", form.as_str().into());
            "form"
        }
        Decision::Blank { clause, kept, .. } => {
            add("clause", clause.as_str().into());
            if kept.is_some() { "blank-kept" } else { "blank" }
        }
        Decision::RuleTaken { clause, taken, .. } => {
            add("clause", clause.as_str().into());
            match taken {
                Some(true) => "rule-taken",
                Some(false) => "rule-left-out",
                None => "rule-as-library",
            }
        }
        Decision::RuleWording { clause, worded, .. } => {
            add("clause", clause.as_str().into());
            if worded.is_some() { "rule-worded" } else { "rule-words-back" }
        }
        Decision::Funding(_) => "funding",
        Decision::Worth(_) => "worth",
        Decision::Expected(_) => "expected",
        Decision::Competitor { competitor } => {
            if competitor.is_some() {
                "competitor"
            } else {
                "competitor-taken-out"
            }
        }
    };
    (code, arguments)
}
