//! Links out of a document: only addresses a reader may safely follow, written as an address has to be.

/// Returns an address as it may stand in a file: of the web or of mail, everything unusual in it percent-encoded; none
/// where it is of another kind, names no host, or is longer than programs take.
pub fn address(url: &str) -> Option<String> {
    let url = url.trim();
    let (scheme, rest) = url.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    let (start, path) = match scheme.as_str() {
        "http" | "https" => {
            let rest = rest.strip_prefix("//")?;
            let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            let (host, path) = rest.split_at(end);
            let plain = |letter: char| letter.is_ascii_alphanumeric() || "-.".contains(letter);
            let (name, port) = host.split_once(':').unwrap_or((host, "0"));
            let good = name.starts_with(|letter: char| letter.is_ascii_alphanumeric())
                && name.chars().all(plain)
                && (1..6).contains(&port.len())
                && port.chars().all(|digit| digit.is_ascii_digit());
            if !good {
                return None;
            }
            (format!("{scheme}://{host}"), path)
        }
        "mailto" if rest.contains('@') => ("mailto:".to_owned(), rest),
        _ => return None,
    };
    let mut written = start;
    let bytes = path.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        let kept = match byte {
            b'%' => bytes.get(at + 1..at + 3).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit)),
            // One of these begins the part of a page: a second one is none.
            b'#' => !path.get(..at).is_some_and(|before| before.contains('#')),
            byte => byte.is_ascii_alphanumeric() || b"-._~/?@!$&+,;=:".contains(byte),
        };
        match kept {
            true => written.push(char::from(*byte)),
            false => written.push_str(&format!("%{byte:02X}")),
        }
    }
    (written.len() <= 2_000).then_some(written)
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn only_addresses_of_web_and_mail_are_followed() {
        for (url, written) in [
            ("https://example.org/a?b=c&d#e", Some("https://example.org/a?b=c&d#e")),
            (" HTTP://example.org:8080 ", Some("http://example.org:8080")),
            (
                "https://example.org/a b(c)\"<é>%41%zz#x#y",
                Some("https://example.org/a%20b%28c%29%22%3C%C3%A9%3E%41%25zz#x%23y"),
            ),
            ("mailto:office@example.org", Some("mailto:office@example.org")),
            ("javascript:alert(1)", None),
            ("file:///etc/hosts", None),
            ("https://[bad/", None),
            ("https:///nohost", None),
            ("https://user@example.org/", None),
            ("no address", None),
        ] {
            assert_eq!(address(url).as_deref(), written, "{url}");
        }
        assert_eq!(address(&format!("https://example.org/{}", "a".repeat(3_000))), None);
    }
}
