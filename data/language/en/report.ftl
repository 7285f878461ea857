# The report.
report-title = { $name }: a plan for a worker-owned cooperative
report-subtitle = From a failing firm to a flat, worker-owned cooperative
report-foot = { $name }, as of { $date }, scenario “{ $scenario }”
report-page = { $page } of { $pages }
report-contents = Contents
report-printed = Printed { $date }
report-as-of = As of { $date }
report-scenario = Scenario: { $scenario }
report-policy-not-decided = Nobody has decided how pay is set. These figures take what the program begins with: { $policy }
report-incomplete = { $posts-plural ->
    [one] Incomplete: what { $posts } row costs is not known. It is left out of payroll before and after.
   *[other] Incomplete: what { $posts } rows cost is not known. They are left out of payroll before and after.
  }
report-below-minimum = { $posts-plural ->
    [one] { $posts } post is
   *[other] { $posts } posts are
  } paid less than the minimum wage in force on { $date }, as the files have it. Paying it takes { $gross } of gross pay a year under any structure: the law asks for it today, and the proposal already pays it.
report-below-minimum-few = { $posts-plural ->
    [one] { $posts } post is
   *[other] { $posts } posts are
  } paid less than the minimum wage in force on { $date }, as the files have it. The law asks for it under any structure, and the proposal already pays it.
report-on-costs-not-modelled = Employer charges are not modelled for this jurisdiction. Every figure is pay and benefits only.
report-on-costs-no-region = Employer charges are not worked out, because they differ by state and the plan says none. Every figure is pay and benefits only.
report-on-costs-own-figure = Employer charges are not worked out, because a rate entered for the firm cannot be. Every figure is pay and benefits only.
report-on-costs-not-on-date = Employer charges are not worked out, because not every value of the law is known for { $date }. Every figure is pay and benefits only.
report-on-costs-other-currency = Employer charges are not worked out, because pay is in another currency than the law. Every figure is pay and benefits only.
report-very-few = All the change of pay in this plan is of fewer than three people, so payroll before and after tell what it is for them. Do not pass this copy on.
report-how-to-read = Figures are for a whole year at the rates in force on the as-of date. Part { $part } lists every value of law and every assumption with its source, and says which of them nobody has read at the source.
basis-rests-on = { $formula } Rests on: { $values } (part { $part }).
imprint-title = What this was printed from
imprint-what = Whoever holds this page can tell whether the plan is still the one it was printed from: the two long numbers follow from everything the plan holds, and change with any of it.
imprint-check = “leveller check” with the plan’s file says both numbers as they are now.
imprint-plan = Plan
imprint-scenario = Scenario
imprint-as-of = As of
imprint-operation = Last operation
imprint-operation-on = { $number }, of { $date }
imprint-content = Content, SHA-256
imprint-law = Law
imprint-values = Values of law and assumptions
imprint-law-values = { $count } in force, { $open } of them unverified
imprint-rules = Law, clauses and assumptions, SHA-256
imprint-program = Leveller, version
report-not-advice = This is a model, not advice on law, tax or insolvency. Points that need a lawyer or an accountant must be taken to one.
key-people = Posts, all staying
key-payroll-before = Payroll before, a year
key-payroll-after = Payroll after, a year
key-saving = Saving, { $share }
key-rise = Rise of payroll, { $share }
caption-figure = Figure { $number }. { $caption }
caption-table = Table { $number }. { $caption }

part-summary-saves = A saving of { $share } of payroll, with nobody dismissed
part-summary-same = No saving: payroll stays as it is
part-summary-costs = No saving: payroll rises by { $share }
summary-lead = With everybody staying, payroll goes from { $before } to { $after } a year. The difference is { $saving }.
summary-lead-same = With everybody staying, payroll stays at { $before } a year.
summary-same-output = For the same output as today, { $headcount } of today’s posts would be needed, by the hours that coordination and meetings then take. { $then }
payroll-then-falls = Payroll would then fall by { $saving }, { $share } of today’s.
payroll-then-same = Payroll would then stay as it is.
payroll-then-rises = Payroll would then rise by { $saving }, { $share } of today’s.
same-output-unknown = How many posts the same output takes is not known: it rests on the hours managers spend on coordinating, and no managers or no lines to the top are known.
same-output-unreachable = The same output cannot be had: by the decisions of this plan nothing is made in the hours that are left, or nothing is made today. No number of posts makes up for that.
summary-consent = { $posts-plural ->
    [one] { $posts } person would be paid less, by { $total } a year, and must agree in writing.
   *[other] { $posts } people would be paid less, by { $total } a year together, and each must agree in writing.
  }
summary-consent-hidden = { $posts-plural ->
    [one] { $posts } person would be paid less and must agree in writing.
   *[other] { $posts } people would be paid less, and each must agree in writing.
  }

part-firm = { $posts } posts in { $layers-plural ->
    [one] one layer
   *[other] { $layers } layers
  } cost { $cost } a year
part-firm-flat = { $posts } posts cost { $cost } a year
firm-rows = Of { $read } { $read-plural ->
    [one] row
   *[other] rows
  } read, { $taken } { $taken-plural ->
    [one] was
   *[other] were
  } taken, { $merged } merged and { $aside } set aside with a reason.
table-payroll = Payroll today
section-structure = The structure as it is
structure-unknown = The files say nothing about who reports to whom. Layers, managers and spans are not known, and what management costs cannot be told.
structure-no-top = The files name managers, but no line reaches the top. Circles of people who report to each other: { $loops }. Posts whose manager is not in the files: { $orphans }. Layers and spans are not known, and what management costs cannot be told.
structure-no-managers = The files have a column for managers, but nobody in them manages anybody. Circles of people who report to each other: { $loops }. Posts whose manager is not in the files: { $orphans }. What management costs cannot be told.
structure-sentence = { $managers } { $managers-plural ->
    [one] post has
   *[other] posts have
  } people reporting to them, in { $layers } { $layers-plural ->
    [one] layer
   *[other] layers
  }. A manager has { $span } posts to lead on average. Posts at the top: { $roots }. Posts whose manager is not in the files: { $orphans }. Loops: { $loops }.
table-layers = Cost by layer
layers-note-plain = Without owner’s drawings. A layer is shown with a neighbour where the pay of fewer than three people in it is known, or that of one or two of them changes, so that nobody’s pay can be read off.
layers-note = Before the apprenticeship levy and the employment allowance, which belong to the employer as a whole, and without owner’s drawings. A layer is shown with a neighbour where the pay of fewer than three people in it is known, or that of one or two of them changes, so that nobody’s pay can be read off.

part-proposal = { $cells-plural ->
    [one] One cell without permanent managers
   *[other] { $cells } cells without permanent managers
  }
proposal-what-nobody = Nobody is known to manage others.
proposal-what = { $managers-plural ->
    [one] The one manager’s post becomes a member’s post. The holder stays and works in a cell.
   *[other] The { $managers } managers’ posts become members’ posts. Their holders stay and work in cells.
  }
table-cells = The cells
cells-reporting-groups = The cells follow the reporting groups that exist, site by site and shift by shift, cut through as few teams as can be. They are a start, not a best answer.
cells-not-shown = A cost is not shown where it is of fewer than three people whose pay is known, or where it would let such a cost be worked out from the total.
cells-by-hand = The cells were drawn by hand.
section-pay = Pay
pay-falls = { $posts-plural ->
    [one] Pay or benefits fall for { $posts } post, by { $total } a year.
   *[other] Pay or benefits fall for { $posts } posts, by { $total } a year together.
  }
pay-falls-hidden = { $posts-plural ->
    [one] Pay or benefits fall for { $posts } post.
   *[other] Pay or benefits fall for { $posts } posts.
  }
pay-falls-none = Nobody’s pay or benefits fall.
pay-rises = { $posts-plural ->
    [one] Pay or benefits rise for { $posts } post, by { $total } a year.
   *[other] Pay or benefits rise for { $posts } posts, by { $total } a year together.
  }
pay-rises-hidden = { $posts-plural ->
    [one] Pay or benefits rise for { $posts } post.
   *[other] Pay or benefits rise for { $posts } posts.
  }
pay-rises-none = Nobody’s pay or benefits rise.
pay-changes-hidden = The sums are not printed: they would tell the change of one or two people.
pay-consent = { $posts-plural ->
    [one] This pay plan needs the written consent of { $posts } person whose pay or benefits fall.
   *[other] This pay plan needs the written consent of each of the { $posts } people whose pay or benefits fall.
  } Ask an adviser first: where a business is transferred, the law may not let even an agreed cut stand.
section-coordination = Coordination is work
coordination-what = Coordinating takes about { $today } of { $paid } paid hours a week today. Of these the cells still need { $kept }, shared out as above; meetings of cells, councils and assembly add { $deliberation }. Together with the meetings there are already, { $share } of everybody’s paid time goes into coordination. None of it is wished away.
coordination-unknown = How many hours coordinating takes today is not known, and so not how many the cells still need. Meetings of cells and councils take { $deliberation } of { $paid } paid hours a week.

part-savings-saves = { $saving } a year, taken apart to the penny
part-savings-same = Payroll stays as it is
part-savings-costs = Payroll rises by { $saving } a year
savings-what = Each line is the average effect of one change over every order the changes could come in (Shapley), worked out on the actual people with the full employer’s cost. The lines add up to the difference exactly.
closure-headcount-neutral = Everybody stays
closure-headcount-neutral-what = Nobody is dismissed and no post is left empty. Time that is freed is worth nothing here until somebody sells what it makes.
closure-output-constant = The same output
closure-output-constant-what = Posts afterwards for the same output: { $headcount } of today’s, reached by people leaving of their own accord, never by naming who.
closure-output-constant-more = Posts afterwards for the same output: { $headcount } of today’s, because coordination and meetings then take more hours than today. The posts that are missing would have to be filled.
closure-output-constant-same = As many posts as today give the same output: coordination and meetings then take about the hours they take today.
table-lines = Payroll before and after, line by line
table-parts = From payroll before to payroll after

part-half-no = Is it about half? No
part-half-yes = Is it about half? Yes, on these figures
half-falls = With everybody staying, payroll falls by { $share }
half-same = With everybody staying, payroll stays as it is
half-rises = With everybody staying, payroll rises by { $share }
half-yes = { $falls }. On these figures the claim of about half holds for this firm.
half-no = { $falls }; it does not fall by about half. For half at the same output, each productive hour would have to yield { $gain } more.
half-no-way = { $falls }; it does not fall by about half, and no gain in productivity up to elevenfold would make it so.
half-no-unknown = { $falls }; it does not fall by about half. What half would take at the same output is not known.
half-needs-unknown = What productivity, the number of posts and managers’ pay would have to be is left out: it rests on managers, and no managers or no lines to the top are known.
table-half = What would have to be true for half
half-how = Each unknown is changed alone, on the full model of the actual people, until the saving is half. A verdict compares it with the furthest published finding we know of, listed in part { $part }, or with the law. For managers’ pay that finding is a mean over one country.

part-register = Every value this rests on
register-what = Amounts of law are in their own currency. “Unverified” means that nobody on our side has opened the source; such a value must be checked before anything is signed. “Judgement” and “Convention” mean that there is no source to open.
section-law = Law
section-assumptions = Assumptions and evidence
allowance-today = Employment allowance today
allowance-after = Employment allowance afterwards
claimed = claimed
not-claimed = not claimed
table-law = Values of law in force on the as-of date
table-assumptions = Assumptions and published evidence

part-open = What is incomplete, and what is not modelled
open-not-modelled = Not in this edition:
open-take-home = income tax, and what each person takes home;
open-one-off = one-off costs in the yearly saving: training, and fees nobody entered; redundancy, notice and a dip in output are told apart from it;
open-gb-benefits = National Insurance on benefits and on payments at the end of a job (Class 1A): benefits enter at what they cost, without it;
open-gb-connected = one employment allowance shared by connected employers: each is taken to claim for itself;
open-fr-own = the mobility levy, the accident rate and the health cover of the firm, until they are entered;
open-fr-more = the solidarity day, the apprenticeship surcharge of large firms, and the tax on wages of firms without VAT;
open-fr-contracts = contracts with an end, overtime, collective agreements, and ceilings worked out over the year or cut to part-time hours;
open-us-state-taxes = income tax, disability and paid leave of states and cities, and workers’ compensation;
open-us-minimum-wage = minimum wages of states and cities, which are often far above the federal one that is kept here;
open-us-health = health insurance, which is not asked for by federal law of every firm and often the largest cost on top;
open-us-own-rate = the firm’s own rate of state unemployment tax, until it is entered: a failing firm’s is often higher;
open-us-credit = this year’s reductions of the unemployment tax credit, which are published in November: last year’s are taken;
open-es-groups = the higher least base of professional groups 1 to 3, and contracts with an end;
open-ie-young = lower minimum rates under 20, and pensions through payroll, which take the place of retirement savings;
open-ca-provinces = health taxes and workers’ compensation of provinces, and their minimum wages;
open-it-own = the contributions of the firm’s own sector and size, until they are entered: a typical total is taken;
open-ar-own = the rates of large firms and of the accident contract, until they are entered;
open-none = The files raised no problems.
section-problems = Problems found
table-problems = To mend or to look at
problems-alike = { $times } alike
severity-fix = to fix
severity-check = to check
severity-note = to know

# Columns and lines.
column-line = Line
column-a-year = { $currency } a year
column-change = Change, { $currency }
column-running-total = Running total, { $currency }
column-before = Before, { $currency } a year
column-after = After, { $currency } a year
column-cost = Cost, { $currency } a year
column-cost-after = Cost after, { $currency } a year
column-layer = Layer
column-posts = Posts
column-managers = Managers
column-cell = Cell
column-hours = Hours a week
column-for-half = For half to be true here
column-now = Now
column-needed = Needed
column-verdict = Verdict
column-what = What
column-value = Value
column-from = From
column-source = Source
column-severity = Kind
column-problem = What is so
column-place = Where
column-remedy = What to do
column-number = No.
column-matter = Matter
column-cite = Where the law says so
column-rules = Rules
column-rule = Rule
column-blank = To be filled in
currency-GBP = £
currency-EUR = €
currency-USD = $
currency-CAD = CA$
currency-ARS = AR$
currency-XXX = amount
line-gross = Gross pay
line-employer-charges = Employer charges
line-charges = Employer National Insurance
line-contributions = Employer contributions
line-pension = Employer pension
line-levy = Apprenticeship levy
line-allowance = Employment allowance
line-benefits = Benefits
line-drawings = Owner’s drawings
line-payroll = Payroll
line-all-layers = All layers
line-all-cells = All cells
payroll-before = Payroll before
payroll-after = Payroll after
not-modelled = not modelled
not-known = not known
unverified = unverified
estimate-unverified = estimate, unverified
marked = { $text } ({ $mark })
basis-value = { $name }: { $value } ({ $source })
basis-unverified = { $text }, unverified
basis-category = Category { $letters }: { $formula }
basis-see-register = { $name }: see part { $part } ({ $source })
pay-take-home-gb = After income tax, as in England, Wales and Northern Ireland, and National Insurance, { $falls } a year less reaches those whose pay falls, and { $rises } more those whose pay rises. A plan for the year, for ordinary employees with this job only.
pay-take-home-gb-sct = After the income tax of Scotland and National Insurance, { $falls } a year less reaches those whose pay falls, and { $rises } more those whose pay rises. A plan for the year, for ordinary employees with this job only.
pay-take-home-us = After federal income tax, social security and Medicare, { $falls } a year less reaches those whose pay falls, and { $rises } more those whose pay rises. A plan for the year, for single filers with this job only; state taxes come on top.
pay-take-home-fr = After contributions, CSG and CRDS, { $falls } a year less reaches those whose pay falls, and { $rises } more those whose pay rises. A plan for the year, before income tax, for full-time employees with this job only.
table-basis = What the contributions are worked out from
column-contribution = Contribution
column-how = How it is worked out
column-rests-on = What it rests on
weeks = { $number } weeks
not-shown = not shown
none = none
times = { $number } ×

# Charts.
chart-waterfall = Payroll goes from { $before } to { $after } a year
chart-cost-by-layer = { $layer } costs most, today and after
chart-structure-today = { $managers } { $managers-plural ->
    [one] manager
   *[other] managers
  } in { $layers } { $layers-plural ->
    [one] layer
   *[other] layers
  } today
chart-structure-after = { $cells } { $cells-plural ->
    [one] cell
   *[other] { $tiers-plural ->
        [one] cells under a council of delegates
       *[other] cells under { $tiers } tiers of councils of delegates
    }
  }
chart-claim = { $share } is reached; the claim is half
series-today = Today
series-after = After
layer-label = { $count-plural ->
    [one] Layer { $layers }
   *[other] Layers { $layers }
  }
layer-none = No line to the top
structure-posts = { $posts } posts
structure-managers = { $managers-plural ->
    [one] { $managers } manager
   *[other] { $managers } managers
  }
structure-council = Council
structure-top-council = Top council
structure-councils = { $councils } councils
structure-delegates = { $delegates } delegates, recallable
structure-cells = { $cells } { $cells-plural ->
    [one] cell
   *[other] cells
  }
structure-layer = layer { $layer }: { $posts } posts, { $managers } of them managers
structure-box = { $label }, { $note }
claim-reached = reached here
claim-half = the claim
claim-same-output = at the same output
list-joint = {"; "}
list-end = .
compared-label = { $what }: { $closure }
compared-label-before = { $what } today: { $closure }
compared-label-after = { $what } afterwards: { $closure }
section-compared = The scenarios side by side
table-compared = The same figures in each scenario of the plan
section-decided = What was decided here
decided-what = Every decision of this scenario and of those it builds on, in the order it was made. Nothing else changes a figure.
decided-people = { $count-plural ->
    [one] { $count } decision about a single person is left out here; the history in the program lists it.
   *[other] { $count } decisions about single people are left out here; the history in the program lists them.
  }
table-decided = Decisions, with the day, who made them, and the number of the operation in the history
column-decided = What
column-decided-on = On

section-voted = What was decided by vote
voted-what = Votes of those who work in the firm, counted under the draft rules. The record of each says who was on the roll, the rules applied, every ballot and what became of it, and can be counted again by anybody.
table-voted = Votes, with how many took part
column-vote = What was asked
column-took-part = Took part
column-outcome = What came of it
voted-took-part = { $count } of { $total }
voted-adopted = What was adopted on { $date } is the draft that belongs to a plan whose content has this SHA-256: { $content }. It is locked: only another vote changes it.
column-author = By
column-operation = Operation

## Tables for another program

tables-about = Plan
tables-list = Tables
tables-printed-on = Printed on
tables-currency = Currency of amounts
tables-name = Table
tables-document = Document
tables-chapter = Chapter
tables-caption = What it shows
tables-notes = What stands under it
tables-note = What it rests on

## Two editions of a document

redline-inserted = inserted:
redline-deleted = deleted:
redline-title = { $title }: what changed since { $since }
redline-since-operation = operation { $number }
redline-since-form = the draft for { $form }
redline-author = Leveller
redline-how = This copy shows what changed since { $since }. Words that came are underlined, words that went are struck through, and both are named. Figures on the cover, numbers of clauses, charts and places to sign are those of the newer draft.

# Parts and editions.
part-name-summary = Summary
part-name-firm = The firm as it is
part-name-proposal = The proposal
part-name-savings = What it saves
part-name-half = Is it about half?
part-name-viability = Whether it lives
part-name-register = Every value it rests on
part-name-open = What is open
imprint-edition = Edition
imprint-left-out = Parts left out of this copy
redacted-edition = Redacted edition
redacted-foot = { $foot }. Redacted edition
redacted-firm = The firm
redacted-scenario = Scenario { $number }
redacted-cell = Cell { $number }
redacted-task = A task of the firm’s own
redacted-word = left out
redacted-rate = [left out]
redacted-band = { $from } up to { $until }
redacted-week-in = Comes in
redacted-week-out = Goes out
redacted-week-short = Short of the floor by { $short }.
redacted-weeks = Week by week is left out here: all that some weeks pay out goes to one or two people.
redacted-what = Redacted edition. Taken out: the firm’s name, the names of people, cells and scenarios, who decided, everything somebody wrote in their own words, and every figure that is of one or two people or from which theirs could be worked out. Pay is in bands. Payroll before and after and the saving are those of the full edition, to the penny.
column-band = Pay of a year
table-bands = Posts by pay today, in bands of at least three
redacted-deal = How the deal is paid for, the statements of the years and the members’ accounts are left out here: their sums hold what one seller is paid and what one owner draws.
house-logo-of = Logo of { $name }
redline-since-file = the articles in { $file }
