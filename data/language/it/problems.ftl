# Limiti di un numero.
name-not-shown = un nome non mostrato qui
problem-pay-below-minimum = { $rows } { $rows-plural ->
    [one] persona è pagata
   *[other] persone sono pagate
  } oggi sotto il salario minimo per le ore lavorate.
problem-pay-below-minimum-remedy = Verificare retribuzione e ore. Se sono giuste, gli arretrati sono dovuti qualunque sia la sorte del piano.
problem-pay-dated = La retribuzione di { $rows } { $rows-plural ->
    [one] riga
   *[other] righe
  } è di oltre un anno prima della data del piano.
problem-pay-dated-remedy = Importare retribuzioni più recenti. Quelle presenti non sono mai rivalutate.
problem-hours-assumed = { $rows } { $rows-plural ->
    [one] riga non indica
   *[other] righe non indicano
  } le ore. Si ipotizza una settimana a tempo pieno, quindi la paga oraria può essere troppo bassa per chi lavora meno.
problem-hours-assumed-remedy = Aggiungere una colonna di ore a settimana o di equivalenti a tempo pieno prima di fidarsi di una politica retributiva.
problem-age-unknown = L’età di { $rows } { $rows-plural ->
    [one] riga
   *[other] righe
  } non è nota. I contributi si contano come per adulti sotto l’età di pensione, considerati iscritti a una pensione.
problem-age-unknown-remedy = Aggiungere le date di nascita dove le persone possono essere giovani, o oltre l’età di pensione.
problem-rule-missing = Non c’è un valore di { $parameter } ({ $jurisdiction }) per il { $date }. Il giorno più vicino che c’è: { $nearest }.
problem-rule-missing-remedy = Scegliere una data coperta, o aggiungere il valore con la sua fonte ai dati di legge.
problem-rule-unverified = { $parameters } { $parameters-plural ->
    [one] valore di legge su cui si fonda questo costo non è stato letto
   *[other] valori di legge su cui si fonda questo costo non sono stati letti
  } alla fonte.
problem-rule-unverified-remedy = Vedere il registro dei valori; verificarli alla fonte prima di firmare qualsiasi cosa.
problem-region-missing = Quanto deve un datore di lavoro cambia da uno Stato all’altro, e nessuno è indicato.
problem-region-missing-remedy = Scegliere nelle impostazioni del piano lo Stato in cui si lavora, come us-tx.
problem-rate-too-fine = { $parameter } è { $rate }: un’aliquota è una quota di uno, con al massimo sei decimali.
problem-rate-too-fine-remedy = Inserirla di nuovo: 2,7% è 0.027.
problem-own-figure-impossible = { $parameter }, come inserito, è sotto { $least }, che ne è una parte.
problem-own-figure-impossible-remedy = Inserire il totale intero, o togliere di nuovo il valore.
problem-own-figure-missing = { $count } { $count-plural ->
    [one] aliquota è propria dell’impresa e non è inserita
   *[other] aliquote sono proprie dell’impresa e non sono inserite
  }: al suo posto sta un’aliquota comune o di un nuovo datore di lavoro, o nulla.
problem-own-figure-missing-remedy = Inserire le aliquote proprie dell’impresa accanto al costo delle paghe.
problem-costs-estimated = Quanto devono i datori di lavoro in questo paese è una stima: le aliquote cambiano per settore, dimensione e contratto.
problem-costs-estimated-remedy = Inserire le aliquote proprie nel costo dell’impresa, e far verificare ogni cifra a un consulente del paese.
problem-category-impossible = Nessuno di questa età può avere la categoria National Insurance { $category }. La persona è esclusa da ogni somma, prima e dopo.
problem-category-unknown = Non c’è una categoria National Insurance { $category }. La persona è esclusa da ogni somma, prima e dopo.
problem-category-unknown-remedy = Correggere la lettera nel file e importarlo di nuovo.
problem-category-impossible-remedy = Correggere nel file la lettera o la data di nascita e importarlo di nuovo.
problem-allowance-excluded = La employment allowance è chiesta, ma l’unico lavoratore retribuito è un amministratore della società, e la legge non la dà.
problem-allowance-excluded-remedy = Nulla è detratto; indicare che non è chiesta.
problem-on-costs-not-modelled = Qui i contributi del datore di lavoro non sono modellati: ogni cifra è solo retribuzione e benefit.
problem-on-costs-not-modelled-remedy = Scegliere un ordinamento il cui diritto sia modellato, o aggiungere a mano i contributi a ogni cifra che si comunica.
problem-currency-not-of-law = La retribuzione è in { $currency }, e la legge di questo ordinamento conta in { $law }. La retribuzione è contata; i contributi del datore di lavoro no.
problem-currency-not-of-law-remedy = Scegliere l’ordinamento in cui sta l’impresa, o correggere la valuta.
problem-currency-unknown = I file non dicono la loro valuta.
problem-currency-unknown-remedy = Dire quale valuta è quando si crea il piano.
problem-pay-consent-needed = { $posts-plural ->
    [one] Retribuzione o benefit calano per { $posts } persona, che deve acconsentire per iscritto. In un anno: { $total }.
   *[other] Retribuzione o benefit calano per { $posts } persone, ciascuna delle quali deve acconsentire per iscritto. In un anno, insieme: { $total }.
  }
problem-pay-consent-needed-remedy = Chiederlo a ciascuna, o scegliere una politica che non abbassi la retribuzione di nessuno.
problem-pay-floor-held = Il salario minimo ha portato { $posts } { $posts-plural ->
    [one] posto
   *[other] posti
  } sopra la politica retributiva.
problem-pay-floor-held-remedy = Nulla da fare: la legge è rispettata.
problem-cell-size = La dimensione della cellula «{ $cell }» è { $size }; dovrebbe essere da { $min } a { $max } posti.
problem-cell-size-remedy = Spostare persone tra le cellule, o cambiare i limiti.
problem-cell-missing = { $posts } { $posts-plural ->
    [one] riga non è
   *[other] righe non sono
  } per intero in una cellula.
problem-cell-missing-remedy = Mettere tutti in una cellula, o far formare di nuovo le cellule.
problem-decision-unmatched = Una decisione nomina { $key }, che qui non c’è più.
problem-decision-unmatched-remedy = Prendere di nuovo la decisione per chi ne ha preso il posto, o annullarla.
problem-decision-out-of-bounds = Una decisione dà { $what } fuori dai limiti, da { $least } a { $most }. È omessa.
problem-decision-out-of-bounds-remedy = Decidere di nuovo entro questi limiti, o ritirare la decisione.
value-hourly = una paga oraria, nell’unità più piccola,
value-hours-week = ore a settimana
value-days-week = giorni a settimana
value-pay = una retribuzione annua, nell’unità più piccola,
value-cell-size = una dimensione in una cellula
value-ratio = un rapporto
value-supervisory-share = una quota di coordinamento
value-kept = una quota di coordinamento che resta
value-cell-hours = ore di riunioni delle cellule
value-council-hours = ore di riunioni dei consigli dei delegati
value-gain = un guadagno di produttività
value-own-figure = un valore proprio dell’impresa
problem-policy-infeasible = La politica retributiva non si può calcolare: non è nota alcuna retribuzione su cui misurarla.
problem-policy-infeasible-remedy = Dare alla politica una paga, o aggiungere le retribuzioni mancanti.
problem-blank-open = { $blanks } { $blanks-plural ->
    [one] spazio della bozza di statuto non è compilato
   *[other] spazi della bozza di statuto non sono compilati
  }.
problem-blank-open-remedy = Compilarli con i soci. La bozza li stampa come spazi vuoti.
problem-blank-refused = Il valore per «{ $blank }» in «{ $clause }» non è del suo genere, o non è tra { $least } e { $most }. Lo spazio resta aperto.
problem-blank-refused-remedy = Inserire un valore del suo genere entro i limiti mostrati.
problem-blank-unlawful = «{ $blank }» in «{ $clause }» è { $said }, ma la legge vuole { $bound } { $limit } ({ $unit }), { $cite }. Lo spazio resta aperto.
problem-blank-unlawful-remedy = Inserire un valore che la legge consente, o scegliere un’altra forma giuridica.
problem-blank-doubtful = «{ $blank }» in «{ $clause }» è { $said }, ma la legge sembra volere { $bound } { $limit } ({ $unit }), { $cite }. Di questo non siamo sicuri, o non vincola sempre.
problem-blank-doubtful-remedy = Farlo verificare prima del deposito, o inserire un valore entro il limite.
problem-plan-moved-on = «{ $blank }» in «{ $clause }» è stato inserito come { $said }; ora il piano dice { $plan }.
problem-plan-moved-on-remedy = Togliere il valore, e l’articolo segue di nuovo il piano; o tenerlo, se i soci lo vogliono così.
problem-clause-needed = «{ $clause }» è stata omessa, ma è l’articolo che tratta «{ $matter }», che la legge richiede ({ $cite }).
problem-clause-needed-remedy = Inserire di nuovo la clausola, o scrivere un articolo proprio che tratti la materia e farlo confermare da un avvocato.
problem-reference-broken = L’articolo { $number } di «{ $clause }» rinvia a «{ $other }», che non è nella bozza.
problem-reference-broken-remedy = Inserire quella clausola, o togliere il rinvio dal testo.
problem-rules-contradict = «{ $blank }» in «{ $clause }» è { $said }, { $how } «{ $other-blank }» in «{ $other }», che è { $other-said }.
problem-rules-contradict-remedy = Cambiare uno dei due, perché gli articoli concordino.
contradiction-below = e non può essere sotto
contradiction-above = e non può essere sopra
problem-power-reserved = «{ $clause }» consente a { $holder } di { $power }. La legge lo riserva a { $organ } ({ $cite }).
problem-power-reserved-remedy = Formulare l’articolo in modo che essi propongano e decida l’organo indicato dalla legge.
problem-power-twice = «{ $clause }» consente a { $holder } di { $power }; «{ $other }» lo lascia a { $other-holder }.
problem-power-twice-remedy = Lasciare il potere a uno solo.
problem-term-undefined = L’articolo { $number }, «{ $clause }», usa «{ $word }» nel senso definito dallo statuto, ma nessun articolo della bozza la definisce.
problem-term-undefined-remedy = Definire la parola dove si spiegano le parole, o usarne un’altra.
problem-term-twice = «{ $word }» è definita una seconda volta nell’articolo { $number }, «{ $clause }».
problem-term-twice-remedy = Definirla in un solo punto.
problem-term-unused = «{ $word }» è definita nell’articolo { $number }, «{ $clause }», e nessun articolo la usa.
problem-term-unused-remedy = Togliere la definizione.
problem-locked-text = In «{ $clause }» sono state cambiate parole imposte dalla legge. Vale il testo della raccolta.
problem-locked-text-remedy = Lasciare come sono le righe che cominciano con «!», e cambiare quelle attorno.
problem-rule-empty = «{ $clause }» è rimasta senza titolo o senza testo. Vale il testo della raccolta.
problem-rule-empty-remedy = Omettere la clausola, se non la si vuole.
bound-at-least = almeno
bound-more-than = più di
bound-at-most = al massimo
bound-less-than = meno di
bound-exactly = esattamente
bound = { $bound } { $number }
bound-by-law = per legge { $bound }, { $cite }
bound-none = nessun limite
problem-members-too-few = Ci sono { $members } posti; questa forma giuridica richiede almeno { $least } soci.
problem-members-too-few-remedy = Scegliere un’altra forma, o trovare altri soci.
problem-matter-uncovered = Nessun articolo tratta «{ $matter }» ({ $cite }).
problem-matter-uncovered-remedy = Aggiungere una clausola prima di qualsiasi deposito.
problem-cell-mixed = La cellula «{ $cell }» unisce { $what }.
problem-cell-mixed-remedy = Spostare chi lavora altrove o in altri orari, oppure lasciarla e riunirsi quando si può.
problem-cell-skill = La cellula «{ $cell }» ha { $people } persone con «{ $skill }» e ne servono { $needed }.
problem-cell-skill-remedy = Spostarvi qualcuno che la abbia, formarne un altro, o richiederne meno.
problem-cell-apart = { $key } e { $other } devono stare separati e sono entrambi nella cellula «{ $cell }».
problem-cell-apart-remedy = Spostare uno dei due in un’altra cellula, o revocare la condizione.
problem-pin-moved = { $key } è fissato alla cellula «{ $cell }» e non vi si trova.
problem-pin-moved-remedy = Riportarvi la persona, o non fissarla più.
problem-share-of-week = Le quote della settimana di { $key } danno { $share }, non una settimana intera.
problem-share-of-week-remedy = Cambiare una quota perché diano il 100%.
problem-tasks-unheld = { $count } { $count-plural ->
    [one] compito è scoperto
   *[other] compiti sono scoperti
  }, { $hours } ore a settimana: { $reason }. Il primo: { $task }.
problem-tasks-unheld-remedy = Affidare ciascuno a una persona, a un turno o a un ambito in Proposta, compiti; o far proporre chi li svolge.
problem-tasks-missing = { $key } coordina per { $hours } ore a settimana, e nessun compito dice che cosa.
problem-tasks-missing-remedy = Aggiungere un compito per il posto, riprendere compiti omessi, o azzerare la sua quota di coordinamento.
problem-task-hours-left = Le ore indicate per i compiti di { $key } lasciano { $hours } ore di coordinamento senza un compito.
problem-task-hours-left-remedy = Aumentarne una, lasciarne una non indicata, o abbassare la quota di coordinamento del posto.
problem-task-hours-over = Compiti, turni e riunioni di { $key } arrivano a { $hours } ore in una settimana piena; il contratto ne indica { $contracted }.
problem-task-hours-over-remedy = Affidare uno dei compiti a qualcun altro, o mettere più persone nei turni.
problem-rota-gap = Un turno della cellula «{ $cell }» ha { $people } persone e ne richiede { $needed } per l’intervallo tra i turni.
problem-rota-gap-remedy = Aggiungere persone ai turni, accorciare l’intervallo, o allungare ogni turno.
problem-rotas-too-many = La cellula «{ $cell }» ha { $rotas } tabelle di turni, e { $people } persone possono farli: alcuni turni restano aperti, perché nessuno ne ha due in una settimana.
problem-rotas-too-many-remedy = Affidare i compiti di una tabella di turni a una persona, o far sì che più persone possano farli.
problem-council-twice = «{ $body }» manda delegati a due consigli. È stato tenuto il primo.
problem-council-twice-remedy = Toglierla da uno dei due.
problem-council-loop = Il consiglio «{ $body }» sta sopra sé stesso in un circolo ed è stato omesso.
problem-council-loop-remedy = Togliere il consiglio che gli sta sopra da quelli che gli stanno sotto.
problem-cell-name-taken = Due cellule non possono chiamarsi «{ $cell }». Il secondo nome non è stato dato.
problem-cell-name-taken-remedy = Dare un altro nome, o annullare la decisione.
problem-council-missing = La cellula «{ $body }» non manda un delegato ad alcun consiglio.
problem-council-missing-remedy = Metterla sotto un consiglio, o tornare ai consigli secondo la formula.
problem-seats-empty = { $count } { $count-plural ->
    [one] seggio non ha
   *[other] seggi non hanno
  } un delegato.
problem-seats-empty-remedy = Ogni cellula dà il suo mandato; fino ad allora nessuno parla per lei.
problem-term-over = La durata di { $key } per «{ $body }» è finita.
problem-term-over-remedy = L’organo dà un nuovo mandato, a qualcun altro.
problem-term-second = { $key } parlerebbe per «{ $body }» una seconda volta di seguito.
problem-term-second-remedy = Dare il mandato a qualcun altro per una durata.
problem-mandate-outside = { $key } parla per «{ $body }» e non ne fa parte.
problem-mandate-outside-remedy = Dare il mandato a chi ne fa parte; per un consiglio, a uno dei delegati che vi siedono.
problem-mandate-twice = { $key } parla per due organi allo stesso grado: { $bodies }.
problem-mandate-twice-remedy = Uno dei due dà il suo mandato a qualcun altro.
problem-grant-cell-gone = L’autorità di { $key } in «{ $domain }» è stata attribuita dalla cellula «{ $cell }», che non c’è.
problem-grant-cell-gone-remedy = La attribuisce di nuovo la cellula in cui ora lavora la persona, oppure è ritirata.
problem-wave-twice = La cellula «{ $cell }» è in «{ $wave }» e in una fase precedente. È stata tenuta la precedente.
problem-wave-twice-remedy = Toglierla da una delle due.
problem-wave-past = «{ $wave }» inizia il { $date }, prima del giorno in cui si guarda l’impresa.
problem-wave-past-remedy = Scegliere un giorno successivo.
problem-wave-missing = { $cells } { $cells-plural ->
    [one] cellula non è
   *[other] cellule non sono
  } in alcuna fase.
problem-wave-missing-remedy = Mettere ciascuna in una fase, o togliere le fasi: allora iniziano tutte insieme.
problem-pay-budget-too-small = La somma da dividere, { $budget }, è sotto quanto danno salario minimo e minimi, { $least }. Le retribuzioni restano finché non è aumentata.
problem-pay-budget-too-small-remedy = Aumentare la somma di almeno { $gap }, o abbassare i minimi propri dell’impresa.
value-bands = un numero di fasce
value-budget = una somma da dividere, nell’unità più piccola,
value-need = quanto vale un bisogno, nell’unità più piccola,
value-housing = una quota del costo dell’alloggio
value-share-of-week = una quota della settimana
value-cover = un numero di persone in una cellula
value-term = settimane
value-gap = settimane tra i turni
value-task-hours = ore di un compito
value-market-floor = una quota della retribuzione altrove
value-dependants = un numero di persone a carico
everywhere = tutta l’impresa
problem-cells-bounds = Non possono esserci cellule da { $min } a { $max } posti: un posto da solo è più grande, o la più piccola è sopra la più grande.
problem-cells-bounds-remedy = La più grande sia almeno come la più piccola e come il posto più grande.
problem-cells-too-few = { $where }: { $posts } in posti, ne mancano { $missing } per una cellula.
problem-cells-too-few-remedy = Consentire cellule così piccole, portarvi altri { $missing }, o dire che queste persone appartengono a un’altra sede o a un altro turno.
problem-cells-no-count = { $where } ha { $posts } posti, che nessun numero di cellule entro i limiti contiene.
problem-cells-no-count-remedy = La cellula più piccola sia { $min }, o la più grande { $max }.
problem-cells-skill-short = In { $where } { $holders } persone hanno «{ $skill }»; { $cells } { $cells-plural ->
    [one] cellula ne richiede
   *[other] cellule ne richiedono
  } { $needed }.
problem-cells-skill-short-remedy = Formarne o portarne altre { $more }, o richiederne meno in ogni cellula.
problem-cells-pinned-too-many = { $posts } posti sono fissati a «{ $cell }», più di quanti una cellula ne possa contenere.
problem-cells-pinned-too-many-remedy = Non fissarne più alcuni, o consentire cellule grandi fino a { $max }.
problem-cells-pinned-across = Le persone fissate a «{ $cell }» lavorano in due luoghi o in due orari: { $one }, e { $other }.
problem-cells-pinned-across-remedy = Non fissare più quelle di uno dei due.
problem-cells-pinned-apart = Fissati a «{ $cell }» e da tenere separati, o fissati due volte: { $people }.
problem-cells-pinned-apart-remedy = Non fissare più uno di loro, o revocare la condizione che stiano separati.
problem-cells-apart-impossible = Questi devono stare tutti separati, e può esserci un numero di { $cells } { $cells-plural ->
    [one] cellula
   *[other] cellule
  }: { $people }.
problem-cells-apart-impossible-remedy = Lasciare che due di loro stiano in una cellula, o consentire cellule più piccole perché siano di più.
problem-cells-together = In { $where } nessuna cellula soddisfa insieme ogni condizione. { $proof }
problem-cells-together-remedy = { $relief }{ $size }
cells-none-proved = Che non ce ne siano è dimostrato.
cells-none-found = Che non ce ne siano non è dimostrato.
relief-apart = La più piccola modifica trovata: rinunciare a una condizione di separazione o di fissaggio.
relief-cover = La più piccola modifica trovata: richiedere meno persone con una competenza in ogni cellula.
relief-min = La più piccola modifica trovata: la cellula più piccola sia
relief-max = La più piccola modifica trovata: la cellula più grande sia
relief-none = Allentare una condizione dopo l’altra e riprovare; non se n’è trovata una sola che basti.
problem-distribution-impossible = { $parameter } non si può estrarre da { $low }, { $likely }, { $high }: il basso non deve superare il probabile, né il probabile l’alto. Nessuno scarto è calcolato.
problem-distribution-impossible-remedy = Inserire i tre valori in quest’ordine, o toglierli.
problem-study-without-gain = Lo studio { $key } non ha trovato in numeri un guadagno di produzione, quindi nessuno sta dietro a quello di questo piano.
problem-study-without-gain-remedy = Scegliere uno studio che l’abbia trovato, o inserire valori propri.
