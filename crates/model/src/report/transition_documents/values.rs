//! What a plan knows that a document can be filled with.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Draft;
use crate::Date;
use crate::bylaws::Form;
use crate::bylaws::transition_document::Event;
use crate::decision::{Funding, Route};
use crate::money::{Amount, Rounding};
use crate::problem::Arg;
use crate::proposal::RouteCost;
use crate::report::{deal_terms, figures, pay_policy, route_what};
use crate::viability::conversion::{ByBooks, Conversion};
use crate::viability::funding::{SourceId, shares};
use crate::viability::timeline::StepId;

/// Every value a document may ask for, by its id; each has a name in the words.
pub const VALUES: &[&str] = &[
    "firm",
    "date",
    "as-of",
    "form",
    "statute",
    "registrar",
    "members-least",
    "posts",
    "members",
    "share",
    "share-months",
    "share-monthly",
    "shares",
    "price",
    "price-basis",
    "conversion-costs",
    "working-cash",
    "raised",
    "gap",
    "seller-note",
    "seller-note-terms",
    "consultation",
    "consultation-end",
    "ballot",
    "registration",
    "transfer",
    "first-pay",
    "start",
    "runs-out",
    "route",
    "posts-cut",
    "consultation-days",
    "first-dismissal",
    "notice-weeks",
    "cells",
    "councils",
    "delegates",
    "pay-policy",
    "pay-falls",
    "payroll",
    "payroll-after",
    "cash",
    "assets",
    "debts",
    "net-assets",
    "worth-least",
    "worth-most",
    "earnings",
    "redundancy",
    "notice-pay",
    "claims-unknown",
    "seat-body",
    "seat-council",
    "seat-holder",
    "seat-from",
    "seat-until",
    "seat-scope",
    "seat-text",
];

/// The message of a value's name.
pub(super) fn label(id: &str) -> String {
    format!("document-value-{id}")
}

impl Draft<'_> {
    /// Returns a value of the plan in words; none where the plan does not know it.
    pub(super) fn value(&self, id: &str) -> Option<String> {
        if let Some(amount) = self.amount(id) {
            // Sums hold what one seller is paid and what one owner draws.
            if self.redacted() {
                return Some(self.word("redacted-word"));
            }
            let text = self.words.money(amount?, self.story.firm.currency);
            return Some(match id {
                "payroll" => figures::marked(text, self.story, self.words),
                "payroll-after" => figures::marked_after(text, self.story, self.words),
                _ => text,
            });
        }
        if let Some(date) = self.date(id) {
            return date.map(|date| self.words.date(date));
        }
        let arg = match id {
            "consultation-days" => return self.words_of_days(),
            "notice-weeks" => self.dismissals().and_then(|route| route.notice_weeks).map(Arg::Number),
            "posts-cut" => self.dismissals().map(|route| Arg::Count(route.posts.into())),
            "posts" => (self.story.firm.posts > Decimal::ZERO).then_some(Arg::Number(self.story.firm.posts)),
            "members" => self.funding()?.member_shares.as_ref()?.members.map(|members| Arg::Count(members.into())),
            "share-months" => self.funding()?.member_shares.as_ref()?.months.map(|months| Arg::Count(months.into())),
            "members-least" => self.least_members().map(|least| Arg::Count(least.into())),
            "cells" => Some(self.story.proposal.cells.len().into()).filter(|count| *count != Arg::Count(0)),
            "councils" => Some(self.story.proposal.delegation.councils.len().into()),
            "delegates" => {
                Some(self.story.proposal.delegation.seats.len().into()).filter(|count| *count != Arg::Count(0))
            }
            "pay-falls" => Some(Arg::Count(self.story.proposal.pay_falls.0.into())),
            "claims-unknown" => Some(Arg::Number(self.dues().unknown)),
            _ => return self.said(id).filter(|text| !text.trim().is_empty()),
        };
        arg.map(|arg| self.words.arg(&arg))
    }

    /// A sum, where the value is one; none inside where the plan does not know it.
    fn amount(&self, id: &str) -> Option<Option<Amount>> {
        let story = self.story;
        let funding = self.funding();
        let deal = self.conversion().map(|conversion| &conversion.deal);
        let books = self.by_books();
        let position = story.viability.position.as_ref();
        let bounds = books.and_then(|books| books.valuation.for_assets);
        let neutral = &story.savings.closures[0];
        let staffed = !story.firm.staff.is_empty();
        let dues = || Some(self.dues()).filter(|dues| dues.unknown < story.firm.posts);
        Some(match id {
            "share" => funding.and_then(|funding| funding.member_shares.as_ref()?.each),
            "share-monthly" => deal.and_then(|deal| deal.deduction).map(|deduction| deduction.monthly),
            "shares" => funding.and_then(shares).map(|(members, each, _)| each.times(members.into(), Rounding::HalfUp)),
            "price" => funding.and_then(|funding| funding.price),
            "conversion-costs" => funding.and_then(|funding| funding.conversion_costs),
            "working-cash" => funding.and_then(|funding| funding.working_cash),
            "raised" => deal.filter(|deal| !deal.sources.is_empty()).map(crate::viability::funding::Deal::raised),
            "gap" => deal.and_then(|deal| deal.gap),
            "seller-note" => funding.and_then(|funding| funding.seller_note.as_ref()?.amount),
            "payroll" => staffed.then(|| neutral.before.total()),
            "payroll-after" => staffed.then(|| neutral.after.total()),
            "cash" => position.map(|position| position.cash),
            "assets" => position.map(crate::viability::Position::total_assets),
            "debts" => position.map(crate::viability::Position::total_liabilities),
            "net-assets" => position.map(|position| position.total_assets() - position.total_liabilities()),
            "worth-least" => bounds.map(|bounds| bounds.least),
            "worth-most" => bounds.map(|bounds| bounds.most),
            "earnings" => books.map(|books| books.valuation.by_earnings.earnings),
            "redundancy" => dues().map(|dues| dues.redundancy),
            "notice-pay" => dues().map(|dues| dues.notice),
            _ => return None,
        })
    }

    /// A day, where the value is one; none inside where the plan does not know it.
    fn date(&self, id: &str) -> Option<Option<Date>> {
        let mandate = || self.seat?.mandate.as_ref();
        Some(match id {
            "date" => Some(self.printed_on),
            "as-of" => Some(self.story.as_of),
            "consultation" => self.day(Event::Consultation),
            "consultation-end" => self.step(StepId::Consult),
            "ballot" => self.day(Event::Ballot),
            "registration" => self.step(StepId::Register),
            "transfer" => self.day(Event::Transfer),
            "first-pay" => self.step(StepId::FirstPay),
            "first-dismissal" => self.day(Event::FirstDismissal),
            "start" => self.story.viability.cash.as_ref().and_then(|cash| cash.start),
            "runs-out" => self.story.viability.runs_out(),
            "seat-from" => mandate().map(|mandate| mandate.from),
            "seat-until" => self.seat.and_then(|seat| seat.until),
            _ => return None,
        })
    }

    /// Words the plan has of its own.
    fn said(&self, id: &str) -> Option<String> {
        let (story, words) = (self.story, self.words);
        let terms = |source| Some(deal_terms(self.funding()?, source, story, words));
        let said = |of: fn(&Funding) -> bool| self.funding().is_some_and(of);
        match id {
            "firm" => Some(story.name.clone()),
            "form" => Some(self.form()?.name.clone()),
            "statute" => Some(self.form()?.statute.clone()),
            "registrar" => Some(self.form()?.registrar.clone()),
            "price-basis" => self.by_books().map(|_| self.word("document-price-basis")),
            // Terms name sums.
            "seller-note-terms" if self.redacted() => Some(self.word("redacted-word")),
            "seller-note-terms" if said(|funding| funding.seller_note.is_some()) => terms(SourceId::SellerNote),
            "route" if self.redacted() => Some(self.word("redacted-word")),
            "route" => story.proposal.chosen_route().map(|route| route_what(story, words, route)),
            // The lowest of the rates is somebody's.
            "pay-policy" if self.redacted() => Some(self.word("redacted-word")),
            "pay-policy" => (!story.firm.staff.is_empty()).then(|| pay_policy(story, words)),
            "seat-body" => self.seat.map(|seat| crate::report::body_name(story, words, &seat.body)),
            "seat-council" => {
                self.seat?.council.as_deref().map(|council| crate::report::body_name(story, words, council))
            }
            "seat-holder" if self.redacted() => Some(self.word("redacted-word")),
            "seat-holder" => story.firm.staff.get(self.seat?.holder? as usize)?.name.clone(),
            "seat-scope" | "seat-text" if self.redacted() => Some(self.word("redacted-word")),
            "seat-scope" => Some(self.seat?.mandate.as_ref()?.scope.clone()),
            "seat-text" => Some(self.seat?.mandate.as_ref()?.text.clone()),
            _ => None,
        }
    }

    fn words_of_days(&self) -> Option<String> {
        self.dismissals()?.consultation_days.map(|days| self.words.arg(&Arg::Count(days.into())))
    }

    /// The route decided on, where posts are cut by it.
    pub(super) fn dismissals(&self) -> Option<&RouteCost> {
        self.story.proposal.chosen_route().filter(|route| route.route == Route::PostsCut && route.posts > 0)
    }

    /// The least number of members the form asks for.
    pub(super) fn least_members(&self) -> Option<u32> {
        self.form()?.quantity("members.min")?.decimal().to_u32()
    }

    pub(super) fn form(&self) -> Option<&Form> {
        self.story.bylaws.as_ref().map(|bylaws| &bylaws.form)
    }

    pub(super) fn conversion(&self) -> Option<&Conversion> {
        self.story.conversion.as_ref()
    }

    pub(super) fn by_books(&self) -> Option<&ByBooks> {
        self.conversion()?.by_books.as_ref()
    }

    pub(super) fn funding(&self) -> Option<&Funding> {
        self.conversion().map(|conversion| &conversion.said.funding)
    }

    fn step(&self, id: StepId) -> Option<Date> {
        self.conversion()?.timeline.steps.iter().find(|step| step.id == id).map(|step| step.until)
    }

    /// Returns the day of an event; none where the plan does not know it.
    pub(super) fn day(&self, event: Event) -> Option<Date> {
        match event {
            Event::Consultation => {
                let steps = &self.conversion()?.timeline.steps;
                steps.iter().find(|step| step.id == StepId::Consult).map(|step| step.from)
            }
            Event::FirstDismissal => self.dismissals()?.first_dismissal,
            Event::Ballot => self.step(StepId::Ballot),
            // The day people decided on, as the draft rules and the warnings have it; else when the steps allow it.
            Event::Transfer => {
                let decided = self.story.premises.as_ref().and_then(|premises| premises.values.get("start"));
                match decided {
                    Some(Arg::Date(day)) => Some(*day),
                    _ => self.step(StepId::Transfer),
                }
            }
        }
    }
}
