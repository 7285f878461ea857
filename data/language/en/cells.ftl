# What leveller cells says of a work network parted into cells, and of what makes cells impossible.
cells-found = { $cells } { $cells-plural ->
    [one] cell
   *[other] cells
  }. Of ties of { $total } in all, { $cut } ({ $share }) run from one cell to another.
cells-best = No cells within these bounds cut less.
cells-bound = The best that was found. No cells within these bounds cut less than { $bound }; whether any cut less than { $cut } is not known.
cells-work = { $seconds } seconds, { $steps } steps, seed { $seed }.
