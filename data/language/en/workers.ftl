# The summary for workers: one page, in plain words.
summary-subject = What the plan means for those who work here
summary-title = { $name }: what the plan means for you
summary-foot = { $name }, as of { $date }. Summary for workers
summary-status = This is a proposal, “{ $scenario }”. Nothing in it happens until those whom it binds have agreed.
summary-heading-firm = What happens to the firm.
summary-firm = It becomes a co-operative that those who work in it own together: { $cells-plural ->
    [one] one cell of colleagues
   *[other] { $cells } cells of colleagues, with delegates who can be recalled,
  } in place of permanent managers.
summary-rules = Draft rules exist for a { $form }; { $blanks } { $blanks-plural ->
    [one] blank in them is
   *[other] blanks in them are
  } still open, and a lawyer has not approved them.
summary-payroll = With everybody staying, pay and what the employer pays on top go from { $before } to { $after } a year.
summary-payroll-hidden = The sums are not printed on a page for everybody: they would tell what one or two people are paid.
summary-heading-jobs = What happens to jobs.
summary-posts = There are { $posts } posts today.
summary-nobody-dismissed = Nobody is dismissed, and who leaves is replaced.
summary-attrition = Nobody is dismissed. { $posts-plural ->
    [one] { $posts } post of somebody who leaves is
   *[other] { $posts } posts of people who leave are
  } not filled again.
summary-posts-cut = { $posts-plural ->
    [one] { $posts } post would be cut. The plan does not say whose.
   *[other] { $posts } posts would be cut. The plan does not say whose.
  }
summary-managers = { $managers-plural ->
    [one] { $managers } manager’s post becomes a member’s post; its holder stays.
   *[other] { $managers } managers’ posts become members’ posts; their holders stay.
  }
summary-headcount = For the same output as today { $headcount } of today’s posts would be needed.
summary-heading-pay = What happens to pay.
summary-policy-keep = Everybody keeps their pay.
summary-policy-equal = There is one hourly rate for everybody but apprentices.
summary-policy-ratio-cap = Apprentices apart, nobody is paid more than { $ratio } times the lowest hourly rate; others keep their pay.
summary-policy-banded = Pay is in { $ratio } bands; each post takes the one nearest its pay today.
summary-policy-hours = One sum is shared out by hours worked.
summary-policy-need = One sum is shared out by need first, and then by hours worked.
summary-pay = Pay or benefits fall for { $falls } and rise for { $rises } of the posts; for the others they stay.
summary-pay-same = Nobody’s pay or benefits change.
summary-benefits-end = Benefits that came with managers’ posts end.
summary-heading-decides = What each member decides.
summary-one-vote = Each member has one vote.
summary-body = { $body }: { $what }.
summary-heading-joining = What it costs to join.
summary-joining = Members pay in for shares: { $terms }. What is paid in is at risk if the co-operative fails.
summary-joining-open = Not known yet: nobody has entered what a member pays in.
summary-heading-unknown = What is not known, or not yet lawful.
summary-charges-not-modelled = Employer charges are not worked out here.
summary-unread = { $count } of { $of } values of law and assumptions have not been read at their source by anybody here.
summary-to-fix = { $count-plural ->
    [one] { $count } problem in the plan is still to be put right.
   *[other] { $count } problems in the plan are still to be put right.
  }
summary-none-to-fix = No problem in the plan is left that must be put right.
summary-heading-sure = How sure the numbers are.
summary-sentence = { $text }.
summary-heading-objecting = How to object, or ask for a change.
summary-objecting = Tell whoever gave you this page, best in writing, which sentence you object to and what you want instead. They can try it in the plan and print this page again with the figures it gives. Leveller itself collects no objections and holds no ballot yet: ask how the vote will be held before you sign anything.
summary-heading-report = Where the whole report is.
summary-report = Every figure here stands in the full report with how it is worked out: ask for it. Printed { $date } from operation { $operation } of the plan.
summary-redacted = Redacted edition: the firm’s and the scenario’s names are left out.
summary-left-out = Left out here, so that it fits on a page: { $what }. The report has it.
summary-optional-headcount = how many posts the same output takes
summary-optional-rules = how far the draft rules are
summary-optional-decides = who decides what
summary-optional-cash = whether cash lasts
summary-optional-half = whether it is about half
