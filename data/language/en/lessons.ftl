# Pages that teach how to read the firm by its own figures.

lesson-subject = How to read this firm
lesson-foot = { $name }, as of { $date }
lesson-column-what = What
lesson-column-figure = Figure
lesson-column-how = How it is worked out
lesson-column-rule = Rule
lesson-column-says = What it means
lesson-rule = { $number } { $title }

lesson-payroll-title = Reading our payroll
lesson-payroll-lead = The payroll is what it costs to employ all of us for a year. It is more than what reaches us: tax and our own contributions come off our pay, and the firm pays contributions on top of it.
lesson-payroll-first = Look at the total first, then at what would be left of it as proposed. The difference is the saving.
lesson-payroll-second = A saving is not yet a rescue. The chapter on whether the firm lives says what it has to pay besides.
lesson-payroll-third = Ask which part of the saving comes from lower pay, and of whom. The page on you says whether yours changes.

lesson-balance-title = Reading our balance sheet
lesson-balance-lead = A balance sheet says on one day what the firm owns, what it owes, and what is left if everything it owns were worth what the books say.
lesson-balance-first = What is left is what it owns less what it owes. Below nought, debts are larger than everything it owns.
lesson-balance-second = Cash and what customers still owe pay the bills of the next months. Machines and buildings do not, unless they are sold.
lesson-balance-third = Books are not prices: sold in a hurry, stock and machines bring less.

lesson-vote-title = Reading our votes
lesson-vote-lead = Before you vote, know how votes are counted. These are the rules of the draft that say so, in plain words. The draft itself is what counts.
