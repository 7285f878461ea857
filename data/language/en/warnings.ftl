# Warnings the firm’s own facts raise: what stands around them in print. Their own words are in data/warnings.

warnings-title = What to look at before going on
warnings-what = These come from what the plan knows of this firm. They are no legal advice: each says what it rests on, how sure we are, and what to ask a lawyer or an adviser.
warnings-none = The plan’s facts raise no warning.
warnings-raised = { $count-plural ->
    [one] One warning that the plan’s facts raise
   *[other] { $count } warnings that the plan’s facts raise
  }
warnings-asked = { $count-plural ->
    [one] One question the plan cannot answer
   *[other] { $count } questions the plan cannot answer
  }
warnings-asked-what = Whether these concern the firm, no file and no decision says. Where the answer is yes, or nobody is sure, read what follows it.

warning-weight-block = Not allowed.
warning-weight-confirm = Confirm before going on.
warning-weight-have-checked = Have it checked.
warning-weight-warn = Take care.
warning-weight-info = Good to know.

warning-because = Because: { $facts }.
warning-because-figure = { $fact } ({ $figure })
warning-because-transfer = the business passes to the cooperative
warning-because-staff = people at the firm
warning-because-people = people the payroll is about
warning-because-leavers = posts that are cut
warning-because-leavers-share = share of the posts that are cut
warning-because-longest-service = years the longest have been here
warning-because-sites = sites
warning-because-cash-short = cash runs out
warning-because-balance-negative = more is owed than owned
warning-because-capital-cover = owned net for each unit of share capital
warning-because-taxes-owed = owed to the tax office, overdue or not
warning-because-loans = owed to lenders and on hire purchase, secured or not
warning-because-rent = rent and rates in the accounts
warning-because-pension = the employer’s part of pensions
warning-because-owner-joins = whoever draws beyond pay today stays
warning-because-members = members
warning-because-members-pay = what each member pays to join
warning-because-price = price of the business
warning-because-scheme = a public scheme lends
warning-because-all-on-board = all members are on the board
warning-because-reserve-locked = the draft has a reserve that is never shared out
warning-because-unsure-facts = points of law in the draft to be verified

warning-last-day = { $what }: by { $date }, { $time }.
warning-last-day-late = { $what }: by { $date }, { $time }. That day is past.
warning-last-day-open = { $what }: { $time }. The plan does not know the day.
warning-time-before = { $span } before { $event }
warning-time-after = { $span } after { $event }
warning-days = { $days-plural ->
    [one] { $days } day
   *[other] { $days } days
  }
warning-months = { $months-plural ->
    [one] { $months } month
   *[other] { $months } months
  }
warning-months-days = { $months } and { $days }
warning-event-transfer = the business passes
warning-event-dismissal = the first dismissal takes effect
warning-event-notice = the first notice of dismissal is given
warning-event-cash-runs-out = cash runs out
warning-event-directors-know = directors know of it, or should
warning-event-year-end = the firm’s year ends
warning-event-last-notice = the last of the public notices appears

warning-law = Law: { $cite }. { $source }. { $checked }. { $confidence }.
warning-unread = This part of the country has a law of its own, which nobody read for this: its numbers and days may be others.
warning-note = To know: { $note }.
warning-ask = Ask: { $ask }
