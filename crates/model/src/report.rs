//! What is printed and shown in words: documents whose every number is already text, and the charts
//! that screen and print share. Sentences live in `data/language`; only this chapter asks for them.

mod ballot_papers;
mod bylaws_document;
pub mod charts;
mod choosing_document;
mod contrast;
pub mod document;
mod edition;
pub mod figures;
mod lessons;
mod parts;
mod privacy;
mod publication;
mod redline;
pub mod tables;
mod transition_documents;
mod warnings_blocks;
pub mod words;
mod workers;

pub use ballot_papers::ballot_papers;
pub use bylaws_document::{
    bylaws_beside, bylaws_document, change_label, check_found, dealt_with, fact_words, filled, inlines, limits,
    limits_by_law, notices, part_label,
};
pub use choosing_document::{FitWords, PointWords, choosing_blocks, fit_words, form_table};
pub use contrast::{LEAST_CONTRAST, contrast_on_white};
pub use edition::{Edition, TellsOfFew, before_a_vote, tells_of_few, unnamed, unnamed_bylaws, unnamed_decisions};
pub use lessons::lessons;
pub use parts::{
    Beside, Decided, FunctionSum, Imprint, Part, Sign, Voted, WhoDecides, below_minimum, benchmark_value, body_name,
    books_missing, cash_gaps, cash_headline, cell_method, cell_short, chance_text, chances_sentence, compared, compose,
    condition_by, deal_bounds, deal_findings, deal_headline, deal_risks, deal_runway, deal_terms, decided_on,
    decided_sentence, decided_value, diagnosis_headline, domain_name, findings, firm_headline, first_year_sentence,
    function_name, function_sums, half_sentence, half_title, imprint, law_known, law_of, measures, pay_policy,
    proposal_headline, range_how, range_lines, range_sentence, reaching, red_week, rota_even, route_day, route_what,
    rule_checked, rule_name, rule_place, rule_source, rule_value, shape_text, signs, span_label, stands,
    structure_what, structures_sentence, study_about, study_known, task_name, who_decides, whole_percent,
};
pub use publication::{
    AnsweredAmendment, Change, FEWEST_TOLD, IN_SHORT, Mine, Opened, Publication, PublishedCell, PublishedFigure,
    PublishedResult, PublishedRule, PublishedStatement, Step, TOLD_HOW, cap_tells_of_few, in_short, mine,
    published_cells, published_figures, published_rules, rule_paragraphs,
};
pub use redline::{redline, redline_words};
pub use transition_documents::{DOCUMENT_EACH, DOCUMENT_TABLES, DOCUMENT_VALUES, documents_for, transition_document};
pub use warnings_blocks::{warning_because, warning_law, warning_said, warnings_blocks};
pub use workers::{SUMMARY_OPTIONAL, summary};
