//! A document with every kind of block, inline and chart, and with what is hard to set.
#![allow(dead_code, reason = "each test uses a part of it")]

use leveller_model::report::document::*;

/// Names that need accents, other scripts or ligatures; every bundled face has their letters.
pub const NAMES: [&str; 6] = [
    "Łukasz Żółkiewski",
    "Ἀριστοτέλης Παπαδόπουλος",
    "Çağrı Şahin İğdır",
    "Nguyễn Thị Hồng Phượng",
    "efficient offices of affiliates",
    "Юлия Щербакова",
];

/// Names with letters no bundled face has, and how they are printed.
pub const FOREIGN: [(&str, &str); 4] = [
    ("中村", "[U+4E2D][U+6751]"),
    ("محمد", "[U+0645][U+062D][U+0645][U+062F]"),
    ("Zoë 😀", "Zoë [U+1F600]"),
    ("👩\u{200d}💻", "[U+1F469][U+1F4BB]"),
];

pub fn paragraph(text: &str) -> Block {
    Block::Paragraph { style: ParagraphStyle::Body, text: vec![Inline::text(text)] }
}

pub fn heading(level: u8, number: &str, text: &str) -> Block {
    Block::Heading { level, number: Some(number.to_owned()), text: text.to_owned(), anchor: None }
}

pub fn column(head: &str, align: Align, width: u16) -> Column {
    Column { head: head.to_owned(), align, width }
}

pub fn row(kind: RowKind, cells: &[&str]) -> Row {
    Row::new(kind, cells.iter().map(|cell| (*cell).to_owned()).collect())
}

pub fn figure(caption: &str, chart: Chart) -> Block {
    Block::Figure { caption: caption.to_owned(), alternative: format!("What is shown: {caption}"), chart }
}

pub fn document(blocks: Vec<Block>) -> Document {
    Document {
        language: "en-GB".to_owned(),
        title: "Calder & Wray Joinery Ltd: from a failing firm to a flat one".to_owned(),
        subject: "A plan for owner, workforce and lenders – “draft”".to_owned(),
        printed_on: leveller_model::Date::constant(2026, 10, 30),
        running_foot: "Calder & Wray Joinery Ltd, as of 30 October 2026, scenario B".to_owned(),
        page_of: "{page} of {pages}".to_owned(),
        draft_mark: Some("Draft for a lawyer".to_owned()),
        house: None,
        blocks,
    }
}

pub fn waterfall() -> Chart {
    let changes: [(&str, i64); 9] = [
        ("Pay above the top band", -14_426_900),
        ("Employer NI and pension on that pay", -2_380_542),
        ("Cars, medical cover, phones", -4_701_600),
        ("Owner’s drawings", -3_840_000),
        ("Subcontract labour done in-house", -13_820_136),
        ("Levelling up to the bands", 2_126_800),
        ("Employer NI and pension on that pay", 382_824),
        ("Training for shared tasks", 1_134_000),
        ("Co-op dues, audit, facilitation", 621_840),
    ];
    let text = |value: i64| {
        let (pounds, pence) = (value.abs() / 100, value.abs() % 100);
        let grouped = format!("{:03}", pounds % 1000);
        let thousands = format!("{},{grouped}", (pounds / 1000) % 1000);
        match pounds {
            0..=999_999 => format!("{thousands}.{pence:02}"),
            _ => format!("{},{:03},{grouped}.{pence:02}", pounds / 1_000_000, (pounds / 1000) % 1000),
        }
    };
    let total = |label: &str, value: i64| WaterfallBar {
        label: label.to_owned(),
        kind: WaterfallKind::Total,
        from: 0,
        to: value,
        change: String::new(),
        total: format!("£{}", text(value)),
    };
    let mut running = 227_686_880;
    let mut bars = vec![total("Payroll before", running)];
    for (label, change) in changes {
        let from = running;
        running += change;
        bars.push(WaterfallBar {
            label: label.to_owned(),
            kind: if change < 0 { WaterfallKind::Saving } else { WaterfallKind::Cost },
            from,
            to: running,
            change: format!("{}{}", if change < 0 { "−" } else { "+" }, text(change)),
            total: text(running),
        });
    }
    bars.push(total("Payroll after", running));
    let ticks = [190, 200, 210, 220]
        .map(|tick| Tick { value: tick * 1_000_000, text: format!("£{}.{} m", tick / 100, tick / 10 % 10) });
    let heads = ["Line", "Change, £ a year", "Running total, £ a year"].map(str::to_owned);
    Chart::Waterfall { heads, ticks: ticks.to_vec(), axis_from: 185_000_000, bars }
}

pub fn bars() -> Chart {
    let groups = [
        ("Layer 1", 41_200_000, 0),
        ("Layers 2, 3", 68_000_000, 51_000_000),
        ("Outside the reporting tree", 9_000_000, 9_100_000),
    ];
    let value = |value: i64| (value > 0).then(|| (value, format!("£{},{:03}", value / 100_000, value / 100 % 1000)));
    let groups = groups
        .map(|(label, before, after)| BarGroup { label: label.to_owned(), values: [value(before), value(after)] });
    let ticks = [0, 20, 40, 60].map(|tick| Tick { value: tick * 1_000_000, text: format!("£{} k", tick * 10) });
    Chart::Bars {
        series: ["Today".to_owned(), "Afterwards".to_owned()],
        ticks: ticks.to_vec(),
        groups: groups.to_vec(),
    }
}

pub fn structure(count: usize) -> Chart {
    let one = |label: String, note: &str, weight: u32, parent: Option<u32>| StructureBox {
        label,
        note: note.to_owned(),
        weight,
        parent,
    };
    let names = [
        "Bench",
        "Site fitting and second-fix joinery",
        "Machine shop",
        "Office",
        "Спецы",
        "中村 cell",
        "Estimating and drawing",
    ];
    let cells = (0..count)
        .map(|index| one(names[index % names.len()].to_owned(), "12.5 posts", (index % 9 + 3) as u32, Some(0)));
    Chart::Structure { rows: vec![vec![one("Council".to_owned(), "6 delegates", 1, None)], cells.collect()] }
}

pub fn claim() -> Chart {
    let mark =
        |value: i64, above: &str, below: &str| ClaimMark { value, above: above.to_owned(), below: below.to_owned() };
    let marks = vec![
        mark(1_530, "15.3%", "reached here, everybody staying"),
        mark(2_310, "23.1%", "the same output with fewer people"),
        mark(5_000, "50%", "the claim"),
    ];
    Chart::Claim { end: 10_000, reached: 1_530, marks }
}

pub fn swings() -> Chart {
    let bars = [
        ("Output for each productive hour", [12_300_000, 41_700_000], ["−4.0%", "9.0%"], ["£123 k", "£417 k"]),
        ("Coordinating the cells still need", [33_900_000, 20_100_000], ["35.0%", "85.0%"], ["£339 k", "£201 k"]),
        ("Weeks to replace who leaves", [27_100_000, 27_600_000], ["20 weeks", "6 weeks"], ["£271 k", "£276 k"]),
    ];
    let bars = bars.map(|(label, values, at, texts)| SwingBar {
        label: label.to_owned(),
        values,
        at: at.map(str::to_owned),
        texts: texts.map(str::to_owned),
    });
    let ticks = [10, 20, 30, 40].map(|tick| Tick { value: tick * 1_000_000, text: format!("£{}0 k", tick) });
    let base = Tick { value: 27_400_000, text: "£274,000".to_owned() };
    Chart::Swings { ticks: ticks.to_vec(), base, bars: bars.to_vec() }
}

pub fn distribution() -> Chart {
    let mark =
        |value: i64, above: &str, below: &str| ClaimMark { value, above: above.to_owned(), below: below.to_owned() };
    let marks = vec![
        mark(11_900_000, "£119,000", "5 draws of 100 are lower"),
        mark(27_400_000, "£274,000", "the middle of all draws"),
        mark(43_100_000, "£431,000", "5 draws of 100 are higher"),
        mark(113_800_000, "£1,138,000", "half of payroll"),
    ];
    let counts = (0..40_u32).map(|bin| 900_u32.saturating_sub(bin.abs_diff(17).pow(2) * 4)).collect();
    let ticks = [0, 50, 100].map(|tick| Tick { value: tick * 1_000_000, text: format!("£{} k", tick * 10) });
    Chart::Distribution { ticks: ticks.to_vec(), bins: (2_000_000, 1_250_000), counts, marks }
}

/// Thirteen weeks with a floor, one of them the start, some of them red.
pub fn weeks(floor: i64, start: Option<u32>) -> Chart {
    let balances = [152, 183, 179, 83, 144, 116, 168, 23, 27, 107, 117, 93, -51];
    let weeks = balances.into_iter().enumerate().map(|(at, thousands)| WeekBar {
        label: format!("{} Nov", 2 + 7 * (at % 4)),
        value: thousands * 100_000,
        text: format!("£{thousands} k"),
        otherwise: Some((thousands - 9 * at as i64) * 100_000),
        red: thousands * 100_000 < floor,
    });
    let ticks = [-2, -1, 0, 1, 2].map(|tick| Tick { value: tick * 10_000_000, text: format!("£{}00 k", tick) });
    Chart::Weeks {
        ticks: ticks.to_vec(),
        weeks: weeks.collect(),
        series: ["as things are", "as planned", "below the floor, as planned"].map(str::to_owned),
        floor: Some(Tick { value: floor, text: format!("floor £{} k", floor / 100_000) }),
        start: start.map(|week| (week, "starts 14 Dec".to_owned())),
    }
}

/// Everything once, some of it often.
#[allow(clippy::unwrap_used, reason = "a test stops at the first thing that is not there")]
pub fn house() -> House {
    let mut logo = tiny_skia::Pixmap::new(240, 80).unwrap();
    let mut paint = tiny_skia::Paint::default();
    paint.set_color_rgba8(0x7a, 0x1f, 0x3d, 255);
    for (left, width) in [(0.0, 70.0), (85.0, 70.0), (170.0, 70.0)] {
        let bar = tiny_skia::Rect::from_xywh(left, 0.0, width, 80.0).unwrap();
        logo.fill_rect(bar, &paint, tiny_skia::Transform::identity(), None);
    }
    House {
        name: "Harrow & Pine, advisers".to_owned(),
        logo: Some(Logo { png: logo.encode_png().unwrap(), alternative: "Three dark red blocks".to_owned() }),
        accent: Some([0x7a, 0x1f, 0x3d]),
        disclaimer: Some("Harrow & Pine advise on numbers, not on law.".to_owned()),
    }
}

pub fn everything() -> Document {
    let text = |text: &str| Inline::text(text);
    let long = "A long text that explains what this assumption rests on, where it was read and who set it. ".repeat(90);
    let mut blocks = vec![
        Block::Cover {
            title: "Calder & Wray Joinery Ltd".to_owned(),
            subtitle: "From a failing firm to a flat, worker-owned co-operative".to_owned(),
            lines: vec!["A plan for owner, workforce and lenders".to_owned(), "30 October 2026".to_owned()],
            figures: [
                ("People, all staying", "42", false),
                ("Payroll before, a year", "£2,276,868.80", false),
                ("Payroll after, a year", "£1,927,831.66", false),
                ("Saving, 15.3%", "£349,037.14", true),
            ]
            .map(|(label, value, total)| KeyFigure {
                label: label.to_owned(),
                value: value.to_owned(),
                total,
                note: if total { vec![Inline::text("Payroll before less payroll after.")] } else { Vec::new() },
            })
            .to_vec(),
            notes: vec![
                vec![text(
                    "Eight draws in ten fall between £238,400 and £397,900. The claim that payroll falls by about half does not hold for this firm.",
                )],
                vec![Inline::Emphasis {
                    text: "Not legal advice. Points that need a lawyer are listed where they arise.".to_owned(),
                }],
            ],
        },
        Block::Contents { title: "Contents".to_owned() },
        heading(1, "1", "Summary"),
        Block::Paragraph {
            style: ParagraphStyle::Lead,
            text: vec![text(
                "Once settled, payroll costs £1,927,831.66 a year, £349,037.14 less than today. Nobody is dismissed.",
            )],
        },
        Block::Paragraph {
            style: ParagraphStyle::Body,
            text: vec![
                text("Pay above the top band of "),
                Inline::Filled { text: "£20.40".to_owned() },
                text(" an hour ends for "),
                Inline::Strong { text: "12 people".to_owned() },
                text(", each of whom "),
                Inline::Emphasis { text: "must agree".to_owned() },
                text(" in writing; see "),
                Inline::Reference { anchor: "quorum".to_owned(), text: "rule 3.1".to_owned() },
                text(" and "),
                Inline::Reference { anchor: "nowhere".to_owned(), text: "a rule that is not there".to_owned() },
                text(". Blanks such as "),
                Inline::Blank { label: "name of the society".to_owned() },
                text(" are still to be filled."),
            ],
        },
        Block::Paragraph {
            style: ParagraphStyle::Notice,
            text: vec![text("This is a draft. It must not be signed before a lawyer has read it.")],
        },
        Block::Paragraph {
            style: ParagraphStyle::Body,
            text: vec![
                text("A sentence with a note"),
                Inline::Note { text: vec![text("From the payroll of September 2026, all 42 rows.")] },
                text(" and one from elsewhere"),
                Inline::Note {
                    text: vec![
                        text("A study, at "),
                        Inline::Link {
                            url: "https://example.org/study".to_owned(),
                            text: "example.org/study".to_owned(),
                        },
                        text("."),
                    ],
                },
                text("; the rules stand on "),
                Inline::PageOf { anchor: "quorum".to_owned(), words: "page {page}".to_owned() },
                text("."),
            ],
        },
        heading(2, "1.1", "Names"),
        Block::List { items: NAMES.iter().map(|name| vec![text(name)]).collect() },
        Block::List { items: FOREIGN.iter().map(|(name, _)| vec![text(name)]).collect() },
        paragraph(
            "Tab\there, soft\u{ad}hyphen, new\nline, null\u{0}, zero\u{200b}width; e\u{301}, µ and μ, Ω and Ω, - and ‐.",
        ),
        heading(2, "1.2", "Names"),
        heading(3, "1.2.1", "Payroll falls by 15.3%"),
        figure("Figure 1. From payroll before to payroll after, £ a year. Bars start at £1.85 m.", waterfall()),
        figure("Figure 2. Layers 2 and 3 cost most", bars()),
        figure("Figure 3. Six cells under one council", structure(6)),
        figure("Figure 4. Many cells", structure(24)),
        figure("Figure 5. Is it about half? No", claim()),
        figure("Figure 6. What moves the saving most", swings()),
        figure("Figure 7. Nine draws in ten lie between £119,000 and £431,000", distribution()),
        figure("Figure 8. Cash is lowest in the last week", weeks(3_000_000, Some(6))),
        figure("Figure 9. Of £620,000, £73,900 is missing", funding()),
        figure("Figure 10. Members’ capital grows from the fourth year", accounts()),
        figure("Figure 11. The last two steps come too late", timeline(Some(100))),
        heading(1, "2", "Tables"),
    ];
    let columns = vec![
        column("Post", Align::Start, 1),
        column("What it does", Align::Start, 4),
        column("Pay, £ a year", Align::End, 1),
        column("Change, £ a year", Align::End, 1),
    ];
    let mut rows: Vec<Row> = (1..=300)
        .map(|post| row(RowKind::Body, &[&post.to_string(), NAMES[post % NAMES.len()], "31,234.56", "−1,200.00"]))
        .collect();
    rows.push(row(RowKind::Total, &["", "All posts", "9,370,368.00", "−360,000.00"]));
    blocks.push(Block::Table { caption: Some("Table 1. Three hundred posts".to_owned()), columns, rows });
    blocks.push(Block::Paragraph {
        style: ParagraphStyle::Small,
        text: vec![text("Source: payroll of September 2026.")],
    });
    blocks.push(Block::Table {
        caption: Some("Table 2. Long texts".to_owned()),
        columns: vec![
            column("Assumption", Align::Start, 2),
            column("Why", Align::Start, 3),
            column("Value", Align::End, 1),
        ],
        rows: vec![
            row(RowKind::Body, &["Short", "Also short", "15.00%"]),
            row(RowKind::Body, &["Taller than a page", &format!("{long}The very last words."), "1"]),
            row(RowKind::Body, &["", "", ""]),
            row(RowKind::Total, &["Sum", "", "16"]),
        ],
    });
    blocks.push(heading(1, "3", "Draft rules"));
    for rule in 1..=4 {
        let clause = |level: u8, number: String, anchor: Option<&str>| Block::Clause {
            level,
            number,
            text: vec![text(if level == 1 {
                "Meetings and quorum"
            } else {
                "A meeting may decide when at least half of the members are present in person or have given their vote in writing before it begins; a member who has an interest in a matter says so and does not vote on it."
            })],
            anchor: anchor.map(str::to_owned),
        };
        blocks.push(clause(1, format!("{rule}."), None));
        blocks.push(clause(2, format!("{rule}.1"), (rule == 3).then_some("quorum")));
        blocks.push(Block::Paragraph {
            style: ParagraphStyle::Plain,
            text: vec![text("In plain words: half of us must be there, or have voted already.")],
        });
        blocks.push(clause(2, format!("{rule}.2"), None));
        blocks.extend(["(a)", "(b)", "(viii)"].map(|number| clause(3, number.to_owned(), None)));
    }
    blocks.push(Block::Signature { lines: ["Name", "Signature", "Date"].map(str::to_owned).to_vec() });
    blocks.push(Block::PageBreak);
    blocks.push(paragraph("The last page."));
    Document { house: Some(house()), ..document(blocks) }
}

/// What a change costs beside who pays it in, with a part missing and one very small.
pub fn funding() -> Chart {
    let part = |label: &str, value: i64, text: &str, missing| StackPart {
        label: label.to_owned(),
        value,
        text: text.to_owned(),
        missing,
    };
    Chart::Stacks {
        columns: vec![
            StackColumn {
                label: "What is needed: £620,000".to_owned(),
                parts: vec![
                    part("Price of the business", 480_000, "£480,000", false),
                    part("Working capital until the first customers pay", 120_000, "£120,000", false),
                    part("Costs of the deal", 20_000, "£20,000", false),
                ],
            },
            StackColumn {
                label: "Who pays it in: £546,100".to_owned(),
                parts: vec![
                    part("Members’ shares, paid at once or by the month", 84_000, "£84,000", false),
                    part("Loan of a bank", 150_000, "£150,000", false),
                    part("Loan of a cooperative lender", 100_000, "£100,000", false),
                    part("The owner waits", 210_000, "£210,000", false),
                    part("Grants", 2_100, "£2,100", false),
                    part("Missing", 73_900, "£73,900", true),
                ],
            },
        ],
    }
}

/// Members' capital over ten years that begin with a loss.
pub fn accounts() -> Chart {
    let columns = (1..=10_i64).map(|year| YearColumn {
        label: format!("Year {year}"),
        values: vec![84_000, (year - 3).max(0) * 31_000, (year - 3) * 12_000],
        text: format!("£{} k", 84 + (year - 3).max(0) * 31 + (year - 3) * 12),
    });
    Chart::Years {
        ticks: [-50_000, 0, 100_000, 200_000, 300_000]
            .map(|value| tick(value, &format!("£{} k", value / 1000)))
            .to_vec(),
        series: ["Shares", "Accounts", "Reserve"].map(str::to_owned).to_vec(),
        columns: columns.collect(),
    }
}

/// Steps of a change over a hundred and twenty days, against a day that counts.
pub fn timeline(end: Option<i64>) -> Chart {
    let steps = [
        ("Tell everybody and take advice", 0, 14),
        ("Consult those whose posts change, for as long as the law asks", 14, 59),
        ("Found the cooperative", 20, 48),
        ("A lender decides", 48, 90),
        ("The business passes over", 90, 118),
        ("First pay day of the cooperative", 119, 119),
    ];
    let steps = steps.map(|(label, from, until)| TimelineStep {
        label: label.to_owned(),
        from,
        until,
        text: format!("day {from} to {until}"),
        late: end.is_some_and(|end| until > end),
    });
    Chart::Timeline {
        ticks: [0, 30, 60, 90, 120].map(|day| tick(day, &format!("day {day}"))).to_vec(),
        steps: steps.to_vec(),
        end: end.map(|day| tick(day, "Cash runs out on this day, as things are")),
    }
}

fn tick(value: i64, text: &str) -> Tick {
    Tick { value, text: text.to_owned() }
}
