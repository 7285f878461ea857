# What is wrong with a deal, and what to do about it.
problem-funding-gap = What is paid in falls short of what is needed by { $gap }.
problem-funding-gap-remedy = Lower the price, find another source, or wait with what is not needed at once.
problem-funding-late = What is paid in comes to what is needed in time, but on the first day { $gap } is missing.
problem-funding-late-remedy = Find money for the months until members’ shares are paid, or let part of the price wait.
problem-funding-terms-missing = Not all terms of “{ $source }” are stated, so it is not counted.
problem-funding-terms-missing-remedy = State the amount, the interest and the years; of shares how many, how much each and over how many months. A standstill must be shorter than the term.
problem-repayments-missing = Nobody has said what is repaid each year of { $owed } owed before, so debt cover is told without it and is too high.
problem-repayments-missing-remedy = Look into the agreements with lenders, and say what is repaid of loans and of hire purchase; 0 where it is only interest.
problem-loan-never-repaid = In no year is there more cash than the interest of { $interest }: what is borrowed is never repaid.
problem-loan-never-repaid-remedy = Borrow less, or find money that is not asked back.
problem-cover-thin = Cash covers debts only { $cover } times in the thinnest year; under { $floor } in { $years } { $years-plural ->
    [one] year
   *[other] years
  }.
problem-cover-thin-remedy = Borrow less, for longer, or with a standstill, and ask the lender what cover it wants.
problem-cover-fails = Cash does not cover debts in { $years } { $years-plural ->
    [one] year
   *[other] years
  }: in the worst it covers them { $cover } times.
problem-cover-fails-remedy = Borrow less, for longer, or with a standstill. As it stands, debts cannot be paid.
problem-member-share-heavy = Shares take more than { $share } of pay from { $count } { $count-plural ->
    [one] member
   *[other] members
  }.
problem-member-share-heavy-remedy = Ask for less, or over more months; what one can pay, another cannot.
problem-price-above-worth = The price is { $above } above { $most }, which is what the assets are worth to a business that goes on, less the debts that come with it.
problem-price-above-worth-remedy = Ask the owner what the rest is paid for, and have the assets valued. Without its debts a business passes only by a sale that creditors or a court accept.
problem-conversion-too-long = The business passes over { $days } { $days-plural ->
    [one] day
   *[other] days
  } after { $date }, when cash runs out.
problem-conversion-too-long-remedy = Find cash for those days, begin earlier, or look at the legal routes.
problem-rescue-late = The last sensible day to begin “{ $route }” was { $date }.
problem-rescue-late-remedy = Ask a licensed adviser today whether it can still be done, and what directors owe meanwhile.
value-deal-sum = a sum of the deal, in the smallest unit,
value-deal-members = a number of members
value-deal-shares = what members pay together, in the smallest unit,
value-deal-months = months of the deal
value-deal-rate = a yearly rate
value-deal-years = years of the deal
value-deal-multiple = a multiple of earnings
value-deal-units = units of output
