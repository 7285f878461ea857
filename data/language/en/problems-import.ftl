# What reading files may find. Each problem has a sentence and a remedy.
# $count is how many rows it stands on and $rows names the first of them; the place is shown beside it.

problem-file-empty = The file has nothing in it.
problem-file-empty-remedy = Export it again from the program it comes from and choose the new file.

problem-xml-broken = The document breaks here: a tag is not closed, or tags are nested past all measure. Nothing of it was taken.
problem-xml-broken-remedy = Download or export it again. If it breaks in the same place, ask whoever made it.
problem-file-not-a-table = This is not a table: it holds something other than rows and columns.
problem-file-not-a-table-remedy = Choose a CSV file or a workbook (XLSX, XLS or ODS). Save a PDF or a picture as one of these first.

problem-file-too-large = This is more than is read of one file: it is over { $megabytes } MB, unpacks to more than that, or has a line that is longer.
problem-file-too-large-remedy = Export only the rows and columns that are needed, or split the file, and choose what comes of it.

problem-file-encrypted = This workbook is under a password, so nothing of it can be read.
problem-file-encrypted-remedy = Open it with its password, save it without one and choose the new file. Nothing of it leaves this machine.

problem-cells-outside = { $count-plural ->
    [one] One cell stands past the 1,024th column or the last row of a sheet and was left out.
   *[other] { $count } cells stand past the 1,024th column or the last row of a sheet and were left out.
}
problem-cells-outside-remedy = Look whether anything that matters stands there. If so, move it beside the rest and take the file in again.

problem-numbers-left-out = { $count-plural ->
    [one] One number of a person or a bank account was left out. It is not needed and nothing keeps it.
   *[other] { $count } numbers of persons or bank accounts were left out. They are not needed and nothing keeps them.
}
problem-numbers-left-out-remedy = Nothing to do. If people are known by such numbers only, give each a number of the firm’s own.

problem-file-no-rows = There are headings and no rows under them.
problem-file-no-rows-remedy = Export the file again with its rows, or leave it out.

problem-column-pay-missing = No column could be read as pay.
problem-column-pay-missing-remedy = Give one column a heading that says what it holds, such as Annual salary, Monthly pay or Hourly rate, and take the file in again.

problem-column-person-missing = No column says whom a row is about, so none of it can be used.
problem-column-person-missing-remedy = Give one column the heading Employee ID or Name, as in the payroll, and take the file in again.

problem-column-unused = { $count-plural ->
    [one] One column is not used: { $columns }.
   *[other] { $count } columns are not used: { $columns }.
}
problem-column-unused-remedy = Nothing to do, unless one of them holds something that matters here. Then give it a heading that says so.

problem-column-guessed = { $count-plural ->
    [one] No heading known here says what one column holds ({ $columns }): what stands in it does.
   *[other] No headings known here say what { $count } columns hold ({ $columns }): what stands in them does.
}
problem-column-guessed-remedy = Look at the table of columns, and say what each means where it was taken for something else. What you say is remembered for files like this one.

problem-pay-column-guessed = { $count-plural ->
    [one] Pay stands in a column that only seems to be pay, so it is not counted.
   *[other] The pay of { $count } rows ({ $rows }) stands in a column that only seems to be pay, so it is not counted.
}
problem-pay-column-guessed-remedy = Say in the table of columns what the column holds, and for which period: a year, a month, a week or an hour. On the command line: --column “HEADING=pay-year”.

problem-sheet-unused = This sheet has no pay and was left out; another sheet of the workbook was read.
problem-sheet-unused-remedy = Nothing to do, unless people stand on this sheet. Then give its column of pay a heading such as Annual salary.

problem-quote-unclosed = A quotation mark is opened and never closed, so quotation marks were read as plain text.
problem-quote-unclosed-remedy = Close or take out the quotation mark in this row, and take the file in again.

problem-row-too-long = { $count-plural ->
    [one] The row has more cells than there are headings, so its pay may stand in the wrong column. It is not counted.
   *[other] { $count } rows have more cells than there are headings, so their pay may stand in the wrong column. It is not counted. The first are rows { $rows }.
}
problem-row-too-long-remedy = Look for a comma inside a number or a name and put that cell in quotation marks, or say what the pay is.

problem-row-repeated-heading = { $count-plural ->
    [one] The headings stand here again. The row was set aside.
   *[other] The headings stand again in { $count } rows ({ $rows }). They were set aside.
}
problem-row-repeated-heading-remedy = Nothing to do.

problem-row-totals = { $count-plural ->
    [one] This is a row of totals. It was set aside.
   *[other] { $count } rows are totals ({ $rows }). They were set aside.
}
problem-row-totals-remedy = Nothing to do.

problem-totals-differ = The file says { $stated }; its rows add up to { $added }.
problem-totals-differ-remedy = Look for a row that is missing, counted twice or changed after the total was made.

problem-row-eliminated = { $count-plural ->
    [one] The post is marked as eliminated. It was set aside.
   *[other] { $count } posts are marked as eliminated (rows { $rows }). They were set aside.
}
problem-row-eliminated-remedy = Nothing to do, unless somebody still works in it.

problem-row-vacant = { $count-plural ->
    [one] The post is vacant. It was set aside.
   *[other] { $count } posts are vacant (rows { $rows }). They were set aside.
}
problem-row-vacant-remedy = Nothing to do, unless somebody works in it now.

problem-row-empty = { $count-plural ->
    [one] The row has nothing in the columns that are used. It was set aside.
   *[other] { $count } rows have nothing in the columns that are used ({ $rows }). They were set aside.
}
problem-row-empty-remedy = Nothing to do, unless a person stands there.

problem-row-set-aside = { $count-plural ->
    [one] The row was set aside because you said so.
   *[other] { $count } rows were set aside because you said so ({ $rows }).
}
problem-row-set-aside-remedy = Undo the answer to count it again.

problem-row-merged = { $count-plural ->
    [one] The row says an earlier one again, cell for cell. It was counted once.
   *[other] { $count } rows say an earlier one again, cell for cell ({ $rows }). Each was counted once.
}
problem-row-merged-remedy = Nothing to do, unless two people share the id. Then give each their own.

problem-row-duplicate-id = { $count-plural ->
    [one] An earlier row has the same id. Both are counted, as two people.
   *[other] { $count } rows have the id of an earlier one ({ $rows }). All are counted, as different people.
}
problem-row-duplicate-id-remedy = Right where people share a post. Where it is one person twice, set the second row aside.

problem-row-exact-duplicate = { $count-plural ->
    [one] The row is the same as an earlier one in every cell. Both are counted.
   *[other] { $count } rows are the same as an earlier one in every cell ({ $rows }). All are counted.
}
problem-row-exact-duplicate-remedy = Right where people do the same work for the same pay. Where it is one person twice, set the second row aside.

problem-pay-not-a-number = { $count-plural ->
    [one] Pay is not a number, so it is not counted.
   *[other] Pay is not a number in { $count } rows ({ $rows }), so it is not counted.
}
problem-pay-not-a-number-remedy = Enter the yearly pay, or set the row aside.

problem-pay-negative = { $count-plural ->
    [one] Pay is below zero, so it is not counted.
   *[other] Pay is below zero in { $count } rows ({ $rows }), so it is not counted.
}
problem-pay-negative-remedy = Enter the yearly pay. Set the row aside if it takes back an earlier payment.

problem-pay-undisclosed = { $count-plural ->
    [one] No pay is stated. The person is left out of payroll before and after.
   *[other] { $count } rows state no pay ({ $rows }). They are left out of payroll before and after.
}
problem-hours-impossible = Hours a week are none, or more than a week has. The pay is not counted until somebody says what it is for.
problem-hours-impossible-remedy = Correct the hours in the file, or answer what the pay of a year is.
problem-pay-undisclosed-remedy = Enter the yearly pay, or leave it: the figures then say that they are incomplete.

problem-pay-zero = { $count-plural ->
    [one] Pay is stated as 0.
   *[other] { $count } rows state pay of 0 ({ $rows }).
}
problem-pay-zero-remedy = Right for somebody unpaid. Otherwise enter the yearly pay, or set the row aside.

problem-pay-band = { $count-plural ->
    [one] Pay is stated as a band. Its midpoint is counted.
   *[other] { $count } rows state pay as a band. The midpoint of each is counted.
}
problem-pay-band-remedy = Enter the pay itself where you know it.

problem-pay-band-broken = { $count-plural ->
    [one] The band of pay has one end only, or its ends are the wrong way round. It is not counted.
   *[other] In { $count } rows the band of pay has one end only, or its ends are the wrong way round ({ $rows }). They are not counted.
}
problem-pay-band-broken-remedy = Enter the yearly pay, or mend the band and take the file in again.

problem-pay-looks-hourly = { $count-plural ->
    [one] This is too low for a year and may be an hourly rate, so it is not counted.
   *[other] { $count } rows are too low for a year and may be hourly rates ({ $rows }), so they are not counted.
}
problem-pay-looks-hourly-remedy = Say that it is an hourly rate, with the hours a week, or that it is the pay of a year.

problem-pay-hours-missing = { $count-plural ->
    [one] Pay is an hourly rate and the hours a week are not known, so it is not counted.
   *[other] { $count } rows have an hourly rate and no hours a week ({ $rows }), so they are not counted.
}
problem-pay-hours-missing-remedy = Enter the paid hours a week, or add a column for them.

problem-pay-annualised = { $count-plural ->
    [one] Pay is stated for part of a year. A year of it is counted.
   *[other] { $count } rows state pay for part of a year. A year of it is counted.
}
problem-pay-annualised-remedy = Nothing to do, unless somebody is paid for fewer months or weeks than a year has.

problem-pay-period-assumed = { $count-plural ->
    [one] The heading does not say for what period the pay is. It was taken as a year's.
   *[other] The heading does not say for what period the pay of { $count } rows is. It was taken as a year's.
}
problem-pay-period-assumed-remedy = If it is not, give the column a heading such as Monthly pay and take the file in again.

problem-pay-too-large = { $count-plural ->
    [one] Pay is over a million million, so it is not counted.
   *[other] Pay is over a million million in { $count } rows ({ $rows }), so it is not counted.
}
problem-pay-too-large-remedy = Enter the yearly pay.

problem-currency-second = { $count-plural ->
    [one] Pay is in another currency than the rest, so it is not counted.
   *[other] { $count } rows are in another currency than the rest ({ $rows }), so they are not counted.
}
problem-currency-second-remedy = Enter the yearly pay in the currency of the rest.

problem-date-unreadable = { $count-plural ->
    [one] The date could not be read. It is treated as not known.
   *[other] { $count } dates could not be read (rows { $rows }). They are treated as not known.
}
problem-date-unreadable-remedy = Write the date as year, month and day, such as 1984-03-31, and take the file in again.

problem-date-order-assumed = Nothing in the column says whether the day or the month comes first. The day was taken.
problem-date-order-assumed-remedy = If the month comes first, write the dates as year, month and day, such as 1984-03-31, and take the file in again.

problem-number-unreadable = { $count-plural ->
    [one] The value could not be read. It is treated as not stated.
   *[other] { $count } values could not be read (rows { $rows }). They are treated as not stated.
}
problem-number-unreadable-remedy = Write hours as 37.5, a share of full time as 0.8, and an amount as 1250.00, and take the file in again.

problem-line-unmatched = { $count-plural ->
    [one] The row is nobody in the payroll. It adds nothing.
   *[other] { $count } rows are nobody in the payroll ({ $rows }). They add nothing.
}
problem-line-unmatched-remedy = Use the same id or the same spelling of the name in both files.
problem-tie-incomplete = The tie names one person only. It was left out.
problem-tie-incomplete-remedy = Write two ids in the row, and a third column for the weight where there is one.
problem-tie-weight = The weight of the tie is “{ $text }”, no whole number above nothing. It was left out.
problem-tie-weight-remedy = Write how often, how many hours or how many messages as a whole number, or leave the weight out.
problem-tie-unmatched = { $rows } { $rows-plural ->
    [one] tie names
   *[other] ties name
  } somebody who is nobody in the payroll, and { $rows-plural ->
    [one] was
   *[other] were
  } left out. The first is here.
problem-tie-unmatched-remedy = Use the ids of the payroll, or add the people to it.

problem-row-other-date = { $count-plural ->
    [one] The row is of another date than the one that is read. It was set aside.
   *[other] { $count } rows are of other dates than the one that is read. They were set aside.
}
problem-row-other-date-remedy = Nothing to do, unless another date is wanted. Then take in a file with that date alone.

problem-row-same-person = { $count-plural ->
    [one] The row says more of a person of an earlier row, and was taken up into it.
   *[other] { $count } rows say more of people of earlier rows ({ $rows }), and were taken up into them.
}
problem-row-same-person-remedy = Right for pay runs and components of pay. Where two people share an id or a name, give each their own id.

problem-row-other-table = { $count-plural ->
    [one] The row is of a second table under the first. It was set aside.
   *[other] { $count } rows are of a second table under the first ({ $rows }). They were set aside.
}
problem-row-other-table-remedy = Nothing to do, unless people stand there who are not in the first table. Then take in a file with that table alone.

problem-row-sample = { $count-plural ->
    [one] The row is an example the program put there. It was set aside.
   *[other] { $count } rows are examples the program put there ({ $rows }). They were set aside.
}
problem-row-sample-remedy = Nothing to do, unless a person stands there. Then move them below the example.

problem-row-not-person = { $count-plural ->
    [one] The row is no person and no post. It was set aside.
   *[other] { $count } rows are no people and no posts ({ $rows }). They were set aside.
}
problem-row-not-person-remedy = Nothing to do, unless people stand there.

problem-row-left = { $count-plural ->
    [one] Somebody has left the firm. The row was set aside.
   *[other] { $count } people have left the firm (rows { $rows }). They were set aside.
}
problem-row-left-remedy = Nothing to do, unless somebody still works here. Then correct the status or the last day in the file.

problem-row-not-started = { $count-plural ->
    [one] Somebody has not started on the day of the plan. The row was set aside.
   *[other] { $count } people have not started on the day of the plan (rows { $rows }). They were set aside.
}
problem-row-not-started-remedy = Nothing to do, unless somebody works here already. Then correct the first day in the file, or choose a later day.

problem-row-contractor = { $count-plural ->
    [one] The row is a supplier, no employee. It is counted as a person.
   *[other] { $count } rows are suppliers, no employees ({ $rows }). They are counted as people.
}
problem-row-contractor-remedy = Set aside those who do not work here as members would.

problem-posts-counted = { $count-plural ->
    [one] The row stands for several posts. Its pay is taken as that of one of them.
   *[other] { $count } rows stand for several posts ({ $rows }). Their pay is taken as that of one post.
}
problem-posts-counted-remedy = If the pay is that of all posts together, enter what one is paid.

problem-posts-assumed = { $count-plural ->
    [one] The row stands for posts, and nothing says how many. It is counted as one.
   *[other] { $count } rows stand for posts, and nothing says how many ({ $rows }). Each is counted as one.
}
problem-posts-assumed-remedy = Add a column with the number of posts, and take the file in again.

problem-pay-period-missing = { $count-plural ->
    [one] Nothing says for what period the pay is, so it is not counted.
   *[other] In { $count } rows nothing says for what period the pay is ({ $rows }), so it is not counted.
}
problem-pay-period-missing-remedy = Say in the table of columns for what period it is, as pay a month or a week; or add a column for the period. On the command line: --column “HEADING=pay-month”.

problem-pay-days-missing = { $count-plural ->
    [one] Pay is a daily rate and the days a week are not known, so it is not counted.
   *[other] { $count } rows have a daily rate and no days a week ({ $rows }), so they are not counted.
}
problem-pay-days-missing-remedy = Say how many days a week are paid, here or in a column of the file, or enter the yearly pay.

problem-pay-gross = { $count-plural ->
    [one] Pay is all that was paid in the period, overtime and other extras among it.
   *[other] In { $count } rows pay is all that was paid in the period, overtime and other extras among it.
}
problem-pay-gross-remedy = Enter the pay agreed where extras are no part of it.

problem-pay-extra-apart = { $count-plural ->
    [one] One column is paid on top of pay and is not counted as pay: { $columns }.
   *[other] { $count } columns are paid on top of pay and are not counted as pay: { $columns }.
}
problem-pay-extra-apart-remedy = Where it is part of what was agreed, enter the yearly pay with it.

problem-employer-cost-apart = { $count-plural ->
    [one] One column is what the employer pays on top, and is not counted: { $columns }.
   *[other] { $count } columns are what the employer pays on top, and are not counted: { $columns }.
}
problem-employer-cost-apart-remedy = Nothing to do: what the employer owes is worked out from the law. Where the columns say it for everybody and a whole year, the two are set side by side.

problem-employer-cost-compared = The payroll itself says the employer pays { $stated } a year on top of pay ({ $columns }). By the law it is { $law } in charges and pension, before any allowance.
problem-employer-cost-compared-remedy = Where they lie far apart, find out why: the columns may hold other things, such as insurance or a pension above the least, or lack one of these.

problem-column-private = { $count-plural ->
    [one] One column holds numbers of persons or bank accounts, which nothing here needs. What stands in it is neither used nor kept: { $columns }.
   *[other] { $count } columns hold numbers of persons or bank accounts, which nothing here needs. What stands in them is neither used nor kept: { $columns }.
}
problem-column-private-remedy = Nothing to do.

problem-table-turned = Each column of this table is a person. Rows named here count its columns from the left.
problem-table-turned-remedy = Nothing to do.
