# Ballot papers and the sheet they are counted on.

paper-document = Ballot papers: { $question }
paper-subject = Papers to vote with, and the sheet to count them on
paper-foot = { $question } Poll { $poll }
paper-mark = Mark
paper-choice = Choice
paper-if-voted = If it comes to a vote: { $vote }
paper-how-consent = Put a cross beside one line. If you object, write why, and what would meet your objection.
paper-how-consensus = Put a cross beside one of the first four lines, and a cross beside one of the lines below for the case that it comes to a vote. If you object, write why, and what would meet your objection.
paper-how-majority = Put a cross beside one line.
paper-how-gradient = Put a cross beside the one line that says best what you think.
paper-how-ranked = Write 1 beside your first choice, 2 beside your second, and so on for as many as you like.
paper-how-approval = Put a cross beside { $seats-plural ->
    [one] one name
   *[other] no more than { $seats } names
}.
paper-reason = Why I object
paper-change = What would meet my objection
paper-no-name = Write no name on this paper. Fold it and put it into the box yourself.
paper-tally = Tally sheet
paper-tally-what = Ballots from { $opens } to { $closes }, { $voters } papers for { $voters } people who may vote. Count in front of those who wish to see it: each sheet gets a number when it is taken out of the box, is read aloud, and gets a stroke beside what it says. Then type the sheets in.
paper-strokes = Strokes
paper-sum = Sum
paper-not-valid = Not valid
paper-in-box = Papers in the box
paper-given-out = Papers given out
paper-teller-first = Counted by, signature
paper-teller-second = Watched by, signature
paper-rules = The rules this vote is held under:
paper-rule = What it settles
paper-rule-how = How
paper-rule-where = Where it stands
