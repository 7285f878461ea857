# Papeletas y la hoja en que se cuentan.

paper-document = Papeletas: { $question }
paper-subject = Papeletas para votar, y la hoja en que se cuentan
paper-foot = { $question } Votación { $poll }
paper-mark = Marca
paper-choice = Elección
paper-if-voted = Si se llega a votar: { $vote }
paper-how-consent = Ponga una cruz junto a una línea. Si objeta, escriba por qué y qué resolvería su objeción.
paper-how-consensus = Ponga una cruz junto a una de las cuatro primeras líneas y otra junto a una de las líneas de abajo, por si se llega a votar. Si objeta, escriba por qué y qué resolvería su objeción.
paper-how-majority = Ponga una cruz junto a una línea.
paper-how-gradient = Ponga una cruz junto a la línea que mejor diga lo que piensa.
paper-how-ranked = Escriba 1 junto a su primera opción, 2 junto a la segunda, y así con tantas como quiera.
paper-how-approval = Ponga una cruz junto a { $seats-plural ->
    [one] un nombre
   *[other] no más de { $seats } nombres
}.
paper-reason = Por qué objeto
paper-change = Qué resolvería mi objeción
paper-no-name = No escriba ningún nombre en esta papeleta. Dóblela y métala usted en la urna.
paper-tally = Hoja de recuento
paper-tally-what = Votación del { $opens } al { $closes }, { $voters } papeletas para { $voters } personas que pueden votar. Cuente delante de quienes quieran verlo: cada papeleta recibe un número al salir de la urna, se lee en voz alta y recibe una raya junto a lo que dice. Después se anotan las papeletas en el programa.
paper-strokes = Rayas
paper-sum = Suma
paper-not-valid = No válidas
paper-in-box = Papeletas en la urna
paper-given-out = Papeletas entregadas
paper-teller-first = Contó, firma
paper-teller-second = Observó, firma
paper-rules = Las reglas por las que se rige esta votación:
paper-rule = Qué regula
paper-rule-how = Cómo
paper-rule-where = Dónde consta
