# What was done to a plan, in the history.
operation-import = Took in { $files }
operation-settings = Set the plan to { $name }, as of { $date }, law of { $jurisdiction }
operation-sample = Made the sample firm
operation-answer = Answered about the row { $key }
operation-answers = Answered about { $count } rows at once
operation-corrected = Corrected the post { $key }
operation-corrected-several = Corrected { $count } posts at once
operation-own-figure = Entered { $parameter }: { $value }
operation-own-figure-taken-out = Took the firm’s own { $parameter } out again
operation-employment-allowance = Said whether the employment allowance is claimed
operation-cells = Drew { $cells } { $cells-plural ->
    [one] cell
   *[other] cells
  } in “{ $scenario }”
operation-new-cell = Made the cell “{ $cell }” in “{ $scenario }”
operation-rename-cell = Called the cell “{ $cell }” “{ $name }” in “{ $scenario }”
operation-join-cell = Joined the cell “{ $cell }” to “{ $into }” in “{ $scenario }”
operation-dissolve-cell = Dissolved the cell “{ $cell }” in “{ $scenario }”
operation-move-to-cell = Moved { $key } to { $cell } in “{ $scenario }”
operation-pay-keep = Kept everybody’s pay in “{ $scenario }”
operation-pay-equal = Chose equal pay in “{ $scenario }”
operation-pay-ratio-cap = Capped pay at { $ratio } times the lowest in “{ $scenario }”
operation-coordination = Changed what coordination takes in “{ $scenario }”
operation-productivity = Set the gain in productivity to { $gain } in “{ $scenario }”
operation-account-head = Said that account { $account } is { $head } in “{ $scenario }”
operation-account-head-taken-out = Left account { $account } to its name in “{ $scenario }”
operation-start = Starts on { $date } in “{ $scenario }”
operation-start-taken-out = Took the day of the start out in “{ $scenario }”
operation-cash-item = Entered { $item }, { $kind }, in “{ $scenario }”
operation-cash-item-taken-out = Took { $item } out of the cash plan of “{ $scenario }”
operation-cash-action = Put an action for week { $week } into “{ $scenario }”: { $action }
operation-cash-action-taken-out = Took an action for week { $week } out of “{ $scenario }”: { $action }
operation-form = Chose the legal form { $form } in “{ $scenario }”
operation-rule-taken = Took the clause { $clause } into the rules in “{ $scenario }”
operation-rule-left-out = Left the clause { $clause } out of the rules in “{ $scenario }”
operation-rule-as-library = Left the clause { $clause } to the library in “{ $scenario }”
operation-rule-worded = Worded the rule { $clause } in “{ $scenario }”
operation-rule-words-back = Took back the wording of the rule { $clause } in “{ $scenario }”
operation-blank = Filled a blank of the rules in “{ $scenario }”
operation-blank-kept = Kept a value of the rules that differs from the plan in “{ $scenario }”
operation-scenario-copy = Copied “{ $from }” as “{ $name }”
operation-scenario-nest = Built “{ $name }” on “{ $from }”
operation-scenario-rename = Renamed “{ $from }” to “{ $name }”
operation-scenario-remove = Removed “{ $name }”
operation-restore = Went back to operation { $id }
operation-kind-undo = Took back: { $done }
operation-kind-redo = Did again: { $done }
operation-when = { $date }, { $time }
scenario-first-capped = Flat, pay capped, all stay
scenario-first-kept = Flat, pay kept, all stay
scenario-first-equal = Flat, equal pay, all stay
operation-edition = Took over the program’s newer law, clauses and tasks
operation-target = Chose “{ $structure }” in “{ $scenario }”
operation-coordination-share = Said how much of the time of { $key } is coordinating in “{ $scenario }”: { $share }
operation-pin = Pinned { $key } to { $cell } in “{ $scenario }”
operation-unpin = Unpinned { $key } in “{ $scenario }”
operation-apart = Said that { $key } and { $other } must be apart in “{ $scenario }”
operation-apart-taken-back = Took back that { $key } and { $other } must be apart in “{ $scenario }”
operation-cover = Asked for { $people } with “{ $skill }” in every cell of “{ $scenario }”
operation-cover-taken-out = No longer asked for “{ $skill }” in every cell of “{ $scenario }”
operation-share-week = Shared the week of { $key } among { $cells } { $cells-plural ->
    [one] cell
   *[other] cells
  } in “{ $scenario }”
operation-bench = Put { $key } on the bench in “{ $scenario }”
operation-wave = “{ $wave }” starts on { $date } with { $cells } { $cells-plural ->
    [one] cell
   *[other] cells
  } in “{ $scenario }”
operation-wave-undated = “{ $wave }” has { $cells } { $cells-plural ->
    [one] cell
   *[other] cells
  } and no day yet in “{ $scenario }”
operation-wave-taken-out = Took out “{ $wave }” in “{ $scenario }”
operation-councils = Drew { $councils } { $councils-plural ->
    [one] council
   *[other] councils
  } in “{ $scenario }”
operation-councils-by-formula = Councils by formula in “{ $scenario }”
operation-mandate = { $body } gave { $key } its mandate in “{ $scenario }”
operation-recall = { $body } recalled its delegate in “{ $scenario }”
operation-grant = { $key } has authority in { $domain } in “{ $scenario }”
operation-revoke = Authority of { $key } in { $domain } was taken back in “{ $scenario }”
operation-rota = Changed a rota of { $cell } in “{ $scenario }”
operation-task-holders = Proposed holders for { $tasks } tasks in “{ $scenario }”
operation-task-holder = Gave a task of { $key } a holder in “{ $scenario }”
operation-task-holder-taken-out = Left a task of { $key } unheld in “{ $scenario }”
operation-task-hours = Changed the hours of a task of { $key } in “{ $scenario }”
operation-own-task = Added the task “{ $task }” in “{ $scenario }”
operation-task-left-out = Left a task out in “{ $scenario }”
operation-task-taken-back = Took a task back in, in “{ $scenario }”
operation-route = Chose “{ $route }” in “{ $scenario }”
operation-market-pay = Said what { $key } would be paid elsewhere in “{ $scenario }”
operation-market-floor = Nobody under { $share } of pay elsewhere in “{ $scenario }”
operation-market-floor-taken-out = No floor by pay elsewhere in “{ $scenario }”
operation-need = Said what { $key } needs in “{ $scenario }”
operation-pay-banded = Chose { $bands } bands of pay in “{ $scenario }”
operation-pay-hours = Chose pay by hours in “{ $scenario }”
operation-pay-need = Chose pay by need in “{ $scenario }”
operation-range = Worked out from { $draws } draws how far the saving of “{ $scenario }” may be off
operation-spread = Said how far { $parameter } may be off in “{ $scenario }”: { $low }, { $likely }, { $high }
operation-spread-taken-out = Took the own low, likely and high of { $parameter } out again in “{ $scenario }”
operation-evidence = Chose { $study } as the evidence on output in “{ $scenario }”
operation-evidence-all = Left the evidence on output to all studies together in “{ $scenario }”
operation-funding = Said how the change is paid for in “{ $scenario }”
operation-worth = Said what the business is worth by in “{ $scenario }”
operation-expected = Said how the business is expected to go on in “{ $scenario }”
operation-competitor = Entered another firm to compare unit costs with in “{ $scenario }”
operation-competitor-taken-out = Took out the other firm in “{ $scenario }”
operation-parts = Chose { $count } { $count-plural ->
    [one] part
   *[other] parts
  } of the report, and their order
operation-parts-all = Chose every part of the report, in its usual order
operation-house = Documents are printed under the name of { $name }
operation-house-taken-out = Documents are printed under nobody’s name
operation-review-made = Review files made: { $count }
operation-replies-merged = Replies taken in: { $count }
operation-signer-confirmed = Compared the key with which { $key } signs, and confirmed it
operation-poll-opened = Opened the vote: { $question }
operation-poll-closed = Closed the vote: { $question }
operation-paper-counted = Typed in { $count } papers of poll { $poll }
operation-vote-beside = Wrote down who came and left, and the papers handed out, for poll { $poll }
operation-objection-ruled = Counted again after an objection was ruled on: { $question }
operation-lots-drawn = Counted again with the lots drawn: { $question }
operation-opening-taken = Took over { $count } opened ballots of poll { $poll }
