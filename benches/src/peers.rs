//! A document in the languages of the programs that print beside us: the same words, tables, notes, contents and charts on
//! the same paper in the same faces.

use std::fmt::Write;
use std::path::Path;

use leveller_model::report::document::{Align, Block, Document, Inline, ParagraphStyle};

/// Where the bundled faces are, which the peers print with too.
pub fn fonts() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/print/fonts")
}

/// Writes each chart of a document as an SVG file, `0.svg`, `1.svg` …, in colours of print.
#[allow(clippy::expect_used, reason = "a bench that cannot begin has nothing to say")]
pub fn write_charts(document: &Document, folder: &Path) {
    let charts = document.blocks.iter().filter_map(|block| match block {
        Block::Figure { chart, .. } => Some(chart),
        _ => None,
    });
    for (index, chart) in charts.enumerate() {
        let svg = leveller_print::chart_svg(chart, 636).expect("a chart");
        std::fs::write(folder.join(format!("{index}.svg")), plain(&svg)).expect("a chart");
    }
}

/// Takes the window's custom properties out of an SVG: their values beside them stay.
fn plain(svg: &str) -> String {
    let mut told = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(from) = rest.find("var(") {
        let (before, property) = rest.split_at(from);
        told.push_str(before);
        let Some((property, after)) = property.split_once(')') else { break };
        told.push_str(property.split_once(',').map_or("", |(_, value)| value));
        rest = after;
    }
    told.push_str(rest);
    told.replace("font-family:sans-serif", "font-family:'Leveller Sans'")
}

/// Returns a document in Typst's own language. `compile` of its Python package reads the charts beside it.
pub fn as_typst(document: &Document) -> String {
    let mut typ = format!(
        "#set document(title: [{}])\n#set page(paper: \"a4\", margin: (x: 72pt, top: 76pt, bottom: 84pt), \
         footer: [{} #h(1fr) #context counter(page).display(\"1 of 1\", both: true)])\n\
         #set text(font: \"Leveller Serif\", size: 10.5pt, lang: \"en\", region: \"gb\")\n#set par(justify: true, leading: 0.62em)\n\
         #show heading.where(level: 1): it => {{ pagebreak(weak: true); text(size: 22pt, weight: 400, it.body); v(8pt) }}\n\
         #show table: set text(font: \"Leveller Sans\", size: 8.5pt)\n#show table: set par(justify: false)\n\
         #set table(stroke: none)\n#show footnote.entry: set text(font: \"Leveller Sans\", size: 7.5pt)\n",
        text(&document.title),
        text(&document.running_foot),
    );
    let plain = |inlines: &[Inline]| inlines.iter().map(typst).collect::<String>();
    let mut charts = 0;
    for block in document.blocks.iter().filter_map(Block::kept) {
        let _ = match block {
            Block::Cover { title, subtitle, lines, figures, notes } => {
                let figures = figures.iter().map(|figure| text(&format!("{} {}", figure.label, figure.value)));
                let notes = notes.iter().map(|note| plain(note));
                let all: Vec<_> = lines.iter().map(|line| text(line)).chain(figures).chain(notes).collect();
                writeln!(
                    typ,
                    "#text(size: 30pt)[{}]\n\n{}\n\n{}\n#pagebreak()",
                    text(title),
                    text(subtitle),
                    all.join("\n\n")
                )
            }
            Block::Contents { title } => writeln!(typ, "#outline(title: [{}], depth: 2)", text(title)),
            Block::Heading { level, number, text: words, .. } => {
                let number = number.as_ref().map(|number| format!("{number} ")).unwrap_or_default();
                writeln!(typ, "\n{} {}{}\n", "=".repeat(usize::from(*level)), text(&number), text(words))
            }
            Block::Paragraph { style: ParagraphStyle::Lead, text: inlines } => {
                writeln!(typ, "#text(size: 13pt)[{}]\n", plain(inlines))
            }
            Block::Paragraph { text: inlines, .. } => writeln!(typ, "{}\n", plain(inlines)),
            Block::Clause { number, text: inlines, .. } => {
                writeln!(typ, "#grid(columns: (34pt, 1fr), [{}], [{}])\n", text(number), plain(inlines))
            }
            Block::List { items } => items.iter().try_for_each(|item| writeln!(typ, "- {}", plain(item))),
            Block::Table { caption, columns, rows } => {
                let shares: Vec<_> = columns.iter().map(|column| format!("{}fr", column.width.max(1))).collect();
                let aligns: Vec<_> =
                    columns.iter().map(|column| if column.align == Align::End { "right" } else { "left" }).collect();
                let heads: Vec<_> = columns.iter().map(|column| format!("[{}]", text(&column.head))).collect();
                let mut cells = String::new();
                for row in rows {
                    for (index, cell) in row.cells.iter().enumerate() {
                        let note = if index == 0 && !row.note.is_empty() {
                            format!("#footnote[{}]", plain(&row.note))
                        } else {
                            String::new()
                        };
                        _ = write!(cells, "[{}{note}], ", text(cell));
                    }
                    cells.push_str("table.hline(stroke: 0.4pt), ");
                }
                let caption = caption.as_deref().unwrap_or("");
                writeln!(
                    typ,
                    "*{}*\n#table(columns: ({},), align: ({},), table.header({}, table.hline()), {cells})\n",
                    text(caption),
                    shares.join(", "),
                    aligns.join(", "),
                    heads.join(", ")
                )
            }
            Block::Figure { caption, alternative, .. } => {
                charts += 1;
                let alternative = alternative.replace(['"', '\\'], "");
                let image = format!("#image(\"{}.svg\", width: 100%, alt: \"{alternative}\")", charts - 1);
                writeln!(typ, "#block(breakable: false)[*{}*\n{image}]\n", text(caption))
            }
            Block::Signature { lines } => lines.iter().try_for_each(|line| writeln!(typ, "{}\n", text(line))),
            Block::PageBreak => writeln!(typ, "#pagebreak(weak: true)"),
            Block::Changed { .. } => Ok(()),
        };
    }
    typ
}

fn typst(inline: &Inline) -> String {
    match inline {
        Inline::Text { text: words } | Inline::Filled { text: words } => text(words),
        Inline::Strong { text: words } => format!("#strong[{}]", text(words)),
        Inline::Emphasis { text: words } => format!("#emph[{}]", text(words)),
        Inline::Blank { label } => text(&format!("________ [{label}]")),
        Inline::Reference { text: words, .. } => text(words),
        Inline::Link { url, text: words } => format!("#link(\"{url}\")[{}]", text(words)),
        Inline::PageOf { words, .. } => text(words),
        Inline::Changed { text, .. } => text.iter().map(typst).collect(),
        Inline::Note { text } => format!("#footnote[{}]", text.iter().map(typst).collect::<String>()),
    }
}

fn text(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for letter in words.chars() {
        if "\\#[]*_`$<>@=-+/~\"'".contains(letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// Returns a document as HTML with a style sheet for pages, as WeasyPrint reads it.
pub fn as_html(document: &Document) -> String {
    let face = |family: &str, file: &str, more: &str| {
        format!("@font-face {{ font-family: '{family}'; src: url('{}'); {more} }}\n", fonts().join(file).display())
    };
    let faces = [
        face("Leveller Serif", "serif-regular.ttf", ""),
        face("Leveller Serif", "serif-italic.ttf", "font-style: italic"),
        face("Leveller Serif", "serif-semibold.ttf", "font-weight: 600"),
        face("Leveller Sans", "sans-regular.ttf", ""),
        face("Leveller Sans", "sans-semibold.ttf", "font-weight: 600"),
    ];
    let mut html = format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title><style>{}
         @page {{ size: A4; margin: 76pt 72pt 84pt; @bottom-left {{ content: \"{}\"; font-size: 7.5pt; width: 80% }}
         @bottom-right {{ content: counter(page) ' of ' counter(pages); font-size: 7.5pt }} }}
         body {{ font: 10.5pt/15pt 'Leveller Serif'; text-align: justify; hyphens: auto }}
         h1 {{ font-weight: 400; font-size: 22pt; line-height: 27pt; page-break-before: always }} h2 {{ font-size: 13pt; font-weight: 600 }}
         h1, h2, h3, caption {{ break-after: avoid; text-align: left }} .lead {{ font-size: 13pt; line-height: 18pt }}
         table {{ width: 100%; border-collapse: collapse; font: 8.5pt/12pt 'Leveller Sans'; text-align: left }}
         caption {{ font-weight: 600; }} td, th {{ border-bottom: 0.4pt solid #dad1be; padding: 3.5pt 5pt; font-weight: 400; vertical-align: top }}
         .end {{ text-align: right }} figure {{ break-inside: avoid; margin: 0 }} img {{ width: 100% }} .clause {{ display: flex }} .clause b {{ width: 34pt; font-weight: 400 }}
         .note {{ float: footnote; font: 7.5pt/10.5pt 'Leveller Sans' }} .toc a::after {{ content: leader('.') target-counter(attr(href), page) }}
         .cover {{ break-after: page }}</style></head><body>\n",
        escaped(&document.language),
        escaped(&document.title),
        faces.concat(),
        document.running_foot.replace(['"', '\\'], ""),
    );
    let plain = |inlines: &[Inline]| inlines.iter().map(inline_html).collect::<String>();
    let mut charts = 0;
    let mut headings = 0;
    for block in document.blocks.iter().filter_map(Block::kept) {
        let _ = match block {
            Block::Cover { title, subtitle, lines, figures, notes } => {
                let lines: String = lines.iter().map(|line| format!("<p>{}</p>", escaped(line))).collect();
                let figures: String = figures
                    .iter()
                    .map(|figure| format!("<tr><td>{}<td class=end>{}", escaped(&figure.label), escaped(&figure.value)))
                    .collect();
                let notes: String = notes.iter().map(|note| format!("<p>{}</p>", plain(note))).collect();
                writeln!(
                    html,
                    "<div class=cover><p style=\"font-size:30pt;line-height:36pt\">{}</p><p>{}</p>{lines}<table>{figures}</table>{notes}</div>",
                    escaped(title),
                    escaped(subtitle)
                )
            }
            Block::Contents { title } => {
                let entries = document.blocks.iter().filter_map(|block| match block {
                    Block::Heading { level, number, text, .. } => Some((*level, number, text)),
                    _ => None,
                });
                let entries: String = entries
                    .enumerate()
                    .filter(|(_, (level, ..))| *level <= 2)
                    .map(|(at, (_, number, text))| {
                        let number = number.as_deref().unwrap_or("");
                        format!("<p><a href=\"#h{at}\">{number} {}</a></p>", escaped(text))
                    })
                    .collect();
                writeln!(html, "<p>{}</p><nav class=toc>{entries}</nav>", escaped(title))
            }
            Block::Heading { level, number, text, .. } => {
                headings += 1;
                let number = number.as_deref().unwrap_or("");
                writeln!(html, "<h{level} id=h{}>{number} {}</h{level}>", headings - 1, escaped(text))
            }
            Block::Paragraph { style, text } => {
                let class = if *style == ParagraphStyle::Lead { " class=lead" } else { "" };
                writeln!(html, "<p{class}>{}</p>", plain(text))
            }
            Block::Clause { number, text, .. } => {
                writeln!(html, "<div class=clause><b>{}</b><div>{}</div></div>", escaped(number), plain(text))
            }
            Block::List { items } => {
                let items: String = items.iter().map(|item| format!("<li>{}</li>", plain(item))).collect();
                writeln!(html, "<ul>{items}</ul>")
            }
            Block::Table { caption, columns, rows } => {
                let asked: u32 = columns.iter().map(|column| u32::from(column.width.max(1))).sum();
                let class = |index: usize| match columns.get(index).map(|column| column.align) {
                    Some(Align::End) => " class=end",
                    _ => "",
                };
                let heads: String = columns
                    .iter()
                    .enumerate()
                    .map(|(index, column)| {
                        let share = u32::from(column.width.max(1)) * 100 / asked;
                        format!("<th{} style=\"width:{share}%\">{}", class(index), escaped(&column.head))
                    })
                    .collect();
                let mut body = String::new();
                for row in rows {
                    body.push_str("<tr>");
                    for (index, cell) in row.cells.iter().enumerate() {
                        let note = match index == 0 && !row.note.is_empty() {
                            true => format!("<span class=note>{}</span>", plain(&row.note)),
                            false => String::new(),
                        };
                        _ = write!(body, "<td{}>{}{note}", class(index), escaped(cell));
                    }
                }
                let caption = caption.as_deref().map(escaped).unwrap_or_default();
                writeln!(
                    html,
                    "<table><caption>{caption}</caption><thead><tr>{heads}</thead><tbody>{body}</tbody></table>"
                )
            }
            Block::Figure { caption, alternative, .. } => {
                charts += 1;
                writeln!(
                    html,
                    "<figure><p><b>{}</b></p><img src=\"{}.svg\" alt=\"{}\"></figure>",
                    escaped(caption),
                    charts - 1,
                    escaped(alternative)
                )
            }
            Block::Signature { lines } => lines.iter().try_for_each(|line| writeln!(html, "<p>{}</p>", escaped(line))),
            Block::PageBreak => writeln!(html, "<div style=\"break-after:page\"></div>"),
            Block::Changed { .. } => Ok(()),
        };
    }
    html.push_str("</body></html>");
    html
}

fn inline_html(inline: &Inline) -> String {
    match inline {
        Inline::Text { text } | Inline::Filled { text } | Inline::Reference { text, .. } => escaped(text),
        Inline::Strong { text } => format!("<b>{}</b>", escaped(text)),
        Inline::Emphasis { text } => format!("<i>{}</i>", escaped(text)),
        Inline::Blank { label } => escaped(&format!("________ [{label}]")),
        Inline::Link { url, text } => format!("<a href=\"{}\">{}</a>", escaped(url), escaped(text)),
        Inline::PageOf { words, .. } => escaped(words),
        Inline::Changed { text, .. } => text.iter().map(inline_html).collect(),
        Inline::Note { text } => {
            format!("<span class=note>{}</span>", text.iter().map(inline_html).collect::<String>())
        }
    }
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
