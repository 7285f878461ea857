//! What holds of every count: order does not matter, no ballot is lost or counted twice, loops are found, and votes add up.

use std::collections::BTreeSet;

use leveller_model::Date;
use leveller_model::review::{
    Ballot, BallotBox, BallotFate, By, Call, Candidate, Choice, Count, Delegation, Electorate, Fate, Method, Moved, Of,
    Openness, Outcome, Poll, ProxyRules, RollChange, Scope, Share, Stand, Stated, Subject, Threshold, Vote, Voter,
    Voting, VotingRules, count_ranked, loops, resolve, tally,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use rust_decimal::Decimal;

const METHODS: [Method; 6] =
    [Method::Consent, Method::Consensus, Method::Majority, Method::Ranked, Method::Gradient, Method::Approval];

fn march(day: i8) -> Date {
    Date::constant(2026, 2, 25).checked_add(jiff::ToSpan::days(i64::from(day))).unwrap()
}

fn id(number: u8) -> String {
    format!("w{number:02}")
}

fn stand() -> impl Strategy<Value = Stand> {
    let words = || prop_oneof![9 => Just("because"), 1 => Just(" ")].prop_map(str::to_owned);
    prop_oneof![
        4 => Just(Stand::Consent),
        1 => Just(Stand::Aside),
        1 => Just(Stand::Abstain),
        2 => (words(), words()).prop_map(|(reason, change)| Stand::Object { reason, change }),
    ]
}

fn vote() -> impl Strategy<Value = Vote> {
    prop_oneof![3 => Just(Vote::For), 2 => Just(Vote::Against), 1 => Just(Vote::Abstain)]
}

fn named(most: usize) -> impl Strategy<Value = Vec<String>> {
    let names = Just((0..5).map(|number| format!("c{number}")).collect::<Vec<_>>()).prop_shuffle();
    (names, 0..=most).prop_map(|(names, take)| names.into_iter().take(take).collect())
}

fn choice(method: Method) -> BoxedStrategy<Choice> {
    match method {
        Method::Consent => stand().prop_map(|stand| Choice::Consent { stand }).boxed(),
        Method::Consensus => (stand(), vote()).prop_map(|(stand, vote)| Choice::Consensus { stand, vote }).boxed(),
        Method::Majority => vote().prop_map(|vote| Choice::Majority { vote }).boxed(),
        Method::Ranked => named(5).prop_map(|order| Choice::Ranked { order }).boxed(),
        Method::Gradient => (0_u8..=9).prop_map(|step| Choice::Gradient { step }).boxed(),
        Method::Approval => named(3).prop_map(|names| Choice::Approval { names }).boxed(),
    }
}

fn by(openness: Openness) -> BoxedStrategy<By> {
    let voter = prop_oneof![20 => 1_u8..12, 1 => 12_u8..16].prop_map(|number| By::Voter { voter: id(number) });
    let token = (1_u8..12).prop_map(|number| By::Token { token: format!("t{number}") });
    let paper = (1_u32..12).prop_map(|sheet| By::Paper { sheet });
    match openness {
        Openness::Open | Openness::Confidential => prop_oneof![12 => voter, 1 => token].boxed(),
        Openness::Secret => prop_oneof![1 => voter, 12 => token, 2 => paper].boxed(),
        Openness::Paper => prop_oneof![1 => token, 12 => paper].boxed(),
    }
}

fn ballot(method: Method, openness: Openness) -> impl Strategy<Value = Ballot> {
    let method = prop_oneof![60 => Just(method), 1 => prop::sample::select(METHODS.to_vec())];
    let on = prop_oneof![1 => Just(None), 60 => (4_i8..11).prop_map(|day| Some(march(day))), 3 => (2_i8..14).prop_map(|day| Some(march(day)))];
    let poll = prop_oneof![60 => Just("p"), 1 => Just("q")];
    let received = option::weighted(0.2, (4_i8..16).prop_map(march));
    (by(openness), 0_u32..3, on, poll, method.prop_flat_map(choice), received, 0_u8..4).prop_map(
        |(by, number, on, poll, choice, received, file)| {
            let named = matches!(by, By::Voter { .. });
            let (number, on) = if named { (number, on) } else { (0, None) };
            let id = format!("{by:?}-{number}-{choice:?}-{on:?}-{file}");
            Ballot { by, number, poll: poll.to_owned(), on, choice, received, id }
        },
    )
}

fn delegation(method: Method) -> impl Strategy<Value = Delegation> {
    let scope = prop_oneof![
        8 => Just(Scope::Poll { poll: "p".to_owned() }),
        2 => Just(Scope::All),
        1 => Just(Scope::Subjects { subjects: vec![Subject::Ordinary, Subject::ElectDelegate] }),
        1 => Just(Scope::Subjects { subjects: vec![Subject::Dissolve] }),
    ];
    let instruction = prop_oneof![5 => Just(None), 1 => choice(method).prop_map(Some)];
    (
        1_u8..12,
        1_u8..12,
        scope,
        0_i8..12,
        option::weighted(0.1, 6_i8..14),
        option::weighted(0.05, 1_i8..14),
        instruction,
    )
        .prop_map(|(from, to, scope, starts, ends, withdrawn, instruction)| Delegation {
            id: format!("{from}-{to}-{scope:?}-{starts}-{ends:?}-{withdrawn:?}-{instruction:?}"),
            from: id(from),
            to: id(to),
            scope,
            starts: march(starts),
            ends: ends.map(march),
            withdrawn: withdrawn.map(march),
            mandate: String::new(),
            instruction,
        })
}

fn change() -> impl Strategy<Value = RollChange> {
    let moved = prop_oneof![
        Just(Moved::Left),
        option::of(Just("a".to_owned())).prop_map(|cell| Moved::Joined { cell }),
        prop_oneof![Just("a"), Just("b")].prop_map(|cell| Moved::ToCell { cell: cell.to_owned() }),
    ];
    (1_u8..16, 0_i8..14, moved).prop_map(|(voter, on, change)| RollChange { voter: id(voter), on: march(on), change })
}

fn threshold(of: Of) -> impl Strategy<Value = Threshold> {
    // Quorums are mostly met, so that there is something to decide.
    let shares: &[&str] = match of {
        Of::Members => &["1/2", "1/3", "1/5", "1/10", "0", "1/5", "1"],
        Of::Cast | Of::Present => &["1/2", "2/3", "3/4", "1/5", "1/10", "0", "1"],
    };
    (prop::sample::select(shares.to_vec()), any::<bool>(), 0_u32..3, option::weighted(0.1, 1_u32..4)).prop_map(
        move |(share, strictly, least, enough)| {
            let share = Share::parse(share).unwrap();
            Threshold { share, of, strictly: strictly && share != Share::parse("1").unwrap(), least, enough }
        },
    )
}

fn rules(method: Method) -> impl Strategy<Value = VotingRules> {
    let of = prop_oneof![Just(Of::Cast), Just(Of::Present), Just(Of::Members)];
    let proxies = (option::of(0_u32..3), any::<bool>(), any::<bool>());
    let proxies = proxies.prop_map(|(most, chains, one_poll)| ProxyRules { most, chains, one_poll });
    let parts = (
        threshold(Of::Members),
        of.prop_flat_map(threshold),
        proxies,
        (any::<bool>(), any::<bool>(), any::<bool>()),
        (1_u32..3, threshold(Of::Present), threshold(Of::Present)),
        option::weighted(0.2, Just(10_u32)),
    );
    parts.prop_map(move |(quorum, majority, proxies, (replace, concerned, always), (rounds, put_off, aside), days)| {
        let subject = if method == Method::Ranked { Subject::ElectDelegate } else { Subject::Ordinary };
        let mut rules = VotingRules::of(subject, None, &Voting::default(), true);
        let basis = rules.method.basis.clone();
        rules.method.value = method;
        rules.quorum.value = quorum;
        rules.majority.value = majority;
        rules.proxies.value = proxies;
        rules.replace.value = replace;
        rules.concerned_vote.value = concerned;
        // Elections are secret where nothing says otherwise; here they are open as well.
        rules.secrecy = VotingRules::of(Subject::Ordinary, None, &Voting::default(), true).secrecy;
        rules.registered_days = days.map(|value| Stated { value, basis: basis.clone() });
        if matches!(method, Method::Consent | Method::Consensus) {
            rules.consent = Some(leveller_model::review::ConsentRules {
                rounds: Stated { value: rounds, basis: basis.clone() },
                put_off: Stated { value: put_off, basis: basis.clone() },
                delay_days: Stated { value: 7, basis: basis.clone() },
                aside: Stated { value: aside, basis },
                vote_always: always,
            });
        }
        rules
    })
}

/// A poll of a few people and a box with much in it that should not be.
pub fn drawn() -> impl Strategy<Value = (Poll, BallotBox)> {
    let openness = prop_oneof![
        7 => Just(Openness::Open),
        1 => Just(Openness::Confidential),
        2 => Just(Openness::Secret),
        1 => Just(Openness::Paper),
    ];
    (prop::sample::select(METHODS.to_vec()), openness).prop_flat_map(|(method, openness)| {
        let poll = (
            rules(method),
            prop_oneof![1 => 1_u8..6, 6 => 8_u8..14],
            1_u32..4,
            option::weighted(0.2, Just("a".to_owned())),
            any::<[bool; 5]>(),
        );
        let candidates = Just((0..5).map(|number| format!("c{number}")).collect::<Vec<_>>()).prop_shuffle();
        let held = (
            vec(ballot(method, openness), 0..25),
            vec(delegation(method), 0..10),
            vec(change(), 0..4),
            option::weighted(0.2, vec(1_u8..16, 0..8)),
            option::weighted(0.5, 6_u32..16),
            candidates,
            any::<bool>(),
        );
        (poll, held).prop_map(move |((rules, people, seats, cell, [again, put_off, reworked, urgent, late]), held)| {
            let voter = |number: u8| Voter {
                id: id(number),
                cell: Some(if number.is_multiple_of(3) { "b" } else { "a" }.to_owned()),
                since: march(match number {
                    5 => 8,
                    7 => 3,
                    _ => -20,
                }),
                votes: 1,
            };
            let call = if again { Call::Again } else { Call::First };
            let candidate = |number| Candidate { id: format!("c{number}"), name: String::new() };
            let poll = Poll {
                id: "p".to_owned(),
                question: String::new(),
                candidates: (0..5).map(candidate).collect(),
                seats,
                method,
                binding: true,
                rules,
                roll: (1..=people).map(voter).collect(),
                cell,
                concerned: vec![id(2)],
                called: None,
                opens: march(4),
                closes: march(10),
                received_by: march(if late { 13 } else { 10 }),
                openness,
                call,
                round: if put_off { 2 } else { 1 },
                was_put_off: put_off,
                was_reworked: reworked,
                urgent,
            };
            let (ballots, delegations, changes, present, issued, lot, drawn) = held;
            let present = present.map(|present| present.into_iter().map(id).collect());
            let lot = if drawn { lot } else { Vec::new() };
            (poll, BallotBox { ballots, delegations, changes, present, issued, rulings: Vec::new(), lot })
        })
    })
}

/// All votes of the numbers of a count.
fn votes(count: &Count) -> u32 {
    let of = |vote: &leveller_model::review::VoteCount| vote.in_favour + vote.against + vote.abstain;
    match count {
        Count::Vote(vote) => of(vote),
        Count::Consent { consent, standing_aside, abstain, objections, vote, .. } => {
            let all = consent + standing_aside + abstain + objections.iter().map(|one| one.votes).sum::<u32>();
            assert!(vote.as_ref().is_none_or(|vote| of(vote) == all));
            all
        }
        Count::Ranked { ranked, abstain, .. } => ranked.cast + abstain,
        Count::Gradient { steps, .. } => steps.iter().sum(),
        Count::Approval { cast, abstain, .. } => cast + abstain,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn order_does_not_matter((poll, held) in drawn(), seed in any::<u64>()) {
        let first = tally(&poll, &held);
        let mut other = held.clone();
        // A drawn order: by a number that has nothing to do with what is ordered.
        let place = |at: usize| (at as u64 + 1).wrapping_mul(seed | 1) >> 7;
        let mixed = |len: usize| { let mut order: Vec<usize> = (0..len).collect(); order.sort_by_key(|at| place(*at)); order };
        other.ballots = mixed(held.ballots.len()).into_iter().map(|at| held.ballots[at].clone()).collect();
        other.delegations = mixed(held.delegations.len()).into_iter().map(|at| held.delegations[at].clone()).collect();
        other.changes = mixed(held.changes.len()).into_iter().map(|at| held.changes[at].clone()).collect();
        let mut turned = poll.clone();
        turned.roll.reverse();
        prop_assert_eq!(tally(&turned, &other), first);
    }

    #[test]
    fn no_ballot_is_lost_or_counted_twice((poll, held) in drawn()) {
        let result = tally(&poll, &held);
        let counted = result.counted;
        prop_assert_eq!(counted.given as usize, held.ballots.len());
        prop_assert_eq!(counted.counted + counted.replaced + counted.duplicate + counted.refused, counted.given);
        prop_assert_eq!(result.ballots.len(), held.ballots.len());
        let mut whose = BTreeSet::new();
        for ballot in result.ballots.iter().filter(|ballot| ballot.fate == BallotFate::Counted) {
            prop_assert!(whose.insert(ballot.by.clone()), "{:?} counts twice", ballot.by);
        }
        let mut again = held.clone();
        again.ballots.extend(held.ballots.clone());
        let twice = tally(&poll, &again);
        prop_assert_eq!(&twice.count, &result.count, "handing everything in twice changes nothing");
        prop_assert_eq!(twice.outcome, result.outcome);
    }

    #[test]
    fn votes_are_those_of_people_who_take_part((poll, held) in drawn()) {
        let result = tally(&poll, &held);
        let carried = result.delegations.iter().filter(|one| matches!(one.fate, Fate::Cast { .. })).count();
        // With one vote each, a count holds a vote for every ballot that counts and for every delegation that was cast.
        prop_assert_eq!(votes(&result.count) as usize, result.counted.counted as usize + carried);
        prop_assert!(votes(&result.count) <= result.present);
        if result.outcome != Outcome::Void {
            prop_assert!(result.present <= result.members);
        }
        let givers: BTreeSet<&str> = result.delegations.iter()
            .filter(|one| matches!(one.fate, Fate::Cast { .. })).map(|one| one.from.as_str()).collect();
        prop_assert_eq!(givers.len(), carried, "nobody's vote is carried twice");
        for ballot in result.ballots.iter().filter(|ballot| ballot.fate == BallotFate::Counted) {
            if let By::Voter { voter } = &ballot.by {
                prop_assert!(!givers.contains(voter.as_str()), "an own vote beats a delegation");
            }
        }
    }

    #[test]
    fn loops_are_found_before_the_vote((poll, mut held) in drawn(), ring in 2_usize..6) {
        let mut poll = poll;
        poll.openness = Openness::Open;
        poll.cell = None;
        poll.rules.registered_days = None;
        poll.rules.concerned_vote.value = true;
        poll.rules.proxies.value = ProxyRules { most: None, chains: true, one_poll: false };
        poll.roll = (1..=ring).map(|number| Voter {
            id: id(u8::try_from(number).unwrap()), cell: None, since: march(-9), votes: 1,
        }).collect();
        held.changes.clear();
        held.delegations = (0..ring).map(|at| Delegation {
            id: at.to_string(),
            from: poll.roll[at].id.clone(),
            to: poll.roll[(at + 1) % ring].id.clone(),
            scope: Scope::All,
            starts: march(0),
            ends: None,
            withdrawn: None,
            mandate: String::new(),
            instruction: None,
        }).collect();
        let electorate = Electorate::of(&poll, &[]);
        let everybody: Vec<String> = poll.roll.iter().map(|voter| voter.id.clone()).collect();
        prop_assert_eq!(loops(&poll, &electorate, &held.delegations), vec![everybody.clone()]);
        // One who votes in person breaks it, and carries all the others.
        let one = BTreeSet::from([everybody[0].as_str()]);
        let resolved = resolve(&poll, &electorate, &held.delegations, &one);
        let cast = resolved.iter().filter(|one| matches!(&one.fate, Fate::Cast { by } if *by == everybody[0])).count();
        prop_assert_eq!(cast, ring - 1);
        let nobody = resolve(&poll, &electorate, &held.delegations, &BTreeSet::new());
        let void = nobody.iter().all(|one| matches!(&one.fate, Fate::Void { .. }));
        prop_assert!(void);
    }

    #[test]
    fn no_vote_is_lost_at_any_stage(orders in vec((named(5), 1_u32..9), 1..20), seats in 1_u32..5, lot in Just((0..5).map(|number| format!("c{number}")).collect::<Vec<_>>()).prop_shuffle()) {
        let candidates: Vec<String> = (0..5).map(|number| format!("c{number}")).collect();
        let ballots: Vec<(&[String], u32)> = orders.iter().map(|(order, votes)| (order.as_slice(), *votes)).collect();
        let count = count_ranked(&candidates, &ballots, seats, &lot);
        for stage in &count.stages {
            let sum: Decimal = stage.votes.iter().map(|(_, votes)| *votes).sum();
            prop_assert_eq!(sum + stage.not_transferred, Decimal::from(count.cast));
        }
        prop_assert_eq!(count.elected.len(), usize::try_from(seats).unwrap().min(5));
        prop_assert!(count.lot_needed.is_empty());
    }
}

/// Ten thousand voters, of whom the last three thousand give their votes on in one chain that ends in a loop.
#[test]
fn a_great_poll_with_a_long_chain_is_counted() {
    const PEOPLE: usize = 10_000;
    const VOTING: usize = 7_000;
    let mut rules = VotingRules::of(Subject::Ordinary, None, &Voting::default(), true);
    rules.proxies.value = ProxyRules { most: None, chains: true, one_poll: false };
    let who = |number: usize| format!("w{number:05}");
    let poll = Poll {
        id: "p".to_owned(),
        question: String::new(),
        candidates: Vec::new(),
        seats: 1,
        method: Method::Majority,
        binding: true,
        rules,
        roll: (0..PEOPLE).map(|number| Voter { id: who(number), cell: None, since: march(-20), votes: 1 }).collect(),
        cell: None,
        concerned: Vec::new(),
        called: None,
        opens: march(4),
        closes: march(10),
        received_by: march(10),
        openness: Openness::Open,
        call: Call::First,
        round: 1,
        was_put_off: false,
        was_reworked: false,
        urgent: false,
    };
    let ballot = |number: usize| Ballot {
        by: By::Voter { voter: who(number) },
        number: 1,
        poll: "p".to_owned(),
        on: Some(march(5)),
        choice: Choice::Majority { vote: if number.is_multiple_of(3) { Vote::Against } else { Vote::For } },
        received: None,
        id: number.to_string(),
    };
    let given = |number: usize| Delegation {
        id: number.to_string(),
        from: who(number),
        to: who(if number + 1 < PEOPLE { number + 1 } else { number - 1 }),
        scope: Scope::All,
        starts: march(0),
        ends: None,
        withdrawn: None,
        mandate: String::new(),
        instruction: None,
    };
    let held = BallotBox {
        ballots: (0..VOTING).map(ballot).collect(),
        delegations: (VOTING..PEOPLE).map(given).collect(),
        ..BallotBox::default()
    };
    let result = tally(&poll, &held);
    // 0, 3, … 6,999 are 2,334 against.
    let Count::Vote(vote) = result.count else { panic!("{:?}", result.count) };
    assert_eq!((vote.in_favour, vote.against, result.present), (4_666, 2_334, 7_000));
    let ring = vec![who(9_998), who(9_999)];
    assert_eq!(loops(&poll, &Electorate::of(&poll, &[]), &held.delegations), vec![ring]);
    assert!(result.delegations.iter().all(|one| matches!(one.fate, Fate::Void { .. })));
}
