# Problems of the books and of the cash plan: what is wrong, and what to do.

problem-books-unreadable = The headings are those of no list of the books that is known. Nothing of it was taken.
problem-books-unreadable-remedy = Give it headings such as account name, debit and credit; customer or supplier, invoice, due date and outstanding; or week from, opening and closing. Then take it in again.
problem-books-currency = { $count-plural ->
    [one] A row is in { $own }, the plan in { $plan }. It was set aside.
   *[other] { $count } rows are in { $own }, the plan in { $plan }. They were set aside.
}
problem-books-currency-remedy = Export the list in the plan’s currency, or correct the plan’s currency.
problem-accounts-unbalanced = Debits and credits differ by { $off }: accounts are missing, or stand twice.
problem-accounts-unbalanced-remedy = Export the whole trial balance of the day, and take it in again.
problem-account-unknown = { $count-plural ->
    [one] What the account in row { $rows } is cannot be told from its name. It comes to { $sum } and is in no sum.
   *[other] What { $count } accounts are cannot be told from their names (rows { $rows }). They come to { $sum } and are in no sum.
}
problem-account-unknown-remedy = Say what each of them is.
problem-books-amount-missing = { $count-plural ->
    [one] The row has no amount that can be read. It was set aside.
   *[other] { $count } rows have no amount that can be read ({ $rows }). They were set aside.
}
problem-books-amount-missing-remedy = Write the amount as a number, or delete the row, and take the list in again.
problem-books-duplicate = { $count-plural ->
    [one] The row says an earlier one again.
   *[other] { $count } rows say earlier ones again ({ $rows }).
}
problem-books-duplicate-remedy = Look whether it is the same entry. Of invoices, weeks and months the first is counted; of accounts all are.
problem-books-untied = { $what }: { $listed } by the list, { $stated } by the accounts, { $off } apart.
problem-books-untied-remedy = Export both on the same day, or look for what is booked in one and not in the other.
problem-stock-negative = Stock is below zero: { $amount }.
problem-stock-negative-remedy = Count the stock, correct the account, and take the list in again.
problem-journal-added = { $dated ->
    [yes] { $entries } entries from { $from } to { $to } were added up to { $accounts } accounts.
   *[no] { $entries } entries were added up to { $accounts } accounts.
}
problem-journal-added-remedy = Nothing to do, if the entries are those of one year up to the day. A list with the balances of the day is surer.
problem-period-other = { $taken } was taken. Left out: { $others }.
problem-period-other-remedy = Nothing to do, if these are the figures meant. For others, export that period alone.
problem-accounts-dated = The accounts are of { $date }, and the firm is looked at on { $day }. What was owned and owed then is counted as if it were so now.
problem-accounts-dated-remedy = Take in a trial balance of a day nearer to it, or look at the firm on the day of the accounts.
problem-chart-only = The list has names of accounts and no amounts. Nothing of it was used.
problem-chart-only-remedy = Take in a trial balance, or the postings these names belong to, together with it.
problem-transaction-unbalanced = { $count-plural ->
    [one] The entries of transaction { $transaction } do not cancel out: { $off } is left.
   *[other] The entries of { $count } more transactions do not cancel out: { $off } is left of them.
}
problem-transaction-unbalanced-remedy = Look for an entry that is missing or rounded, correct it in the ledger, and export it again.
problem-fact-format-unknown = “{ $text }” is tagged with a format of numbers that is not known: { $format }. It was not read.
problem-fact-format-unknown-remedy = Have the accounts tagged again by the program that made them, or take in a trial balance of the day.
problem-fact-context-missing = { $count-plural ->
    [one] A figure refers to a period the file does not define: { $context }. It was taken as of { $date }, the one period without a name.
   *[other] { $count } figures refer to a period the file does not define: { $context }. They were taken as of { $date }, the one period without a name.
}
problem-fact-context-missing-remedy = Compare the figures with the printed accounts.
problem-fact-undated = { $count-plural ->
    [one] The figure refers to a period the file does not define. It was set aside.
   *[other] { $count } figures refer to periods the file does not define (lines { $rows }). They were set aside.
}
problem-fact-undated-remedy = Have the accounts tagged again by the program that made them, or take in a trial balance of the day.
problem-fact-sign = { $count-plural ->
    [one] A figure is shown in brackets and tagged without a minus: { $names }. It was taken as below zero.
   *[other] { $count } figures are shown in brackets and tagged without a minus: { $names }. They were taken as below zero.
}
problem-fact-sign-remedy = Compare the figures with the printed accounts.
problem-facts-conflict = { $name } is stated twice, as { $one } and as { $other }. Neither was taken.
problem-facts-conflict-remedy = See which is right in the printed accounts, and take in a trial balance of the day.
problem-fact-unused = { $count-plural ->
    [one] A figure is of no line that is used: { $names }.
   *[other] { $count } figures are of no line that is used: { $names }.
}
problem-fact-unused-remedy = Nothing to do, unless one of them is part of the balance sheet or of the profit and loss account.
problem-ledger-later = { $count-plural ->
    [one] The invoice is dated after the day the firm is looked at. It is counted all the same.
   *[other] { $count } invoices are dated after the day the firm is looked at (rows { $rows }). They are counted all the same.
}
problem-ledger-later-remedy = Export the open invoices of the day, or look at the firm on a later day.
problem-ledger-undated = { $count-plural ->
    [one] The invoice has no day. It is taken as late.
   *[other] { $count } invoices have no day (rows { $rows }). They are taken as late.
}
problem-ledger-undated-remedy = Export the open invoices one by one, with the day each is due.
problem-ledger-aged = { $count-plural ->
    [one] How late the balance is, is known as a range of days only. It counts as late by the least of it; what is not yet due has no day, and is taken as late.
   *[other] How late { $count } balances are, is known as ranges of days only. Each counts as late by the least of its range; what is not yet due has no day, and is taken as late.
}
problem-ledger-aged-remedy = Export the open invoices one by one, with the day each is due.
problem-bank-week-missing = The week after the one from { $from } begins on { $to }: weeks are missing, or they are no weeks.
problem-bank-week-missing-remedy = Put the missing weeks in. Means are taken over the weeks that are there.
problem-bank-not-running-on = { $count-plural ->
    [one] The week does not go on from the one before, or what came in and went out does not lead to its closing balance.
   *[other] { $count } weeks do not go on from the one before, or what came in and went out does not lead to their closing balance (rows { $rows }).
}
problem-bank-not-running-on-remedy = Look for a movement that is missing or stands twice.
problem-bank-heading-unknown = What this heading of the bank is cannot be told. What went out under it is carried on as other payments, what came in is not.
problem-bank-heading-unknown-remedy = Name it for what it is, such as materials or net pay, and take the list in again.
problem-pay-month-missing = { $count-plural ->
    [one] The list of pay lacks the month from { $from }. The accounts are taken to cover it all the same.
   *[other] The list of pay lacks { $count } months, from { $from } on. The accounts are taken to cover them all the same.
}
problem-pay-month-missing-remedy = Put the missing months in and take the list in again, or enter how many months the accounts cover.
problem-accounts-months-apart = The last { $months } months of pay come nearest to the wages in the accounts: { $paid } against { $stated }. So it is not known how many months the accounts cover, and nothing of them is counted up to a year.
problem-accounts-months-apart-remedy = Enter how many months the accounts cover. Or take in accounts and pay of the same months, with every account of wages said to be one.
problem-wages-apart = The accounts have { $stated } of wages for { $months } months, and the payroll comes to { $paid } for as many: they are of different firms or times, or an account of wages is missing.
problem-wages-apart-remedy = Take in accounts and payroll of the same firm and time, and say which accounts are wages. Until then no figure that rests on both is right.
problem-accounts-months-unknown = The list of pay has { $months } months or more, and no account says wages. So it is not known how many of them the accounts cover, and nothing of them is counted up to a year.
problem-accounts-months-unknown-remedy = Enter how many months the accounts cover, or the month the firm’s year begins in.
problem-start-after-cash = The plan starts on { $start }. Cash runs out before, in the week from { $week }.
problem-start-after-cash-remedy = Start sooner, or put actions into the plan that bridge the weeks before.
problem-cash-item-past = “{ $item }” lies before the first week of the plan. It is in no week.
problem-cash-item-past-remedy = Give it a day from { $first } on, or take it out.
problem-cash-item-over-deal = Entered by hand and in the deal: { $item }. The entry counts, and what the deal says of it is in no week.
problem-cash-item-over-deal-remedy = Take the entry out to have the deal’s own sums and days, or leave it where it says more.
problem-cash-action-idle = In week { $week }, this brings nothing: { $action }.
problem-cash-action-idle-remedy = Take the action out, or choose another week.
