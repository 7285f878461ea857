//! When a warning is raised: `staff >= 100, leavers >= 50 | cash-short, ask`.
//!
//! Alternatives apart by `|`; within one, tests apart by commas that must all hold. A test is a name, or a name, a sign
//! and a number. `ask` is what no plan can know. A plan may not know a fact either: then nothing follows, and people are asked.

use rust_decimal::Decimal;

use super::Because;
use super::facts::{TOKENS, Token, Value, WarningFacts};

/// Alternatives of tests.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct When(Vec<Vec<Test>>);

#[derive(Debug, Clone, PartialEq)]
enum Test {
    Ask,
    Holds(Token),
    Compared(Token, Sign, Decimal),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Below,
    AtMost,
    AtLeast,
    Above,
}

/// What came of a condition, with the facts that hold.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Verdict {
    Raised(Vec<Because>),
    /// Nothing speaks against it, and something is not known.
    Open(Vec<Because>),
    Not,
}

impl When {
    /// Reads a condition. Fails on a name nobody knows, on a number compared with what is none, and on what is no number.
    pub fn parse(written: &str) -> Result<Self, String> {
        let alternative = |written: &str| written.split(',').map(|test| Test::parse(test.trim())).collect();
        written.split('|').map(alternative).collect::<Result<_, _>>().map(Self)
    }

    /// Weighs it against the facts.
    pub fn weigh(&self, facts: &WarningFacts) -> Verdict {
        let (mut raised, mut open) = (None, None);
        for tests in &self.0 {
            let answers: Vec<Answer> = tests.iter().map(|test| test.answer(facts)).collect();
            if answers.contains(&Answer::No) {
                continue;
            }
            let into = if answers.contains(&Answer::NotKnown) { &mut open } else { &mut raised };
            let because: &mut Vec<Because> = into.get_or_insert_default();
            for answer in answers {
                if let Answer::Yes(one) = answer
                    && !because.contains(&one)
                {
                    because.push(one);
                }
            }
        }
        match (raised, open) {
            (Some(because), _) => Verdict::Raised(because),
            (None, Some(because)) => Verdict::Open(because),
            (None, None) => Verdict::Not,
        }
    }

    /// Returns the names it asks about, and whether people are asked.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().flatten().map(|test| match test {
            Test::Ask => ASK,
            Test::Holds(token) | Test::Compared(token, ..) => token.name,
        })
    }
}

const ASK: &str = "ask";

#[derive(Debug, Clone, PartialEq)]
enum Answer {
    Yes(Because),
    No,
    NotKnown,
}

impl Test {
    fn parse(written: &str) -> Result<Self, String> {
        if written == ASK {
            return Ok(Self::Ask);
        }
        let mut words = written.split_whitespace();
        let name = words.next().unwrap_or_default();
        let token = TOKENS.iter().find(|token| token.name == name).ok_or_else(|| format!("`{name}` is no fact"))?;
        match (token.number, words.next(), words.next(), words.next()) {
            (false, None, ..) => Ok(Self::Holds(*token)),
            (true, Some(sign), Some(number), None) => {
                let sign = match sign {
                    "<" => Sign::Below,
                    "<=" => Sign::AtMost,
                    ">=" => Sign::AtLeast,
                    ">" => Sign::Above,
                    _ => return Err(format!("`{sign}` is no sign: <, <=, >= or >")),
                };
                let number = number.parse().map_err(|_| format!("`{number}` is no number"))?;
                Ok(Self::Compared(*token, sign, number))
            }
            (true, ..) => Err(format!("`{written}`: `{name}` is compared with a number")),
            (false, ..) => Err(format!("`{written}`: `{name}` is true or not, and compared with nothing")),
        }
    }

    fn answer(&self, facts: &WarningFacts) -> Answer {
        let (token, value, met) = match self {
            Self::Ask => return Answer::NotKnown,
            Self::Holds(token) => match (token.read)(facts) {
                Some(value) => (token, value.clone(), matches!(value, Value::Whether(true, _))),
                None => return Answer::NotKnown,
            },
            Self::Compared(token, sign, limit) => match (token.read)(facts) {
                Some(value) => {
                    let met = matches!(&value, Value::Number(number, _) if sign.met(*number, *limit));
                    (token, value, met)
                }
                None => return Answer::NotKnown,
            },
        };
        let (Value::Whether(_, figure) | Value::Number(_, figure)) = value;
        if met { Answer::Yes(Because { fact: token.name, figure }) } else { Answer::No }
    }
}

impl Sign {
    fn met(self, number: Decimal, limit: Decimal) -> bool {
        match self {
            Self::Below => number < limit,
            Self::AtMost => number <= limit,
            Self::AtLeast => number >= limit,
            Self::Above => number > limit,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_knows_is_refused() {
        for (written, said) in [
            ("transfr", "`transfr` is no fact"),
            ("", "`` is no fact"),
            ("transfer,", "`` is no fact"),
            ("staff", "`staff`: `staff` is compared with a number"),
            ("staff > 5 6", "`staff > 5 6`: `staff` is compared with a number"),
            ("staff = 5", "`=` is no sign: <, <=, >= or >"),
            ("staff > many", "`many` is no number"),
            ("transfer > 5", "`transfer > 5`: `transfer` is true or not, and compared with nothing"),
        ] {
            assert_eq!(When::parse(written).unwrap_err(), said, "{written}");
        }
    }

    #[test]
    fn what_is_not_known_is_asked_unless_something_speaks_against_it() {
        let weigh = |written: &str, facts: &WarningFacts| match When::parse(written).unwrap().weigh(facts) {
            Verdict::Raised(because) => ("raised", because.len()),
            Verdict::Open(because) => ("open", because.len()),
            Verdict::Not => ("not", 0),
        };
        let none = WarningFacts::default();
        let few = WarningFacts { staff: Some(Decimal::TEN), transfer: Some(true), ..WarningFacts::default() };
        assert_eq!(weigh("staff < 50", &none), ("open", 0));
        assert_eq!(weigh("staff < 50, ask", &few), ("open", 1));
        assert_eq!(weigh("staff > 50, ask", &few), ("not", 0));
        assert_eq!(weigh("staff > 50 | transfer", &few), ("raised", 1));
        assert_eq!(weigh("ask | transfer, staff <= 10", &few), ("raised", 2));
        assert_eq!(weigh("staff >= 10 | staff < 50", &few), ("raised", 1));
        assert_eq!(weigh("leavers > 0, transfer | staff > 10", &few), ("open", 1));
    }
}
