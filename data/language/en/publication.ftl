# What a review file says, and what changes for one person.

published-source = { $name }: { $value }. { $source }

one-reader-title = What changes for { $name }
one-reader-subject = What the proposal changes for one person
one-reader-foot = { $name }, as of { $date }. For the person it names only
one-reader-lead = This page says what would change for you if { $firm } became a cooperative of those who work in it, as it is proposed now. Nothing is decided. You can ask why each figure is so, object, propose something else, and vote.
one-reader-column-what = What
one-reader-column-before = Today
one-reader-column-after = As proposed
one-reader-gross = Pay a year, before tax
one-reader-take-home = Take-home pay a year
one-reader-hours = Hours a week
one-reader-manager = Who directs your work
one-reader-cell = Where you work
one-reader-tasks = Tasks of running the firm
one-reader-duties = What you have to do as a member
one-reader-vote-label = Your vote
one-reader-capital = What you pay in
one-reader-lost = What you could lose
one-reader-account = What an average member’s account could hold after five years
one-reader-ended = If your job ended instead

one-reader-pay-falls = Lower pay needs your agreement: nobody may lower it without.
one-reader-pay-sure = This follows from the pay policy that is proposed and from nothing uncertain.
one-reader-manager-title = The { $title }
one-reader-manager-top = Nobody
one-reader-manager-none = Nobody. Your cell decides together how its work is done, within what all members have decided
one-reader-cell-what = { $cell }, { $posts } posts
one-reader-cell-none = No cell yet
one-reader-tasks-none = None
one-reader-tasks-shared = Together or in turns, { $people } people: { $tasks }
one-reader-duty-delegate = You are proposed to speak for { $body } in the council, and it can call you back at any time.
one-reader-duty-meetings = You take part in the meetings of your cell and in general meetings. Joining is up to you.
one-reader-vote-none = None
one-reader-vote-one = One vote, as everybody has, if you join
one-reader-about = about { $amount }
one-reader-three = low { $low }, likely { $likely }, high { $high }
one-reader-lost-what = Your share of { $each }, and what stands on your account by then. At most, in ten years and of any member: { $most }. Your job too, as in any firm that fails
one-reader-lost-share = Your share of { $each }. Your job too, as in any firm that fails
one-reader-lost-open = Not known yet: nobody has said what members pay in
one-reader-account-open = Not known: the accounts of the firm are not in the plan
one-reader-ended-what = redundancy pay { $redundancy }; notice { $notice }
one-reader-not-sure = Low, likely and high are what follows from a low, a likely and a high saving of the whole firm. They are no promise.
one-reader-what-next = If you disagree, say so in your reply: an objection needs a reason and what would meet it. Whoever made this file sees your reply; in a secret ballot nobody sees your vote.

opened-productivity = Gain of output per hour of work
opened-coordination-kept = Share of today’s coordinating that is still needed
opened-pay-ratio = Highest hourly pay, in times of the lowest

file-review = Review for { $key }
file-review-everybody = Review for everybody

review-cap-tells-of-few = Before you hand these files out: the pay policy caps pay at so many times the lowest hourly rate, and only one or two people earn that rate. Whoever is paid at the cap can work out from their own page what they earn. Ask those people first, or choose another policy.

roll-joined = Came on the roll.
roll-joined-cell = Came on the roll, into the cell { $cell }.
roll-left = Went off the roll.
roll-to-cell = Went to the cell { $cell }.
recall-signed = recall signed by { $count }, { $needed } are needed for a vote
replies-come-to = { $said } things said by { $readers } readers count; { $left-out } do not, and { $refused } files could not be read.
reply-other-file = It answers a review file that this plan did not make.
reply-not-invited = Whoever it says it is from was not sent this review file.
reply-wrong-invitation = The invitation in it is not that of the person it says it is from.
reply-two-signers = Replies of this person are signed with two keys. Compare the fingerprint with them and confirm the one that is theirs.
reply-two-of-one-number = Two replies of this person have the same number and say different things. Ask for a new one.
reply-objection-unreasoned = An objection needs a reason and a change that would meet it.
reply-amendment-unreasoned = An amendment needs a reason.
reply-empty = It has no words.
reply-no-statement = It answers a statement nobody made, or one that was taken back.
reply-nothing-to-take-back = It takes back something that was not said.
reply-not-theirs = It gives away a vote that is another’s.

about-plan = The plan as a whole
about-rule = Rule { $number }, { $title }
about-task = Task: { $name }
about-cell = Cell: { $name }
answer-checks = Checks of the draft that fail
answer-new-problem = New to mend
folder-review = { $plan }, review

in-short-payroll = Payroll a year, everybody staying
in-short-saving = Saving a year, everybody staying
in-short-share = Saving of payroll, everybody staying
in-short-output-saving = Saving a year, the same work done by fewer as people leave
in-short-output-share = Saving of payroll, the same work done by fewer as people leave
in-short-own-pay = Your pay a year
in-short-own-take-home = Your take-home pay a year
one-reader-hours-how = Paid hours a week, as the payroll has them. Nothing in the plan changes them.
one-reader-cell-how = The cell you are placed in, and the posts placed in it with yours. Placing is a proposal: you can ask for another.
one-reader-tasks-how = Tasks of managers’ posts that end and that would come to you; the number is of the people who share them or take turns, you among them.
one-reader-capital-how = As was said of members’ shares in the plan: how many members, how much each, over how many months. It is the same for everybody.
one-reader-lost-how = The share, and what stands on the account of whoever has most on it in the year they do: lost if the cooperative fails. At the low, the likely and the high saving, each to two figures.
one-reader-account-how = What members’ accounts come to after five years, divided by the members there are at first. At the low, the likely and the high saving, each to two figures; nobody can promise it.
one-reader-ended-how = What the law would give you at least, were your job to end on the day the firm is looked at; a contract may give more.
