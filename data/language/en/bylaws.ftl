# The draft rules.
bylaws-title = Draft rules for { $name } as a co-operative
bylaws-subtitle = { $form }: a draft for a lawyer to work on
bylaws-printed = Printed { $date }
bylaws-foot = Draft rules, { $name }, { $date }
bylaws-draft-mark = Draft for a lawyer. Not adopted, not registered, not legal advice.
bylaws-notice-draft = This is a draft made from a model of the firm. It is not legal advice and must not be adopted or filed before a lawyer has gone through it.
bylaws-notice-blanks = { $blanks-plural ->
    [one] { $blanks } blank is still open. It is shown as a ruled gap and listed at the end.
   *[other] { $blanks } blanks are still open. They are shown as ruled gaps and listed at the end.
  }
bylaws-notice-matters = Our list of what this law requires of the rules is incomplete, or not known to be complete. That every matter on it is dealt with does not show that the rules are whole.
bylaws-notice-suggested = { $blanks-plural ->
    [one] { $blanks } figure is only what we suggest: nobody has decided it. It is listed at the end.
   *[other] { $blanks } figures are only what we suggest: nobody has decided them. They are listed at the end.
  }
bylaws-notice-checks = { $failed-plural ->
    [one] { $failed } check of the draft failed. It is listed under what the draft was checked for.
   *[other] { $failed } checks of the draft failed. They are listed under what the draft was checked for.
  }
bylaws-notice-low = Of some facts below our confidence is low, or no date of reading is known: verify before filing.
bylaws-matters = { $matters-plural ->
    [one] The { $matters } matter we know the law requires, and where it is
   *[other] The { $matters } matters we know the law requires, and where they are
  }
bylaws-matters-complete = The law lists what the rules must deal with: { $note }. Each is dealt with in the rules named.
bylaws-matters-incomplete = Our list of what this law requires is not known to be complete: { $note }.
bylaws-uncovered = not dealt with
bylaws-rules = The rules
bylaws-plain = In plain words:
bylaws-open = { $blanks-plural ->
    [one] One blank to fill
   *[other] { $blanks } blanks to fill
  }
bylaws-open-what = Each of these is for the members to decide. Nothing is put in for them.
bylaws-suggested = { $blanks-plural ->
    [one] One figure we suggest
   *[other] { $blanks } figures we suggest
  }
bylaws-suggested-what = Nobody has decided these. They are common in practice and inside what we know of the law; each is for the members to keep or to change.
bylaws-changes = What differs from the library, and why
change-own = written for these rules
change-reworded = worded otherwise
change-taken = taken in; it is optional
change-left-out = left out
change-no-reason = no reason was given
bylaws-checks = What the draft was checked for
bylaws-checks-what = By the program, against the facts of law it knows. A check that passed does not take the place of a lawyer.
check-members = Members enough for the legal form
check-matters = Every matter the law requires has a rule, or a stated reason
check-limits = Every number is of its kind and inside what the law allows
check-agreement = Numbers of different rules agree with each other
check-terms = Every defined word is defined once, and used
check-references = Every rule that is referred to is there
check-powers = Nobody has a power the law keeps for others, and no two have the same
check-wording = What the law dictates stands unchanged, and no rule is empty
check-passed = nothing failed
check-failed = { $failed-plural ->
    [one] { $failed } failed
   *[other] { $failed } failed
  }
column-bounds = What it may be
column-suggested = Suggested
column-title = Title
column-done = What was done
column-reason = Why
column-check = Checked
column-check-looked-at = Looked at
column-check-found = Found
column-idea = Idea
column-origin = Where it comes from, and what differs
rule-missing = rule left out: { $title }
bylaws-origins = Where each rule comes from
part-opening = What you are asked to vote on
part-identity = What the cooperative is
part-members = Members
part-meetings = Meetings and decisions
part-cells = Cells
part-delegates = Delegates
part-work = How work is shared
part-board = The body the law asks for
part-capital = Capital
part-surplus = Surplus and reserves
part-pay = Pay and hours
part-network = Other cooperatives and unions
part-leaving = Leaving
part-disputes = Disputes and fairness
part-accounts = Accounts
part-changes = Changing the rules
part-conversion = The change of this firm
part-end = The end
part-own = Rules of our own
power-admit = admit members
power-exclude = exclude members
power-discipline = discipline members
power-elect-board = elect the board
power-remove-board = remove members of the board
power-amend-rules = change the rules
power-approve-accounts = approve the accounts
power-use-surplus = decide on the surplus
power-borrow = borrow
power-dissolve = end the cooperative
power-merge = merge or convert
power-represent = act for the cooperative towards others
power-appoint-auditor = appoint the auditor
power-instruct-board = give the board instructions
holder-meeting = the members in general meeting
holder-board = the board
holder-council = a council of delegates
holder-cell = a cell
holder-member = a single member
bylaws-lawyer = Points for a lawyer
bylaws-lawyer-point = Rule { $number }, { $title }:
bylaws-sources = What the rules rest on
rule-reference = rule { $number }
sign-member = Member
sign-secretary = Secretary
sign-date = Date
confidence-high = Confidence: high
confidence-medium = Confidence: medium
confidence-low = Confidence: low. Verify before filing
confidence-unchecked = { $confidence }. Verify before filing
returned-by-nobody = whoever sent it back
returned-reason = as proposed by { $by }
returned-none = The document changes nothing in the rules.
language-own = English
