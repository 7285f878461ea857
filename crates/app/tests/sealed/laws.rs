//! What holds for any bytes as a file that goes from hand to hand, in the tests and under the fuzzer.

use leveller_app::sealed::{ContentHash, FORMAT, Keys, Kind, LARGEST, MARK, Passphrase, Unopened, kind_of, open, seal};
use leveller_app::secret_ballot::Ballots;
use rand::SeedableRng;
use rand::rngs::StdRng;
use serde_json::Value;

/// Opens bytes as every kind of file, and as what stands after a head and a signature that hold.
pub fn hold(bytes: &[u8]) {
    let passphrase = Passphrase::read("seed");
    for (kind, _) in Kind::ALL {
        for passphrase in [None, passphrase.as_ref()] {
            let opened = open::<Value>(bytes, kind, passphrase);
            match kind_of(bytes) {
                None => assert!(opened.is_err()),
                Some(found) if found != kind => {
                    assert_eq!(opened, Err(Unopened::WrongKind { found, wanted: kind }));
                }
                // What was opened can be sealed and opened again.
                Some(_) => {
                    if let Ok(opened) = opened {
                        let again = seal(kind, &opened.body, &keys(), None);
                        assert!(again.is_ok_and(|again| open::<Value>(&again, kind, None).is_ok()));
                    }
                }
            }
        }
    }
    let mut ballots = Ballots::default();
    assert_eq!(ballots.put(bytes.to_vec()).is_ok(), ballots.list().len() == 1);
    // Bytes as the body of a file whose signature holds. The first byte chooses the packing and the second how long the body is said to be, so that bytes nobody signed come as
    // far as the unpacker and the reader of JSON.
    if let [packing, length, packed @ ..] = bytes {
        let length = match length {
            0..=127 => packed.len(),
            128..=254 => usize::from(*length) * 97,
            255 => LARGEST + 1,
        };
        let _ = open::<Value>(&signed(packing % 3, length, packed), Kind::Review, None);
    }
}

fn keys() -> Keys {
    Keys::make(&mut StdRng::seed_from_u64(1))
}

/// A file in clear whose signature holds, written here from what the format says and not by the code under test.
fn signed(packing: u8, length: usize, packed: &[u8]) -> Vec<u8> {
    let mut bytes = MARK.to_vec();
    bytes.extend(FORMAT.to_be_bytes());
    bytes.extend([1, 0, packing]);
    bytes.extend((length as u64).to_be_bytes());
    bytes.extend((packed.len() as u64).to_be_bytes());
    bytes.extend(ContentHash::of(packed).0);
    bytes.extend(keys().public().0);
    let signature = keys().sign("sealed-file", &[&bytes, packed]);
    bytes.extend(signature.0);
    bytes.extend(packed);
    bytes
}
