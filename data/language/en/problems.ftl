# What is wrong and what to do: firm, rules, proposal, bylaws.
name-not-shown = a name not shown here
problem-manager-missing = The manager “{ $manager }” is nobody in the files.
problem-manager-missing-remedy = Add the manager’s row, or correct the reference.
problem-manager-set-aside = The row of the manager “{ $manager }” was set aside.
problem-manager-set-aside-remedy = Name who leads these posts now, or leave them without a line to the top.
problem-manager-self = { $keys } is said to report to themselves. The line was cut.
problem-manager-self-remedy = Correct the reference, or mark the row as the top.
problem-manager-loop = { $people } people report to each other in a circle: { $keys }. The line of the first was cut.
problem-manager-loop-remedy = Correct one of these references.
problem-structure-missing = The files do not say who reports to whom.
problem-structure-missing-remedy = Add a file of reporting lines. Until then layers, managers and what management costs are not known.
problem-pay-below-minimum = { $rows } { $rows-plural ->
    [one] person is
   *[other] people are
  } paid below the minimum wage for their hours today.
problem-pay-below-minimum-remedy = Check pay and hours. If they are right, the arrears are due whatever becomes of the plan.
problem-pay-dated = The pay of { $rows } { $rows-plural ->
    [one] row
   *[other] rows
  } is dated more than a year before the as-of date.
problem-pay-dated-remedy = Import newer pay. What is here is never uprated.
problem-hours-assumed = { $rows } { $rows-plural ->
    [one] row does
   *[other] rows do
  } not say the hours. A full-time week is assumed, so hourly pay may be far too low for whoever works less.
problem-hours-assumed-remedy = Add a column of hours a week or of full-time equivalents before a pay policy is trusted.
problem-age-unknown = The age of { $rows } { $rows-plural ->
    [one] row
   *[other] rows
  } is not known. They are charged as adults under pension age and taken to be enrolled in a pension.
problem-age-unknown-remedy = Add dates of birth where people may be young, or past pension age.
problem-rule-missing = There is no value of { $parameter } ({ $jurisdiction }) for { $date }. The nearest day there is: { $nearest }.
problem-rule-missing-remedy = Choose an as-of date that is covered, or add the value with its source to the law data.
problem-rule-unverified = { $parameters } { $parameters-plural ->
    [one] value of law this cost rests on has
   *[other] values of law this cost rests on have
  } not been read at the source.
problem-rule-unverified-remedy = See the register; check them at the source before anything is signed.
problem-region-missing = What an employer owes differs by state, and none is said.
problem-region-missing-remedy = Choose the state the work is done in under the plan’s settings, such as us-tx.
problem-rate-too-fine = { $parameter } is { $rate }: a rate is a share of one, with six decimals at most.
problem-rate-too-fine-remedy = Enter it anew: 2.7% is 0.027.
problem-own-figure-impossible = { $parameter } as entered is below { $least }, which is a part of it.
problem-own-figure-impossible-remedy = Enter the whole total, or take the entry out again.
problem-own-figure-missing = { $count } { $count-plural ->
    [one] rate is the firm’s own and is
   *[other] rates are the firm’s own and are
  } not entered: a common or new employer’s rate stands in, or nothing.
problem-own-figure-missing-remedy = Enter the firm’s own rates beside its payroll.
problem-costs-estimated = What employers owe in this country is an estimate: its rates differ by sector, size and contract.
problem-costs-estimated-remedy = Enter the firm’s own rates under the firm’s cost, and let an adviser there check every figure.
problem-category-impossible = Nobody of this age may have National Insurance category { $category }. The person is left out of every sum, before and after.
problem-category-unknown = There is no National Insurance category { $category }. The person is left out of every sum, before and after.
problem-category-unknown-remedy = Correct the letter in the file and import it again.
problem-category-impossible-remedy = Correct the letter or the day of birth in the file and import it again.
problem-allowance-excluded = The employment allowance is claimed, but the only paid worker is a director of the company, and the law gives none.
problem-allowance-excluded-remedy = Nothing is taken off; say that it is not claimed.
problem-on-costs-not-modelled = Employer charges are not modelled here: every figure is pay and benefits only.
problem-on-costs-not-modelled-remedy = Choose a jurisdiction whose law is modelled, or add the charges by hand to any figure you pass on.
problem-currency-not-of-law = Pay is in { $currency }, and the law of this jurisdiction counts in { $law }. Pay is counted; employer charges are not.
problem-currency-not-of-law-remedy = Choose the jurisdiction the firm is in, or correct the currency.
problem-currency-unknown = The files do not say their currency.
problem-currency-unknown-remedy = Say which currency it is when you make the plan.
problem-pay-consent-needed = { $posts-plural ->
    [one] Pay or benefits fall for { $posts } person, who must agree in writing. Together a year: { $total }.
   *[other] Pay or benefits fall for { $posts } people, each of whom must agree in writing. Together a year: { $total }.
  }
problem-pay-consent-needed-remedy = Ask each of them, or choose a policy that lowers nobody’s pay.
problem-pay-floor-held = The minimum wage lifted { $posts } { $posts-plural ->
    [one] post
   *[other] posts
  } above the pay policy.
problem-pay-floor-held-remedy = Nothing to do: the law is kept.
problem-cell-size = The size of the cell “{ $cell }” is { $size }; it should be { $min } to { $max } posts.
problem-cell-size-remedy = Move people between cells, or change the bounds.
problem-cell-missing = { $posts } { $posts-plural ->
    [one] row is
   *[other] rows are
  } not wholly in a cell.
problem-cell-missing-remedy = Put everybody into a cell, or let cells be drawn again.
problem-decision-unmatched = A decision names { $key }, which is no longer here.
problem-decision-unmatched-remedy = Make the decision again for whoever took the place, or undo it.
problem-decision-out-of-bounds = A decision gives { $what } outside { $least } to { $most }. It is left out.
problem-decision-out-of-bounds-remedy = Decide again inside these bounds, or take the decision back.
value-hourly = an hourly rate, in the smallest unit,
value-hours-week = hours a week
value-pay = yearly pay, in the smallest unit,
value-cell-size = a size in a cell
value-ratio = a ratio
value-supervisory-share = a share of supervision
value-kept = a share of supervision that is kept
value-cell-hours = hours of cell meetings
value-council-hours = hours of council meetings
value-gain = a gain in productivity
value-own-figure = a figure of the firm’s own
problem-policy-infeasible = The pay policy cannot be worked out: nobody’s pay is known to measure it by.
problem-policy-infeasible-remedy = Give the policy a rate, or add the missing pay.
problem-blank-open = { $blanks } { $blanks-plural ->
    [one] blank of the draft rules is
   *[other] blanks of the draft rules are
  } not filled.
problem-blank-open-remedy = Fill them with the members. The draft prints them as gaps.
problem-blank-refused = The value for “{ $blank }” in { $clause } is not of its kind or outside what is allowed. The blank stays open.
problem-blank-refused-remedy = Enter a value inside the bounds shown.
problem-members-too-few = There are { $members } posts; this legal form needs at least { $least } members.
problem-members-too-few-remedy = Choose another form, or find more members.
problem-matter-uncovered = No rule deals with “{ $matter }” ({ $cite }).
problem-matter-uncovered-remedy = Add a clause for it before anything is filed.
