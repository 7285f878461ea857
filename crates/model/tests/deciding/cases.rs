//! Cases in `tests/cases/review`: a poll, what lay in its box, and what has to come of it, worked in the case.

use leveller_model::review::{BallotBox, Poll, Record, Tally, label_of, tally};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{names, read, root};

/// A case. People are written `w01-w20`, and everything left out is as in the plainest poll.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What is shown, and the working.
    pub about: String,
    /// How many people `w01` and so on are on the roll since long ago, with a vote each.
    #[serde(default)]
    people: u32,
    rules: Map<String, Value>,
    #[serde(default)]
    poll: Map<String, Value>,
    #[serde(default)]
    roll: Vec<Map<String, Value>>,
    #[serde(default)]
    ballots: Vec<Map<String, Value>>,
    #[serde(default)]
    delegations: Vec<Value>,
    #[serde(default)]
    changes: Vec<Value>,
    #[serde(default)]
    present: Option<Vec<String>>,
    #[serde(default)]
    issued: Option<u32>,
    #[serde(default)]
    rulings: Vec<Value>,
    #[serde(default)]
    lot: Vec<String>,
    /// Parts of the result.
    pub expected: Value,
}

/// Days as text: TOML has a type of its own for them, which no case uses.
pub fn all() -> Vec<(String, Case)> {
    let folder = root().join("tests/cases/review");
    let files = names(&folder).into_iter().filter(|name| name.ends_with(".toml"));
    let case = |name: String| {
        let text = read(&folder.join(&name));
        let case = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, case)
    };
    files.map(case).collect()
}

/// `w01-w20 w25` as ids.
fn people(words: &str) -> Vec<String> {
    let span = |word: &str| -> Option<Vec<String>> {
        let (first, last) = word.split_once('-')?;
        let digits = first.find(|letter: char| letter.is_ascii_digit())?;
        let (letters, from) = first.split_at(digits);
        let to = last.strip_prefix(letters)?;
        let (width, from, to): (usize, u32, u32) = (from.len(), from.parse().ok()?, to.parse().ok()?);
        Some((from..=to).map(|number| format!("{letters}{number:0width$}")).collect())
    };
    words.split_whitespace().flat_map(|word| span(word).unwrap_or_else(|| vec![word.to_owned()])).collect()
}

fn stated(value: Value) -> Value {
    json!({ "value": value, "basis": rule() })
}

fn rule() -> Value {
    json!({ "from": "rule", "rule": 1, "clause": "case", "blank": null, "suggested": false, "law": [] })
}

fn unsaid(value: Value) -> Value {
    json!({ "value": value, "basis": { "from": "default", "default": "case", "why": "silent" } })
}

fn threshold(written: &Value, of: &str) -> Value {
    let mut table = match written {
        Value::String(share) => Map::from_iter([("share".to_owned(), json!(share))]),
        Value::Object(table) => table.clone(),
        other => panic!("{other}: no threshold"),
    };
    table.entry("of").or_insert_with(|| json!(of));
    Value::Object(table)
}

fn rules(table: &Map<String, Value>) -> Value {
    let known = [
        "subject",
        "method",
        "quorum",
        "quorum_again",
        "again_days",
        "majority",
        "majority_said",
        "consent",
        "secret",
        "notice_days",
        "shares",
        "proxies",
        "concerned_vote",
        "registered_days",
        "replace",
    ];
    assert!(table.keys().all(|key| known.contains(&key.as_str())), "{:?}", table.keys());
    let half = json!({ "share": "1/2", "strictly": true });
    let get = |key: &str, default: Value| table.get(key).cloned().unwrap_or(default);
    let of = |key: &str, of: &str, default: Value| threshold(&get(key, default), of);
    let when =
        |key: &str, value: &dyn Fn(&Value) -> Value| table.get(key).map_or(Value::Null, |one| stated(value(one)));
    let majority = of("majority", "cast", half);
    let secret = match get("secret", json!(false)) == json!(true) {
        true => stated(json!({ "secret": "always" })),
        false => stated(json!({ "secret": "on-request", "by": threshold(&json!("1/20"), "present") })),
    };
    let consent = table.get("consent").map_or(Value::Null, |consent| {
        let get = |key: &str, default: Value| consent.get(key).cloned().unwrap_or(default);
        json!({
            "rounds": stated(get("rounds", json!(1))),
            "put_off": stated(threshold(&get("put_off", json!("1/5")), "present")),
            "delay_days": stated(get("delay_days", json!(7))),
            "aside": stated(threshold(&get("aside", json!("1/4")), "present")),
            "vote_always": get("vote_always", json!(false)),
        })
    });
    let mut proxies = get("proxies", json!({ "most": 0, "one_poll": true }));
    for (field, default) in [("most", Value::Null), ("chains", json!(false)), ("one_poll", json!(false))] {
        let fields = proxies.as_object_mut().unwrap();
        fields.entry(field).or_insert(default);
    }
    json!({
        "subject": get("subject", json!("ordinary")),
        "form": null,
        "in_force": true,
        "method": stated(table["method"].clone()),
        "quorum": stated(of("quorum", "members", json!({ "share": "1/2", "strictly": true, "least": 2 }))),
        "quorum_again": when("quorum_again", &|one| threshold(one, "members")),
        "again_days": when("again_days", &Value::clone),
        "majority": if get("majority_said", json!(true)) == json!(true) { stated(majority) } else { unsaid(majority) },
        "consent": consent,
        "abstention": stated(json!("left-out")),
        "silence": stated(json!("left-out")),
        "secrecy": secret,
        "notice_days": stated(get("notice_days", json!(0))),
        "votes": stated(if get("shares", json!(false)) == json!(true) { json!("shares") } else { json!("member") }),
        "proxies": stated(proxies),
        "concerned_vote": stated(get("concerned_vote", json!(true))),
        "roll": stated(json!("open-and-close")),
        "registered_days": when("registered_days", &Value::clone),
        "replace": stated(get("replace", json!(true))),
        "tie": stated(json!("lot")),
        "further": [],
    })
}

impl Case {
    /// The poll of the case.
    pub fn poll(&self) -> Poll {
        let mut poll = Map::from_iter([
            ("id".to_owned(), json!("p")),
            ("question".to_owned(), json!("")),
            ("method".to_owned(), self.rules["method"].clone()),
            ("opens".to_owned(), json!("2026-03-01")),
            ("closes".to_owned(), json!("2026-03-07")),
            ("received_by".to_owned(), json!("2026-03-10")),
            ("openness".to_owned(), json!("open")),
        ]);
        poll.extend(self.poll.clone());
        let width = self.people.to_string().len().max(2);
        let voter =
            |id: String| Map::from_iter([("id".to_owned(), json!(id)), ("since".to_owned(), json!("2020-01-01"))]);
        let mut roll: Vec<_> = (1..=self.people).map(|number| voter(format!("w{number:0width$}"))).collect();
        for given in &self.roll {
            for who in people(given["who"].as_str().unwrap()) {
                roll.retain(|one| one["id"] != who);
                let mut one = voter(who);
                one.extend(given.clone().into_iter().filter(|(key, _)| key != "who"));
                roll.push(one);
            }
        }
        poll.insert("rules".to_owned(), rules(&self.rules));
        poll.insert("roll".to_owned(), json!(roll));
        serde_json::from_value(Value::Object(poll)).unwrap_or_else(|error| panic!("{}: {error}", self.about))
    }

    /// What lay in its box.
    pub fn held(&self) -> BallotBox {
        let mut ballots = Vec::new();
        for given in &self.ballots {
            for who in people(given["who"].as_str().unwrap()) {
                let mut ballot = given.clone();
                ballot.remove("who");
                let kind = ballot.remove("kind").map_or("voter".to_owned(), |kind| kind.as_str().unwrap().to_owned());
                let copies = ballot.remove("copies").map_or(1, |copies| copies.as_u64().unwrap());
                ballot.entry("poll").or_insert_with(|| json!("p"));
                let named = kind == "voter";
                if named {
                    ballot.entry("on").or_insert_with(|| json!("2026-03-03"));
                }
                let number = ballot.entry("number").or_insert_with(|| json!(u32::from(named))).clone();
                ballot.entry("id").or_insert_with(|| json!(format!("{who}-{number}")));
                let by = match kind.as_str() {
                    "voter" => json!({ "by": "voter", "voter": who }),
                    "token" => json!({ "by": "token", "token": who }),
                    _ => json!({ "by": "paper", "sheet": who.parse::<u32>().unwrap() }),
                };
                ballot.insert("by".to_owned(), by);
                ballots.extend((0..copies).map(|_| Value::Object(ballot.clone())));
            }
        }
        let held = json!({
            "ballots": ballots, "delegations": self.delegations, "changes": self.changes, "present": self.present,
            "issued": self.issued, "rulings": self.rulings, "lot": self.lot,
        });
        serde_json::from_value(held).unwrap_or_else(|error| panic!("{}: {error}", self.about))
    }
}

/// The result with what became of ballots and delegations by id, as cases write it.
fn written(tally: &Tally) -> Value {
    let tag = |of: &str, value: &Value| {
        let name = value[of].as_str().unwrap().to_owned();
        let why = match name.as_str() {
            "refused" => value["why"]["refused"].as_str(),
            "void" => value["why"]["void"].as_str(),
            "cast" => value["by"].as_str(),
            _ => None,
        };
        why.map_or(name.clone(), |why| format!("{name} {why}"))
    };
    let mut result = serde_json::to_value(tally).unwrap();
    let fates = tally
        .ballots
        .iter()
        .map(|one| (one.ballot.clone(), json!(tag("fate", &serde_json::to_value(&one.fate).unwrap()))));
    let delegations = tally
        .delegations
        .iter()
        .map(|one| (one.delegation.clone(), json!(tag("fate", &serde_json::to_value(&one.fate).unwrap()))));
    let (fates, delegations) = (Map::from_iter(fates), Map::from_iter(delegations));
    result["fates"] = Value::Object(fates);
    result["delegations"] = Value::Object(delegations);
    result["faults"] = tally.faults.iter().map(|one| serde_json::to_value(one).unwrap()["fault"].clone()).collect();
    result
}

/// Where a result lacks what is wanted.
fn differences(at: &str, wanted: &Value, found: &Value) -> Vec<String> {
    let number = |value: &Value| match value {
        Value::Number(number) => number.to_string().parse::<Decimal>().ok(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    match (wanted, found) {
        (Value::Object(parts), Value::Object(_)) => {
            parts.iter().flat_map(|(key, part)| differences(&format!("{at}.{key}"), part, &found[key])).collect()
        }
        (Value::Array(parts), Value::Array(others)) if parts.len() == others.len() => {
            let pairs = parts.iter().zip(others).enumerate();
            pairs.flat_map(|(place, (one, other))| differences(&format!("{at}[{place}]"), one, other)).collect()
        }
        _ if number(wanted).is_some() && number(wanted) == number(found) => Vec::new(),
        _ if wanted == found => Vec::new(),
        _ => vec![format!("{at}: {wanted} is wanted, {found} found")],
    }
}

#[test]
fn every_case_comes_out_as_it_was_worked() {
    let cases = all();
    assert!(cases.len() > 20);
    let mut wrong = Vec::new();
    for (name, case) in &cases {
        let found = written(&tally(&case.poll(), &case.held()));
        wrong.extend(differences(name, &case.expected, &found));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_record_says_the_same_when_it_is_read_back() {
    for (name, case) in all() {
        let record = Record::of(&case.poll(), &case.held(), "").unwrap();
        let text = serde_json::to_string(&record).unwrap();
        let back: Record = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(back, record, "{name}");
        assert!(back.agrees().unwrap(), "{name}");
        let mut altered = back;
        altered.result.members += 1;
        assert!(!altered.agrees().unwrap(), "{name}");
    }
}

#[test]
fn every_result_of_a_case_has_words() {
    let known = leveller_model::review::WORDS;
    for (name, case) in all() {
        let found = tally(&case.poll(), &case.held());
        let mut ids = vec![label_of("outcome", &found.outcome), label_of("method", &case.poll().method)];
        ids.extend(found.faults.iter().map(|fault| label_of("fault", fault)));
        ids.extend(found.notes.iter().map(|note| label_of("note", note)));
        for ballot in &found.ballots {
            ids.push(label_of("fate", &ballot.fate));
            if let leveller_model::review::BallotFate::Refused { why } = &ballot.fate {
                ids.push(label_of("refused", why));
            }
        }
        for one in &found.delegations {
            ids.push(label_of("fate", &one.fate));
            if let leveller_model::review::Fate::Void { why } = &one.fate {
                ids.push(label_of("void", why));
            }
        }
        for id in ids {
            let id = id.unwrap_or_else(|| panic!("{name}: no id"));
            assert!(known.contains(&id.as_str()), "{name}: {id}");
        }
    }
}
