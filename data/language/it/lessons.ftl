# Pagine che insegnano a leggere l’impresa con le sue stesse cifre.

lesson-subject = Come leggere questa impresa
lesson-foot = { $name }, alla data del { $date }
lesson-column-what = Che cosa
lesson-column-figure = Cifra
lesson-column-how = Come si calcola
lesson-column-rule = Articolo
lesson-column-says = Che cosa significa
lesson-rule = { $number } { $title }

lesson-payroll-title = Leggere il costo delle nostre paghe
lesson-payroll-lead = Il costo delle paghe è quanto costa in un anno dare lavoro a tutti noi. È più di quanto riceviamo: dalla nostra retribuzione si tolgono imposte e contributi nostri, e l’impresa ne paga altri in aggiunta.
lesson-payroll-first = Guardare prima il totale, poi quanto ne resterebbe come proposto. La differenza è il risparmio.
lesson-payroll-second = Un risparmio non è ancora un salvataggio. Il capitolo su se l’impresa sopravvive dice che cos’altro deve pagare.
lesson-payroll-third = Chiedere quale parte del risparmio viene da retribuzioni più basse, e di chi. La pagina personale dice se cambia la propria.

lesson-balance-title = Leggere il nostro stato patrimoniale
lesson-balance-lead = Uno stato patrimoniale dice, in un giorno, che cosa l’impresa possiede, che cosa deve, e che cosa resta se tutto ciò che possiede vale quanto dice la contabilità.
lesson-balance-first = Ciò che resta è quanto possiede meno quanto deve. Sotto lo zero, i debiti superano tutto ciò che possiede.
lesson-balance-second = Il denaro e ciò che i clienti devono ancora pagano i conti dei prossimi mesi. Macchine ed edifici no, se non si vendono.
lesson-balance-third = I valori contabili non sono prezzi: vendute in fretta, scorte e macchine rendono meno.

lesson-vote-title = Leggere le nostre votazioni
lesson-vote-lead = Prima di votare, sapere come si contano i voti. Questi sono gli articoli della bozza che lo dicono, in parole semplici. Vale la bozza stessa.
