# What leveller cells says of a work network parted into cells, and of what makes cells impossible.
cells-found = { $cells } { $cells-plural ->
    [one] cellule
   *[other] cellules
  }. De liens de { $total } en tout, { $cut } ({ $share }) vont d’une cellule à une autre.
cells-best = Aucune répartition dans ces bornes n’en coupe moins.
cells-bound = Le meilleur trouvé. Aucune répartition dans ces bornes n’en coupe moins de { $bound } ; on ne sait pas s’il en est une qui coupe moins de { $cut }.
cells-work = { $seconds } secondes, { $steps } pas, départ { $seed }.
