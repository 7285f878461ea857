//! The library of managerial tasks: everything a manager does, how often and how long, what becomes of it without a
//! permanent manager, and where the law names a holder. The tasks are data, one file a function.

use rust_decimal::Decimal;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::decision::Afterwards;
use crate::diagnosis::titles::{Level, is_id};
use crate::rules::{Period, Verified, country};

/// Every managerial task there is, in the order of the files.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Library {
    /// The tasks; those of one function stand together.
    pub tasks: Vec<Task>,
}

/// Something managers do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Task {
    /// Its id, such as `weekly-rota`.
    pub id: String,
    /// The function of the firm it belongs to, such as `people`.
    pub function: String,
    /// The rota of a cell that takes it where a rota does: several functions share one.
    pub rota: String,
    /// Who does it for whom.
    pub scope: Scope,
    /// Usual hours each time.
    pub hours: Decimal,
    /// How often.
    pub every: Frequency,
    /// Whether the hours are for each person who reports.
    pub per_report: bool,
    /// Which levels of post do it; every one where none is named.
    pub levels: Vec<Level>,
    /// Functions of the posts that do it: whose title and unit name others alone does not. Every post where none is
    /// named.
    pub among: Vec<String>,
    /// What is left of it without a hierarchy.
    pub afterwards: Afterwards,
    /// Who is proposed to take it.
    pub holder: HolderKind,
    /// Words, any of which among somebody's skills or titles qualifies; anybody where there are none.
    pub skills: Vec<String>,
    /// What the hours rest on.
    pub basis: String,
    /// Where the law names a holder or wants one competent person, a country once.
    pub duties: Vec<Duty>,
}

/// Who does a task for whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Every post that leads, for those it leads.
    Team,
    /// One post for each site.
    Site,
    /// One post for the whole firm.
    Firm,
}

/// How often a task comes round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Frequency {
    /// Every working day.
    Day,
    /// Once a week.
    Week,
    /// Every two weeks.
    Fortnight,
    /// Once a month.
    Month,
    /// Four times a year.
    Quarter,
    /// Once a year.
    Year,
}

/// Who is proposed to take a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HolderKind {
    /// One named person.
    Person,
    /// Everybody able to, in turns.
    Rota,
    /// Those whose field of knowledge it is, with leave to decide in it.
    Domain,
}

/// What the law of a country says of who holds a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duty {
    /// The country.
    pub jurisdiction: String,
    /// Statute and section.
    pub statute: String,
    /// Where it stands in public.
    pub href: String,
    /// How well it is known.
    pub verified: Verified,
    /// Words that qualify; any one named person where there are none.
    pub skills: Vec<String>,
    /// What a reader should know.
    pub note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFile {
    function: Spanned<String>,
    rota: Spanned<String>,
    task: Vec<Spanned<WrittenTask>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenTask {
    id: Spanned<String>,
    scope: Scope,
    hours: Spanned<Decimal>,
    every: Frequency,
    #[serde(default)]
    per_report: bool,
    levels: Option<Spanned<Vec<Level>>>,
    among: Option<Spanned<Vec<String>>>,
    afterwards: Afterwards,
    holder: HolderKind,
    skills: Option<Spanned<Vec<String>>>,
    basis: Spanned<String>,
    #[serde(default)]
    duty: Vec<Spanned<WrittenDuty>>,
}

/// A duty as files have it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenDuty {
    jurisdiction: String,
    statute: String,
    href: String,
    verified: Verified,
    skills: Option<Vec<String>>,
    note: Option<String>,
}

/// A file's name and text, for refusals that name its line.
pub(crate) struct Source<'a> {
    name: &'a str,
    text: &'a str,
}

impl<'a> Source<'a> {
    pub(crate) fn new(name: &'a str, text: &'a str) -> Self {
        Self { name, text }
    }

    /// Reads the file.
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, String> {
        toml::from_str(self.text).map_err(|error| self.at(error.span().map_or(0, |span| span.start), error.message()))
    }

    /// Says what is wrong at a place.
    pub(crate) fn at(&self, at: usize, what: &str) -> String {
        let line = self.text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        format!("{}:{line}: {what}", self.name)
    }
}

impl Library {
    /// Reads files of tasks (path and TOML text). Fails on a file that breaks the format, naming it and the line.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, String> {
        let mut library = Self::default();
        for (name, text) in files {
            let source = Source::new(name, text);
            let file: WrittenFile = source.read()?;
            let at = file.function.span().start;
            let function = file.function.into_inner();
            let rota = file.rota.get_ref();
            if !is_id(rota) {
                return Err(source.at(file.rota.span().start, &format!("`{rota}` is no id of a rota")));
            }
            let stem = name.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml");
            if !is_id(&function) || stem != function {
                return Err(source.at(at, &format!("the function is `{function}`, and the file is called `{stem}`")));
            }
            if library.tasks.iter().any(|task| task.function == function) {
                return Err(source.at(at, &format!("the function `{function}` has a file already")));
            }
            for written in file.task {
                let task = task(written.into_inner(), &function, rota, &source)?;
                library.tasks.push(task);
                let last = library.tasks.len() - 1;
                let (before, own) = library.tasks.split_at(last);
                if let Some(task) = own.iter().find(|own| before.iter().any(|other| other.id == own.id)) {
                    let at = text.rfind(&format!("id = \"{}\"", task.id)).unwrap_or_default();
                    return Err(source.at(at, &format!("`{}` stands twice", task.id)));
                }
            }
        }
        Ok(library)
    }

    /// Returns a task by its id.
    pub fn task(&self, id: &str) -> Option<&Task> {
        self.tasks.iter().find(|task| task.id == id)
    }

    /// Returns the functions in order of first use.
    pub fn functions(&self) -> Vec<&str> {
        let mut functions: Vec<&str> = Vec::new();
        for task in &self.tasks {
            if !functions.contains(&task.function.as_str()) {
                functions.push(&task.function);
            }
        }
        functions
    }
}

fn task(written: WrittenTask, function: &str, rota: &str, source: &Source<'_>) -> Result<Task, String> {
    let id = written.id.get_ref().clone();
    let refuse = |at: usize, what: &str| Err(source.at(at, &format!("{id}: {what}")));
    if !is_id(&id) {
        return refuse(written.id.span().start, "no id: small letters and digits with hyphens between");
    }
    if *written.hours.get_ref() <= Decimal::ZERO {
        return refuse(written.hours.span().start, "hours are more than none");
    }
    if written.basis.get_ref().trim().is_empty() {
        return refuse(written.basis.span().start, "say what the hours rest on");
    }
    if let Some(levels) =
        written.levels.as_ref().filter(|levels| levels.get_ref().is_empty() || repeats(levels.get_ref()))
    {
        return refuse(levels.span().start, "levels are named once each, and left out where all are meant");
    }
    if let Some(among) = written.among.as_ref().filter(|among| {
        let among = among.get_ref();
        among.is_empty() || repeats(among) || !among.iter().all(|function| is_id(function))
    }) {
        return refuse(among.span().start, "functions are named once each, and left out where all are meant");
    }
    if let Some(skills) = written.skills.as_ref().filter(|skills| !are_skills(skills.get_ref())) {
        return refuse(skills.span().start, "skills are words, each once, and left out where anybody will do");
    }
    if written.per_report && written.scope != Scope::Team {
        return refuse(written.hours.span().start, "hours for each person who reports are those of a team");
    }
    let duties = duties(written.duty, &id, source)?;
    Ok(Task {
        function: function.to_owned(),
        rota: rota.to_owned(),
        scope: written.scope,
        hours: written.hours.into_inner(),
        every: written.every,
        per_report: written.per_report,
        levels: written.levels.map(Spanned::into_inner).unwrap_or_default(),
        among: written.among.map(Spanned::into_inner).unwrap_or_default(),
        afterwards: written.afterwards,
        holder: written.holder,
        skills: written.skills.map(Spanned::into_inner).unwrap_or_default(),
        basis: written.basis.into_inner(),
        duties,
        id,
    })
}

/// Reads what the law says of the holder of something, a country once.
pub(super) fn duties(written: Vec<Spanned<WrittenDuty>>, id: &str, source: &Source<'_>) -> Result<Vec<Duty>, String> {
    let mut found: Vec<Duty> = Vec::new();
    for written in written {
        let at = written.span().start;
        let refuse = |what: &str| Err(source.at(at, &format!("{id}: {what}")));
        let WrittenDuty { jurisdiction, statute, href, verified, skills, note } = written.into_inner();
        let is_country = jurisdiction.len() == 2 && jurisdiction.chars().all(|letter| letter.is_ascii_lowercase());
        if !is_country {
            return refuse(&format!("`{jurisdiction}` is no country"));
        }
        if found.iter().any(|other| other.jurisdiction == jurisdiction) {
            return refuse(&format!("`{jurisdiction}` stands twice"));
        }
        if statute.trim().is_empty() {
            return refuse("no source: say the statute and section");
        }
        if !href.starts_with("https://") && !href.starts_with("http://") {
            return refuse("no link: say where the statute stands");
        }
        if verified == Verified::Own {
            return refuse("`own` is for figures entered in a plan");
        }
        if skills.as_ref().is_some_and(|skills| !are_skills(skills)) {
            return refuse("skills are words, each once, and left out where anybody will do");
        }
        found.push(Duty { jurisdiction, statute, href, verified, skills: skills.unwrap_or_default(), note });
    }
    Ok(found)
}

fn are_skills(skills: &[String]) -> bool {
    !skills.is_empty() && !repeats(skills) && skills.iter().all(|word| !word.is_empty() && word.trim() == word)
}

fn repeats<T: PartialEq>(values: &[T]) -> bool {
    (1..).zip(values).any(|(after, value)| values.iter().skip(after).any(|other| other == value))
}

impl Frequency {
    /// Returns how often it comes round in a year of so many weeks.
    fn times_a_year(self, weeks_a_year: Decimal) -> Decimal {
        match self {
            Self::Day => weeks_a_year * Decimal::from(5),
            Self::Week => weeks_a_year,
            Self::Fortnight => weeks_a_year / Decimal::TWO,
            Self::Month => Decimal::from(Period::Month.in_a_year()),
            Self::Quarter => Decimal::from(4),
            Self::Year => Decimal::ONE,
        }
    }
}

impl Task {
    /// Returns the hours it takes in a week, for a post with so many reports, in a year of so many weeks; none where
    /// the year has no weeks.
    pub fn weekly_hours(&self, reports: Decimal, weeks_a_year: Decimal) -> Decimal {
        let each = if self.per_report { self.hours * reports } else { self.hours };
        (each * self.every.times_a_year(weeks_a_year)).checked_div(weeks_a_year).unwrap_or_default()
    }

    /// Returns what the law says of its holder in a jurisdiction, such as `gb` or `us-tx`.
    pub fn duty(&self, jurisdiction: &str) -> Option<&Duty> {
        self.duties.iter().find(|duty| duty.jurisdiction == country(jurisdiction))
    }

    /// Returns the message of its name.
    pub fn label(&self) -> String {
        format!("task-{}", self.id)
    }

    /// Returns the message of the name of its function.
    pub fn function_label(&self) -> String {
        format!("function-{}", self.function)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    const SOUND: &str = "function = \"people\"
rota = \"people\"
[[task]]
id = \"one-to-ones\"
scope = \"team\"
hours = \"0.5\"
every = \"fortnight\"
per_report = true
levels = [\"first-line\", \"top\"]
afterwards = \"shrinks\"
holder = \"rota\"
basis = \"judgement\"
[[task]]
id = \"safety-person\"
scope = \"firm\"
hours = \"3\"
every = \"week\"
afterwards = \"whole\"
holder = \"person\"
skills = [\"safety\"]
basis = \"judgement\"
[[task.duty]]
jurisdiction = \"gb\"
statute = \"An Act s.1\"
href = \"https://example.org/act\"
verified = \"no\"
skills = [\"NEBOSH\"]
";

    #[test]
    fn a_sound_file_is_read_in_its_order() {
        let library = Library::parse(&[("data/tasks/people.toml", SOUND)]).unwrap();
        let ids: Vec<_> = library.tasks.iter().map(|task| task.id.as_str()).collect();
        assert_eq!((ids, library.functions()), (vec!["one-to-ones", "safety-person"], vec!["people"]));
        let task = library.task("safety-person").unwrap();
        assert_eq!(task.duty("gb-sct").map(|duty| duty.skills.as_slice()), Some(&["NEBOSH".to_owned()][..]));
        assert_eq!(task.duty("us-tx"), None);
        assert_eq!(
            (task.label(), task.function_label()),
            ("task-safety-person".to_owned(), "function-people".to_owned())
        );
    }

    /// Half an hour for each of 8 people every two weeks is two hours a week; three hours a week are three whoever
    /// reports; a day of 7.5 hours a year is 7.5 / 52 a week, and twelve months of 2 hours are 24 / 48.
    #[test]
    fn hours_are_those_of_a_week() {
        let library = Library::parse(&[("people.toml", SOUND)]).unwrap();
        let hours = |task: &Task| task.weekly_hours(dec!(8), dec!(52));
        assert_eq!(library.tasks.iter().map(hours).collect::<Vec<_>>(), [dec!(2), dec!(3)]);
        let every = |every, hours| Task { every, hours, ..library.tasks[1].clone() };
        let cases = [
            (Frequency::Year, dec!(7.5), dec!(52), dec!(7.5) / dec!(52)),
            (Frequency::Month, dec!(2), dec!(48), dec!(0.5)),
            (Frequency::Quarter, dec!(13), dec!(52), dec!(1)),
            (Frequency::Day, dec!(0.5), dec!(48), dec!(2.5)),
            (Frequency::Week, dec!(1), dec!(0), dec!(0)),
        ];
        for (frequency, each, weeks, expected) in cases {
            assert_eq!(every(frequency, each).weekly_hours(dec!(1), weeks), expected, "{frequency:?}");
        }
    }

    #[test]
    fn a_broken_file_is_refused_with_its_line() {
        let cases = [
            ("\"people\"", "\"staff\"", "people.toml:1: the function is `staff`, and the file is called `people`"),
            ("\"safety-person\"", "\"one-to-ones\"", "people.toml:14: `one-to-ones` stands twice"),
            ("\"safety-person\"", "\"Safety\"", "people.toml:14: Safety: no id"),
            ("\"team\"", "\"gang\"", "people.toml:5: unknown variant `gang`"),
            ("\"shrinks\"", "\"shrink\"", "people.toml:10: unknown variant `shrink`"),
            ("\"fortnight\"", "\"often\"", "people.toml:7: unknown variant `often`"),
            ("\"rota\"", "\"boss\"", "people.toml:11: unknown variant `boss`"),
            ("\"0.5\"", "\"half\"", "people.toml:6"),
            ("\"0.5\"", "\"0\"", "people.toml:6: one-to-ones: hours are more than none"),
            ("\"3\"\nevery", "\"3\"\nper_report = true\nevery", "people.toml:16: safety-person: hours for each person"),
            ("[\"first-line\", \"top\"]", "[]", "people.toml:9: one-to-ones: levels are named once each"),
            (
                "[\"first-line\", \"top\"]",
                "[\"top\", \"top\"]",
                "people.toml:9: one-to-ones: levels are named once each",
            ),
            ("[\"first-line\", \"top\"]", "[\"boss\"]", "people.toml:9: unknown variant `boss`"),
            (
                "[\"first-line\", \"top\"]",
                "[\"top\"]\namong = [\"pay\", \"pay\"]",
                "people.toml:10: one-to-ones: functions are named once each",
            ),
            ("[\"safety\"]", "[\"\"]", "people.toml:20: safety-person: skills are words"),
            ("\nbasis = \"judgement\"\n[[task]]", "\nbasis = \" \"\n[[task]]", "people.toml:12: one-to-ones: say what"),
            ("\"gb\"", "\"Britain\"", "people.toml:22: safety-person: `Britain` is no country"),
            ("\"An Act s.1\"", "\"\"", "people.toml:22: safety-person: no source"),
            ("\"https://example.org/act\"", "\"the shelf\"", "people.toml:22: safety-person: no link"),
            ("verified = \"no\"", "verified = \"own\"", "people.toml:22: safety-person: `own` is for figures"),
            ("verified = \"no\"", "verified = \"perhaps\"", "people.toml:26: unknown variant `perhaps`"),
            ("statute = \"An Act s.1\"\n", "", "people.toml:22"),
            (
                "basis = \"judgement\"\n[[task.duty]]",
                "basis = \"judgement\"\ncolour = \"red\"\n[[task.duty]]",
                "people.toml:",
            ),
        ];
        for (from, to, said) in cases {
            assert!(SOUND.contains(from), "{from} is not in the file");
            let got = Library::parse(&[("people.toml", &SOUND.replace(from, to))]).err().unwrap_or_default();
            assert!(got.starts_with(said), "{from} -> {to}: {got}");
        }
        let twice = Library::parse(&[("a/people.toml", SOUND), ("b/people.toml", SOUND)]);
        assert_eq!(twice.err().as_deref(), Some("b/people.toml:1: the function `people` has a file already"));
    }
}
