//! Words as XML may hold them.

/// Returns words for text or an attribute. What XML cannot hold, what has no look of its own, and what would turn the
/// direction of the words around it is left out or becomes a space; letters of every script stay as they are.
pub fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\u{2028}' | '\u{2029}' => escaped.push(' '),
            '\u{ad}' | '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => {}
            '\u{fff9}'..='\u{fffb}' => {}
            letter if u32::from(letter) & 0xfffe == 0xfffe || matches!(letter, '\u{fdd0}'..='\u{fdef}') => {}
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}
