//! Words as XML may hold them.

/// Returns words for text or an attribute. What XML cannot hold, what has no look of its own, and what would turn the
/// direction of the words around it is left out or becomes a space; letters of every script stay as they are.
pub fn escape(words: &str) -> String {
    let kept = words.chars().filter_map(|letter| match letter {
        '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{ad}' | '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => None,
        '\u{fff9}'..='\u{fffb}' | '\u{fdd0}'..='\u{fdef}' => None,
        letter => (u32::from(letter) & 0xfffe != 0xfffe).then_some(letter),
    });
    crate::pdf::escape(&kept.collect::<String>())
}
