# Transition documents: what stands around their wording, which is in data/transition-documents.
document-title = { $title }: { $name }
document-foot = { $title }, { $date }
document-draft-mark = Draft. Not signed, not legal advice.
document-draft-mark-confidential = Confidential draft. Not signed, not legal advice.
document-date = Printed { $date }
document-as-of = The firm as of { $date }
document-law = Law: { $form }, { $statute }
document-law-unknown = Law: no legal form is chosen, so the law of the new body is open
document-language = Language: English
document-signs = To be signed by: { $who }
document-due = Due: { $when }
document-not-advice = This is a draft made from a model of the firm, for a lawyer to edit. It is not legal advice. It must not be signed, sent or filed before a lawyer of the country has gone through it.
document-confidential = Confidential: it holds names, pay or what only the parties may know. Give it to nobody else.
document-left-out = The document itself is left out of the redacted edition.
document-blanks-none = Every gap is filled from the plan. What is filled in is marked.
document-blanks = { $blanks-plural ->
    [one] What the plan knows is filled in and marked; one gap is left, listed at the end.
   *[other] What the plan knows is filled in and marked; { $blanks } gaps are left, listed at the end.
  }
document-unverified = Some of the law it rests on was not read in full, or not at all: each is marked in the list at the end and must be verified before use.
document-sign-name = Name, { $who }
document-sign-signature = Signature
document-sign-date = Date and place
document-total = Total
document-group = { $what }, { $posts } posts without names
document-use = Needed
document-source = Paid in
document-no-council = no council
document-price-basis = worked out from the books

# The last part.
document-beside = For whoever finishes this draft
document-beside-what = This part is for the lawyer and for those who prepare the document. Take it out before the document is used.
document-basis = What law it rests on, and how sure we are
document-basis-none = No law we know of prescribes this document for this country and form. That is not to say that there is none.
document-not-opened = General knowledge: nobody opened the text
document-unresolved = What is unresolved
document-unresolved-none = Nothing we check is open. That is not to say that everything is in order.
document-no-form = No legal form is chosen, so nothing here is fitted to one.
document-region = The plan is under the law of a region. What is named here is the law of the country, and the region’s may differ.
document-plan-to-fix = { $count-plural ->
    [one] One thing is still to be mended in the plan this is made from, so figures here may change.
   *[other] { $count } things are still to be mended in the plan this is made from, so figures here may change.
  }
document-lawyer = Points for a lawyer
document-gaps = { $blanks-plural ->
    [one] One gap to fill
   *[other] { $blanks } gaps to fill
  }

# Where there is no table.
document-table-left-out = A table stands here that names people or firms, or holds sums from which one person’s could be told. It is left out of the redacted edition.
document-none-staff = The plan knows nobody who works here, so there is no table.
document-none-books = The plan has no books of the firm, so there is no table. Add the accounts and open invoices, or draw the table up by hand.
document-none-deal = Nothing is entered in the plan of how the change is paid for, so there is no table.
document-none-cells = The plan has no cells or no councils yet, so there is no table.
document-none-routes = The legal routes of this country are not known here, so there is no table.

# Columns. Those filled in by hand say so.
document-column-number = No.
document-column-person = Name
document-column-post = Post
document-column-age = Age
document-column-started = First day
document-column-hours = Hours a week
document-column-pay = Pay a year
document-column-particulars = Written terms attached (fill in)
document-column-discipline = Discipline and grievances (fill in)
document-column-court = Claims, brought or likely (fill in)
document-column-agreements = Collective agreements (fill in)
document-column-wages-owed = Pay owed (fill in)
document-column-holiday-owed = Holiday owed (fill in)
document-column-redundancy = Redundancy, were the job to end
document-column-notice = Notice pay, were the job to end
document-column-who = Who
document-column-owed = Owed by the books
document-column-clause = What has to be agreed (fill in)
document-column-asked = Asked on (fill in)
document-column-agreed = Agreed on (fill in)
document-column-debt = Debt
document-column-becomes = Taken over, paid or left (fill in)
document-column-asset = Asset
document-column-book = In the books
document-column-going = In a business that goes on
document-column-forced = In a forced sale
document-column-account = Account
document-column-balance = Balance (a debt is below zero)
document-column-disclosed = Papers, and what is not as it should be (fill in)
document-column-kind = Side
document-column-what = What
document-column-amount = Amount
document-column-terms = Terms
document-column-step = Step
document-column-from = From
document-column-until = Until
document-column-done = Done on (fill in)
document-column-task = What
document-column-by-whom = By whom (fill in)
document-column-cell = Cell
document-column-posts = Posts
document-column-council = Council
document-column-body = Speaks for
document-column-delegate = Delegate
document-column-address = Address (fill in)
document-column-paid = Paid in (fill in)
document-column-signature = Signature (fill in)
document-column-route = Route
document-column-last-day = Last day to begin
document-column-rests-on = What the days rest on
document-column-method = Method
document-column-cite = Law
document-column-says = What it says, in our words
document-column-sure = Where it was read, and how sure we are
document-column-part = Part
document-column-gap = What belongs in the gap

# Who may have to agree, debts, and what a business is worth.
document-consent-lender = Bank and other lenders
document-consent-hire-purchase = Owners of what is on hire purchase or lease
document-consent-tax = Tax office
document-consent-landlord = Landlord of each place of work
document-consent-insurer = Insurers
document-consent-licence = Whoever gives licences and permits
document-consent-customer = Customers and suppliers whose contracts ask for it
document-debt-suppliers = Suppliers
document-debt-taxes = Taxes and contributions, pension contributions among them
document-debt-accruals = Accruals and customers’ deposits
document-debt-overdraft = Overdraft
document-debt-loans = Loans
document-debt-hire-purchase = Hire purchase
document-worth-forced = The assets, in a forced sale
document-worth-going = The assets, in a business that goes on
document-worth-owed = Owed, to be taken off where the debts go with the business
document-worth-earnings-low = By a multiple of earnings, low, debts taken off
document-worth-earnings-middle = By a multiple of earnings, middle, debts taken off
document-worth-earnings-high = By a multiple of earnings, high, debts taken off
document-worth-cash = By discounted cash as the firm goes on under the seller, debts taken off
document-worth-trade = What somebody else would pay

# Days a document is held to.
document-event-consultation = the start of consultation
document-event-ballot = the vote
document-event-transfer = the transfer
document-event-first-dismissal = the first dismissal

# What a plan can fill in; each is also what a gap asks for.
document-value-firm = name of the firm
document-value-date = date
document-value-as-of = day the firm is looked at
document-value-form = legal form
document-value-statute = statute of the legal form
document-value-registrar = registrar
document-value-members-least = least number of members the form asks for
document-value-posts = number of posts
document-value-members = number of people who join
document-value-share = what each member pays for shares
document-value-share-months = number of months shares are paid over
document-value-share-monthly = what is taken off pay each month for shares
document-value-shares = what members’ shares come to
document-value-price = price
document-value-price-basis = what the price rests on
document-value-conversion-costs = costs of the conversion
document-value-working-cash = cash wanted in hand afterwards
document-value-raised = what the sources of money come to
document-value-gap = what is missing
document-value-seller-note = what the seller is paid later
document-value-seller-note-terms = terms on which the seller is paid later
document-value-consultation = day consultation begins
document-value-consultation-end = day consultation ends at the earliest
document-value-ballot = day of the vote
document-value-registration = day the cooperative is registered
document-value-transfer = day of the transfer
document-value-first-pay = day the cooperative first pays
document-value-start = day the collective starts
document-value-runs-out = day cash runs out as things are
document-value-route = by which way posts become fewer, if they do
document-value-posts-cut = number of posts that go
document-value-consultation-days = days of consultation the law asks for
document-value-first-dismissal = first day a dismissal may take effect
document-value-notice-weeks = weeks of the longest statutory notice
document-value-cells = number of cells
document-value-councils = number of councils
document-value-delegates = number of delegates
document-value-pay-policy = how pay is set
document-value-pay-falls = number of posts whose pay falls
document-value-payroll = payroll of a year as it is
document-value-payroll-after = payroll of a year afterwards
document-value-cash = cash at the bank and in hand
document-value-assets = what the firm owns by its books
document-value-debts = what the firm owes by its books
document-value-net-assets = what it owns less what it owes
document-value-worth-least = the least that bounds the price of the assets
document-value-worth-most = the most that bounds the price of the assets
document-value-earnings = earnings of a year before interest, tax and depreciation
document-value-redundancy = redundancy pay, were every job to end
document-value-notice-pay = notice pay, were every job to end
document-value-claims-unknown = number of posts whose claims are not known
document-value-seat-body = cell or council spoken for
document-value-seat-council = council the delegate sits in
document-value-seat-holder = name of the delegate
document-value-seat-from = first day of the mandate
document-value-seat-until = last day of the mandate
document-value-seat-scope = what the mandate is about
document-value-seat-text = what the delegate is to say and not to say

# What is wrong with a document.
problem-document-late = “{ $document }”: the law asks for { $days } { $days-plural ->
    [one] day
   *[other] days
  } before { $event }, planned for { $date }. The last day for it was { $last }.
problem-document-late-remedy = Put { $event } off, or ask a lawyer whether a shorter time can be lawful here.
problem-document-days-short = “{ $document }”: the plan leaves { $there } { $there-plural ->
    [one] day
   *[other] days
  } between the start of consultation and { $event }; { $days } are asked for.
problem-document-days-short-remedy = Begin to consult earlier, or put { $event } off.
problem-document-day-past = “{ $document }” names { $date } as the day of { $event }, and that day is past.
problem-document-day-past-remedy = Look at the firm as of today, or change the steps of the deal.
problem-document-needs = “{ $document }” turns on something the plan does not say: { $what }.
problem-document-needs-remedy = Enter it in the plan, or fill the gap by hand and have it checked.
problem-document-signers = “{ $document }” needs { $count } named people to sign, and a plan does not hold who they are.
problem-document-signers-remedy = Let those concerned choose them, and fill in their names.
problem-document-members-few = “{ $document }”: { $members } { $members-plural ->
    [one] member is
   *[other] members are
  } said to join, and the legal form asks for { $least } at least.
problem-document-members-few-remedy = Enter more members, or choose a form that asks for fewer.
problem-document-name-word = “{ $document }”: the firm’s name has the word “{ $word }”, which the new name may not have.
problem-document-name-word-remedy = Choose the new name without it, and write it into the rules and the resolution.
