//! Rust sources taken apart: words, numbers, strings, marks and comments, each with its line.

use super::files::{self, File};

/// A piece of a Rust source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its line, from 1.
    pub line: usize,
    /// What it is.
    pub kind: Kind,
    /// Its words; of a string, what stands between the marks.
    pub text: String,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A name or a keyword.
    Word,
    /// A number.
    Number,
    /// A string.
    Text,
    /// A character or a byte.
    Letter,
    /// A lifetime.
    Lifetime,
    /// One mark.
    Mark,
    /// A comment, doc comments included.
    Comment,
}

/// A source with its tokens; the parts under `#[cfg(test)]` left out.
pub struct Source {
    /// The file.
    pub file: File,
    /// Code, without comments.
    pub code: Vec<Token>,
}

/// Returns the Rust sources below a folder.
pub fn sources(folder: &str) -> Vec<Source> {
    files::below(folder, &[".rs"]).into_iter().map(source).collect()
}

/// Takes a file apart.
pub fn source(file: File) -> Source {
    let code = tokens(&file.text).into_iter().filter(|token| token.kind != Kind::Comment).collect();
    Source { file, code: without_tests(code) }
}

impl Source {
    /// Returns the tokens with those after each.
    pub fn windows(&self) -> impl Iterator<Item = &[Token]> {
        (0..self.code.len()).map(|at| &self.code[at..])
    }

    /// Returns the strings.
    pub fn texts(&self) -> impl Iterator<Item = &Token> {
        self.code.iter().filter(|token| token.kind == Kind::Text)
    }

    /// Returns the values of an enum as serde writes them in kebab-case.
    pub fn variants(&self, name: &str) -> Vec<String> {
        let start = self.windows().position(|rest| reads(rest, &["enum", name, "{"]));
        let start = start.unwrap_or_else(|| panic!("{}: there is no enum {name}", self.file.path));
        let mut found = Vec::new();
        let mut depth = 0;
        let mut fresh = true;
        for token in &self.code[start + 2..] {
            match token.text.as_str() {
                "{" | "(" | "[" => depth += 1,
                "}" | ")" | "]" => depth -= 1,
                "," if depth == 1 => fresh = true,
                _ if depth == 1 && fresh && token.kind == Kind::Word => {
                    found.push(kebab(&token.text));
                    fresh = false;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
        found
    }
}

/// Returns whether code begins with these words and marks.
pub fn reads(code: &[Token], words: &[&str]) -> bool {
    code.len() >= words.len()
        && code.iter().zip(words).all(|(token, word)| token.kind != Kind::Text && token.text == *word)
}

fn kebab(name: &str) -> String {
    let mut written = String::new();
    for (at, letter) in name.chars().enumerate() {
        if letter.is_uppercase() && at > 0 {
            written.push('-');
        }
        written.extend(letter.to_lowercase());
    }
    written
}

/// Leaves out every item under `#[cfg(test)]`.
fn without_tests(code: Vec<Token>) -> Vec<Token> {
    let mut kept = Vec::new();
    let mut at = 0;
    while at < code.len() {
        if reads(&code[at..], &["#", "[", "cfg", "(", "test", ")", "]"]) {
            let mut depth = 0;
            while at < code.len() {
                let text = code[at].text.as_str();
                let mark = code[at].kind == Kind::Mark;
                depth += i32::from(mark && text == "{") - i32::from(mark && text == "}");
                at += 1;
                if mark && depth == 0 && (text == "}" || text == ";") {
                    break;
                }
            }
        } else {
            kept.push(code[at].clone());
            at += 1;
        }
    }
    kept
}

/// Takes a text apart.
pub fn tokens(text: &str) -> Vec<Token> {
    let letters: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < letters.len() {
        let start = at;
        let (kind, inside) = next(&letters, &mut at);
        if let Some(kind) = kind {
            tokens.push(Token { line, kind, text: letters[inside.0..inside.1].iter().collect() });
        }
        line += letters[start..at].iter().filter(|letter| **letter == '\n').count();
    }
    tokens
}

/// Reads one token, and says where what it holds begins and ends.
fn next(letters: &[char], at: &mut usize) -> (Option<Kind>, (usize, usize)) {
    let start = *at;
    let peek = |ahead: usize| letters.get(start + ahead).copied().unwrap_or('\0');
    let upto = |from: usize, stop: &dyn Fn(char) -> bool| {
        letters[from..].iter().position(|letter| stop(*letter)).map_or(letters.len(), |more| from + more)
    };
    let here = peek(0);
    if here.is_whitespace() {
        *at = start + 1;
        return (None, (start, start));
    }
    if here == '/' && peek(1) == '/' {
        *at = upto(start, &|letter| letter == '\n');
        return (Some(Kind::Comment), (start, *at));
    }
    if here == '/' && peek(1) == '*' {
        let mut depth = 0;
        while *at < letters.len() {
            let pair = (letters[*at], letters.get(*at + 1).copied().unwrap_or('\0'));
            match pair {
                ('/', '*') => depth += 1,
                ('*', '/') => depth -= 1,
                _ => {
                    *at += 1;
                    continue;
                }
            }
            *at += 2;
            if depth == 0 {
                break;
            }
        }
        return (Some(Kind::Comment), (start, *at));
    }
    let prefix = upto(start, &|letter| !matches!(letter, 'b' | 'r' | 'c')) - start;
    let after = start + prefix;
    if prefix <= 2 {
        let raw = letters[start..after].contains(&'r');
        let hashes = upto(after, &|letter| letter != '#') - after;
        if raw && letters.get(after + hashes) == Some(&'"') {
            let first = after + hashes + 1;
            let mut end = first;
            while end < letters.len()
                && !(letters[end] == '"'
                    && letters[end + 1..].iter().take(hashes).filter(|one| **one == '#').count() == hashes)
            {
                end += 1;
            }
            *at = (end + 1 + hashes).min(letters.len());
            return (Some(Kind::Text), (first, end));
        }
        if !raw && letters.get(after) == Some(&'"') {
            return quoted(letters, at, after, '"', Kind::Text);
        }
    }
    if (here == 'b' && peek(1) == '\'') || (here == '\'' && (peek(1) == '\\' || peek(2) == '\'')) {
        return quoted(letters, at, start + usize::from(here == 'b'), '\'', Kind::Letter);
    }
    let word = |letter: char| letter.is_alphanumeric() || letter == '_';
    if here == '\'' {
        *at = upto(start + 1, &|letter| !word(letter));
        return (Some(Kind::Lifetime), (start, *at));
    }
    if here.is_ascii_digit() {
        *at = upto(start, &|letter| !word(letter));
        // A point belongs to the number where a digit follows: `0..5` and `1.max(2)` are other things.
        if letters.get(*at) == Some(&'.') && letters.get(*at + 1).is_some_and(char::is_ascii_digit) {
            *at = upto(*at + 1, &|letter| !word(letter));
        }
        return (Some(Kind::Number), (start, *at));
    }
    if word(here) {
        *at = upto(start, &|letter| !word(letter));
        return (Some(Kind::Word), (start, *at));
    }
    *at = start + 1;
    (Some(Kind::Mark), (start, *at))
}

fn quoted(letters: &[char], at: &mut usize, open: usize, mark: char, kind: Kind) -> (Option<Kind>, (usize, usize)) {
    let mut end = open + 1;
    while end < letters.len() && letters[end] != mark {
        end += if letters[end] == '\\' { 2 } else { 1 };
    }
    *at = (end + 1).min(letters.len());
    (Some(kind), (open + 1, end.min(letters.len())))
}

#[test]
fn a_source_is_taken_apart() {
    let text =
        "/* a \" */ fn f<'a>(x: &'a str) -> char { g(\"b // \\\" c\", r#\"d\"e\"#, b'\\'', '\"', 1_000.5, 0..9) } // z";
    let of =
        |kind| tokens(text).into_iter().filter(|token| token.kind == kind).map(|token| token.text).collect::<Vec<_>>();
    assert_eq!(of(Kind::Text), ["b // \\\" c", "d\"e"]);
    assert_eq!(of(Kind::Number), ["1_000.5", "0", "9"]);
    assert_eq!(of(Kind::Letter), ["\\'", "\""]);
    assert_eq!(of(Kind::Lifetime), ["'a", "'a"]);
    assert_eq!(of(Kind::Comment), ["/* a \" */", "// z"]);
}

#[test]
fn tests_inside_a_source_are_left_out() {
    let text = "fn a() {}\n#[cfg(test)]\nmod tests { fn b() { {} } }\nfn c() {}".to_owned();
    let code = source(File { path: String::new(), text }).code;
    let names: Vec<_> = code.iter().filter(|token| token.kind == Kind::Word).map(|token| token.text.as_str()).collect();
    assert_eq!(names, ["fn", "a", "fn", "c"]);
}
