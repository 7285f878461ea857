//! A rota as a calendar that other programs read (iCalendar, RFC 5545).

use icalendar::{Calendar, Component, Event};
use leveller_model::Date;
use leveller_model::firm::Firm;
use leveller_model::problem::Arg;
use leveller_model::proposal::Schedule;
use leveller_model::report::words::Words;

/// Returns the turns as a calendar: one entry of seven whole days for each. The same turns give the same bytes.
pub(crate) fn rota(firm: &Firm, words: &Words, plan: &str, cell: &str, schedule: &Schedule) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//Leveller//Rota//EN"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    for turn in &schedule.turns {
        let post = &firm.staff[turn.post as usize];
        let name = post.name.as_deref().or(post.title.as_deref()).unwrap_or(&post.key);
        let rota = words.word(&format!("rota-{}", turn.rota));
        let summary = words.text(
            "calendar-turn",
            &[("cell", cell.into()), ("rota", rota.into()), ("name", Arg::Text(name.to_owned()))],
        );
        let end = turn.week.checked_add(jiff::Span::new().weeks(1)).unwrap_or(turn.week);
        let id = format!("{}-{}-{}@{}.leveller", compact(turn.week), turn.rota, plain(cell), plain(plan));
        let mut event = Event::new();
        event.uid(&id).summary(&summary);
        event.append_property(("DTSTAMP", format!("{}T000000Z", compact(firm.as_of)).as_str()));
        for (property, day) in [("DTSTART", turn.week), ("DTEND", end)] {
            let mut property = icalendar::Property::new(property, compact(day));
            property.add_parameter("VALUE", "DATE");
            event.append_property(property);
        }
        calendar.push(event.done());
    }
    calendar.to_string()
}

fn compact(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

/// Letters and digits of a name, for an id.
fn plain(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
}
