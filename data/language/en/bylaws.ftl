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
bylaws-notice-matters = Our list of what this law requires of the rules is not known to be complete.
bylaws-notice-low = Of some facts below our confidence is low, or no date of reading is known: verify before filing.
bylaws-matters = The { $matters } matters the Act requires, and where they are
bylaws-matters-complete = The Act lists what the rules must deal with: { $note }. Each is dealt with in the rules named.
bylaws-matters-incomplete = Our list is not known to be complete: { $note }.
bylaws-uncovered = not dealt with
bylaws-rules = The rules
bylaws-plain = In plain words:
bylaws-open = { $blanks-plural ->
    [one] One blank to fill
   *[other] { $blanks } blanks to fill
  }
bylaws-open-what = Each of these is for the members to decide. Nothing is put in for them.
bylaws-lawyer = Points for a lawyer
bylaws-lawyer-point = Rule { $number }, { $title }: { $point }
bylaws-sources = What the rules rest on
rule-reference = rule { $number }
sign-member = Member
sign-secretary = Secretary
sign-date = Date
confidence-high = Confidence: high
confidence-medium = Confidence: medium
confidence-low = Confidence: low. Verify before filing
confidence-unchecked = { $confidence }. Verify before filing
