# How numbers and places look. Digits, grouping, dates and plurals come from the locale's data.
locale = en-GB
number-negative = −{ $number }
number-positive = +{ $number }
number-millions = { $money } m
number-thousands = { $money } k
number-ones = { $money }
share = { $number }%
money-GBP = £{ $number }
money-EUR = €{ $number }
money-CAD = CA${ $number }
money-ARS = AR${ $number }
money-USD = ${ $number }
money-XXX = { $number }
money-other = { $code } { $number }
place-row = row { $row }
place-column = column “{ $column }”
place-key = { $key }
