# What is wrong and what to do: firm, rules, proposal, bylaws.
name-not-shown = a name not shown here
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
value-days-week = days a week
value-pay = yearly pay, in the smallest unit,
value-cell-size = a size in a cell
value-ratio = a ratio
value-supervisory-share = a share of coordinating
value-kept = a share of coordinating that is kept
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
problem-blank-refused = The value for “{ $blank }” in “{ $clause }” is not of its kind, or not between { $least } and { $most }. The blank stays open.
problem-blank-refused-remedy = Enter a value of its kind inside the bounds shown.
problem-blank-unlawful = “{ $blank }” in “{ $clause }” is { $said }, but the law wants { $bound } { $limit } ({ $unit }), { $cite }. The blank stays open.
problem-blank-unlawful-remedy = Enter a value the law allows, or choose another legal form.
problem-blank-doubtful = “{ $blank }” in “{ $clause }” is { $said }, but the law seems to want { $bound } { $limit } ({ $unit }), { $cite }. Of that we are not sure, or it does not always bind.
problem-blank-doubtful-remedy = Have it verified before filing, or enter a value inside the bound.
problem-plan-moved-on = “{ $blank }” in “{ $clause }” was entered as { $said }; the plan says { $plan } now.
problem-plan-moved-on-remedy = Take the entry out, and the rule follows the plan again; or keep it, if the members mean it so.
problem-clause-needed = “{ $clause }” was left out, but it is the rule that deals with “{ $matter }”, which the law requires ({ $cite }).
problem-clause-needed-remedy = Take the clause in again, or write a rule of your own that deals with the matter and have a lawyer confirm it.
problem-reference-broken = Rule { $number } of “{ $clause }” refers to “{ $other }”, which is not in the draft.
problem-reference-broken-remedy = Take that clause in, or take the reference out of the wording.
problem-rules-contradict = “{ $blank }” in “{ $clause }” is { $said }, { $how } “{ $other-blank }” in “{ $other }”, which is { $other-said }.
problem-rules-contradict-remedy = Change one of the two, so that the rules agree.
contradiction-below = and may not be below
contradiction-above = and may not be above
problem-power-reserved = “{ $clause }” lets { $holder } { $power }. The law keeps that for { $organ } ({ $cite }).
problem-power-reserved-remedy = Word the rule so that they propose and the organ named by the law decides.
problem-power-twice = “{ $clause }” lets { $holder } { $power }; “{ $other }” leaves it to { $other-holder }.
problem-power-twice-remedy = Leave the power with one of them.
problem-term-undefined = Rule { $number }, “{ $clause }”, uses “{ $word }” as the rules define it, but no rule of the draft defines it.
problem-term-undefined-remedy = Define the word where words are explained, or use another.
problem-term-twice = “{ $word }” is defined a second time in rule { $number }, “{ $clause }”.
problem-term-twice-remedy = Define it in one place.
problem-term-unused = “{ $word }” is defined in rule { $number }, “{ $clause }”, and no rule uses it.
problem-term-unused-remedy = Take the definition out.
problem-locked-text = In “{ $clause }”, words were changed that the law dictates. The wording of the library stands.
problem-locked-text-remedy = Keep the lines that begin with “!” as they are, and change those around them.
problem-rule-empty = “{ $clause }” was left without a title or without words. The wording of the library stands.
problem-rule-empty-remedy = Leave the clause out, if it is not wanted.
bound-at-least = at least
bound-more-than = more than
bound-at-most = at most
bound-less-than = less than
bound-exactly = exactly
bound = { $bound } { $number }
bound-by-law = by law { $bound }, { $cite }
bound-none = no bound
problem-members-too-few = There are { $members } posts; this legal form needs at least { $least } members.
problem-members-too-few-remedy = Choose another form, or find more members.
problem-matter-uncovered = No rule deals with “{ $matter }” ({ $cite }).
problem-matter-uncovered-remedy = Add a clause for it before anything is filed.
problem-cell-mixed = The cell “{ $cell }” mixes { $what }.
problem-cell-mixed-remedy = Move those who work elsewhere or at another time, or keep it and let them meet when they can.
problem-cell-skill = The cell “{ $cell }” has { $people } people with “{ $skill }” and needs { $needed }.
problem-cell-skill-remedy = Move somebody in who has it, train one more, or ask for fewer.
problem-cell-apart = { $key } and { $other } must be apart and are both in the cell “{ $cell }”.
problem-cell-apart-remedy = Move one of the two to another cell, or take the condition back.
problem-pin-moved = { $key } is pinned to the cell “{ $cell }” and is not in it.
problem-pin-moved-remedy = Move the person back, or unpin them.
problem-share-of-week = The shares of the week of { $key } come to { $share }, not to a whole week.
problem-share-of-week-remedy = Change one share so that they come to 100%.
problem-tasks-unheld = { $count } { $count-plural ->
    [one] task has
   *[other] tasks have
  } no holder, { $hours } hours a week: { $reason }. The first: { $task }.
problem-tasks-unheld-remedy = Give each to one person, a rota or a subject under Proposal, tasks; or let holders be proposed.
problem-tasks-missing = { $key } coordinates for { $hours } hours a week, and no task says what.
problem-tasks-missing-remedy = Add a task for the post, take tasks back in, or set its coordinating share to none.
problem-task-hours-left = The hours said of the tasks of { $key } leave { $hours } hours of coordinating without a task.
problem-task-hours-left-remedy = Raise one of them, leave one unsaid, or lower the post’s coordinating share.
problem-task-hours-over = Tasks, turns and meetings of { $key } come to { $hours } hours in a full week; the contract says { $contracted }.
problem-task-hours-over-remedy = Give one of the tasks to somebody else, or put more people into the rota.
problem-rota-gap = A rota of the cell “{ $cell }” has { $people } people and needs { $needed } for the gap between turns.
problem-rota-gap-remedy = Add people to the rota, shorten the gap, or lengthen each turn.
problem-rotas-too-many = The cell “{ $cell }” has { $rotas } rotas, and { $people } can take turns: some turns stay open, as nobody has two in one week.
problem-rotas-too-many-remedy = Give the tasks of one rota to a person, or let more people qualify.
problem-council-twice = “{ $body }” sends delegates to two councils. The first was kept.
problem-council-twice-remedy = Take it out of one of them.
problem-council-loop = The council “{ $body }” stands above itself in a circle and was left out.
problem-council-loop-remedy = Take the council above it out of those below it.
problem-cell-name-taken = Two cells cannot both be called “{ $cell }”. The second name was not given.
problem-cell-name-taken-remedy = Give it another name, or undo it.
problem-council-missing = The cell “{ $body }” sends a delegate to no council.
problem-council-missing-remedy = Put it under a council, or go back to councils by formula.
problem-seats-empty = { $count } { $count-plural ->
    [one] seat has
   *[other] seats have
  } no delegate.
problem-seats-empty-remedy = Each cell gives its mandate; until then nobody speaks for it.
problem-term-over = The term of { $key } for “{ $body }” is over.
problem-term-over-remedy = The body gives a new mandate, to somebody else.
problem-term-second = { $key } would speak for “{ $body }” a second term straight after the first.
problem-term-second-remedy = Give the mandate to somebody else for one term.
problem-mandate-outside = { $key } speaks for “{ $body }” and is no member of it.
problem-mandate-outside-remedy = Give the mandate to a member; for a council, to one of the delegates who sit in it.
problem-mandate-twice = { $key } speaks for two bodies side by side: { $bodies }.
problem-mandate-twice-remedy = One of them gives its mandate to somebody else.
problem-grant-cell-gone = Authority of { $key } in “{ $domain }” was granted by the cell “{ $cell }”, which there is not.
problem-grant-cell-gone-remedy = The cell the person works in now grants it anew, or it is taken back.
problem-wave-twice = The cell “{ $cell }” is in “{ $wave }” and in an earlier wave. The earlier was kept.
problem-wave-twice-remedy = Take it out of one of the two.
problem-wave-past = “{ $wave }” starts on { $date }, before the day the firm is looked at.
problem-wave-past-remedy = Choose a later day.
problem-wave-missing = { $cells } { $cells-plural ->
    [one] cell is
   *[other] cells are
  } in no wave.
problem-wave-missing-remedy = Put each into a wave, or take the waves out: then all start together.
problem-pay-budget-too-small = The sum to share out, { $budget }, is under what minimum wage and floors come to, { $least }. Pay is kept until it is raised.
problem-pay-budget-too-small-remedy = Raise the sum by { $gap } at least, or lower the floors that are the firm’s own.
value-bands = a number of bands
value-budget = a sum to share out, in the smallest unit,
value-need = what a need is worth, in the smallest unit,
value-housing = a share of what housing costs
value-share-of-week = a share of a week
value-cover = a number of people in a cell
value-term = weeks
value-gap = weeks between turns
value-task-hours = hours of a task
value-market-floor = a share of pay elsewhere
value-dependants = a number of people kept
everywhere = the whole firm
problem-cells-bounds = Cells from { $min } to { $max } posts cannot be: one post alone is larger, or the smallest is above the largest.
problem-cells-bounds-remedy = Let the largest be at least as large as the smallest and as the largest post.
problem-cells-too-few = { $where }: { $posts } in posts, { $missing } too few for one cell.
problem-cells-too-few-remedy = Let cells be as small as that, bring { $missing } more there, or say that these people belong to another site or shift.
problem-cells-no-count = { $where } has { $posts } posts, which no number of cells within the bounds holds.
problem-cells-no-count-remedy = Let the smallest cell be { $min }, or the largest { $max }.
problem-cells-skill-short = In { $where } { $holders } people have “{ $skill }”; { $cells } { $cells-plural ->
    [one] cell needs
   *[other] cells need
  } { $needed }.
problem-cells-skill-short-remedy = Train or bring in { $more } more, or ask for fewer in each cell.
problem-cells-pinned-too-many = { $posts } posts are pinned to “{ $cell }”, more than a cell may hold.
problem-cells-pinned-too-many-remedy = Unpin some, or let cells be as large as { $max }.
problem-cells-pinned-across = People pinned to “{ $cell }” work in two places or at two times: { $one }, and { $other }.
problem-cells-pinned-across-remedy = Unpin those of one of the two.
problem-cells-pinned-apart = Pinned to “{ $cell }” and to be apart, or pinned twice: { $people }.
problem-cells-pinned-apart-remedy = Unpin one of them, or take the condition that they be apart back.
problem-cells-apart-impossible = These must all be apart, and there can be { $cells } { $cells-plural ->
    [one] cell
   *[other] cells
  }: { $people }.
problem-cells-apart-impossible-remedy = Let two of them share a cell, or let cells be smaller so that there are more.
problem-cells-together = In { $where } no cells meet every condition together. { $proof }
problem-cells-together-remedy = { $relief }{ $size }
cells-none-proved = That there are none is proved.
cells-none-found = That there are none is not proved.
relief-apart = The smallest change found: give up a condition that people be apart or pinned.
relief-cover = The smallest change found: ask for fewer people with a skill in each cell.
relief-min = The smallest change found: let the smallest cell be
relief-max = The smallest change found: let the largest cell be
relief-none = Loosen one condition after the other and try again; no single one was found that would do.
problem-distribution-impossible = { $parameter } cannot be drawn from { $low }, { $likely }, { $high }: low must not be above likely, nor likely above high. No range is worked out.
problem-distribution-impossible-remedy = Enter the three values in that order, or take them out.
problem-study-without-gain = The study { $key } found no gain of output in numbers, so none stands behind this plan’s.
problem-study-without-gain-remedy = Choose a study that did, or enter values of your own.
