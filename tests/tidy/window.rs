//! The window: who may import whom, and no words outside the language files.

use super::files::{File, below};
use super::none;
use super::words::Messages;

fn screens() -> Vec<File> {
    let mut all = below("ui/src", &[".ts", ".svelte"]);
    all.retain(|file| file.path != "ui/src/bindings.ts");
    if all.is_empty() {
        println!("skipped: there is no ui/src");
    }
    all
}

/// An import: its line, what is taken, and from where.
struct Import {
    line: usize,
    names: String,
    from: String,
}

fn imports(file: &File) -> Vec<Import> {
    let mut found = Vec::new();
    let text = &file.text;
    for (at, _) in text.match_indices("import") {
        let rest = &text[at + "import".len()..];
        let line = text[..at].lines().count().max(1) + usize::from(text[..at].ends_with('\n'));
        let fresh = text[..at].chars().next_back().is_none_or(|letter| !letter.is_alphanumeric() && letter != '.');
        if !fresh {
            continue;
        }
        let quoted = |text: &str| {
            let open = text.find(['"', '\''])?;
            let mark = text[open..].chars().next()?;
            text[open + 1..].split_once(mark).map(|(inside, _)| inside.to_owned())
        };
        let statement = rest.split_once(';').map_or(rest, |(statement, _)| statement);
        if let Some(called) = rest.strip_prefix('(') {
            found.extend(quoted(called).map(|from| Import { line, names: String::new(), from }));
        } else if let Some((names, from)) = statement.split_once(" from ") {
            found.extend(quoted(from).map(|from| Import { line, names: names.to_owned(), from }));
        } else if statement.starts_with(" \"") || statement.starts_with(" '") {
            found.extend(quoted(statement).map(|from| Import { line, names: String::new(), from }));
        }
    }
    found
}

/// Returns the path a relative import leads to, without its ending.
fn target(file: &File, from: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.path.split('/').collect();
    parts.pop();
    if !from.starts_with('.') {
        return None;
    }
    for part in from.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

fn chapter(path: &str) -> Option<&str> {
    path.strip_prefix("ui/src/chapters/")?.split('/').next()
}

#[test]
fn the_host_is_known_to_the_backend_alone() {
    let mut found = Vec::new();
    for file in screens().iter().filter(|file| !file.path.starts_with("ui/src/backend/")) {
        for import in imports(file) {
            if import.from.starts_with("@tauri-apps") {
                found.push(format!("{}: {}", file.at(import.line), import.from));
            }
            if import.from.ends_with("/bindings")
                && import.names.split(|letter: char| !letter.is_alphanumeric()).any(|name| name == "commands")
            {
                found.push(format!("{}: commands", file.at(import.line)));
            }
        }
    }
    none(found, "Ask ui/src/backend, so that the screens also run in a plain browser.");
}

#[test]
fn a_chapter_knows_no_other_chapter() {
    let mut found = Vec::new();
    for file in screens() {
        for import in imports(&file) {
            let Some(target) = target(&file, &import.from) else { continue };
            let Some(other) = chapter(&target) else { continue };
            let own = chapter(&file.path);
            let shared = file.path.starts_with("ui/src/shared/");
            if shared || own.is_some_and(|own| own != other) {
                found.push(format!("{}: {}", file.at(import.line), import.from));
            }
        }
    }
    none(found, "Move what both need to ui/src/shared, which knows no chapter.");
}

#[test]
fn the_start_and_the_chapters_know_no_shell() {
    let mut found = Vec::new();
    for file in screens() {
        let inside = ["ui/src/chapters/", "ui/src/shared/"].iter().any(|folder| file.path.starts_with(folder));
        for import in imports(&file).into_iter().filter(|_| inside) {
            if target(&file, &import.from).is_some_and(|target| target.starts_with("ui/src/shell/")) {
                found.push(format!("{}: {}", file.at(import.line), import.from));
            }
        }
    }
    none(found, "The shell holds the chapters, not the other way round: hand it in, or move it to ui/src/shared.");
}

#[test]
fn every_message_of_the_window_is_there() {
    let messages = Messages::read();
    let interface = ["interface.ftl", "glossary.ftl"].iter().flat_map(|file| messages.in_file(file));
    let interface: Vec<String> = interface.map(|(id, _)| id).collect();
    let mut found = Vec::new();
    let mut seen = 0;
    for file in screens() {
        for (at, _) in file.text.match_indices("words(") {
            let fresh =
                file.text[..at].chars().next_back().is_none_or(|letter| !letter.is_alphanumeric() && letter != '.');
            let line = file.text[..at].lines().count().max(1);
            if !fresh || file.text[..at].ends_with("function ") || file.path.ends_with(".test.ts") {
                continue;
            }
            let argument = first_argument(&file.text[at + "words(".len()..]);
            if let Some(template) = argument.strip_prefix('`') {
                let head = template.split("${").next().unwrap_or_default();
                seen += 1;
                if head.is_empty() || !interface.iter().any(|id| id.starts_with(head)) {
                    found.push(format!("{}: {argument}", file.at(line)));
                }
                continue;
            }
            // Both branches of a choice; what it is chosen by stands before the question mark.
            let chosen = argument.split_once('?').map_or(argument, |(_, branches)| branches);
            for id in chosen.split('"').skip(1).step_by(2).filter(|id| !id.is_empty()) {
                seen += 1;
                if !interface.iter().any(|known| known == id) {
                    found.push(format!("{}: {id}", file.at(line)));
                }
            }
        }
    }
    assert!(seen > 100 || screens().is_empty(), "the search for messages has gone blind: {seen}");
    none(
        found,
        "Write it into data/language/en/interface.ftl, or a term and what it means into glossary.ftl: the window reads no others.",
    );
}

/// Returns what stands before the comma or the bracket that ends the first argument.
fn first_argument(text: &str) -> &str {
    let mut depth = 0;
    let mut quote = None;
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (Some(open), letter) if letter == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(letter),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ',') if depth == 0 => return text[..at].trim(),
            (None, ')' | ']' | '}') => depth -= 1,
            _ => {}
        }
    }
    text
}

/// Attributes a person reads or hears.
const READ: &[&str] =
    &["aria-label", "aria-description", "aria-roledescription", "title", "placeholder", "alt", "label"];

#[test]
fn no_words_stand_in_the_screens() {
    let mut found = Vec::new();
    for file in screens().into_iter().filter(|file| file.path.ends_with(".svelte")) {
        for (line, text) in shown(&file.text) {
            found.push(format!("{}: {text:?}", file.at(line)));
        }
    }
    none(found, "Put the words into data/language/en/interface.ftl and ask for them with words(\"…\").");
}

/// Returns the text nodes and the readable attributes with letters in them, each with its line.
fn shown(text: &str) -> Vec<(usize, String)> {
    let letters: Vec<char> = blanked(text).chars().collect();
    let mut found = Vec::new();
    let mut keep = |line: usize, text: &str| {
        if text.chars().any(char::is_alphabetic) && !text.trim().starts_with('&') {
            found.push((line, text.trim().to_owned()));
        }
    };
    let (mut at, mut line, mut node) = (0, 1, String::new());
    while at < letters.len() {
        let letter = letters[at];
        line += usize::from(letter == '\n');
        if letter != '<' {
            node.push(letter);
            at += 1;
            continue;
        }
        keep(line, &std::mem::take(&mut node));
        let (mut tag, mut quote) = (String::new(), None);
        let start = line;
        at += 1;
        while at < letters.len() {
            let letter = letters[at];
            line += usize::from(letter == '\n');
            at += 1;
            match quote {
                Some(open) if letter == open => quote = None,
                None if letter == '"' || letter == '\'' => quote = Some(letter),
                None if letter == '>' => break,
                _ => {}
            }
            tag.push(letter);
        }
        for name in READ {
            let written = format!(" {name}=\"");
            let tag = tag.replace('\n', " ");
            if let Some((_, rest)) = tag.split_once(&written) {
                keep(start, rest.split('"').next().unwrap_or_default());
            }
        }
    }
    keep(line, &node);
    found
}

/// Blanks out scripts, styles, comments and everything in braces; keeps the lines.
fn blanked(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    let blank = |part: &str| part.chars().filter(|letter| *letter == '\n').collect::<String>();
    'next: while !rest.is_empty() {
        for (open, close) in [("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->")] {
            if rest.starts_with(open) {
                let end = rest.find(close).map_or(rest.len(), |at| at + close.len());
                kept.push_str(&blank(&rest[..end]));
                rest = &rest[end..];
                continue 'next;
            }
        }
        if rest.starts_with('{') {
            let end = braces(rest);
            kept.push_str(&blank(&rest[..end]));
            rest = &rest[end..];
            continue;
        }
        let letter = rest.chars().next().unwrap_or_default();
        kept.push(letter);
        rest = &rest[letter.len_utf8()..];
    }
    kept
}

/// Returns where the brace a text begins with is closed, strings inside passed over.
fn braces(text: &str) -> usize {
    let mut depth = 0;
    let mut quote = None;
    let mut last = ' ';
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (Some(open), letter) if letter == open && last != '\\' => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(letter),
            (None, '{') => depth += 1,
            (None, '}') => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
        last = letter;
    }
    text.len()
}

#[test]
fn words_in_a_screen_are_seen() {
    let text = "<script>const a = 'Not this';</script>\n<p title=\"Read me\" class=\"x\">{a > 1 ? \"y\" : words(\"z\")} · Hello</p>\n<!-- nor this --><b aria-label={words(\"b\")}>1 × 2</b>";
    assert_eq!(shown(text), [(2, "Read me".to_owned()), (2, "· Hello".to_owned())]);
}
