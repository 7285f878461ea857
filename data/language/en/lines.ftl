# Reporting lines: what is wrong with them and what each fault can be mended with.

problem-manager-missing = { $references-plural ->
    [one] { $count-plural ->
        [one] The manager “{ $manager }” is nobody in the files.
       *[other] The manager “{ $manager }” of { $count } posts is nobody in the files (rows { $rows }).
    }
   *[other] { $references } more references to managers are nobody’s in the files. They stand in { $count } rows ({ $rows }).
}
problem-manager-missing-remedy = Add the manager’s row, or correct the reference.
problem-manager-set-aside = { $count-plural ->
    [one] The row of the manager “{ $manager }” was set aside.
   *[other] The row of the manager “{ $manager }” of { $count } posts was set aside (rows { $rows }).
}
problem-manager-set-aside-remedy = Name who leads these posts now, or leave them without a line to the top.
problem-manager-several = { $people } people or posts are called what { $count-plural ->
    [one] the row calls
   *[other] { $count } rows ({ $rows }) call
  } the manager. Nobody was chosen.
problem-manager-several-remedy = Say which of them it is, or name the manager by id in the file.
problem-manager-zeros = { $count } { $count-plural ->
    [one] reference to a manager is nobody’s as it stands, and would be
   *[other] references to managers are nobody’s as they stand, and would be
  } somebody’s id if leading zeros were ignored.
problem-manager-zeros-remedy = Ignore leading zeros if 0043 and 43 are one person here; else correct the references.
problem-manager-two = { $count-plural ->
    [one] The files say two managers: { $one } and { $other }. The first is counted.
   *[other] The files say two managers of { $count } posts (rows { $rows }). The first said is counted.
}
problem-manager-two-remedy = Say which of the two it is. Somebody who only advises is no manager here.
problem-manager-unsaid = { $count-plural ->
    [one] Nothing says who this post reports to, though the files say it of others.
   *[other] Nothing says who { $count } posts report to, though the files say it of others (rows { $rows }).
}
problem-manager-unsaid-remedy = Add them to the reporting lines, or say who they report to.
problem-manager-self = { $keys } is said to report to themselves. The line was cut.
problem-manager-self-remedy = Correct the reference, or mark the row as the top.
problem-manager-loop = { $loops-plural ->
    [one] { $people } people report to each other in a circle: { $keys }. The line of the first was cut.
   *[other] There are { $loops } more circles of people who report to each other or to themselves (first rows { $keys }). The line of the first of each was cut.
}
problem-manager-loop-remedy = Correct one of these references.
problem-roots-several = { $count } posts report to nobody (rows { $rows }): the firm has that many tops.
problem-roots-several-remedy = Right where several people head the firm together. Otherwise say who is at the top, or who each of them reports to.
problem-structure-missing = The files do not say who reports to whom.
problem-structure-missing-remedy = Add a file of reporting lines. Until then layers, managers and what management costs are not known.
problem-lines-built = { $count } { $count-plural ->
    [one] reporting line stands
   *[other] reporting lines stand
  } in no file: { $count-plural ->
    [one] it was made
   *[other] they were made
  } { $by }. Layers, managers and what management costs rest on that guess.
problem-lines-built-remedy = Look through them in the table of people and correct who reports to whom, or add a file of reporting lines.
problem-lines-by-order = { $count } { $count-plural ->
    [one] row reports
   *[other] rows report
  } to the last row above that stands less deep: no column names a manager, and this one says how deep each row stands.
problem-lines-by-order-remedy = Right for a list in the order of an organisation chart. If it was sorted since, add a column that names each manager.
problem-lines-by-path = { $count } { $count-plural ->
    [one] row has
   *[other] rows have
  } a manager from the path in this column: no column names one.
problem-lines-by-path-remedy = Look at a few people whose manager you know. If they are wrong, add a column that names each manager.

lines-built-by-grade = from departments and grades
lines-built-by-pay = from departments and pay

fix-allowance-not-claimed = It is not claimed
fix-zeros = Ignore leading zeros: { $count } { $count-plural ->
    [one] line
   *[other] lines
  } found
fix-to-top = { $count-plural ->
    [one] Reports to { $who }, at the top
   *[other] All { $count } report to { $who }, at the top
}
fix-all-to-top = All of them report to { $who }, at the top
fix-at-the-top = { $count-plural ->
    [one] Stands at the top
   *[other] All { $count } stand at the top
}
fix-as-the-row-left-out = { $count-plural ->
    [one] Reports to { $who }, as the row set aside did
   *[other] All { $count } report to { $who }, as the row set aside did
}
fix-as-the-unit = { $count-plural ->
    [one] Reports to { $who }, as most of the unit do
   *[other] All { $count } report to { $who }, as most of the unit do
}
fix-this-one = It is { $who }
fix-reports-to = Reports to { $who }
fix-loop-to-top = { $who }, the first in the file, reports to { $top }, at the top
fix-loop-at-the-top = { $who }, the first in the file, stands at the top
fix-self-to-top = { $who } reports to { $top }, at the top
fix-self-at-the-top = { $who } stands at the top
fix-loops = Cut all { $count } circles the same way: the first in the file stands at the top
fix-top = The others report to { $who }, who has the most people below
fix-build-by-grade = Make lines by department and grade, highest paid first: { $grades }
fix-build-by-pay = Make lines by department and pay: the highest paid of each leads it
fix-take-out = Take these lines out again

line-decided = said here
line-built = made, not from a file

operation-reports-to = Said that { $key } reports to { $manager } in “{ $scenario }”
operation-reports-to-nobody = Put { $key } at the top in “{ $scenario }”
operation-manager-meant = Said which manager the files mean for posts like { $key } in “{ $scenario }”
operation-managers-meant = Gave every post whose manager is not found one in “{ $scenario }”
operation-leading-zeros = Ignored leading zeros of managers’ ids in “{ $scenario }”
operation-leading-zeros-kept = Took managers’ ids to the letter in “{ $scenario }”
operation-loops-cut = Cut circles of people who report to each other in “{ $scenario }”
operation-loops-left = Left circles of people who report to each other in “{ $scenario }”
operation-top = Put { $key } at the top of the firm in “{ $scenario }”
operation-top-taken-out = Left everybody at the top where they are in “{ $scenario }”
operation-build-lines = Made reporting lines by department and grade in “{ $scenario }”
operation-build-lines-by-pay = Made reporting lines by department and pay in “{ $scenario }”
operation-build-lines-taken-out = Took the made reporting lines out again in “{ $scenario }”
