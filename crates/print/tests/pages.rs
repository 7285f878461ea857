//! Every page of a document as it has to look: its picture, compared with a tolerance, and its text. Pictures and texts stand
//! in `pages`; with `LEVELLER_WRITE_PAGES` set they are written again, to be looked at before they are kept.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at the first thing that is not there")]
#![allow(clippy::panic, reason = "a test stops at the first thing that is not there")]

#[path = "documents/invented.rs"]
mod invented;

use std::path::{Path, PathBuf};
use std::process::Command;

use tiny_skia::Pixmap;

/// Points an inch: enough to see that something moved, little enough to keep.
const RESOLUTION: &str = "36";
/// How far a point may be off before it counts, of 255: programs smooth edges differently.
const OFF: u8 = 96;
/// How many points of a thousand may be off.
const MOST_OFF: usize = 4;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages")
}

/// Points that differ by more than smoothing, of a thousand.
fn off(one: &Pixmap, other: &Pixmap) -> usize {
    if (one.width(), one.height()) != (other.width(), other.height()) {
        return 1_000;
    }
    let pairs = one.pixels().iter().zip(other.pixels());
    let off = pairs.filter(|(one, other)| {
        [one.red().abs_diff(other.red()), one.green().abs_diff(other.green()), one.blue().abs_diff(other.blue())]
            .into_iter()
            .any(|apart| apart > OFF)
    });
    off.count() * 1_000 / one.pixels().len()
}

#[test]
fn pages_look_as_they_were_found_good() {
    let document = invented::everything();
    let write = std::env::var_os("LEVELLER_WRITE_PAGES").is_some();
    let scratch = std::env::temp_dir().join(format!("leveller-pages-{}", std::process::id()));
    std::fs::create_dir_all(&scratch).unwrap();
    let file = scratch.join("everything.pdf");
    std::fs::write(&file, leveller_print::pdf(&document).unwrap()).unwrap();
    let drawn = Command::new("pdftoppm").args(["-r", RESOLUTION, "-png"]).arg(&file).arg(scratch.join("page")).output();
    let drawn = drawn.expect("pdftoppm has to be installed for this test");
    assert!(drawn.status.success(), "{}", String::from_utf8_lossy(&drawn.stderr));
    let texts = leveller_print::pages(&document).unwrap();
    if write {
        _ = std::fs::remove_dir_all(folder());
        std::fs::create_dir_all(folder()).unwrap();
    }
    let mut wrong = Vec::new();
    for (index, page) in texts.iter().enumerate() {
        let name = format!("{:02}", index + 1);
        let picture = std::fs::read(scratch.join(format!("page-{name}.png"))).unwrap();
        let (kept, told) = (folder().join(format!("{name}.png")), folder().join(format!("{name}.txt")));
        if write {
            std::fs::write(kept, picture).unwrap();
            std::fs::write(told, format!("{}\n", page.text)).unwrap();
            continue;
        }
        if std::fs::read_to_string(&told).unwrap_or_default() != format!("{}\n", page.text) {
            wrong.push(format!("page {name}: other words than {}", told.display()));
        }
        let off = match std::fs::read(&kept) {
            Ok(kept) => off(&Pixmap::decode_png(&picture).unwrap(), &Pixmap::decode_png(&kept).unwrap()),
            Err(_) => 1_000,
        };
        if off > MOST_OFF {
            wrong.push(format!("page {name}: {off} points of a thousand look other than {}", kept.display()));
        }
    }
    _ = std::fs::remove_dir_all(&scratch);
    let kept = std::fs::read_dir(folder()).unwrap().count();
    assert_eq!(kept, 2 * texts.len(), "as many pictures and texts as pages");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_page_that_moved_is_seen() {
    let first = folder().join("02.png");
    let one = Pixmap::decode_png(&std::fs::read(first).unwrap()).unwrap();
    let mut moved = Pixmap::new(one.width(), one.height()).unwrap();
    moved.fill(tiny_skia::Color::WHITE);
    let down = tiny_skia::Transform::from_translate(0.0, 3.0);
    moved.draw_pixmap(0, 0, one.as_ref(), &tiny_skia::PixmapPaint::default(), down, None);
    assert!(off(&one, &one) == 0 && off(&one, &moved) > 2 * MOST_OFF);
}
