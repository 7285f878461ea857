# The proposal: structures, cells, tasks, delegates, rotas, routes.
structure-as-is = The firm as it is
structure-elected-managers = Cooperative with elected managers
structure-mixed = Mixed step
structure-collective = Collective of cells
structure-short-as-is = As it is
structure-short-elected-managers = Elected managers
structure-short-mixed = Mixed
structure-short-collective = Collective
structure-what-as-is = The owner appoints managers, with no term and nobody who can recall them.
structure-what-elected-managers = The members elect a board of { $board } and every manager for { $years } years; a majority of those who elected somebody can recall them at any time. Managers keep managers’ pay and work; the owner’s drawings end.
structure-what-mixed = Managers who lead managers stay, elected for { $years } years and open to recall; everybody below them works in cells that share out what the last layer of managers did.
structure-what-collective = { $cells } cells send delegates to councils; nobody manages anybody for good, each task has a holder, and a cell can recall its delegate at once.
structure-figure = { $structure }: { $figure }
structure-and-what = { $structure }. { $what }
structures-cheaper = On the same people, an hour in which something is made costs { $difference } less ({ $share }) in the collective than under elected managers, where it costs { $elected }: that is what hierarchy costs here, managers’ pay above the policy and the hours of directing, less the hours of meeting.
structures-same = On the same people, an hour in which something is made costs the same in the collective as under elected managers, { $elected }.
structures-dearer = On the same people, an hour in which something is made costs { $difference } more ({ $share }) in the collective than under elected managers, where it costs { $elected }: meetings and shared tasks take more than managers do here.
structures-unknown = Nobody is known to manage others, so what hierarchy costs cannot be told.
structures-what = The same people in four structures. Nothing else differs, so the differences are what each structure costs. Output per productive hour is taken as equal.
section-structures = Four structures, the same people
table-structures = What each structure costs a year, and the hours it takes a week
column-structure-payroll = Payroll a year
column-structure-managers = Posts that direct others
column-structure-layers = Layers of managers, or tiers of councils
column-structure-coordination = Hours a week of coordinating
column-structure-meetings = Hours a week of new meetings
column-structure-productive = Productive hours a week
column-structure-coordination-cost = Coordinating and new meetings, a year
column-structure-per-hour = Payroll for a productive hour
column-structure-against-today = The same, against today
cells-solved = The cells were found by the solver, which keeps work ties inside cells.
cells-method = { $method } { $said }
cells-proved = { $cut } of the work ties go from cell to cell, and it is proved that no cells within the bounds have fewer. Seed { $seed }, { $steps } steps.
cells-not-proved = { $cut } of the work ties go from cell to cell: the best that search and exact method found, not proved best. No cells within the bounds can have less than { $bound }. Seed { $seed }, { $steps } steps.
cell-short = { $hours } hours a week short
cell-sites = sites
cell-shifts = shifts
wave-what = { $posts } posts, { $managers } of them managers’
task-ends = Ends
holder-rota = { $cell }: { $rota } rota
holder-domain = Authority in { $domain }
rota-people = people
rota-work = work
rota-place = place and supplies
rota-papers = papers and money
rota-even = Whoever has most turns has { $most }, whoever has fewest { $fewest }. It cannot be more even: nobody can be spared below { $bound }.
rota-uneven = Whoever has most turns has { $most }, whoever has fewest { $fewest }; without the gaps asked for, { $bound } would do.
rota-open = { $even } { $open } turns have nobody who may take them.
unheld-nobody-yet = nobody yet
unheld-nobody-qualifies = nobody at the firm has what it takes
unheld-holder-gone = who was given it is not at the firm any more
unheld-not-qualified = who was given it does not have what it takes
unheld-needs-one-person = the law wants one named person
unheld-rota-empty = nobody in the rota has what it takes
unheld-domain-empty = nobody has authority in the subject
council-top = Council
council-numbered = Council { $number } of tier { $tier }
seat-empty = No delegate yet
seat-sitting = Sits
seat-waiting = Term to come
seat-term-over = Term over
seat-recalled = Recalled
seat-term = { $from } to { $until }
route-nobody-dismissed = Nobody is dismissed
route-attrition = Who leaves is not replaced
route-posts-cut = Posts are cut
route-what-nobody-dismissed = Everybody who is here today stays, and who leaves is replaced. Time that becomes free has to be filled with work that is sold.
route-what-none = The same output takes as many posts as today or more, so none goes.
route-what-attrition = { $posts } { $posts-plural ->
    [one] post goes
   *[other] posts go
  } as people leave of themselves, which takes about { $years } years. Nobody is dismissed.
route-what-posts-cut = { $posts } { $posts-plural ->
    [one] post is cut
   *[other] posts are cut
  }. Statutory redundancy pay and notice come to between { $low } and { $high }, by whose posts they are; the model names nobody.
route-consultation = The law asks for consultation of { $days } days first: no dismissal before { $date }.
route-consultation-notify = The law asks for consultation of { $days } days first, and a public authority must be told: no dismissal before { $date }.
route-consultation-not-modelled = What the law asks for before several dismissals is not modelled here: ask a lawyer first.
route-no-consultation = So few dismissals need no collective consultation in law; each person must still be consulted.
route-last-notice = With the longest notice given after that, the last leaves by { $date }.
route-what-posts-cut-hidden = { $posts } { $posts-plural ->
    [one] post is cut.
   *[other] posts are cut.
  } What notice and redundancy cost is left out here: it would tell of people by themselves.
route-sentences = { $costs } { $law } { $notice }
column-route-payroll = Payroll afterwards, a year
column-route-saving = Saved a year
column-route-posts = Posts that go
column-route-years = Years it takes
column-route-redundancy = Statutory redundancy pay, on average
column-route-notice = Pay during notice, on average
column-route-notice-weeks = Longest notice
column-route-consultation = Days of consultation first
section-routes = Fewer posts, or not
routes-what = What the same output takes is one question; whether anybody has to go is another, and it is decided, not worked out. Decided here: { $route }.
leavers-what = The pay elsewhere of { $known } posts is known; { $under } would be paid less than that here. About { $expected } of them are expected to leave within a year, against { $market } were nobody paid less.
section-tasks = What managers do, and who takes it
tasks-what = The posts that end spend { $today } hours a week on { $count } tasks. Of these { $held } hours are held by somebody afterwards and { $ends } hours end or are no longer needed.
tasks-unheld-notice = { $count } { $count-plural ->
    [one] task has
   *[other] tasks have
  } no holder, { $hours } hours a week. The proposal is not complete before each has one.
tasks-basis = How long such tasks usually take is a judgement; the hours of each post are its own coordinating hours, shared out by it. What is coordinating is a judgement too, by title, level and how many report. Both can be changed post by post.
table-tasks = Hours a week of managers’ tasks, and who holds them afterwards
line-all-tasks = All tasks
column-function = Function
column-hours-today = Today
column-held-person = One person
column-held-rota = A rota
column-held-domain = A subject
column-hours-end = Ends
column-unheld = Unheld tasks
table-duties = What the law asks, and whether it has a holder
column-task = Task
column-statute = Law
column-named = Held by
duty-held = one person
duty-shared = in turns, or by subject
duty-unheld = { $count } not yet
section-balance = What each cell has time for
balance-what = Hours a week that the change frees in each cell, because its members no longer direct others, beside the hours its tasks and meetings need. What is short comes out of other work.
table-balance = Hours freed and needed, and skills that hang on one person
column-hours-freed = Freed
column-hours-needed = Needed
column-short = Short
column-single = Skills only one member has
section-delegates = Who speaks for whom
delegates-what = Each cell sends one delegate to a council above it: { $councils } { $councils-plural ->
    [one] council
   *[other] councils
  } in { $tiers } { $tiers-plural ->
    [one] tier
   *[other] tiers
  }, { $seats } seats, of which { $filled } are filled. A delegate has a written mandate and a term, no second term straight after the first, and can be recalled at any time by those who gave it.
section-transition = Who decides what, before, during and after
transition-what = Until the cooperative’s rules are adopted, the company’s directors answer in law for what it does. A cell decides its own work from the day it starts.
transition-why-law = { $why } ({ $statute })
table-transition = Who decides
column-decision = Decision
column-decides-before = Today
column-decides-between = While cells start
column-decides-after = Afterwards
column-why = Why
policy-banded = Pay is in { $bands } bands, from { $floor } to { $cap } an hour; each post takes the band nearest its pay today.
policy-hours = One sum is shared out by hours worked, coordination included: { $hourly } an hour.
policy-need = One sum is shared out by need: what each need is worth first, then { $hourly } an hour for everybody.
proposal-blocked = { $count } { $count-plural ->
    [one] thing
   *[other] things
  } to mend
proposal-blocked-tasks = { $count } { $count-plural ->
    [one] task
   *[other] tasks
  } unheld

# Diagnosis.
finding-management-premium = Managers are paid { $cost } a year above what others earn for the same hours, { $measure } of all gross pay.
finding-coordination-hours = Coordinating takes { $measure } of all paid hours, at { $cost } a year.
finding-owner-drawings = The owner draws { $cost } a year beyond pay, { $measure } of what everybody costs.
finding-narrow-spans = { $measure } managers lead fewer than three people; they cost { $cost } a year.
finding-single-points = { $measure } skills hang on one person: the work stops when they are away.
finding-pay-ratio = The highest hourly pay is { $measure } times the lowest.
span-one = { $from }
span-between = { $from } to { $to }
span-from = { $from } or more
level-first-line = first line
level-middle = middle
level-top = top
coordination-decided = Decided for this post.
coordination-one-for-all = One share for every manager.
coordination-title = By the word “{ $word }” in the title, at the { $level }.
coordination-tree = By who reports to it: a post of the { $level }.
coordination-title-alone = By the word “{ $word }” in the title alone: no reporting lines are known.
coordination-few = { $said } Fewer than three report to it, so less.
as-assumed = as assumed

# Names of figures and how each is worked out.
label-gini = Inequality of hourly pay (Gini, 0 is equal)
formula-gini = Everybody’s hourly pay in order: the sum over n posts of (2 × place − n − 1) × pay, divided by n × the sum of pay. Apprentices left out.
label-coordination-hours = Hours a week of coordinating
formula-coordination-hours = The sum over posts of paid hours times the share that goes into coordinating. Each person’s share says its reason.
label-coordination-cost = What coordinating costs a year
formula-coordination-cost = The sum over posts of what each costs times the share of its hours that goes into coordinating.
label-layers-needed = Layers a tree needs if each manager leads as many as a cell holds
formula-layers-needed = The fewest layers of a full tree of that span that has a place for every post.
label-cell-freed = Coordinating hours the change frees in { $cell }
formula-cell-freed = The hours a week its members spend on coordinating today.
label-cell-needed = Hours { $cell } needs for tasks and meetings
formula-cell-needed = Tasks its members and rotas hold, meetings of the cell, and councils its delegate sits in.
label-tasks-today = Tasks of the posts that end, today
formula-tasks-today = The coordinating hours of every post that ends, shared out over its tasks by what such tasks usually take; the parts sum to the hours, to the hundredth.
label-tasks-held = Held afterwards
formula-tasks-held = Hours afterwards of tasks that have a holder: whole for tasks that stay, the share still needed for those that shrink.
label-tasks-unheld = Unheld
formula-tasks-unheld = Hours afterwards of { $count } tasks that have no holder.
label-tasks-ends = End
formula-tasks-ends = Hours today that nobody needs afterwards.
formula-structures-payroll = Everybody’s pay in that structure with employer charges: today’s pay for those who direct others or work under them, the pay policy in cells; the owner’s drawings only today.
formula-structures-managers = Posts that coordinate others today, or would be elected to.
formula-structures-layers = Layers of those posts; where there are none, tiers of councils.
formula-structures-coordination = Coordinating hours of posts that go on directing others, and hours of tasks the cells take on.
formula-structures-meetings = Cells, councils and the general assembly, and the elected board, as far as the structure has them.
formula-structures-productive = Paid hours less meetings there are today, coordinating, and new meetings.
formula-structures-coordination-cost = Hours of those who direct others at what they cost; all other hours at what an hour costs on average.
formula-structures-per-hour = Payroll divided by productive hours a year.
formula-structures-against-today = Payroll for a productive hour, divided by today’s.
formula-route-posts = Posts beyond what the same output takes, whole ones only. Where nobody is dismissed, none.
formula-route-years = ln of the posts left, divided by ln of the share of people who stay a year.
formula-route-redundancy = The statutory redundancy pay of everybody, averaged, times the posts that go. Who goes is not known, so the least and the most stand in the sentence.
formula-route-notice = A week’s pay times the weeks of statutory notice of everybody, averaged, times the posts that go.
formula-route-consultation = What the law asks for so many dismissals at a firm of this size.
formula-route-notice-weeks = The longest statutory notice anybody has.
label-leavers-known = Posts whose pay elsewhere is known
formula-leavers-known = As entered.
label-leavers-under = Of them, paid less here afterwards
formula-leavers-under = Posts whose pay afterwards is under what they would be paid elsewhere.
label-leavers-expected = Of them, expected to leave within a year
formula-leavers-expected = The sum over posts of 1 − exp(−rate × multiple ^ (share under the pay elsewhere ÷ the share that multiple is for)).
label-leavers-at-market = Expected to leave were nobody paid less
formula-leavers-at-market = The same with nobody paid under what they would be paid elsewhere.
label-person-coordination = Share of hours that is coordinating
formula-person-coordination = Nobody reports to this post.
calendar-turn = { $name }: { $rota } rota of { $cell }
label-tasks-all = Tasks of the posts that end
formula-tasks-all = Each task of each post that ends, once.
label-tasks-without-holder = Tasks nobody holds
formula-tasks-without-holder = Tasks that go on afterwards and have no holder yet, post by post.
label-function-tasks = different tasks
formula-function-tasks = The different tasks of this function among those of the posts that end.
label-function-today = hours a week today
formula-function-today = Hours of these tasks today, over all posts that end.
label-function-after = hours a week afterwards
formula-function-after = What is left of those hours afterwards, held or not.
label-function-unheld = tasks nobody holds
formula-function-unheld = Tasks of this function that go on and have no holder, post by post.
label-task-today = hours a week today
formula-task-today = The coordinating hours of the post, shared out over its tasks by what such tasks usually take.
label-task-after = hours a week afterwards
formula-task-after = All of them for a task that stays, the share still needed for one that shrinks, none for one that ends.
