//! Sealed files from outside: what the fuzzer began with and found, held to the laws again, and what is written today.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod laws;

use std::fs;
use std::path::{Path, PathBuf};

use leveller_app::sealed::{Keys, Kind, Passphrase, open, seal};
use rand::SeedableRng;
use rand::rngs::StdRng;
use serde_json::{Value, json};

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/fuzz/review")
}

fn keys() -> Keys {
    Keys::make(&mut StdRng::seed_from_u64(2))
}

fn body() -> Value {
    json!({ "cell": "Dispatch", "rows": [{ "band": "2,000 to 2,500", "people": 6 }] })
}

/// What the fuzzer begins with, by name. Those in clear are the same every time.
fn seeds() -> Vec<(&'static str, Vec<u8>)> {
    let clear = |kind, body: &Value| seal(kind, body, &keys(), None).unwrap();
    let large = json!({ "rows": (0..900).map(|row| row % 7).collect::<Vec<_>>(), "text": "x".repeat(4_096) });
    let review = clear(Kind::Review, &body());
    let mut newer = review.clone();
    newer[9] = 2;
    vec![
        ("review", review.clone()),
        ("reply", clear(Kind::Reply, &json!({ "to": "figure", "says": "Why so low?" }))),
        ("packed", clear(Kind::Review, &large)),
        ("newer", newer),
        ("cut-off", review[..100].to_vec()),
        ("body-signed-by-the-fuzzer", b"\0\0{\"cell\":\"Dispatch\"}".to_vec()),
        ("packed-body-signed-by-the-fuzzer", b"\x01\x80\x4b\x04\x12\x00".to_vec()),
        ("ends-of-line-changed", [b"\x89LEV\n\n\x1a\n".as_slice(), &review[8..]].concat()),
    ]
}

#[test]
fn what_the_fuzzer_begins_with_is_what_is_written_today() {
    let write = std::env::var_os("LEVELLER_WRITE_SEEDS").is_some();
    for (name, bytes) in seeds() {
        let path = corpus().join(name);
        if write {
            fs::write(&path, &bytes).unwrap();
        }
        let there = fs::read(&path).unwrap();
        // How a body is deflated is the library's business; what comes out is ours.
        let same = match name {
            "packed" => open::<Value>(&there, Kind::Review, None) == open::<Value>(&bytes, Kind::Review, None),
            _ => there == bytes,
        };
        assert!(same, "{name}: LEVELLER_WRITE_SEEDS=1 writes it anew, and what was written before is read no more");
    }
}

#[test]
fn every_file_of_the_corpus_keeps_the_laws() {
    let files: Vec<PathBuf> = fs::read_dir(corpus()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(files.len() >= seeds().len(), "the search for files has gone blind");
    for path in files {
        let bytes = fs::read(&path).unwrap();
        let held = std::panic::catch_unwind(|| laws::hold(&bytes));
        assert!(held.is_ok(), "{} breaks a law", path.display());
    }
}

#[test]
fn a_passphrase_as_it_is_used_opens_what_is_under_it() {
    let passphrase = Passphrase::read("four plain words here");
    let sealed = seal(Kind::Review, &body(), &keys(), passphrase.as_ref()).unwrap();
    assert_eq!(open::<Value>(&sealed, Kind::Review, passphrase.as_ref()).unwrap().body, body());
}
