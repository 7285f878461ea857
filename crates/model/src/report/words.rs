//! Words in one place: messages from Fluent files, amounts, dates and plurals from one locale data set (CLDR).
//!
//! Everything put into a sentence is formatted here first, so that no other place knows how a number looks.

use std::borrow::Cow;

use fixed_decimal::Decimal as Digits;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu::calendar::Date as CalendarDate;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{MD, YMD};
use icu::decimal::DecimalFormatter;
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::Date;
use crate::money::{Amount, Currency};
use crate::problem::{Arg, Place, Problem};

/// The words and formats of one language.
pub struct Words {
    language: String,
    bundle: FluentBundle<FluentResource>,
    decimals: DecimalFormatter,
    plurals: PluralRules,
    long_date: DateTimeFormatter<YMD>,
    short_date: DateTimeFormatter<YMD>,
    day: DateTimeFormatter<MD>,
}

impl Words {
    /// Reads the Fluent files (path and text) of a language. Its message `locale` names the locale whose
    /// formats it is written for. Fails on a file that does not parse or a message that stands twice.
    pub fn new(language: &str, files: &[(&str, &str)]) -> Result<Self, String> {
        let tag = files.iter().find_map(|(_, text)| text.lines().find_map(|line| line.strip_prefix("locale = ")));
        let tag = tag.unwrap_or(language).trim().to_owned();
        let locale: Locale = tag.parse().map_err(|error| format!("{tag}: {error}"))?;
        let fluent = tag.parse().map_err(|error| format!("{tag}: {error}"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![fluent]);
        // Marks around arguments would be printed and read out; all our languages run left to right.
        bundle.set_use_isolating(false);
        for (name, text) in files {
            let resource =
                FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| format!("{name}: {errors:?}"))?;
            bundle.add_resource(resource).map_err(|errors| format!("{name}: {errors:?}"))?;
        }
        Ok(Self {
            bundle,
            decimals: DecimalFormatter::try_new((&locale).into(), Default::default())
                .map_err(|error| error.to_string())?,
            plurals: PluralRules::try_new((&locale).into(), Default::default()).map_err(|error| error.to_string())?,
            long_date: DateTimeFormatter::try_new((&locale).into(), YMD::long()).map_err(|error| error.to_string())?,
            short_date: DateTimeFormatter::try_new((&locale).into(), YMD::medium())
                .map_err(|error| error.to_string())?,
            day: DateTimeFormatter::try_new((&locale).into(), MD::medium()).map_err(|error| error.to_string())?,
            language: tag,
        })
    }

    /// Returns the BCP 47 tag the formats are of, such as `en-GB`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Returns whether a message exists.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// Returns a message with its arguments put in. A count also gives `$<name>-plural`, its plural category.
    /// A message that is missing or wants an argument shows as `⟦id⟧`: a fault no test lets through.
    pub fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let mut given = FluentArgs::new();
        for (name, arg) in args {
            if let Arg::Count(count) = arg {
                given.set(format!("{name}-plural"), self.category(*count));
            }
            given.set((*name).to_owned(), FluentValue::String(Cow::Owned(self.arg(arg))));
        }
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("⟦{id}⟧");
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&given), &mut errors);
        if errors.is_empty() { text.into_owned() } else { format!("⟦{id}⟧") }
    }

    /// Returns a message without arguments.
    pub fn word(&self, id: &str) -> String {
        self.text(id, &[])
    }

    /// Returns the words of an argument.
    pub fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Count(count) => self.number(Decimal::from(*count), 0),
            Arg::Date(date) => self.date(*date),
            Arg::Number(number) => self.exact(*number),
            Arg::Share(share) => self.share(*share),
            Arg::Money(amount, currency) => self.money(*amount, *currency),
            Arg::Word(id) => self.word(id),
        }
    }

    /// Returns an amount to the minor unit with its currency: £1,234.56, −£0.50.
    pub fn money(&self, amount: Amount, currency: Currency) -> String {
        self.with_currency(amount.major(currency.decimals()), currency.decimals(), currency)
    }

    /// Returns a number of major units with its currency and the decimals it has: £96, €12.31.
    pub fn money_exact(&self, major: Decimal, currency: Currency) -> String {
        let major = major.normalize();
        let places = if major.scale() == 0 { 0 } else { major.scale().max(currency.decimals()) };
        self.with_currency(major, places, currency)
    }

    /// Returns an amount without its currency, for columns that name it in their head.
    pub fn amount(&self, amount: Amount, currency: Currency) -> String {
        self.number(amount.major(currency.decimals()), currency.decimals())
    }

    /// Returns a change of an amount, which always shows its sign: +1,234.56, −0.50, 0.00.
    pub fn change(&self, amount: Amount, currency: Currency) -> String {
        let text = self.amount(amount, currency);
        if amount > Amount::ZERO { self.text("number-positive", &[("number", text.into())]) } else { text }
    }

    /// Returns an amount in whole major units: £35,000.
    pub fn money_whole(&self, amount: Amount, currency: Currency) -> String {
        self.with_currency(amount.major(currency.decimals()), 0, currency)
    }

    /// Returns an amount to two figures for an axis: £1.9 m, £250 k, £0.
    pub fn money_short(&self, amount: Amount, currency: Currency) -> String {
        let major = amount.major(currency.decimals());
        let (thousand, million) = (Decimal::ONE_THOUSAND, Decimal::ONE_THOUSAND * Decimal::ONE_THOUSAND);
        let (scaled, id) = match major.abs() {
            size if size >= million => (major / million, "number-millions"),
            size if size >= thousand => (major / thousand, "number-thousands"),
            _ => (major, "number-ones"),
        };
        let places = if scaled.abs() < Decimal::TEN && !scaled.fract().is_zero() { 1 } else { 0 };
        let money = self.with_currency(scaled, places, currency);
        self.text(id, &[("money", money.into())])
    }

    fn with_currency(&self, major: Decimal, places: u32, currency: Currency) -> String {
        let number = self.number(major.abs(), places);
        let id = format!("money-{}", currency.code());
        let money = match self.has(&id) {
            true => self.text(&id, &[("number", number.into())]),
            false => self.text("money-other", &[("number", number.into()), ("code", currency.code().into())]),
        };
        let zero = major.round_dp(places).is_zero();
        if major.is_sign_negative() && !zero {
            self.text("number-negative", &[("number", money.into())])
        } else {
            money
        }
    }

    /// Returns a share with one decimal: 0.153 is 15.3%.
    pub fn share(&self, share: Decimal) -> String {
        self.text("share", &[("number", self.number(share.saturating_mul(Decimal::ONE_HUNDRED), 1).into())])
    }

    /// Returns a rate with all the decimals it has: 0.00016 is 0.016%.
    pub fn rate(&self, rate: Decimal) -> String {
        self.text("share", &[("number", self.exact(rate.saturating_mul(Decimal::ONE_HUNDRED)).into())])
    }

    /// Returns a number with so many decimals, halves away from zero.
    pub fn number(&self, number: Decimal, places: u32) -> String {
        let mut rounded = number.round_dp_with_strategy(places, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
        rounded.rescale(places);
        let digits = self.digits(rounded.abs());
        let negative = rounded.is_sign_negative() && !rounded.is_zero();
        if negative { self.text("number-negative", &[("number", digits.into())]) } else { digits }
    }

    /// Returns a number with the decimals it has.
    pub fn exact(&self, number: Decimal) -> String {
        let number = number.normalize();
        self.number(number, number.scale())
    }

    /// Returns a number in a unit: the message of the unit, in the plural the number asks for.
    pub fn in_unit(&self, unit: &str, number: Decimal, places: u32) -> String {
        let whole = number.round_dp(places).to_i64().filter(|_| places == 0);
        let plural = whole.map_or("other", |count| self.category(count));
        self.text(unit, &[("number", self.number(number, places).into()), ("number-plural", plural.into())])
    }

    /// Returns a year or another number that is a name: without grouping.
    fn digits(&self, number: Decimal) -> String {
        match number.to_string().parse::<Digits>() {
            Ok(digits) => self.decimals.format_to_string(&digits),
            Err(_) => number.to_string(),
        }
    }

    fn category(&self, count: i64) -> &'static str {
        match self.plurals.category_for(count) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    /// Returns a date in full: 30 October 2026.
    pub fn date(&self, date: Date) -> String {
        calendar(date).map_or_else(|| date.to_string(), |day| self.long_date.format(&day).to_string())
    }

    /// Returns a date for a table: 30 Oct 2026.
    pub fn short_date(&self, date: Date) -> String {
        calendar(date).map_or_else(|| date.to_string(), |day| self.short_date.format(&day).to_string())
    }

    /// Returns a date whose year is plain from what stands beside it: 30 Oct.
    pub fn day(&self, date: Date) -> String {
        calendar(date).map_or_else(|| date.to_string(), |day| self.day.format(&day).to_string())
    }

    /// Returns what a problem says and what to do about it.
    pub fn problem(&self, problem: &Problem) -> (String, String) {
        let mut args: Vec<(&str, Arg)> = problem.args.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
        // Whoever a problem is about can be named in its sentence.
        if let Some(key) = problem.place.key.as_deref().filter(|_| args.iter().all(|(name, _)| *name != "key")) {
            args.push(("key", key.into()));
        }
        let id = format!("problem-{}", problem.code.id());
        (self.text(&id, &args), self.text(&format!("{id}-remedy"), &args))
    }

    /// Returns where something is, in its file or else in the plan; empty where it has no place.
    pub fn place(&self, place: &Place) -> String {
        let mut parts = Vec::new();
        parts.extend(place.file.as_deref().map(str::to_owned));
        parts.extend(place.row.map(|row| self.text("place-row", &[("row", row.to_string().into())])));
        parts.extend(place.column.as_deref().map(|column| self.text("place-column", &[("column", column.into())])));
        if parts.is_empty() {
            parts.extend(place.key.as_deref().map(|key| self.text("place-key", &[("key", key.into())])));
        }
        if parts.is_empty() {
            parts
                .extend(place.address.as_deref().map(|address| self.word(&format!("place-{}", part_of_plan(address)))));
        }
        parts.join(", ")
    }
}

/// The part of a plan an address lies in: two steps deep, but for what is named by the law or a clause.
fn part_of_plan(address: &str) -> String {
    let steps = match address.split_once('.') {
        Some(("bylaws" | "rules", _)) => 1,
        _ => 2,
    };
    address.split('.').take(steps).collect::<Vec<_>>().join("-")
}

fn calendar(date: Date) -> Option<CalendarDate<icu::calendar::Iso>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    CalendarDate::try_new_iso(date.year().into(), month, day).ok()
}
