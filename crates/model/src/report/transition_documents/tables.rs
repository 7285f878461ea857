//! Tables of documents, made from the plan. Whoever fills them in by hand finds empty columns; what the plan does not know
//! of a row is said to be not known.

use rust_decimal::Decimal;

use super::Draft;
use crate::decision::Head;
use crate::firm::Post;
use crate::import::RowKind as PostKind;
use crate::money::{Amount, Rounding};
use crate::problem::Arg;
use crate::report::document::{Align, Block, Column, ParagraphStyle, Row, RowKind};
use crate::report::{deal_terms, route_day};
use crate::rules::Period;
use crate::viability::owner::{Dues, dues};

/// Every table a document may ask for, by its id.
pub const TABLES: &[&str] = &[
    "staff",
    "claims",
    "consents",
    "debts",
    "assets",
    "books",
    "funding",
    "steps",
    "cash",
    "cells",
    "delegates",
    "members",
    "people",
    "routes",
    "worth",
];

/// Rows left empty for those who sign, where the law does not ask for more.
const SIGNERS: u32 = 10;

/// A column: its head’s message, whether it holds sums, and its share of the width.
type Head3<'a> = (&'a str, Align, u16);

impl Draft<'_> {
    /// Writes a table of the plan, or says why there is none.
    pub(super) fn table(&mut self, id: &str) {
        // Each of these holds names of people or firms, or sums of which one person’s could be told.
        let open = ["steps", "cells", "members", "routes"].contains(&id);
        if self.redacted() && !open {
            return self.note("document-table-left-out");
        }
        match id {
            "staff" => self.staff(),
            "people" => self.people(),
            "claims" => self.claims(),
            "consents" => self.consents(),
            "debts" => self.debts(),
            "assets" => self.assets(),
            "books" => self.books(),
            "funding" => self.sources_and_uses(),
            "steps" => self.steps(),
            "cash" => self.cash(),
            "cells" => self.cells(),
            "delegates" => self.delegates(),
            "members" => self.members(),
            "routes" => self.routes(),
            "worth" => self.worth(),
            _ => {}
        }
    }

    /// Adds a line to a list of things to be done, or begins one.
    pub(super) fn task(&mut self, task: String) {
        let row = Row::from(vec![task, String::new(), String::new()]);
        // Other tables have other columns, so the rows that follow a task are its list’s.
        let heads = ["document-column-task", "document-column-by-whom", "document-column-done"].map(|id| self.word(id));
        if let Some(Block::Table { columns, rows, .. }) = self.blocks.last_mut()
            && columns.iter().map(|column| &column.head).eq(&heads)
        {
            return rows.push(row);
        }
        let widths = [16, 7, 7];
        let column = |(head, width)| Column { head, align: Align::Start, width };
        let columns = heads.into_iter().zip(widths).map(column).collect();
        self.blocks.push(Block::Table { caption: None, columns, rows: vec![row] });
    }

    fn note(&mut self, id: &str) {
        let text = self.word(id);
        self.say(ParagraphStyle::Small, text);
    }

    fn money(&self, amount: Amount) -> String {
        self.words.money(amount, self.story.firm.currency)
    }

    fn known(&self, text: Option<String>) -> String {
        text.unwrap_or_else(|| self.word("not-known"))
    }

    fn put<T: Into<Row>>(&mut self, columns: &[Head3<'_>], rows: Vec<T>, none: &str) {
        if rows.is_empty() {
            return self.note(none);
        }
        let column = |(head, align, width): &Head3<'_>| Column { head: self.word(head), align: *align, width: *width };
        let columns = columns.iter().map(column).collect();
        let rows = rows.into_iter().map(Into::into).collect();
        self.blocks.push(Block::Table { caption: None, columns, rows });
    }

    /// A person’s name, else what the post is called, else its key; a group of posts by what it is and how many.
    fn called(&self, post: &Post) -> String {
        let title = || post.title.clone().unwrap_or_else(|| post.key.clone());
        match post.kind {
            PostKind::Person => post.name.clone().unwrap_or_else(title),
            PostKind::Group => {
                self.text("document-group", &[("what", title().into()), ("posts", Arg::Number(post.posts))])
            }
        }
    }

    /// One row a person: who they are and on what terms they work.
    fn staff(&mut self) {
        let row = |(number, post): (usize, &Post)| {
            let age = post.worker.age.map(|age| age.to_string());
            let hours = post.hours_known.then(|| self.words.exact(post.hours_of_one()));
            vec![
                number.to_string(),
                self.called(post),
                self.known(post.title.clone()),
                self.known(age),
                self.known(post.started.map(|day| self.words.short_date(day))),
                self.known(hours),
                self.known(post.yearly.map(|yearly| self.money(yearly))),
            ]
        };
        let rows: Vec<_> = (1..).zip(&self.story.firm.staff).map(row).collect();
        let columns = [
            ("document-column-number", Align::End, 3),
            ("document-column-person", Align::Start, 12),
            ("document-column-post", Align::Start, 12),
            ("document-column-age", Align::End, 5),
            ("document-column-started", Align::Start, 9),
            ("document-column-hours", Align::End, 6),
            ("document-column-pay", Align::End, 9),
        ];
        self.put(&columns, rows, "document-none-staff");
    }

    /// One row a person, for what no plan holds: filled in by hand.
    fn people(&mut self) {
        let row = |(number, post): (usize, &Post)| {
            vec![number.to_string(), self.called(post), String::new(), String::new(), String::new(), String::new()]
        };
        let rows: Vec<_> = (1..).zip(&self.story.firm.staff).map(row).collect();
        let columns = [
            ("document-column-number", Align::End, 3),
            ("document-column-person", Align::Start, 12),
            ("document-column-particulars", Align::Start, 10),
            ("document-column-discipline", Align::Start, 10),
            ("document-column-court", Align::Start, 10),
            ("document-column-agreements", Align::Start, 10),
        ];
        self.put(&columns, rows, "document-none-staff");
    }

    pub(super) fn dues(&self) -> Dues {
        dues(&self.story.firm, -self.story.books.balance(Head::PensionOwed))
    }

    /// What each would be owed, were every job to end on the day the firm is looked at; arrears by hand.
    fn claims(&mut self) {
        // As `dues` adds them up, so that the rows come to its sums.
        let each = |post: &Post| {
            let Some(leaving) = self.story.firm.leaving(post) else { return (None, None) };
            let of_all = |one: Amount| one.times(post.multiple(), Rounding::HalfUp);
            let notice = leaving.notice_weeks.zip(post.yearly).map(|(weeks, yearly)| {
                let pay = yearly.minor().saturating_mul(weeks) / Decimal::from(Period::Week.in_a_year());
                of_all(Amount::from_minor(pay, Rounding::HalfUp))
            });
            (Some(of_all(leaving.redundancy)), notice)
        };
        let row = |(number, post): (usize, &Post)| {
            let (redundancy, notice) = each(post);
            let money = |amount: Option<Amount>| self.known(amount.map(|amount| self.money(amount)));
            let (blank, owed) = (String::new, [money(redundancy), money(notice)]);
            let [redundancy, notice] = owed;
            vec![number.to_string(), self.called(post), blank(), blank(), redundancy, notice]
        };
        let mut rows: Vec<Row> =
            (1..).zip(&self.story.firm.staff).map(row).map(|cells| Row::new(RowKind::Body, cells)).collect();
        if !rows.is_empty() {
            let dues = self.dues();
            let cells = vec![
                String::new(),
                self.word("document-total"),
                String::new(),
                String::new(),
                self.money(dues.redundancy),
                self.money(dues.notice),
            ];
            rows.push(Row::new(RowKind::Total, cells));
        }
        let columns = [
            ("document-column-number", Align::End, 3),
            ("document-column-person", Align::Start, 12),
            ("document-column-wages-owed", Align::End, 9),
            ("document-column-holiday-owed", Align::End, 9),
            ("document-column-redundancy", Align::End, 9),
            ("document-column-notice", Align::End, 9),
        ];
        self.put(&columns, rows, "document-none-staff");
    }

    /// Who must or may have to agree: those the books owe something, and those no list names.
    fn consents(&mut self) {
        let blank = String::new;
        let mut rows = Vec::new();
        if let Some(position) = &self.story.viability.position {
            let of = [
                ("document-consent-lender", position.loan + (-position.cash).or_zero()),
                ("document-consent-hire-purchase", position.hire_purchase),
                ("document-consent-tax", position.taxes),
            ];
            for (id, owed) in of.into_iter().filter(|(_, owed)| *owed > Amount::ZERO) {
                rows.push(vec![self.word(id), self.money(owed), blank(), blank(), blank()]);
            }
        }
        for id in [
            "document-consent-landlord",
            "document-consent-insurer",
            "document-consent-licence",
            "document-consent-customer",
        ] {
            rows.push(vec![self.word(id), blank(), blank(), blank(), blank()]);
        }
        let mut owed: Vec<(&str, Amount)> = Vec::new();
        for invoice in self.story.books.creditors.iter().flatten() {
            match owed.iter_mut().find(|(party, _)| *party == invoice.party) {
                Some((_, sum)) => *sum += invoice.amount,
                None => owed.push((&invoice.party, invoice.amount)),
            }
        }
        for (party, sum) in owed.into_iter().filter(|(_, sum)| *sum > Amount::ZERO) {
            rows.push(vec![party.to_owned(), self.money(sum), blank(), blank(), blank()]);
        }
        let columns = [
            ("document-column-who", Align::Start, 12),
            ("document-column-owed", Align::End, 8),
            ("document-column-clause", Align::Start, 10),
            ("document-column-asked", Align::Start, 7),
            ("document-column-agreed", Align::Start, 7),
        ];
        self.put(&columns, rows, "document-none-books");
    }

    fn debts(&mut self) {
        let Some(position) = &self.story.viability.position else { return self.note("document-none-books") };
        let kinds = [
            ("document-debt-suppliers", position.creditors),
            ("document-debt-taxes", position.taxes),
            ("document-debt-accruals", position.accruals),
            ("document-debt-overdraft", (-position.cash).or_zero()),
            ("document-debt-loans", position.loan),
            ("document-debt-hire-purchase", position.hire_purchase),
        ];
        let row = |kind, id: &str, amount| Row::new(kind, vec![self.word(id), self.money(amount), String::new()]);
        let mut rows: Vec<Row> = kinds.into_iter().map(|(id, amount)| row(RowKind::Body, id, amount)).collect();
        rows.push(row(RowKind::Total, "document-total", position.total_liabilities()));
        let columns = [
            ("document-column-debt", Align::Start, 12),
            ("document-column-owed", Align::End, 8),
            ("document-column-becomes", Align::Start, 12),
        ];
        self.put(&columns, rows, "document-none-books");
    }

    fn assets(&mut self) {
        let Some(assets) = self.by_books().map(|books| books.valuation.assets.clone()) else {
            return self.note("document-none-books");
        };
        let row = |kind, name: String, sums: [Amount; 3]| {
            let [book, going, forced] = sums.map(|sum| self.money(sum));
            Row::new(kind, vec![name, book, going, forced])
        };
        let lines = assets
            .lines
            .iter()
            .map(|line| row(RowKind::Body, self.word(&line.class.label()), [line.book, line.going, line.forced]));
        let mut rows: Vec<Row> = lines.collect();
        let book: Amount = assets.lines.iter().map(|line| line.book).sum();
        rows.push(row(RowKind::Total, self.word("document-total"), [book, assets.going(), assets.forced()]));
        let columns = [
            ("document-column-asset", Align::Start, 12),
            ("document-column-book", Align::End, 9),
            ("document-column-going", Align::End, 9),
            ("document-column-forced", Align::End, 9),
        ];
        self.put(&columns, rows, "document-none-books");
    }

    /// Every account of the balance sheet with its balance, and what has to be disclosed of it.
    fn books(&mut self) {
        let account = |account: &crate::import::Account| {
            let code = account.code.as_deref().map_or_else(String::new, |code| format!("{code} "));
            vec![format!("{code}{}", account.name), self.money(account.amount), String::new()]
        };
        let sheet =
            self.story.books.accounts.iter().filter(|account| account.head.is_none_or(|head| head < Head::Sales));
        let rows: Vec<_> = sheet.map(account).collect();
        let columns = [
            ("document-column-account", Align::Start, 12),
            ("document-column-balance", Align::End, 8),
            ("document-column-disclosed", Align::Start, 14),
        ];
        self.put(&columns, rows, "document-none-books");
    }

    fn sources_and_uses(&mut self) {
        let Some(conversion) = self.conversion() else { return self.note("document-none-deal") };
        let money = |amount: Option<Amount>| self.known(amount.map(|amount| self.money(amount)));
        let mut rows: Vec<Vec<String>> = conversion
            .deal
            .uses
            .iter()
            .map(|one| vec![self.word("document-use"), self.word(&one.id.label()), money(one.amount), String::new()])
            .collect();
        rows.extend(conversion.deal.sources.iter().map(|one| {
            let terms = deal_terms(&conversion.said.funding, one.id, self.story, self.words);
            vec![self.word("document-source"), self.word(&one.id.label()), money(one.amount), terms]
        }));
        let columns = [
            ("document-column-kind", Align::Start, 6),
            ("document-column-what", Align::Start, 12),
            ("document-column-amount", Align::End, 9),
            ("document-column-terms", Align::Start, 16),
        ];
        self.put(&columns, rows, "document-none-deal");
    }

    fn steps(&mut self) {
        let steps = self.conversion().map(|conversion| conversion.timeline.steps.clone()).unwrap_or_default();
        let day = |date| self.words.short_date(date);
        let row = |step: &crate::viability::timeline::Step| {
            vec![self.word(&step.id.label()), day(step.from), day(step.until), String::new()]
        };
        let rows: Vec<_> = steps.iter().map(row).collect();
        let columns = [
            ("document-column-step", Align::Start, 14),
            ("document-column-from", Align::Start, 8),
            ("document-column-until", Align::Start, 8),
            ("document-column-done", Align::Start, 8),
        ];
        self.put(&columns, rows, "document-none-deal");
    }

    /// Thirteen weeks as the report has them, without the notes that lead to parts of it.
    fn cash(&mut self) {
        let mut blocks = crate::report::parts::thirteen_weeks(self.story, self.words, self.edition);
        for block in &mut blocks {
            if let Block::Table { rows, .. } = block {
                rows.iter_mut().for_each(|row| row.note.clear());
            }
        }
        match blocks.is_empty() {
            true => self.note("document-none-books"),
            false => self.blocks.extend(blocks),
        }
    }

    fn cells(&mut self) {
        let seats = &self.story.proposal.delegation.seats;
        let row = |cell: &crate::proposal::Cell| {
            let seat = seats.iter().find(|seat| seat.body == cell.name).and_then(|seat| seat.council.as_deref());
            let council = seat.map(|council| crate::report::body_name(self.story, self.words, council));
            vec![
                cell.name.clone(),
                self.words.exact(cell.size),
                council.unwrap_or_else(|| self.word("document-no-council")),
            ]
        };
        let rows: Vec<_> = self.story.proposal.cells.iter().map(row).collect();
        let columns = [
            ("document-column-cell", Align::Start, 12),
            ("document-column-posts", Align::End, 6),
            ("document-column-council", Align::Start, 12),
        ];
        self.put(&columns, rows, "document-none-cells");
    }

    fn delegates(&mut self) {
        let row = |seat: &crate::proposal::Seat| {
            let body = |name: &str| crate::report::body_name(self.story, self.words, name);
            let post = seat.holder.and_then(|holder| self.story.firm.staff.get(holder as usize));
            vec![
                body(&seat.body),
                seat.council.as_deref().map_or_else(|| self.word("document-no-council"), body),
                post.map(|post| self.called(post)).unwrap_or_default(),
                seat.mandate.as_ref().map(|mandate| self.words.short_date(mandate.from)).unwrap_or_default(),
                seat.until.map(|until| self.words.short_date(until)).unwrap_or_default(),
            ]
        };
        let rows: Vec<_> = self.story.proposal.delegation.seats.iter().map(row).collect();
        let columns = [
            ("document-column-body", Align::Start, 10),
            ("document-column-council", Align::Start, 10),
            ("document-column-delegate", Align::Start, 12),
            ("document-column-from", Align::Start, 8),
            ("document-column-until", Align::Start, 8),
        ];
        self.put(&columns, rows, "document-none-cells");
    }

    /// Rows for those who sign, as many as the form asks for at least.
    fn members(&mut self) {
        let least = self.least_members().unwrap_or_default();
        let row = |number: u32| vec![number.to_string(), String::new(), String::new(), String::new(), String::new()];
        let rows: Vec<_> = (1..=least.max(SIGNERS)).map(row).collect();
        let columns = [
            ("document-column-number", Align::End, 3),
            ("document-column-person", Align::Start, 12),
            ("document-column-address", Align::Start, 14),
            ("document-column-paid", Align::End, 7),
            ("document-column-signature", Align::Start, 10),
        ];
        self.put(&columns, rows, "document-none-staff");
    }

    /// The legal routes of the country with the last day each can sensibly begin.
    fn routes(&mut self) {
        let dated = self.conversion().and_then(|conversion| conversion.routes.clone()).unwrap_or_default();
        let country = crate::rules::country(&self.story.jurisdiction).to_owned();
        let row = |one: &crate::viability::rescue::Dated| {
            let name = self.word(&format!("rescue-{country}-{}", one.route.law.id));
            let [day, basis] = route_day(one, self.words);
            vec![name, day, basis]
        };
        let rows: Vec<_> = dated.iter().map(row).collect();
        let columns = [
            ("document-column-route", Align::Start, 12),
            ("document-column-last-day", Align::Start, 10),
            ("document-column-rests-on", Align::Start, 10),
        ];
        self.put(&columns, rows, "document-none-routes");
    }

    /// What the business is worth, method by method; one that is not entered is said to be.
    fn worth(&mut self) {
        let Some(books) = self.by_books() else { return self.note("document-none-books") };
        let valuation = &books.valuation;
        let money = |amount: Option<Amount>| match amount {
            Some(amount) => self.money(amount),
            None => self.word("not-entered"),
        };
        let by_earnings = valuation.by_earnings.worth;
        let trade = books.owners_ways.trade_sale;
        let sums = [
            ("document-worth-forced", Some(valuation.assets.forced())),
            ("document-worth-going", Some(valuation.assets.going())),
            ("document-worth-owed", Some(valuation.assets.liabilities)),
            ("document-worth-earnings-low", by_earnings.map(|[low, ..]| low)),
            ("document-worth-earnings-middle", by_earnings.map(|[_, middle, _]| middle)),
            ("document-worth-earnings-high", by_earnings.map(|[.., high]| high)),
            ("document-worth-cash", valuation.discounted),
            ("document-worth-trade", trade),
        ];
        let rows: Vec<_> = sums.into_iter().map(|(id, sum)| vec![self.word(id), money(sum)]).collect();
        let columns = [("document-column-method", Align::Start, 18), ("document-column-amount", Align::End, 8)];
        self.put(&columns, rows, "document-none-books");
    }
}
