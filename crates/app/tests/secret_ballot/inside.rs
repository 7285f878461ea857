//! Forty voters and five tellers, and everybody who would cheat: the registrar, a voter, a teller, whoever carries the files.

use std::sync::LazyLock;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use serde_json::{Value, json};

use super::opening::{Plain, ballot};
use super::token::{blind, unblind};
use super::*;
use crate::sealed::{HEAD, Keys, Passphrase, Unopened};

/// Making a key takes a while, so that tests share one.
static REGISTRAR: LazyLock<Registrar> = LazyLock::new(|| Registrar::make(&mut StdRng::seed_from_u64(1)).unwrap());

const VOTERS: usize = 40;

/// A firm with a poll.
struct Firm {
    poll: Poll,
    issued: Issued,
    keys: Vec<Keys>,
    shares: Vec<Vec<u8>>,
    random: StdRng,
}

fn passphrase(teller: usize) -> Passphrase {
    Passphrase::read(&format!("teller {teller} and nobody else")).unwrap()
}

fn person(number: usize) -> String {
    format!("p{number:02}")
}

impl Firm {
    fn new(voters: usize, seed: u64) -> Self {
        let mut random = StdRng::seed_from_u64(seed);
        let keys: Vec<Keys> = (0..voters).map(|_| Keys::make(&mut random)).collect();
        let passphrases: Vec<Passphrase> = (0..5).map(passphrase).collect();
        let machine = Keys::make(&mut random);
        let Ceremony { tellers, shares } = ceremony(3, &passphrases, &machine, &mut random).unwrap();
        let roll = keys.iter().enumerate().map(|(number, keys)| (person(number), keys.public())).collect();
        let terms = ContentHash::of_value(&json!({ "asks": "Adopt the bylaws?", "seed": seed })).unwrap();
        let poll = Poll { terms, roll, tokens: REGISTRAR.public().unwrap(), tellers };
        Self { poll, issued: Issued::default(), keys, shares, random }
    }

    /// Asks for a token and takes it in.
    fn voter(&mut self, number: usize) -> Voter {
        let (mut voter, ask) = Voter::ask(&self.poll, &self.keys[number], &mut self.random).unwrap();
        let answer = REGISTRAR.sign(&self.poll, &mut self.issued, &ask, &mut self.random).unwrap();
        voter.accept(&self.poll, &answer).unwrap();
        voter
    }

    fn shares(&self, tellers: &[usize]) -> Vec<Share> {
        tellers.iter().map(|teller| Share::open(&self.shares[*teller], &passphrase(*teller)).unwrap()).collect()
    }

    fn open(&self, ballots: &Ballots) -> Opening {
        open_box(&self.poll, &self.shares(&[4, 0, 2]), ballots).unwrap()
    }

    /// A token whose signature was got round the list, as a registrar who cheats can.
    fn minted(&mut self, serial: Serial) -> Token {
        let key = self.poll.tokens.key().unwrap();
        let hash = self.poll.hash().unwrap();
        let blinded = blind(&key, hash, serial, &mut self.random).unwrap();
        let mut unlisted = Issued::default();
        let ask = Ask::signed(hash, blinded.blinded.clone(), &self.keys[0]);
        let answer = REGISTRAR.sign(&self.poll, &mut unlisted, &ask, &mut self.random).unwrap();
        unblind(&key, hash, serial, &blinded, &answer).unwrap()
    }

    fn ballot(&self, poll: ContentHash, token: Token, choice: Value) -> Vec<u8> {
        ballot(&self.poll.tellers.recipient().unwrap(), &Plain { poll, token, choice }).unwrap()
    }
}

fn filled(ballots: impl IntoIterator<Item = Vec<u8>>) -> Ballots {
    let mut filled = Ballots::default();
    ballots.into_iter().for_each(|ballot| filled.put(ballot).unwrap());
    filled
}

fn why(opening: &Opening) -> Vec<Why> {
    opening.refused.iter().map(|refused| refused.why).collect()
}

#[test]
fn forty_vote_and_each_finds_their_own() {
    let mut firm = Firm::new(VOTERS, 2);
    // One asks for nothing, and one asks and casts nothing.
    let mut voters: Vec<Voter> = (1..VOTERS).map(|number| firm.voter(number)).collect();
    let choices = ["yes", "no", "abstain"].map(|choice| json!(choice));
    let cast: Vec<Vec<u8>> = voters
        .iter_mut()
        .skip(1)
        .enumerate()
        .map(|(number, voter)| voter.cast(&firm.poll, &choices[number % 7 % 3]).unwrap())
        .collect();
    assert!(cast.iter().all(|ballot| ballot.len() == BALLOT), "a size tells nothing");
    let boxed = filled(cast.clone());
    let listed = boxed.list();
    assert!(voters.iter().skip(1).all(|voter| voter.in_box(&listed)) && !voters[0].in_box(&listed));

    let opening = firm.open(&boxed);
    assert_eq!(opening.faults(&firm.poll, &firm.issued).unwrap(), []);
    assert!(opening.refused.is_empty());
    assert_eq!(opening.counted.len(), VOTERS - 2);
    for choice in &choices {
        let cast = (0..VOTERS - 2).filter(|number| choices[number % 7 % 3] == *choice).count();
        assert_eq!(opening.counted.iter().filter(|counted| counted.choice == *choice).count(), cast);
    }
    for voter in voters.iter().skip(1) {
        assert_eq!(voter.finds_own(&opening), Own::Counted);
    }
    assert_eq!(voters[0].finds_own(&opening), Own::NotCast);
    assert_eq!(firm.issued.0.len(), VOTERS - 1);
    assert!(!firm.issued.0.contains_key(&person(0)), "who abstained sees that nothing was asked in their name");

    // The order files came in is nowhere: not in the box, not in what comes out.
    let reversed = filled(cast.into_iter().rev());
    assert_eq!(reversed, boxed);
    for tellers in [[0, 1, 2], [2, 3, 4], [4, 1, 3]] {
        assert_eq!(open_box(&firm.poll, &firm.shares(&tellers), &reversed).unwrap(), opening);
    }
    // Published and read back, it is the same and still holds.
    let read: Opening = serde_json::from_str(&serde_json::to_string(&opening).unwrap()).unwrap();
    assert_eq!(read, opening);
}

#[test]
fn fewer_than_enough_tellers_open_nothing() {
    let mut firm = Firm::new(3, 3);
    let mut voter = firm.voter(0);
    let boxed = filled([voter.cast(&firm.poll, &json!("yes")).unwrap()]);
    let open = |shares: &[Share]| open_box(&firm.poll, shares, &boxed).map_err(|error| error.code);
    for tellers in [&[][..], &[1], &[0, 4], &[2, 2, 2, 2]] {
        assert_eq!(open(&firm.shares(tellers)), Err("shares-too-few"), "{tellers:?}");
    }
    // Nor do two of them whoever counts them: what they make is no key, or none of these ballots.
    for (one, other) in [(0, 1), (1, 3), (2, 4)] {
        let shares = firm.shares(&[one, other]);
        let made = tellers::combine(shares.iter().map(Share::bytes));
        assert!(made.is_none_or(|identity| identity.to_public().to_string() != firm.poll.tellers.key));
    }
    assert!(open(&firm.shares(&[0, 1, 2, 3, 4])).is_ok());
    // A share of another ceremony, and a key that was never shared out.
    let other = Firm::new(3, 4);
    assert_eq!(open(&other.shares(&[0, 1, 2])), Err("share-foreign"));
    let mut poll = firm.poll.clone();
    poll.tellers.key = other.poll.tellers.key.clone();
    let opened = open_box(&poll, &firm.shares(&[0, 1, 2]), &boxed).map_err(|error| error.code);
    assert_eq!(opened, Err("shares-do-not-fit"));
    assert!(Share::open(&firm.shares[0], &passphrase(1)).is_err_and(|why| why == Unopened::WrongPassphrase));
}

#[test]
fn nothing_the_registrar_sees_is_in_what_is_published() {
    let mut firm = Firm::new(12, 5);
    let mut transcript = Vec::new();
    let mut boxed = Ballots::default();
    for number in 0..12 {
        let (mut voter, ask) = Voter::ask(&firm.poll, &firm.keys[number], &mut firm.random).unwrap();
        let answer = REGISTRAR.sign(&firm.poll, &mut firm.issued, &ask, &mut firm.random).unwrap();
        voter.accept(&firm.poll, &answer).unwrap();
        let ballot = voter.cast(&firm.poll, &json!(number % 2)).unwrap();
        // By name, in order, with the answer and with the ballot as it was handed in.
        for part in [person(number).as_bytes(), &ask.blinded, &ask.signature.0, &answer.signature, &ballot] {
            transcript.extend_from_slice(part);
        }
        boxed.put(ballot).unwrap();
    }
    let seen: BTreeSet<&[u8]> = transcript.windows(6).collect();
    let opening = firm.open(&boxed);
    assert_eq!(opening.counted.len(), 12);
    for Counted { token, .. } in &opening.counted {
        for published in [&token.serial.0[..], &token.randomizer, &token.signature] {
            assert!(published.windows(6).all(|window| !seen.contains(window)));
        }
    }
    // What does link is seen by this search: it has not gone blind.
    assert!(firm.issued.0.values().all(|ask| ask.blinded.windows(6).all(|window| seen.contains(window))));
}

#[test]
fn the_list_does_not_say_whose_ballot_is_whose() {
    // Twice the same people in the same order, with the choices of two of them exchanged: nothing but numbers differs.
    let list = |yes: usize| {
        let mut firm = Firm::new(6, 6);
        let mut voters: Vec<Voter> = (0..6).map(|number| firm.voter(number)).collect();
        let cast = voters
            .iter_mut()
            .enumerate()
            .map(|(number, voter)| voter.cast(&firm.poll, &json!(if number == yes { "yes" } else { "no" })).unwrap());
        let boxed = filled(cast.collect::<Vec<_>>());
        let mut choices: Vec<Value> = firm.open(&boxed).counted.into_iter().map(|counted| counted.choice).collect();
        choices.sort_by_key(Value::to_string);
        choices
    };
    assert_eq!(list(0), list(5));
}

#[test]
fn a_copied_ballot_counts_once() {
    let mut firm = Firm::new(2, 7);
    let mut voter = firm.voter(0);
    let ballot = voter.cast(&firm.poll, &json!("yes")).unwrap();
    let mut boxed = filled([ballot.clone()]);
    assert_eq!(boxed.put(ballot), Err(Why::Copied));
    let opening = firm.open(&boxed);
    assert_eq!((opening.counted.len(), why(&opening)), (1, vec![]));
    assert_eq!(opening.faults(&firm.poll, &firm.issued).unwrap(), []);
}

#[test]
fn a_ballot_with_any_byte_changed_is_refused() {
    let mut firm = Firm::new(2, 8);
    let mut voter = firm.voter(0);
    let ballot = voter.cast(&firm.poll, &json!("yes")).unwrap();
    let mut boxed = Ballots::default();
    let mut put = 0;
    for at in 0..ballot.len() {
        let mut changed = ballot.clone();
        changed[at] ^= 0x04;
        match boxed.put(changed) {
            Ok(()) => put += 1,
            Err(why) => assert_eq!(why, Why::Unreadable, "byte {at}"),
        }
    }
    let opening = firm.open(&boxed);
    assert!(opening.counted.is_empty());
    assert_eq!(opening.refused.len(), put);
    assert!(put > 2_000 && why(&opening).iter().all(|why| matches!(why, Why::Altered | Why::OtherKey)));
    assert!(opening.refused.iter().all(|refused| refused.ballot.is_some() && refused.serial.is_none()));
    for length in 0..ballot.len() {
        assert_eq!(boxed.put(ballot[..length].to_vec()), Err(Why::Unreadable));
    }
    // Its voter finds out.
    assert_eq!(voter.finds_own(&opening), Own::NotInBox);
}

#[test]
fn a_ballot_for_other_tellers_or_of_another_poll_is_refused() {
    let mut firm = Firm::new(3, 9);
    let mut other = Firm::new(3, 10);
    other.keys = firm.keys.clone();
    other.poll.roll = firm.poll.roll.clone();
    let mut elsewhere = other.voter(0);
    let to_others = elsewhere.cast(&other.poll, &json!("yes")).unwrap();
    // A token of the other poll, in a ballot of this one, saying so and not saying so.
    let token = other.minted(Serial([7; 32]));
    let saying_so = firm.ballot(other.poll.hash().unwrap(), token.clone(), json!("yes"));
    let hiding_it = firm.ballot(firm.poll.hash().unwrap(), token, json!("yes"));
    // A token nobody signed, and one of this poll with another number.
    let mut forged = firm.minted(Serial([8; 32]));
    forged.serial = Serial([9; 32]);
    let forged = firm.ballot(firm.poll.hash().unwrap(), forged, json!("yes"));
    for (ballot, expected) in [
        (to_others.clone(), Why::OtherKey),
        (saying_so, Why::OtherPoll),
        (hiding_it, Why::TokenInvalid),
        (forged, Why::TokenInvalid),
    ] {
        let opening = firm.open(&filled([ballot]));
        assert_eq!((opening.counted.len(), why(&opening)), (0, vec![expected]));
    }
    // Somebody who was shown another poll than everybody else: the fingerprint says so before, the count after.
    assert_ne!(firm.poll.fingerprint().unwrap(), other.poll.fingerprint().unwrap());
    let mut honest = firm.voter(1);
    let opening = firm.open(&filled([to_others, honest.cast(&firm.poll, &json!("no")).unwrap()]));
    assert_eq!(elsewhere.finds_own(&opening), Own::OtherPoll);
    assert_eq!(honest.finds_own(&opening), Own::Counted);
    assert_eq!(elsewhere.cast(&firm.poll, &json!("yes")).unwrap_err().code, "voter-other-poll");
}

#[test]
fn a_token_used_twice_counts_once_or_not_at_all() {
    let mut firm = Firm::new(3, 11);
    let hash = firm.poll.hash().unwrap();
    let mut voter = firm.voter(0);
    let mut honest = firm.voter(1);
    let honest_ballot = honest.cast(&firm.poll, &json!("no")).unwrap();
    let first = voter.cast(&firm.poll, &json!("yes")).unwrap();
    let token = firm.open(&filled([first.clone()])).counted[0].token.clone();

    let again = firm.ballot(hash, token.clone(), json!("yes"));
    let opening = firm.open(&filled([first.clone(), again.clone(), honest_ballot.clone()]));
    assert_eq!((opening.counted.len(), why(&opening)), (2, vec![Why::TokenAgain]));
    assert_eq!(opening.refused[0].serial, Some(token.serial));
    assert_eq!(opening.refused[0].ballot, None, "the file would say whose the counted choice is");
    assert_eq!(voter.finds_own(&opening), Own::Counted);
    assert_eq!(opening.faults(&firm.poll, &firm.issued).unwrap(), []);

    let against = firm.ballot(hash, token, json!("no"));
    let opening = firm.open(&filled([first, again, against, honest_ballot]));
    assert_eq!((opening.counted.len(), why(&opening)), (1, vec![Why::TokenContradicts; 3]));
    assert_eq!(voter.finds_own(&opening), Own::Contradicted);
    assert_eq!(honest.finds_own(&opening), Own::Counted);
    assert_eq!(opening.faults(&firm.poll, &firm.issued).unwrap(), []);
}

#[test]
fn a_ballot_left_out_or_counted_otherwise_is_noticed_by_its_voter() {
    let mut firm = Firm::new(4, 12);
    let mut voters: Vec<Voter> = (0..4).map(|number| firm.voter(number)).collect();
    let cast: Vec<Vec<u8>> = voters.iter_mut().map(|voter| voter.cast(&firm.poll, &json!("yes")).unwrap()).collect();
    // Left out of the box: seen on the list, while there is still time.
    let short = filled(cast[1..].to_vec());
    assert!(!voters[0].in_box(&short.list()) && voters[1].in_box(&short.list()));
    assert_eq!(voters[0].finds_own(&firm.open(&short)), Own::NotInBox);

    let opening = firm.open(&filled(cast));
    let mine = opening.counted.iter().position(|counted| {
        voters[0].finds_own(&Opening { counted: vec![(*counted).clone()], ..opening.clone() }) == Own::Counted
    });
    let mine = mine.unwrap();
    // Left out of the count.
    let mut lost = opening.clone();
    lost.counted.remove(mine);
    assert_eq!(voters[0].finds_own(&lost), Own::Lost);
    assert_eq!(lost.faults(&firm.poll, &firm.issued).unwrap(), [Fault::BoxDiffers { held: 4, told: 3 }]);
    // Counted as something else.
    let mut turned = opening.clone();
    turned.counted[mine].choice = json!("no");
    assert_eq!(voters[0].finds_own(&turned), Own::Changed);
    assert_eq!(voters[1].finds_own(&turned), Own::Counted);
    // Its number on another token, which the registrar can make.
    let mut replaced = opening.clone();
    replaced.counted[mine].token = firm.minted(opening.counted[mine].token.serial);
    assert_eq!(replaced.faults(&firm.poll, &firm.issued).unwrap(), [], "nobody else sees it");
    assert_eq!(voters[0].finds_own(&replaced), Own::Changed);
    // Put among the refused.
    let mut refused = opening.clone();
    let gone = refused.counted.remove(mine);
    let file = refused.ballots.iter().find(|file| voters[0].in_box(&[**file])).copied();
    refused.refused.push(Refused { why: Why::Altered, ballot: file, serial: None });
    assert_eq!(voters[0].finds_own(&refused), Own::Refused);
    // Counted twice, out of order, or with a token nobody signed: seen by everybody.
    let mut twice = opening.clone();
    twice.counted.insert(mine, gone);
    twice.ballots.push(ContentHash::of(b"one more"));
    let faults = twice.faults(&firm.poll, &firm.issued).unwrap();
    assert_eq!(faults, [Fault::OutOfOrder, Fault::MoreThanAsked { counted: 5, asked: 4 }]);
    let mut forged = opening.clone();
    forged.counted[mine].token.signature[9] ^= 1;
    assert_eq!(forged.faults(&firm.poll, &firm.issued).unwrap(), [Fault::TokenInvalid]);
}

#[test]
fn tokens_made_for_nobody_are_seen_in_the_number() {
    let mut firm = Firm::new(3, 13);
    let mut voters: Vec<Voter> = (0..3).map(|number| firm.voter(number)).collect();
    let hash = firm.poll.hash().unwrap();
    let mut cast: Vec<Vec<u8>> = voters.iter_mut().map(|voter| voter.cast(&firm.poll, &json!("no")).unwrap()).collect();
    let minted = firm.minted(Serial([1; 32]));
    cast.push(firm.ballot(hash, minted, json!("yes")));
    let opening = firm.open(&filled(cast));
    let faults = opening.faults(&firm.poll, &firm.issued).unwrap();
    assert_eq!(faults, [Fault::MoreThanAsked { counted: 4, asked: 3 }]);
    // To hide it, somebody has to be put on the list, who has signed nothing.
    let mut padded = firm.issued.clone();
    let ask = padded.0[&person(0)].clone();
    padded.0.insert("p99".to_owned(), ask);
    let faults = opening.faults(&firm.poll, &padded).unwrap();
    assert_eq!(faults, [Fault::AskInvalid { person: "p99".to_owned() }]);
    let other = Firm::new(3, 14);
    let faults = opening.faults(&other.poll, &Issued::default()).unwrap();
    assert!(faults.contains(&Fault::OtherPoll) && faults.contains(&Fault::TokenInvalid));
}

#[test]
fn one_token_a_person_and_only_for_those_on_the_roll() {
    let mut firm = Firm::new(3, 15);
    let (mut voter, ask) = Voter::ask(&firm.poll, &firm.keys[0], &mut firm.random).unwrap();
    let sign = |poll: &Poll, ask: &Ask, issued: &mut Issued| {
        REGISTRAR.sign(poll, issued, ask, &mut StdRng::seed_from_u64(16)).map_err(|error| error.code)
    };
    let given = sign(&firm.poll, &ask, &mut firm.issued).unwrap();
    // The same ask again, as when the answer was lost, is the same answer.
    assert_eq!(sign(&firm.poll, &ask, &mut firm.issued).unwrap(), given);
    let (second, other) = Voter::ask(&firm.poll, &firm.keys[0], &mut firm.random).unwrap();
    assert_eq!(sign(&firm.poll, &other, &mut firm.issued), Err("ask-twice"));
    assert!(voter.asked(&firm.issued, &firm.keys[0]) && !second.asked(&firm.issued, &firm.keys[0]));

    let stranger = Keys::make(&mut firm.random);
    assert_eq!(Voter::ask(&firm.poll, &stranger, &mut firm.random).unwrap_err().code, "ask-not-on-roll");
    let strange = Ask::signed(firm.poll.hash().unwrap(), ask.blinded.clone(), &stranger);
    assert_eq!(sign(&firm.poll, &strange, &mut firm.issued), Err("ask-not-on-roll"));
    // In the name of somebody who abstains.
    let named = Ask { by: firm.keys[1].public(), ..strange };
    assert_eq!(sign(&firm.poll, &named, &mut firm.issued), Err("ask-not-signed"));
    let unfit = Ask::signed(firm.poll.hash().unwrap(), vec![0xff; 384], &firm.keys[1]);
    assert_eq!(sign(&firm.poll, &unfit, &mut firm.issued), Err("ask-token-unfit"));
    assert_eq!(firm.issued.0.len(), 1);
    let later = Firm::new(3, 17);
    assert_eq!(sign(&later.poll, &ask, &mut Issued::default()), Err("ask-other-poll"));

    // The answer for somebody else, or to something else, is no token.
    assert_eq!(voter.cast(&firm.poll, &json!("yes")).unwrap_err().code, "token-missing");
    let mut wrong = given.clone();
    wrong.signature[100] ^= 1;
    assert_eq!(voter.accept(&firm.poll, &wrong).unwrap_err().code, "blind-signature-invalid");
    let (mut abroad, _) = Voter::ask(&firm.poll, &firm.keys[1], &mut firm.random).unwrap();
    assert_eq!(abroad.accept(&firm.poll, &given).unwrap_err().code, "blind-signature-invalid");
    for length in [0, 1, 383, 385, 4_000] {
        let odd = BlindSignature { signature: vec![0xff; length], ..given.clone() };
        assert_eq!(voter.accept(&firm.poll, &odd).unwrap_err().code, "blind-signature-invalid");
    }
    voter.accept(&firm.poll, &given).unwrap();
}

#[test]
fn a_choice_is_made_once_and_fits_into_a_ballot() {
    let mut firm = Firm::new(2, 18);
    let mut voter = firm.voter(0);
    let long = "x".repeat(MOST_CHOICE - 1);
    assert_eq!(voter.cast(&firm.poll, &long).unwrap_err().code, "choice-too-long");
    let longest = "x".repeat(MOST_CHOICE - 2);
    let ballot = voter.cast(&firm.poll, &longest).unwrap();
    assert_eq!(ballot.len(), BALLOT);
    assert_eq!(voter.cast(&firm.poll, &longest).unwrap(), ballot, "it can be handed in by another way");
    assert_eq!(voter.cast(&firm.poll, &json!("no")).unwrap_err().code, "choice-made");
    let ranked = json!(["c3", "c1", "c2"]);
    let mut second = firm.voter(1);
    let other = second.cast(&firm.poll, &ranked).unwrap();
    assert_eq!(other.len(), ballot.len());
    assert_eq!(&other[..HEAD], &ballot[..HEAD]);
    let opening = firm.open(&filled([ballot, other]));
    assert!(opening.counted.iter().any(|counted| counted.choice == ranked));
}

#[test]
fn what_is_kept_is_under_a_passphrase_and_goes_on_where_it_stopped() {
    let mut firm = Firm::new(2, 19);
    let mine = passphrase(9);
    let (voter, ask) = Voter::ask(&firm.poll, &firm.keys[0], &mut firm.random).unwrap();
    let kept = voter.seal(&firm.keys[0], &mine).unwrap();
    assert!(!kept.windows(8).any(|window| ask.blinded.windows(8).any(|other| other == window)));
    let answer = REGISTRAR.sign(&firm.poll, &mut firm.issued, &ask, &mut firm.random).unwrap();
    let mut voter = Voter::open(&kept, &mine).unwrap();
    voter.accept(&firm.poll, &answer).unwrap();
    let mut voter = Voter::open(&voter.seal(&firm.keys[0], &mine).unwrap(), &mine).unwrap();
    let ballot = voter.cast(&firm.poll, &json!("yes")).unwrap();
    let voter = Voter::open(&voter.seal(&firm.keys[0], &mine).unwrap(), &mine).unwrap();
    assert_eq!(voter.finds_own(&firm.open(&filled([ballot]))), Own::Counted);
    assert_eq!(Voter::open(&kept, &passphrase(8)).unwrap_err(), Unopened::WrongPassphrase);

    let registrar = REGISTRAR.seal(&firm.keys[0], &mine).unwrap();
    let registrar = Registrar::open(&registrar, &mine).unwrap();
    assert_eq!(registrar.public().unwrap(), REGISTRAR.public().unwrap());
    assert_eq!(registrar.sign(&firm.poll, &mut firm.issued, &ask, &mut firm.random).unwrap(), answer);
    let shown = format!("{voter:?} {registrar:?} {:?} {:?}", firm.shares(&[0])[0], firm.minted(Serial([3; 32])));
    assert_eq!(shown, "Voter Registrar Share Token");
}

#[test]
fn a_poll_nobody_should_vote_in_is_refused() {
    let firm = Firm::new(3, 20);
    let code = |change: &dyn Fn(&mut Poll)| {
        let mut poll = firm.poll.clone();
        change(&mut poll);
        let mut random = StdRng::seed_from_u64(21);
        let asked = Voter::ask(&poll, &firm.keys[0], &mut random).map(|_| ()).map_err(|error| error.code);
        let opened = open_box(&poll, &firm.shares(&[0, 1, 2]), &Ballots::default());
        assert!(opened.is_err(), "nor is it opened");
        asked.unwrap_err()
    };
    assert_eq!(
        code(&|poll| {
            poll.roll.insert("p98".to_owned(), firm.keys[0].public());
        }),
        "poll-key-twice"
    );
    assert_eq!(code(&|poll| poll.tokens.0.truncate(200)), "poll-token-key-unfit");
    assert_eq!(code(&|poll| poll.tokens.0.push(0)), "poll-token-key-unfit");
    assert_eq!(code(&|poll| poll.tellers.key.clear()), "poll-tellers-key-unfit");
    assert_eq!(code(&|poll| poll.tellers.shares[1] = poll.tellers.shares[0]), "poll-tellers-key-unfit");
    for least in [0, 1, 6] {
        assert_eq!(code(&|poll| poll.tellers.least = least), "tellers-number");
    }
    // Whatever stands in place of the modulus: even, small, or short. Where it is odd and long enough it is a key like any
    // other, and gives tokens to nobody.
    let modulus = firm.poll.tokens.key().unwrap().components().n();
    let at = firm.poll.tokens.0.windows(modulus.len()).position(|window| window == modulus).unwrap();
    for (place, value) in [(modulus.len() - 1, 0_u8), (0, 0), (0, 1), (0, 0x7f)] {
        assert_eq!(code(&|poll| poll.tokens.0[at + place] = value), "poll-token-key-unfit", "{place}: {value}");
    }
    let passphrases: Vec<Passphrase> = (0..5).map(passphrase).collect();
    for (least, tellers) in [(1, 5), (0, 5), (6, 5), (2, 1), (2, 0)] {
        let made = ceremony(least, &passphrases[..tellers], &firm.keys[0], &mut StdRng::seed_from_u64(22));
        assert_eq!(made.unwrap_err().code, "tellers-number");
    }
}

#[test]
fn no_answer_of_a_registrar_who_cheats_brings_a_voter_down() {
    let mut firm = Firm::new(2, 23);
    // Any odd number of the right length may stand in place of the modulus.
    let modulus = firm.poll.tokens.key().unwrap().components().n();
    let at = firm.poll.tokens.0.windows(modulus.len()).position(|window| window == modulus).unwrap();
    for round in 0..8 {
        let mut poll = firm.poll.clone();
        for byte in 0..modulus.len() {
            poll.tokens.0[at + byte] = match round {
                0 => 0xff,
                1 if byte == 0 => 0x80,
                1 => 0,
                _ => firm.random.random(),
            };
        }
        poll.tokens.0[at] |= 0x80;
        poll.tokens.0[at + modulus.len() - 1] |= 1;
        if let Ok((mut voter, _)) = Voter::ask(&poll, &firm.keys[0], &mut firm.random) {
            let answer = BlindSignature { poll: poll.hash().unwrap(), signature: vec![round; 384] };
            assert_eq!(voter.accept(&poll, &answer).unwrap_err().code, "blind-signature-invalid");
        }
    }
}

#[test]
fn what_only_looks_like_a_ballot_is_refused_when_it_is_opened() {
    let mut firm = Firm::new(2, 24);
    let token = firm.minted(Serial([4; 32]));
    let hash = firm.poll.hash().unwrap();
    let key = firm.poll.tellers.recipient().unwrap();
    let wrap = |plain: &[u8]| {
        let locked = crate::sealed::to_key(&key, plain).unwrap();
        let mut bytes = firm.ballot(hash, token.clone(), json!(1))[..HEAD].to_vec();
        bytes.extend((locked.len() as u16).to_be_bytes());
        bytes.extend(locked);
        bytes.resize(BALLOT, 0);
        bytes
    };
    let text = serde_json::to_string(&Plain { poll: hash, token: token.clone(), choice: json!("yes") }).unwrap();
    let named = text.replacen('{', "{\"name\":\"Orla\",", 1);
    // Shorter than all others, longer than all others, no JSON at all, and with more in it than a ballot says.
    let plains = [text.clone(), format!("{text:2049}"), format!("{:2048}", "[["), format!("{named:2048}")];
    for plain in plains {
        let opening = firm.open(&filled([wrap(plain.as_bytes())]));
        assert_eq!((opening.counted.len(), why(&opening)), (0, vec![Why::Unreadable]), "{}", plain.len());
    }
    assert_eq!(firm.open(&filled([wrap(format!("{text:2048}").as_bytes())])).counted.len(), 1);
}
