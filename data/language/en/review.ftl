# How workers decide: subjects, ways of voting, what the rules say and do not say, what becomes of ballots, and results.

deciding-subject-adopt-rules = Adopting the founding rules
deciding-subject-change-rules = Changing the rules
deciding-subject-ordinary = A decision of all members
deciding-subject-approve-conversion = Approving the terms of the conversion
deciding-subject-merge = Merging, dividing or changing the form
deciding-subject-dissolve = Dissolving
deciding-subject-exclude = Excluding a member
deciding-subject-elect-board = Electing the board
deciding-subject-remove-from-board = Removing somebody from the board
deciding-subject-elect-managers = Electing managers
deciding-subject-elect-delegate = Electing a delegate
deciding-subject-recall-delegate = Recalling a delegate
deciding-subject-cell-decision = A decision of a cell

deciding-method-consent = Consent: carried if nobody objects with a reason
deciding-method-consensus = Consent first, with a vote on the same ballot in case it is not reached
deciding-method-majority = A vote for or against
deciding-method-ranked = Names in order of preference
deciding-method-gradient = Eight steps of agreement
deciding-method-approval = As many names as there are seats

deciding-of-members = of the votes of all members
deciding-of-present = of the votes of those who take part
deciding-of-cast = of the votes cast

deciding-unsaid-no-rules = No rules have been drafted.
deciding-unsaid-silent = The rules say nothing of it.
deciding-unsaid-reworded = The rule that says it has been reworded. Read it: if it says something else, that holds.
deciding-unsaid-open-blank = The rule leaves a blank here that nobody has filled.

deciding-default-ranked = People are elected by names in order of preference.
deciding-default-vote = It is put to the vote.
deciding-default-majority-half = More than half of the votes cast carry it.
deciding-default-majority-three-quarters = Three quarters of the votes cast carry it.
deciding-default-quorum-half = More than half of the members must take part, and at least two.
deciding-default-abstention-not-cast = Whoever abstains casts no vote.
deciding-default-notice-week = Notice of seven days is given.
deciding-default-concerned-vote = Everybody votes, also whom it concerns.
deciding-default-roll-open-and-close = Only those vote who were on the roll when the vote opened and still are when it closes.
deciding-default-later-replaces = If somebody votes twice, the ballot with the higher number counts.
deciding-default-lot = Lots decide between equals.
deciding-default-rounds-one = Consent is sought in one round.
deciding-default-put-off-fifth = If one fifth of those who take part object, the decision is put off once.
deciding-default-delay-week = It is put off for seven days.
deciding-default-aside-fifth = If one fifth of those who take part stand aside, the proposal is reworked once.
deciding-default-person-secret = Votes about people are secret.
deciding-default-secret-if-one-asks = It is secret if one person asks.
deciding-default-one-vote = Everybody has one vote.
deciding-default-no-proxies = Nobody votes for anybody else.
deciding-default-petition-half = More than half of the members must sign.

deciding-effect-left-out = It is left out of the count.
deciding-effect-like-against = It works like a vote against, since the share is taken of a number it belongs to.

deciding-secret-always = always secret
deciding-secret-on-request = secret on request

deciding-votes-member = One member, one vote
deciding-votes-shares = Votes follow shares

deciding-further-law-may-ask-more = The law may ask for a larger majority than the rules name. Have that checked.
deciding-further-majority-of-workers = A majority of the votes of the members who work there must be among those for it.
deciding-further-registered-first = It has no effect until the registrar has registered it.
deciding-further-registered-where-asked = Where the law asks for registration or filing, it has no effect before.
deciding-further-written-agreement = It binds nobody to take more shares or pay in more who has not agreed to that in writing.
deciding-further-extraordinary-meeting = It is made by an extraordinary general meeting.
deciding-further-core-twice = If it weakens the protected core, a second meeting must carry it too, by the larger majority that rule names.
deciding-further-company-twice = If it turns the body into a company, at least half of the members must take part, and a second meeting must confirm it.
deciding-further-instrument-signed = It is done by an instrument that this share of all members signs. The count shows who would; signatures do it.
deciding-further-board-excludes = The law gives this to the board alone. A vote of the members can only tell it what they think.
deciding-further-off-agenda-all-votes = If the notice did not name the removal, it takes more than half of the votes of all members.
deciding-further-meeting-only = It must be done at a meeting. A vote by files cannot take its place.
deciding-further-balance-of-seats = Each sex must have the share of the seats that the rule names. The count does not look at that.
deciding-further-residence-of-seats = A share of those elected must live in the country, as the rule says. The count does not look at that.
deciding-further-votes-of-workers = Members who work there must have the share of the votes that the law names.

deciding-petition-recall-delegate = Asking for a vote on a recall
deciding-petition-call-meeting = Asking for a general meeting
deciding-petition-remove-from-board = Removing somebody from the board by signing

deciding-openness-open = Open: everybody can see how everybody voted.
deciding-openness-confidential = Confidential, not secret: whoever merges the files can see how somebody voted.
deciding-openness-secret = Secret: a ballot carries a token and no name.
deciding-openness-paper = Secret, on paper

deciding-stand-consent = No objection
deciding-stand-aside = Stands aside
deciding-stand-abstain = Takes no stand
deciding-stand-object = Objects

deciding-vote-for = For
deciding-vote-against = Against
deciding-vote-abstain = Abstains

deciding-gradient-1 = Endorses it whole-heartedly
deciding-gradient-2 = Agrees, with a minor point
deciding-gradient-3 = Supports it with reservations
deciding-gradient-4 = Abstains
deciding-gradient-5 = Needs more discussion
deciding-gradient-6 = Does not like it, and will go along
deciding-gradient-7 = Disagrees seriously
deciding-gradient-8 = Would veto it

deciding-refused-other-poll = It is for another poll.
deciding-refused-other-method = It answers in another way than was asked.
deciding-refused-other-openness = It carries a name and must not, or carries none and must.
deciding-refused-no-reason = An objection needs a reason.
deciding-refused-no-change = An objection needs a change that would meet it.
deciding-refused-unknown-candidate = It names somebody who does not stand.
deciding-refused-candidate-twice = It names somebody twice.
deciding-refused-too-many-names = It names more people than there are seats.
deciding-refused-unknown-step = There are eight steps, and it names another.
deciding-refused-undated = It does not say when it was cast.
deciding-refused-early = It was cast before the vote opened.
deciding-refused-late = It was cast after the vote closed.
deciding-refused-received-late = It arrived after the box was shut.
deciding-refused-not-on-roll = Whoever cast it is not on the roll.
deciding-refused-joined-later = Whoever cast it came on the roll after the vote had opened.
deciding-refused-left = Whoever cast it was no longer on the roll when the vote closed.
deciding-refused-other-cell = Whoever cast it is not in this cell, or was not for the whole time.
deciding-refused-not-long-enough = Whoever cast it has not been on the roll for as many days as the law asks.
deciding-refused-concerned = It concerns whoever cast it, and the rule gives them no vote on it.
deciding-refused-twice = Whoever cast it had voted already.
deciding-refused-same-number = Another ballot of the same voter has the same number and says something else. Nothing tells which is meant.
deciding-refused-token-twice = Another ballot has the same token and says something else. Nothing tells which is meant.

deciding-fault-not-secret = The rules want this vote to be secret, and it is not. Use tokens or paper.
deciding-fault-other-method = The rules want another way of voting.
deciding-fault-no-voters = Nobody is on the roll.
deciding-fault-voter-twice = Somebody is on the roll twice.
deciding-fault-votes = Votes are not as the rules say: each member has one; or they differ and ballots carry no name.
deciding-fault-no-candidates = Nobody stands.
deciding-fault-candidate-twice = Somebody stands twice.
deciding-fault-no-seats = There is no seat to fill.
deciding-fault-days = The days are not in order: it opens, it closes, the box is shut.
deciding-fault-notice = Notice was too short.
deciding-fault-more-than-issued = There are more ballots than tokens and papers were given out.

deciding-void-forbidden = The rules let nobody vote for another.
deciding-void-not-for-this-poll = The rules want a vote to be given for one meeting at a time, and this one was not given for this one.
deciding-void-nameless = Ballots carry no name here: hand over the token or the paper instead.
deciding-void-out-of-scope = It is not about this.
deciding-void-not-begun = Its term had not begun.
deciding-void-ended = Its term was over.
deciding-void-withdrawn = It was taken back.
deciding-void-giver-out = Whoever gave it has no vote here.
deciding-void-holder-out = Whoever was to cast it has no vote here.
deciding-void-own-vote = Whoever gave it voted in person.
deciding-void-replaced = Whoever gave it gave it to somebody else later.
deciding-void-two = Whoever gave it gave it twice from the same day. Nothing tells which is meant.
deciding-void-instruction = How it is to be cast is no answer to this poll.
deciding-void-too-many = Whoever was to cast it carries as many votes as the rules let.
deciding-void-given-on = It was given on, and the rules do not let it be.
deciding-void-loop = It leads into a loop: each in it has given their vote to the next.
deciding-void-holder-silent = Whoever was to cast it did not vote.

deciding-fate-counted = Counted
deciding-fate-replaced = Replaced by a later ballot
deciding-fate-duplicate = The same as another
deciding-fate-refused = Not counted
deciding-fate-cast = Cast
deciding-fate-void = Not cast

deciding-stage-first = First preferences
deciding-stage-surplus = A surplus is transferred
deciding-stage-excluded = A candidate is excluded
deciding-stage-filled = The last seats are filled

deciding-outcome-void = Nothing is decided: the poll was not held as it has to be.
deciding-outcome-no-quorum = Nothing is decided: too few took part.
deciding-outcome-lot-needed = Lots have to be drawn first.
deciding-outcome-consent = Carried: nobody objects.
deciding-outcome-carried = Carried by the majority.
deciding-outcome-lost = Lost.
deciding-outcome-rework = So many stand aside that the proposal has to be reworked once.
deciding-outcome-next-round = There are objections. The proposal is changed to meet them so far as can be, and consent is sought again.
deciding-outcome-put-off = So many object that the decision is put off.
deciding-outcome-to-vote = There has to be a vote.
deciding-outcome-elected = Elected.
deciding-outcome-not-elected = Nobody is elected: nobody has the majority the rule names.

deciding-note-not-in-force = These rules are not in force yet. The result binds those who agree to it, and nobody else.
deciding-note-not-a-meeting = The rules know meetings of the members. What was decided by files has to be the vote of such a meeting, or one has to confirm it.
deciding-note-present-by-ballots = Nobody wrote down who was there, so whoever voted counts as there.
deciding-note-nameless = Ballots carry no name. That only those voted who may was for those to see who gave out tokens and papers.
deciding-note-issued-unknown = Nobody wrote down how many tokens and papers were given out.
deciding-note-not-binding = This decides nothing. It shows how people think.

# The rules of a vote as they are shown, and the numbers of a count.

vote-rule-method = How votes are given
vote-rule-quorum = How many must take part
vote-rule-quorum-again = How many where it is held again
vote-rule-again-days = When it is held again, at the earliest
vote-rule-majority = What carries it
vote-rule-rounds = Rounds of seeking consent
vote-rule-put-off = Objections that put it off
vote-rule-delay = For how long, at least
vote-rule-aside = Standing aside that sends it back
vote-rule-abstention = Abstaining
vote-rule-silence = Taking no part
vote-rule-secrecy = Secrecy
vote-rule-notice = Notice
vote-rule-votes = Votes
vote-rule-proxies = Voting for others
vote-rule-concerned = Whether those it concerns vote
vote-rule-registered = On the roll before one can vote
vote-rule-replace = Whether a later ballot replaces an earlier
vote-rule-tie = Between equals
vote-rule-further = What else it needs

vote-days = { $count-plural ->
    [one] { $count } day
   *[other] { $count } days
}
vote-yes = yes
vote-no = no
vote-tie-lot = lots are drawn
vote-secret-by = { $what } of { $by }
vote-proxies-none = not allowed
vote-proxies-most = { $most-plural ->
    [one] one person can cast the vote of one other
   *[other] one person can cast the votes of { $most } others
}
vote-proxies-any = allowed, without a limit
vote-proxies-one-poll = given for one vote at a time
vote-more-than = more than { $share } { $of }
vote-at-least = { $share } { $of }
vote-never-fewer = , never fewer than { $count }
vote-enough = , but { $count } are enough
vote-basis-rule = Rule { $rule }.
vote-basis-suggested = Rule { $rule }; the figure is only suggested and nobody has decided it.
vote-basis-cite = { $cite }. { $confidence }.
vote-outcome-of = { $outcome } { $names }
vote-of = { $count } of { $total }
vote-number-quorum = Taking part
vote-number-for = For
vote-number-against = Against
vote-number-abstain = Abstaining
vote-number-consent = No objection
vote-number-aside = Standing aside
vote-number-no-stand = Taking no stand
vote-number-objecting = Objecting

ballot-no-key = on the roll, but the key they sign with is not known: they vote on paper.
ballot-own-counted = Your ballot is counted as you cast it.
label-poll-voters = May vote
formula-poll-voters = Everybody on the roll of this vote; where it is about one cell, the members of that cell on it.
label-poll-ballots = Ballots that came in
formula-poll-ballots = People from whom there is a ballot, by file, on paper or by token. Which of them count is said once they are counted.
formula-poll-number = Ballots that count, by what they say. Those that do not count stand below, each with its reason.
label-poll-of = { $number }: out of
formula-poll-of = What the rules of this vote measure it against: those who may vote, or the ballots that count for it. The rules stand below, each with what it rests on.
label-poll-needed = { $number }: needed
formula-poll-needed = The least count that meets the rules of this vote, which stand below, each with what it rests on.
label-statement = { $stand }: “{ $text }”
formula-statement = Readers whose last reply says so about this statement; each counts once. A cell is told of only where it is large enough to hide who it was.
label-recall-signed = Signatures to recall { $who }
formula-recall-signed = Readers who may vote on this seat and whose last reply signs the recall; each counts once.
label-recall-needed = Signatures needed for a vote on { $who }
formula-recall-needed = What the draft rules ask for, of those who may vote on this seat.
poll-turnout = { $ballots } of { $voters }
