//! What is printed and shown in words: documents whose every number is already text, and the charts
//! that screen and print share. Sentences live in `data/language`; only this chapter asks for them.

mod bylaws_document;
pub mod charts;
pub mod document;
pub mod figures;
mod parts;
mod privacy;
pub mod words;

pub use bylaws_document::{bylaws_document, fact_words, inlines, notices};
pub use parts::{
    FunctionSum, TARGETS, WhoDecides, body_name, chance_text, chances_sentence, map_cell, range_lines,
    range_sentence, shape_text, study_about, study_known, cell_method, cell_short, compose, diagnosis_headline, domain_name, findings,
    firm_headline, function_name, function_sums, half_sentence, half_title, law_of, pay_policy, proposal_headline,
    rota_even, route_what, rule_checked, rule_name, rule_place, rule_source, rule_value, span_label, structure_what,
    structures_sentence, task_name, who_decides,
};
