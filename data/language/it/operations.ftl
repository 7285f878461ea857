# Che cosa è stato fatto a un piano, nella cronologia.
operation-import = Acquisiti { $files }
operation-settings = Piano impostato su { $name }, alla data del { $date }, diritto di { $jurisdiction }
operation-sample = Creata l’impresa di esempio
operation-answer = Data una risposta sulla riga { $key }
operation-answers = Data una risposta su { $count } righe insieme
operation-corrected = Corretto il posto { $key }
operation-corrected-several = Corretti { $count } posti insieme
operation-own-figure = Inserito { $parameter }: { $value }
operation-own-figure-taken-out = Tolto di nuovo il valore proprio di { $parameter }
operation-employment-allowance = Indicato se si chiede la employment allowance
operation-cells = { $cells-plural ->
    [one] Formata { $cells } cellula
   *[other] Formate { $cells } cellule
  } in «{ $scenario }»
operation-new-cell = Creata la cellula «{ $cell }» in «{ $scenario }»
operation-rename-cell = La cellula «{ $cell }» si chiama ora «{ $name }» in «{ $scenario }»
operation-join-cell = La cellula «{ $cell }» è stata unita a «{ $into }» in «{ $scenario }»
operation-dissolve-cell = Sciolta la cellula «{ $cell }» in «{ $scenario }»
operation-move-to-cell = { $key } spostato in { $cell } in «{ $scenario }»
operation-pay-keep = Conservata la retribuzione di tutti in «{ $scenario }»
operation-pay-equal = Scelta la paga uguale in «{ $scenario }»
operation-pay-ratio-cap = Paga limitata a { $ratio } volte la più bassa in «{ $scenario }»
operation-coordination = Cambiato quanto richiede il coordinamento in «{ $scenario }»
operation-productivity = Guadagno di produttività impostato a { $gain } in «{ $scenario }»
operation-account-head = Indicato che il conto { $account } è { $head } in «{ $scenario }»
operation-account-head-taken-out = Il conto { $account } lasciato al suo nome in «{ $scenario }»
operation-start = Inizio il { $date } in «{ $scenario }»
operation-start-taken-out = Tolto il giorno dell’inizio in «{ $scenario }»
operation-cash-item = Inserito { $item }, { $kind }, in «{ $scenario }»
operation-cash-item-taken-out = Tolto { $item } dal piano di cassa di «{ $scenario }»
operation-cash-action = Inserito un rimedio per la settimana { $week } in «{ $scenario }»: { $action }
operation-cash-action-taken-out = Tolto un rimedio per la settimana { $week } da «{ $scenario }»: { $action }
operation-form = Scelta la forma giuridica { $form } in «{ $scenario }»
operation-rule-taken = Inserita nello statuto la clausola { $clause } in «{ $scenario }»
operation-rule-left-out = Omessa dallo statuto la clausola { $clause } in «{ $scenario }»
operation-rule-as-library = Clausola { $clause } lasciata alla raccolta in «{ $scenario }»
operation-rule-worded = Riformulato l’articolo { $clause } in «{ $scenario }»
operation-rule-words-back = Ritirata la riformulazione dell’articolo { $clause } in «{ $scenario }»
operation-blank = Compilato uno spazio dello statuto in «{ $scenario }»
operation-blank-kept = Mantenuto un valore dello statuto diverso dal piano in «{ $scenario }»
operation-scenario-copy = Copiato «{ $from }» come «{ $name }»
operation-scenario-nest = Creato «{ $name }» a partire da «{ $from }»
operation-scenario-rename = Rinominato «{ $from }» in «{ $name }»
operation-scenario-remove = Eliminato «{ $name }»
operation-restore = Tornati all’operazione { $id }
operation-kind-undo = Annullato: { $done }
operation-kind-redo = Ripetuto: { $done }
operation-when = { $date }, { $time }
scenario-first-capped = Orizzontale, paghe limitate, restano tutti
scenario-first-kept = Orizzontale, paghe conservate, restano tutti
scenario-first-equal = Orizzontale, paga uguale, restano tutti
operation-edition = Ripresi diritto, clausole e compiti più recenti del programma
operation-target = Scelta la struttura «{ $structure }» in «{ $scenario }»
operation-coordination-share = Indicato quanto del tempo di { $key } è coordinamento in «{ $scenario }»: { $share }
operation-pin = { $key } fissato a { $cell } in «{ $scenario }»
operation-unpin = { $key } non più fissato in «{ $scenario }»
operation-apart = Indicato che { $key } e { $other } devono stare separati in «{ $scenario }»
operation-apart-taken-back = Revocato che { $key } e { $other } devono stare separati in «{ $scenario }»
operation-cover = Richieste { $people } persone con «{ $skill }» in ogni cellula di «{ $scenario }»
operation-cover-taken-out = «{ $skill }» non più richiesta in ogni cellula di «{ $scenario }»
operation-share-week = Settimana di { $key } divisa tra { $cells } { $cells-plural ->
    [one] cellula
   *[other] cellule
  } in «{ $scenario }»
operation-bench = { $key } messo in attesa di posto in «{ $scenario }»
operation-wave = «{ $wave }» inizia il { $date } con { $cells } { $cells-plural ->
    [one] cellula
   *[other] cellule
  } in «{ $scenario }»
operation-wave-undated = «{ $wave }» ha { $cells } { $cells-plural ->
    [one] cellula
   *[other] cellule
  } e ancora nessun giorno in «{ $scenario }»
operation-wave-taken-out = Tolta «{ $wave }» in «{ $scenario }»
operation-councils = { $councils-plural ->
    [one] Formato { $councils } consiglio dei delegati
   *[other] Formati { $councils } consigli dei delegati
  } in «{ $scenario }»
operation-councils-by-formula = Consigli dei delegati secondo la formula in «{ $scenario }»
operation-mandate = { $body } ha dato il mandato a { $key } in «{ $scenario }»
operation-recall = { $body } ha revocato il delegato in «{ $scenario }»
operation-grant = { $key } ha autorità in { $domain } in «{ $scenario }»
operation-revoke = Ritirata l’autorità di { $key } in { $domain } in «{ $scenario }»
operation-rota = Cambiati turni di { $cell } in «{ $scenario }»
operation-task-holders = Proposto chi svolge { $tasks } compiti in «{ $scenario }»
operation-task-holder = Indicato chi svolge un compito di { $key } in «{ $scenario }»
operation-task-holder-taken-out = Lasciato scoperto un compito di { $key } in «{ $scenario }»
operation-task-hours = Cambiate le ore di un compito di { $key } in «{ $scenario }»
operation-own-task = Aggiunto il compito «{ $task }» in «{ $scenario }»
operation-task-left-out = Omesso un compito in «{ $scenario }»
operation-task-taken-back = Ripreso un compito in «{ $scenario }»
operation-route = Scelto «{ $route }» in «{ $scenario }»
operation-market-pay = Indicato quanto sarebbe pagato { $key } altrove in «{ $scenario }»
operation-market-floor = Nessuno sotto { $share } della retribuzione altrove in «{ $scenario }»
operation-market-floor-taken-out = Nessun minimo secondo la retribuzione altrove in «{ $scenario }»
operation-need = Indicati i bisogni di { $key } in «{ $scenario }»
operation-pay-banded = Scelte { $bands } fasce di retribuzione in «{ $scenario }»
operation-pay-hours = Scelta la paga per ore in «{ $scenario }»
operation-pay-need = Scelta la paga per bisogno in «{ $scenario }»
operation-range = Calcolato con { $draws } estrazioni quanto può essere lo scarto del risparmio di «{ $scenario }»
operation-spread = Indicato lo scarto possibile di { $parameter } in «{ $scenario }»: { $low }, { $likely }, { $high }
operation-spread-taken-out = Tolti di nuovo i valori propri basso, probabile e alto di { $parameter } in «{ $scenario }»
operation-evidence = Scelto { $study } come riscontro sulla produzione in «{ $scenario }»
operation-evidence-all = Riscontro sulla produzione lasciato a tutti gli studi insieme in «{ $scenario }»
operation-funding = Indicato come si paga il passaggio in «{ $scenario }»
operation-worth = Indicato da che cosa dipende il valore dell’azienda in «{ $scenario }»
operation-expected = Indicato come si prevede che l’impresa prosegua in «{ $scenario }»
operation-competitor = Inserita un’altra impresa con cui confrontare i costi per unità in «{ $scenario }»
operation-competitor-taken-out = Tolta l’altra impresa in «{ $scenario }»
operation-parts = { $count-plural ->
    [one] Scelta { $count } parte
   *[other] Scelte { $count } parti
  } della relazione, e l’ordine
operation-parts-all = Scelta ogni parte della relazione, nell’ordine consueto
operation-house = I documenti si stampano con il nome di { $name }
operation-house-taken-out = I documenti si stampano senza il nome di nessuno
operation-review-made = File di lettura creati: { $count }
operation-replies-merged = Risposte acquisite: { $count }
operation-signer-confirmed = Confrontata e confermata la chiave con cui firma { $key }
operation-poll-opened = Aperta la votazione: { $question }
operation-poll-closed = Chiusa la votazione: { $question }
operation-paper-counted = Riportate { $count } schede di carta della votazione { $poll }
operation-vote-beside = Annotati chi è arrivato e uscito, e le schede consegnate, per la votazione { $poll }
operation-objection-ruled = Contata di nuovo dopo la decisione su un’obiezione: { $question }
operation-lots-drawn = Contata di nuovo dopo il sorteggio: { $question }
operation-opening-taken = Riprese { $count } schede aperte della votazione { $poll }
