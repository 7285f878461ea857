# Che cosa dice leveller cells di una rete di lavoro divisa in cellule, e di che cosa rende impossibili le cellule.
cells-found = { $cells } { $cells-plural ->
    [one] cellula
   *[other] cellule
  }. Su legami per { $total } in tutto, { $cut } ({ $share }) vanno da una cellula a un’altra.
cells-best = Nessuna divisione in cellule entro questi limiti ne taglia meno.
cells-bound = La migliore trovata. Nessuna divisione in cellule entro questi limiti taglia meno di { $bound }; se qualcuna tagli meno di { $cut } non è noto.
cells-work = { $seconds } secondi, { $steps } passi, inizio { $seed }.
