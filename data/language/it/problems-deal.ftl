# Che cosa non va in un finanziamento, e che cosa fare.
problem-funding-gap = Ciò che si versa è sotto quanto occorre di { $gap }.
problem-funding-gap-remedy = Abbassare il prezzo, trovare un’altra fonte, o attendere con ciò che non occorre subito.
problem-funding-late = Ciò che si versa arriva col tempo a quanto occorre, ma il primo giorno mancano { $gap }.
problem-funding-late-remedy = Trovare denaro per i mesi fino al versamento delle quote dei soci, o far attendere parte del prezzo.
problem-funding-terms-missing = Non tutte le condizioni di «{ $source }» sono indicate, quindi non è contata.
problem-funding-terms-missing-remedy = Indicare importo, interesse e anni; delle quote quante, quanto ciascuna e in quanti mesi. La moratoria iniziale deve essere più breve della durata.
problem-repayments-missing = Nessuno ha detto quanto si rimborsa ogni anno di { $owed } già dovuti, quindi la copertura del debito è calcolata senza ed è troppo alta.
problem-repayments-missing-remedy = Guardare gli accordi con chi finanzia, e dire quanto si rimborsa di prestiti, leasing e vendite a rate; 0 dove sono solo interessi.
problem-loan-never-repaid = In nessun anno c’è più cassa degli interessi di { $interest }: ciò che si prende in prestito non è mai rimborsato.
problem-loan-never-repaid-remedy = Prendere in prestito meno, o trovare denaro che non va restituito.
problem-cover-thin = La cassa copre i debiti solo { $cover } volte nell’anno più debole; sotto { $floor } in { $years } { $years-plural ->
    [one] anno
   *[other] anni
  }.
problem-cover-thin-remedy = Prendere in prestito meno, più a lungo, o con una moratoria iniziale, e chiedere a chi finanzia quale copertura vuole.
problem-cover-fails = La cassa non copre i debiti in { $years } { $years-plural ->
    [one] anno
   *[other] anni
  }: nel peggiore li copre { $cover } volte.
problem-cover-fails-remedy = Prendere in prestito meno, più a lungo, o con una moratoria iniziale. Così com’è, i debiti non si possono pagare.
problem-member-share-heavy = Le quote prendono più di { $share } della retribuzione a { $count } { $count-plural ->
    [one] socio
   *[other] soci
  }.
problem-member-share-heavy-remedy = Chiedere meno, o in più mesi; ciò che uno può pagare, un altro non può.
problem-price-above-worth = Il prezzo è { $above } oltre { $most }, cioè quanto vale il patrimonio per un’azienda che prosegue, meno i debiti che l’accompagnano.
problem-price-above-worth-remedy = Chiedere al titolare per che cosa si paga il resto, e far stimare il patrimonio. Senza i suoi debiti un’azienda passa solo con una vendita accettata dai creditori o da un tribunale.
problem-conversion-too-long = L’azienda passa oltre { $days } { $days-plural ->
    [one] giorno
   *[other] giorni
  } dopo il { $date }, quando finisce la cassa.
problem-conversion-too-long-remedy = Trovare cassa per quei giorni, iniziare prima, o guardare le vie legali.
problem-rescue-late = L’ultimo giorno sensato per iniziare «{ $route }» era il { $date }.
problem-rescue-late-remedy = Chiedere oggi a un consulente abilitato se si può ancora fare, e a che cosa sono tenuti intanto gli amministratori.
value-deal-sum = una somma del finanziamento, nell’unità più piccola,
value-deal-members = un numero di soci
value-deal-shares = quanto versano insieme i soci, nell’unità più piccola,
value-deal-months = mesi del finanziamento
value-deal-rate = un tasso annuo
value-deal-years = anni del finanziamento
value-deal-multiple = un multiplo degli utili
value-deal-units = unità prodotte
