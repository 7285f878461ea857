# Words both hosts put beside figures: how far a chapter is, what files and columns were taken for.
part-diagnosis = { $managers-plural ->
    [one] { $managers } manager takes { $share } of gross pay
   *[other] { $managers } managers take { $share } of gross pay
  }
part-diagnosis-unknown = What management costs is not known
chapter-to-fix = { $count } to fix
chapter-to-check = { $count } to check
chapter-firm-done = { $figure } posts
chapter-diagnosis-done = { $figure } { $figure-plural ->
    [one] layer
   *[other] layers
  }
chapter-diagnosis-empty = no reporting lines
chapter-proposal-done = { $figure } { $figure-plural ->
    [one] cell
   *[other] cells
  }
chapter-savings-done = { $figure } of payroll
chapter-savings-rises = { $figure } more payroll
chapter-viability-done = cash is told
chapter-viability-empty = no accounts yet
chapter-bylaws-done = no blank open
chapter-bylaws-empty = no legal form
chapter-review-empty = nobody asked yet
chapter-review-replies = { $count-plural ->
    [one] { $count } reply
   *[other] { $count } replies
}
chapter-review-open = { $count-plural ->
    [one] { $count } vote open
   *[other] { $count } votes open
}
chapter-review-adopted = rules adopted
chapter-report-to-fix = prints with { $count } to fix
chapter-report-done = ready to print
look-headline = { $taken } of { $read } rows are ready to take in
look-take-in = { $taken-plural ->
    [one] Take in { $taken } row
   *[other] Take in { $taken } rows
  }
look-sheet = { $file }, sheet “{ $sheet }”
role-payroll = Payroll
role-lines = Reporting lines
role-ties = Work ties
role-accounts = Accounts
role-debtors = Open invoices to customers
role-creditors = Open invoices of suppliers
role-bank = Bank by week
role-pay-months = Pay by month
profile-none = by its headings
profile-own = as you said before
profile-headings-en = common English headings
profile-headings-de = common German headings
profile-headings-it = common Italian headings
profile-headings-es = common Spanish headings
profile-headings-fr = common French headings

# How sure it is what a column means, and why.
sureness-said = Said
sureness-sure = Sure
sureness-likely = Likely
sureness-guess = A guess
evidence-said = A person said so.
evidence-heading = The heading is one of { $profile }.
evidence-values = { $fit } of { $of } cells looked at { $kind }.
values-amount = can be read as amounts
values-number = can be read as numbers
values-day = can be read as dates
values-reference = are the id or the name of another row
values-unique = stand once
values-words = hold words
values-code = are short codes

# Sums to hold against the files' own.
total-place = { $file }, { $column }
total-sum = { $rows } { $rows-plural ->
    [one] row comes
   *[other] rows come
  } to { $sum }
total-stated = the file’s own total is { $sum }
total-none = the file states no total: hold this against your payroll’s own

# What a newer file changes.
changes-headline = { $came } { $came-plural ->
    [one] row is
   *[other] rows are
  } new, { $left } no longer there, { $same } the same.
changes-came = { $count } new
changes-left = { $count } no longer there
changes-pay = { $count } with other pay
changes-manager = { $count } reporting to somebody else
changes-hours = { $count } with other hours
changes-work = { $count } with other work: title, department, grade, site, shift or skills
changes-person = { $count } of whom something else is said: name, dates, category
changes-more = and { $count } more
profile-uk-organogram = UK government organogram
profile-gusto = Gusto payroll journal
profile-quickbooks-online = QuickBooks Online payroll details
profile-quickbooks-desktop = QuickBooks Desktop payroll summary
profile-adp-paydata = ADP Paydata
profile-paychex-flex = Paychex Flex
profile-rippling = Rippling
profile-bamboohr = BambooHR
profile-brightpay = BrightPay
profile-sage-50 = Sage 50 Payroll
profile-xero-nz = Xero Payroll, New Zealand
profile-xero-au = Xero Payroll, Australia
profile-orangehrm = OrangeHRM
profile-erpnext = ERPNext
profile-odoo-spain = Odoo, Spanish payroll
profile-astute = Astute Payroll
profile-ceridian = Ceridian
profile-czech-party = pay of a Czech party
profile-adventureworks = AdventureWorks sample database
people-group = { $posts } posts
plain-blank = [{ $label }]
bylaws-rule-title = Rule { $number }, { $title }
file-report = { $plan }, report.pdf
file-tables = { $plan }, tables
file-summary = { $plan }, summary for workers.pdf
file-redacted = Redacted
file-bylaws = { $plan }, draft rules.pdf
file-transition = { $plan }, document.pdf
file-sample = Calder & Wray
jurisdiction-none = none: pay only

# What a column was taken for.
meaning-none = not used
meaning-id = id
meaning-name = name
meaning-first-name = first name
meaning-last-name = last name
meaning-title = title of the post
meaning-unit = department or unit
meaning-site = site
meaning-shift = shift
meaning-skills = skills
meaning-grade = grade
meaning-manager = reports to
meaning-email = e-mail address
meaning-path = path from the top
meaning-level = how deep the row stands
meaning-step = step of an outline
meaning-hours-week = hours a week
meaning-days-week = days a week
meaning-fte = full-time equivalent
meaning-posts = posts
meaning-list = people or groups of posts
meaning-pay-year = pay a year
meaning-pay-full-time-year = pay of full-time work, a year
meaning-pay-month = pay a month
meaning-pay-half-month = pay twice a month
meaning-pay-four-weeks = pay every four weeks
meaning-pay-fortnight = pay every two weeks
meaning-pay-week = pay a week
meaning-pay-day = pay a day
meaning-pay-hour = pay an hour
meaning-pay = pay
meaning-pay-leave = pay for leave
meaning-gross = all that was paid
meaning-pay-period = period of pay
meaning-component = what the row’s pay is for
meaning-extra = paid on top of pay
meaning-employer-charge = paid by the employer on top
meaning-pay-floor = lower end of a pay band
meaning-pay-ceiling = upper end of a pay band
meaning-benefits = benefits
meaning-drawings = owner’s drawings
meaning-born = date of birth
meaning-age = age
meaning-started = first day
meaning-left = last day
meaning-status = still at the firm
meaning-contract = employed or supplying
meaning-apprentice = apprentice
meaning-director = director of the company
meaning-executive = managerial staff (cadre)
meaning-category = National Insurance category
meaning-currency = currency
meaning-pay-dated = date of pay
meaning-private-number = number of a person or a bank account, left out

rows-count = { $count } { $count-plural ->
    [one] row
   *[other] rows
  }
# Why a row was left out.
reason-row-totals = a total of the rows above, used to check them
reason-row-repeated-heading = headings again
reason-row-vacant = a vacant post
reason-row-eliminated = a post that no longer exists
reason-row-other-date = a row of another date
reason-row-other-table = a second table in the file
reason-row-sample = an example of the program
reason-row-not-person = no person and no post
reason-row-left = has left the firm
reason-row-not-started = has not started yet
reason-row-empty = nothing in the columns used
reason-row-set-aside = set aside because somebody said so
reason-column-pay-missing = the table has no column of pay
reason-column-person-missing = the table has no column of ids or names
reason-sheet-unused = the sheet is not used

# The reporting chart.
chart-reporting = { $posts } { $posts-plural ->
    [one] post
   *[other] posts
} in { $layers } { $layers-plural ->
    [one] layer
   *[other] layers
}
chart-reporting-lost = { $chart }. { $lost } { $lost-plural ->
    [one] line needs
   *[other] lines need
} a look.
chart-in-loop = In a loop: those above report to each other
chart-manager-missing = The files name a manager who is not in them
chart-manager-several = The files name a manager whom several people could be
chart-manager-set-aside = The files name a manager whose row was set aside
chart-two-managers = The files name two managers

# What is found by words.
found-cell = Cell of { $members } { $members-plural ->
    [one] person
   *[other] people
}
