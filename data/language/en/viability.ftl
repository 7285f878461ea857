# Words of the chapter on viability: names of its assumptions and dates, what accounts are, what money that comes or goes is.

rule-assumption-cash-floor = What must always be at the bank
rule-assumption-overdraft-limit = Overdraft limit agreed with the bank
rule-assumption-pay-day = Pay day
rule-assumption-accounts-months = Months the accounts cover
rule-assumption-year-start-month = First month of the firm’s year
rule-assumption-vat-quarter-month = First month of the year in which a VAT quarter ends
rule-assumption-tax-due-day = Day taxes are due where the country’s is not known
rule-assumption-receipt-days = Days from invoice to payment
rule-assumption-late-receipt-weeks = Weeks over which late invoices come in
rule-assumption-doubtful-days = Days late from which an invoice is not counted on
rule-assumption-late-payment-weeks = Weeks over which overdue suppliers are paid
rule-assumption-time-to-pay-instalments = Instalments of tax that is put off
rule-assumption-deferral-weeks = Weeks something that can wait is put off
rule-due-payroll-tax-day = PAYE and National Insurance paid over by
rule-due-pension-day = Pension contributions paid over by
rule-due-vat-months = VAT due after the quarter
rule-due-vat-days = VAT due, days on top
unit-plan-currency = { $number } in the plan’s currency
unit-day-of-the-month = day { $number } of the month
unit-pay-day = day { $number } of the month
unit-pay-day-last-friday = the last Friday of the month
unit-month-of-the-year = month { $number } of the year
unit-instalments = { $number-plural ->
    [one] { $number } instalment
   *[other] { $number } instalments
  }

head-fixed-assets = fixed assets
head-depreciation-to-date = depreciation to date
head-stock = stock
head-work-in-progress = work in progress
head-debtors = debtors
head-retentions = retentions
head-prepayments = prepayments
head-bank = bank
head-creditors = creditors
head-vat = VAT owed
head-payroll-tax = tax and contributions on pay owed
head-pension-owed = pension contributions owed
head-accruals = accruals
head-deposits = customers’ deposits
head-loan = loans
head-hire-purchase = hire purchase
head-share-capital = share capital
head-retained-earnings = retained earnings
head-drawings = owners’ drawings
head-sales = sales
head-other-income = other income
head-materials = materials
head-subcontract = subcontract labour
head-wages = wages and salaries
head-employer-charges = employer’s contributions
head-employer-pension = employer’s pension contributions
head-benefits = benefits
head-rent = rent and rates
head-overheads = other overheads
head-bad-debts = bad debts
head-depreciation = depreciation
head-interest = interest
head-tax = tax on profit

cash-item-member-shares = member shares
cash-item-lender = a loan
cash-item-seller-note = payment to the seller
cash-item-grant = a grant
cash-item-mutual-credit = mutual credit
cash-item-notice-pay = notice pay
cash-item-conversion-cost = cost of the conversion
cash-item-other-receipt = other receipt
cash-item-other-payment = other payment

cash-action-ask-customer = ask the customer who owes most
cash-action-bring-shares = bring member shares forward
cash-action-defer-drawings = let the owner’s drawings wait
cash-action-time-to-pay = ask for time to pay tax
cash-action-spread-supplier = pay the largest supplier in parts
cash-action-overdraft = use the overdraft

books-debtors = Open invoices to customers
books-creditors = Open invoices of suppliers
books-bank = The bank’s last week
books-wages = Wages of the months the accounts cover

value-cash-item = a sum of money, in the smallest unit,
value-every-weeks = weeks from one time to the next
value-cash-week = a week of the plan

# Headlines, in the report and on screen.
cash-no-books = Whether cash lasts cannot be told: no list says what is at the bank
cash-no-red = No week of thirteen ends below the floor; the lowest, from { $date }, ends at { $amount }
cash-red = { $weeks-plural ->
    [one] { $weeks } week falls below the floor; the lowest, from { $date }, ends at { $amount }
   *[other] { $weeks } weeks fall below the floor; the lowest, from { $date }, ends at { $amount }
  }
books-missing-accounts = No accounts have been read: a trial balance, or a profit and loss with a balance sheet, would give what the firm owns, owes and earns.
books-missing-debtors = No aged debtors have been read: they would give when customers pay.
books-missing-creditors = No aged creditors have been read: they would give who must be paid when.
books-missing-bank = No bank by week has been read: it would give what is there and the pace at which it falls.
books-missing-pay-months = No pay by month has been read: it would give pay days and what is owed on them.
