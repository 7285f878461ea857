# What leveller cells says of a work network parted into cells, and of what makes cells impossible.
cells-found = { $cells } { $cells-plural ->
    [one] cell
   *[other] cells
  }. Of ties of { $total } in all, { $cut } ({ $share }) run from one cell to another.
cells-best = No cells within these bounds cut less.
cells-bound = The best that was found. No cells within these bounds cut less than { $bound }; whether any cut less than { $cut } is not known.
cells-work = { $seconds } seconds, { $steps } steps, seed { $seed }.
conflict-everybody = everybody
conflict-bounds = Cells cannot have at least { $min } and at most { $max }. Ask for a least size no larger than the greatest.
conflict-person-too-large = { $id } counts for { $size }, more than a cell may have. Let cells have { $size }.
conflict-too-few = Too few for one cell ({ $block }): { $size }. Missing: { $missing }. Let cells have { $size }, or let this group join another.
conflict-no-count = No number of cells fits { $size } ({ $block }): one less would be too large, one more too small. A least size of { $min } would do, or a greatest of { $max }.
conflict-skill = { $holders } ({ $block }) have the skill { $skill }, and there are at least { $cells } cells. { $more } more are needed, or larger cells.
conflict-together = Each thing asked for is possible, all of them together are not ({ $block }). Any of these would do: { $relief }.
conflict-not-found = No cells were found that are all that was asked for ({ $block }); it is not certain that there are none. Any of these would do: { $relief }.
conflict-relief-apart = nobody kept apart
conflict-relief-cover = no skills asked for
conflict-relief-min = a least size of { $size }
conflict-relief-max = a greatest size of { $size }
