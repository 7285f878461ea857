# Words of the window. Ids begin with the screen they stand on.

product = Leveller
close = Close
choose = Choose…
figure-why = Why this figure

# Work under way.
busy-opening = Opening the plan
busy-reading = Reading the files
busy-taking-in = Taking in the people
busy-deciding = Working it out
busy-setting = Setting the pages
busy-writing = Writing the PDF

# Start.
start-offline = Works offline. No account. One file a firm, kept where you put it.
start-question = Can this firm live on as its workers’ own?
start-lead = Bring the payroll. Within a quarter of an hour you see what each layer of the firm costs, what a flat structure would save, and what would have to be true for it to be half.
start-drop = Drop a payroll file here
start-drop-what = and, if you have one, a list of who reports to whom. CSV, XLSX, XLS or ODS. More than one at once is fine.
start-choose = Choose files
start-open = Open a plan
start-formats = Exports of payroll programs are recognised by their headings. You see what each column was taken for before anything is taken in.
start-sample-title = Or try a failing firm first
start-sample-what = An invented firm with its payroll, its structure, a proposal in two scenarios, and draft rules whose blanks are open. Change what you like; it is a copy.
start-sample = Open the sample
start-recent = Recent plans
start-recent-none = Plans you open are listed here. They stay where you put them.
start-step-first = Minute 5
start-step-first-what = Payroll in, every row accounted for
start-step-second = Minute 10
start-step-second-what = What each layer costs
start-step-third = Minute 15
start-step-third-what = The saving, and whether it is half
start-version = Leveller { $version }

# Import.
import-title = New plan
import-cancel = Discard
import-nothing-yet = Nothing to take in
import-files = Files
import-add = Add files…
import-plan = The plan
import-name = Name of the firm
import-jurisdiction = Law of
import-as-of = As of
import-currency = Currency of the amounts
import-currency-unknown = not known
import-path = Where the plan is written
import-path-what = One file holds the whole plan. Every decision is on disk as soon as it is made.
import-rows = Every row accounted for
import-nothing-changes = nothing is written until you take it in
import-problems = To mend or to look at
import-first = The first rows, as they would be taken in

# Files.
files-file = File
files-role = Used for
files-role-of = What { $file } is used for
files-role-payroll = Payroll
files-role-lines = Reporting lines
files-recognised = Recognised as
files-leave-out = Leave out { $file }
dropped-title = Take these files into the plan?
dropped-what = Rows of a payroll take the place of those imported before. Decisions stay, and it can be undone.
dropped-take-in = Take in
dropped-leave = Leave them

# Rows and columns that were read.
rows-set-aside = Not taken, and why
rows-place = Where
rows-reason = Why
rows-columns = What each column was taken for
rows-heading = Heading
rows-meaning = Taken for
rows-file = File

# The frame.
shell-top = Plan
shell-chapters = Chapters
shell-as-of = as of
shell-scenario = Scenario
shell-undo = Undo: { $what } (Ctrl Z)
shell-undo-none = Nothing to undo
shell-redo = Redo: { $what } (Ctrl Shift Z)
shell-redo-none = Nothing to redo
shell-history = History
shell-print = Print: go to the report
shell-close = Close the plan
shell-on-disk = Every decision is on disk. Nothing waits to be saved.

shell-chapter-firm = Firm
shell-chapter-diagnosis = Diagnosis
shell-chapter-proposal = Proposal
shell-chapter-savings = Savings
shell-chapter-bylaws = Bylaws
shell-chapter-report = Report
shell-chapter-state-done = done
shell-chapter-state-progress = in progress
shell-chapter-state-problems = has problems
shell-chapter-state-empty = not started

scenarios-title = Scenarios side by side
scenarios-name = Scenario
scenarios-parent = Builds on
scenarios-saving = Saving a year
scenarios-share = Share of payroll
scenarios-show = Show
scenarios-shown = shown
scenarios-new-name = Name
scenarios-copy = Copy the one shown
scenarios-rename = Rename it
scenarios-remove = Remove it
scenarios-remove-now = Remove “{ $name }” and its decisions
scenarios-keep = Keep it
scenarios-name-needed = To copy or rename, enter a name no other scenario has.

history-title = History
history-now = now
history-restore = Go back to here
history-kind-change = decided
history-kind-undo = undone
history-kind-redo = redone

inspector-title = Why this figure
inspector-back = Back to the figure before
inspector-scenario = Scenario “{ $name }”
inspector-formula = How it is worked out
inspector-inputs = Worked out from
inspector-sources = Law and assumptions
inspector-from = From { $date }.

problems-title = Problems
problems-fix = { $count } to fix
problems-check = { $count } to check
problems-note = { $count } to know
problems-none = No problems.
problems-show = Show all
problems-hide = Hide
problems-go = Go there
settings-title = The firm, the law and the day
settings-keep = Keep
answer-is = What is so
answer-none = not answered
answer-hourly = It is the pay of an hour
answer-yearly = It is the pay of a year
answer-pay = The yearly pay is another
answer-set-aside = The row is nobody to be counted
answer-hours = Hours a week
answer-amount = Pay a year
answer-settle = Answer
severity-word-fix = To fix
severity-word-check = To check
severity-word-note = To know
key-problems = F8

# Firm.
firm-parts = Part of the firm
firm-part-payroll = Payroll
firm-part-people = People
firm-import = Import…
firm-payroll = Payroll
firm-payroll-what = a whole year, with what the employer pays on top
firm-structure = Structure
firm-rows-title = Every row accounted for
own-title = Your firm’s own rates
own-what = what the law leaves to each firm
own-entered = entered by you
own-stands-in = stands in until you enter yours
own-rate = Your rate, in per cent
own-rate-unread = Enter a rate in per cent, such as 1.31.
own-amount = Your amount, for the same period
own-amount-unread = Enter an amount, such as 12.50.
own-enter = Enter
own-take-out = Take it out again
people-title = Everybody in the firm
people-name = Name
people-post = Post
people-unit = Unit
people-manager = Answers to
people-layer = Layer
people-posts = Posts
people-hours = Hours a week
people-columns = Figures shown of each person
people-columns-today = Today
people-columns-after = After the change
people-columns-end = If the job ends
people-pay = Pay a year
people-take-home = Take-home a year
people-cost = Cost a year
people-pay-after = Pay after
people-take-home-after = Take-home after
people-redundancy = Statutory redundancy pay
people-notice = Statutory notice
people-cell = Cell
people-coming = …

# Diagnosis.
diagnosis-layers = Where the payroll goes
diagnosis-layers-what = what each layer costs a year
diagnosis-layers-unknown = The files do not say who reports to whom. Import reporting lines to see what each layer costs.
diagnosis-layer = Layer
diagnosis-posts = Posts
diagnosis-managers = Of them managers
diagnosis-cost = Cost a year
diagnosis-figures = What management costs

# Proposal.
proposal-cells = Cells
proposal-pay = What changes in pay
proposal-coordination = Coordination
proposal-coordination-what = hours a week
cells-held = held a removed post
cells-held-not = did not
cells-how = Drag a person to another cell, or press Enter on one and name the cell. Arrows go from person to person.
cells-move = Move { $name } to
cells-choose = choose a cell
cells-move-now = Move
cells-leave = Leave
cells-person = What changes for { $name }
cells-moved = { $name } is now in { $cell }.
pay-policy-title = Pay policy
pay-policy-name-keep = As today
pay-policy-name-equal = Equal
pay-policy-name-ratio-cap = Capped ratio
pay-policy-ratio = Highest rate, of the lowest
pay-policy-ratio-kept = Kept: { $ratio } ×
pay-policy-times = { $ratio } ×
pay-policy-floor = Lowest hourly rate, if one is set
pay-policy-hourly = Hourly rate; empty takes the mean of those who lead nobody
pay-policy-benefits-end = Benefits of managers’ posts end
pay-policy-rate-unread = Enter an hourly rate as 13.45, or leave it empty.
pay-policy-saving = Saving
pay-policy-kept = Kept
pay-policy-tried = Tried
pay-policy-same = as kept
pay-policy-of-share = Share of payroll
pay-policy-of-saving = A year
pay-policy-keep = Keep this policy
pay-policy-put-back = Put back

# Savings.
savings-headline = Saving a year, once settled
savings-share = Share of payroll
savings-before = Payroll today
savings-after = Payroll afterwards
savings-headcount = Posts, of today’s
savings-closures = What “after” means
savings-for-half = For half to be true here
savings-now = Now
savings-needed = Needed
savings-verdict = How that stands
savings-parts = what the saving is made of, to the penny
savings-total = Saving a year
savings-register = Every value this rests on
savings-register-what = the law and the assumptions in force on the as-of date
savings-register-label = What
savings-register-value = Value
savings-register-from = From
savings-register-source = Source
savings-register-checked = Looked at

# Bylaws.
bylaws-parts = Part of the draft
bylaws-part-draft = Draft
bylaws-part-open = Open blanks
bylaws-part-matters = What the law requires
bylaws-rule-list = Rules
bylaws-key-filled = filled
bylaws-key-filled-what = from the plan
bylaws-key-open = open
bylaws-key-open-what = for the members to decide
bylaws-open-count = { $count } open
bylaws-about = About this rule
bylaws-plain-twin = In plain words
bylaws-basis = What it rests on
bylaws-fill = Fill
bylaws-fill-in = Fill in
bylaws-fill-what = Fill in: { $what }
bylaws-open-none = No blank is open.
bylaws-rule = Rule
bylaws-blank = To be filled in
bylaws-value = Now
bylaws-number = No.
bylaws-matter = Matter
bylaws-cite = Where the law says so
bylaws-in-rules = Rules
bylaws-none = No legal form is known for this jurisdiction yet, so no rules are drafted.

# Report.
report-documents = What is printed
report-document-report = Report
report-document-bylaws = Draft rules
report-document-report-what = For the owner, the workforce and a lender: every figure with where it comes from.
report-document-bylaws-what = For a lawyer to work on: the rules with their plain twins, blanks and sources.
report-path = Where the PDF is written
report-write = Write the PDF
report-written = Written:
report-side-by-side = Pages side by side
report-side-two = Two pages
report-side-one = One page
report-preview = The pages as they print
report-page-label = Page { $page } of { $pages }
