# Lo que leveller cells dice de una red de trabajo repartida en células, y de lo que hace imposibles las células.
cells-found = { $cells } { $cells-plural ->
    [one] célula
   *[other] células
  }. De vínculos que suman { $total }, { $cut } ({ $share }) van de una célula a otra.
cells-best = Ninguna división en células dentro de estos límites corta menos.
cells-bound = Lo mejor que se halló. Ninguna división en células dentro de estos límites corta menos de { $bound }; si alguna corta menos de { $cut } no se sabe.
cells-work = { $seconds } segundos, { $steps } pasos, semilla { $seed }.
