//! What a file keeps, and what is refused of one that was cut off, changed, made by others or made to do harm.

use std::collections::HashMap;

use leveller_model::problem::Arg;
use rand::SeedableRng;
use rand::rngs::StdRng;
use serde_json::{Value, json};

use super::*;

fn random() -> StdRng {
    StdRng::seed_from_u64(9)
}

fn keys() -> Keys {
    Keys::make(&mut random())
}

fn passphrase() -> Passphrase {
    Passphrase::read("Four Plain Words Here").unwrap()
}

fn body() -> Value {
    json!({ "cell": "Dispatch", "pay": ["2150.00", "2240.00"] })
}

fn large() -> Value {
    json!({ "rows": (0..4_000).map(|row| format!("row {row} of a table of results")).collect::<Vec<_>>() })
}

fn read(bytes: &[u8]) -> Result<Opened<Value>, Unopened> {
    open(bytes, Kind::Review, None)
}

#[test]
fn what_is_sealed_is_opened_again() {
    for body in [body(), large()] {
        let sealed = seal(Kind::Review, &body, &keys(), None).unwrap();
        let opened = read(&sealed).unwrap();
        assert_eq!(opened.body, body);
        assert_eq!(opened.by, keys().public());
        assert_eq!(opened.hash, ContentHash::of(&serde_json::to_vec(&body).unwrap()));
        assert_eq!(sealed, seal(Kind::Review, &body, &keys(), None).unwrap());
        assert_eq!(kind_of(&sealed), Some(Kind::Review));
    }
    let packed = seal(Kind::Review, &large(), &keys(), None).unwrap().len();
    assert!(packed * 4 < serde_json::to_vec(&large()).unwrap().len(), "what is large is packed");
}

#[test]
fn the_same_body_is_the_same_bytes_whatever_order_it_is_held_in() {
    let forward: HashMap<String, u32> = (0..100).map(|number| (format!("{number:03}"), number)).collect();
    let backward: HashMap<String, u32> = (0..100).rev().map(|number| (format!("{number:03}"), number)).collect();
    let seal = |body| super::seal(Kind::Reply, body, &keys(), None).unwrap();
    assert_eq!(seal(&forward), seal(&backward));
}

#[test]
fn a_passphrase_opens_what_is_under_it_and_nothing_else_does() {
    let sealed = seal(Kind::Review, &body(), &keys(), Some(&passphrase())).unwrap();
    let with = |passphrase: Option<&Passphrase>| open::<Value>(&sealed, Kind::Review, passphrase);
    assert_eq!(with(Some(&passphrase())).unwrap().body, body());
    assert_eq!(with(None), Err(Unopened::NeedsPassphrase));
    let other = Passphrase::read("four plain words here").unwrap();
    assert_eq!(with(Some(&other)), Err(Unopened::WrongPassphrase));
    assert!(Passphrase::read(" \t").is_none());
    assert_eq!(format!("{:?}", passphrase()), "Passphrase");
}

#[test]
fn a_file_cut_off_anywhere_says_so() {
    let clear = seal(Kind::Review, &body(), &keys(), None).unwrap();
    for length in 1..clear.len() {
        assert_eq!(read(&clear[..length]), Err(Unopened::Truncated), "{length}");
    }
    assert_eq!(read(&[]), Err(Unopened::Foreign));
    let locked = seal(Kind::Review, &body(), &keys(), Some(&passphrase())).unwrap();
    for length in 1..locked.len() {
        let opened = open::<Value>(&locked[..length], Kind::Review, Some(&passphrase()));
        assert_eq!(opened, Err(Unopened::Truncated), "{length}");
    }
}

#[test]
fn a_file_with_any_bit_changed_is_refused() {
    let clear = seal(Kind::Review, &body(), &keys(), None).unwrap();
    for bit in 0..clear.len() * 8 {
        let mut changed = clear.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(read(&changed).is_err(), "bit {bit}");
    }
    // A changed text is known as such, and not as some other fault.
    let mut changed = clear.clone();
    *changed.last_mut().unwrap() ^= 1;
    assert_eq!(read(&changed), Err(Unopened::Tampered));
    changed = clear;
    changed.push(0);
    assert_eq!(read(&changed), Err(Unopened::Tampered));
}

#[test]
fn a_file_under_a_passphrase_with_any_byte_changed_is_refused() {
    let locked = seal(Kind::Review, &body(), &keys(), Some(&passphrase())).unwrap();
    for at in 0..locked.len() {
        for flip in [0x01, 0x80] {
            let mut changed = locked.clone();
            changed[at] ^= flip;
            assert!(open::<Value>(&changed, Kind::Review, Some(&passphrase())).is_err(), "byte {at}");
        }
    }
}

#[test]
fn a_packed_file_with_any_byte_changed_is_refused() {
    let packed = seal(Kind::Review, &large(), &keys(), None).unwrap();
    for at in (0..packed.len()).step_by(7).chain(packed.len() - 8..packed.len()) {
        let mut changed = packed.clone();
        changed[at] ^= 0x10;
        assert!(read(&changed).is_err(), "byte {at}");
    }
}

#[test]
fn what_is_none_of_ours_newer_or_of_another_kind_is_told_apart() {
    for foreign in [b"%PDF-1.7".as_slice(), b"PK\x03\x04", b"age-encryption.org/v1\n", b"\x89LEV\n\n\x1a\n....", b"x"] {
        assert_eq!(read(foreign), Err(Unopened::Foreign));
        assert_eq!(kind_of(foreign), None);
    }
    let sealed = seal(Kind::Reply, &body(), &keys(), None).unwrap();
    assert_eq!(read(&sealed), Err(Unopened::WrongKind { found: Kind::Reply, wanted: Kind::Review }));
    let mut newer = sealed.clone();
    newer[9] = 7;
    assert_eq!(read(&newer), Err(Unopened::Newer { format: 7 }));
    let locked = seal(Kind::Reply, &body(), &keys(), Some(&passphrase())).unwrap();
    // It is known before anybody is asked for a passphrase.
    assert_eq!(read(&locked), Err(Unopened::WrongKind { found: Kind::Reply, wanted: Kind::Review }));
    // Somebody who turns a reply into a review outside of the passphrase does not turn it into one inside.
    let mut turned = locked;
    turned[10] = Kind::Review.number();
    assert_eq!(open::<Value>(&turned, Kind::Review, Some(&passphrase())), Err(Unopened::Tampered));
    let unreadable = open::<Vec<u8>>(&sealed, Kind::Reply, None);
    assert_eq!(unreadable, Err(Unopened::Unreadable));
}

#[test]
fn a_signature_of_somebody_else_is_not_theirs() {
    let other = Keys::make(&mut StdRng::seed_from_u64(10));
    let mut sealed = seal(Kind::Review, &body(), &keys(), None).unwrap();
    sealed[KEY..SIGNATURE].copy_from_slice(&other.public().0);
    assert_eq!(read(&sealed), Err(Unopened::Tampered));
    // Under a key of small order, some signatures hold for everything.
    let mut weak = seal(Kind::Review, &body(), &keys(), None).unwrap();
    weak[KEY..BODY].fill(0);
    weak[KEY] = 1;
    weak[SIGNATURE] = 1;
    assert_eq!(read(&weak), Err(Unopened::Tampered));
}

#[test]
fn what_unpacks_to_more_than_it_says_is_refused_before_it_fills_the_memory() {
    let zeroes = vec![b' '; 8 << 20];
    let (packing, packed) = pack(&zeroes);
    assert!(packing == 1 && packed.len() < zeroes.len() / 500);
    let hash = ContentHash::of(&zeroes);
    for length in [0, 1, 4_096, zeroes.len() - 1, zeroes.len() + 1] {
        let bomb = sign(Kind::Review, packing, hash, length, &packed, &keys());
        assert_eq!(read(&bomb), Err(Unopened::Tampered), "{length}");
    }
    let vast = sign(Kind::Review, packing, hash, LARGEST + 1, &packed, &keys());
    assert_eq!(read(&vast), Err(Unopened::TooLarge));
    assert_eq!(unpack(&packed, 100).unwrap().len(), 101);
    let not_packed = sign(Kind::Review, 1, ContentHash::of(b"{}"), 2, b"{}", &keys());
    assert_eq!(read(&not_packed), Err(Unopened::Tampered));
    let unknown = sign(Kind::Review, 2, ContentHash::of(b"{}"), 2, b"{}", &keys());
    assert_eq!(read(&unknown), Err(Unopened::Tampered));
    let other_hash = sign(Kind::Review, 0, ContentHash::of(b"[]"), 2, b"{}", &keys());
    assert_eq!(read(&other_hash), Err(Unopened::Tampered));
    assert_eq!(read(&vec![0x89; LARGEST + 1]), Err(Unopened::TooLarge));
    let deep = "[".repeat(100_000);
    let deep = sign(Kind::Review, 0, ContentHash::of(deep.as_bytes()), deep.len(), deep.as_bytes(), &keys());
    assert_eq!(read(&deep), Err(Unopened::Unreadable));
}

#[test]
fn a_passphrase_that_asks_for_too_much_work_is_refused() {
    let mut recipient = age::scrypt::Recipient::new("Four Plain Words Here".to_owned().into());
    recipient.set_work_factor(2);
    let locked = age::encrypt(&recipient, b"plain").unwrap();
    let work = locked.windows(3).position(|window| window == b" 2\n").unwrap();
    let greedy = [&locked[..work], b" 30\n".as_slice(), &locked[work + 3..]].concat();
    let mut bytes = start(Kind::Review, Wrapping::Passphrase);
    bytes.extend((greedy.len() as u64).to_be_bytes());
    bytes.extend(greedy);
    assert_eq!(open::<Value>(&bytes, Kind::Review, Some(&passphrase())), Err(Unopened::Tampered));
}

#[derive(Serialize)]
struct Person {
    cell: &'static str,
    #[serde(skip)]
    _name: &'static str,
}

#[test]
fn what_is_hidden_is_not_in_the_file() {
    let holds = |bytes: &[u8], text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    let person = Person { cell: "Dispatch", _name: "Orla Quine" };
    let clear = seal(Kind::Review, &person, &keys(), None).unwrap();
    assert!(holds(&clear, "Dispatch") && !holds(&clear, "Orla") && !holds(&clear, "Quine"));
    // Packed too: what is looked for is looked for in what comes out.
    let many: Vec<&Person> = std::iter::repeat_n(&person, 1_000).collect();
    let packed = seal(Kind::Review, &many, &keys(), None).unwrap();
    let unpacked = unpack(&packed[BODY..], LARGEST).unwrap();
    assert!(holds(&unpacked, "Dispatch") && !holds(&unpacked, "Orla") && !holds(&packed, "Orla"));
    let locked = seal(Kind::Review, &person, &keys(), Some(&passphrase())).unwrap();
    assert!(!holds(&locked, "Dispatch") && !holds(&locked, &keys().public().fingerprint()));
    assert!(!locked.windows(32).any(|window| window == keys().public().0), "who made it is hidden too");
}

#[test]
fn every_way_not_to_open_a_file_names_the_file() {
    let ways = [
        Unopened::Foreign,
        Unopened::Newer { format: 2 },
        Unopened::Truncated,
        Unopened::Tampered,
        Unopened::WrongKind { found: Kind::Ballot, wanted: Kind::Review },
        Unopened::NeedsPassphrase,
        Unopened::WrongPassphrase,
        Unopened::TooLarge,
        Unopened::Unreadable,
    ];
    for way in ways {
        let error = way.of(Path::new("deep/in/july.levreview"));
        assert!(error.args.contains(&("file".to_owned(), Arg::from("july.levreview"))), "{error}");
    }
    for (kind, number) in Kind::ALL {
        assert_eq!(Kind::of(number), Some(kind));
        assert_eq!(kind.number(), number);
    }
}

#[test]
fn a_file_too_large_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.levreview");
    std::fs::File::create(&path).unwrap().set_len(LARGEST as u64 + 1).unwrap();
    assert_eq!(super::read(&path).unwrap_err().code, "sealed-too-large");
    assert_eq!(super::read(&folder.path().join("none")).unwrap_err().code, "file-unreadable");
}

#[test]
fn keys_are_made_once_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deep/key.levkey");
    let made = Keys::kept(&path, None, &mut random()).unwrap();
    let again = Keys::kept(&path, None, &mut StdRng::seed_from_u64(11)).unwrap();
    assert_eq!(made.public(), again.public());
    let here = std::fs::read_dir(path.parent().unwrap()).unwrap().count();
    assert_eq!(here, 1, "nothing is left beside it");
}

#[cfg(unix)]
#[test]
fn a_key_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key.levkey");
    let mode = || std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
    Keys::kept(&path, None, &mut random()).unwrap();
    assert_eq!(mode(), 0o600);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    Keys::kept(&path, None, &mut random()).unwrap();
    assert_eq!(mode(), 0o600);
}

#[test]
fn a_key_under_a_passphrase_needs_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key.levkey");
    let made = Keys::kept(&path, Some(&passphrase()), &mut random()).unwrap();
    let kept = |passphrase: Option<&Passphrase>| Keys::kept(&path, passphrase, &mut random());
    assert_eq!(kept(Some(&passphrase())).unwrap().public(), made.public());
    assert_eq!(kept(None).unwrap_err().code, "sealed-needs-passphrase");
    let other = Passphrase::read("others").unwrap();
    assert_eq!(kept(Some(&other)).unwrap_err().code, "sealed-wrong-passphrase");
    let seed = made.sign("seed", &[]);
    assert!(!seed.0.is_empty());
}

#[test]
fn a_key_that_was_damaged_is_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key.levkey");
    Keys::kept(&path, None, &mut random()).unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    std::fs::write(&path, &bytes).unwrap();
    assert_eq!(Keys::kept(&path, None, &mut random()).unwrap_err().code, "sealed-tampered");
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
    // A file of a key that somebody else signed holds somebody else's key.
    let other = Keys::make(&mut StdRng::seed_from_u64(12));
    let text = serde_json::json!({ "seed": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" });
    std::fs::write(&path, seal(Kind::Key, &text, &other, None).unwrap()).unwrap();
    assert_eq!(Keys::kept(&path, None, &mut random()).unwrap_err().code, "key-mixed-up");
}

#[test]
fn keys_and_signatures_are_those_of_rfc_8032() {
    // RFC 8032, 7.1, TEST 1: the secret key and its public key.
    let hex = |text: &str| -> [u8; 32] {
        let bytes: Vec<u8> = (0..32).map(|at| u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).unwrap()).collect();
        bytes.try_into().unwrap()
    };
    struct Fixed([u8; 32]);
    impl rand::TryRng for Fixed {
        type Error = std::convert::Infallible;
        fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
            Ok(0)
        }
        fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
            Ok(0)
        }
        fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
            bytes.copy_from_slice(&self.0);
            Ok(())
        }
    }
    impl rand::TryCryptoRng for Fixed {}
    let seed = hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    let keys = Keys::make(&mut Fixed(seed));
    assert_eq!(keys.public().0, hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    let debug = format!("{keys:?}");
    assert_eq!(debug, format!("Keys({})", keys.public().fingerprint()));
    let signature = keys.sign("a", &[b"message"]);
    assert!(keys.public().verify("a", &[b"mess", b"age"], &signature));
    assert!(!keys.public().verify("b", &[b"message"], &signature), "one purpose is not another");
    assert!(!keys.public().verify("a", &[b"massage"], &signature));
}

#[test]
fn a_fingerprint_is_six_groups_of_five_digits() {
    let fingerprint = keys().public().fingerprint();
    let groups: Vec<&str> = fingerprint.split(' ').collect();
    assert_eq!(groups.len(), 6);
    assert!(groups.iter().all(|group| group.len() == 5 && group.bytes().all(|byte| byte.is_ascii_digit())));
    assert_ne!(fingerprint, Keys::make(&mut StdRng::seed_from_u64(13)).public().fingerprint());
    assert_ne!(fingerprint, super::fingerprint("poll", &keys().public().0));
}
