# La sintesi per i lavoratori: una pagina, in parole semplici.
summary-subject = Che cosa significa il piano per chi lavora qui
summary-title = { $name }: che cosa significa il piano per chi ci lavora
summary-foot = { $name }, alla data del { $date }. Sintesi per i lavoratori
summary-status = Questa è una proposta, «{ $scenario }». Nulla di ciò che dice accade finché non ha acconsentito chi ne è vincolato.
summary-heading-firm = Che cosa accade all’impresa.
summary-firm = Diventa una cooperativa che appartiene insieme a chi vi lavora: { $cells-plural ->
    [one] una cellula di colleghi
   *[other] { $cells } cellule di colleghi, con delegati revocabili,
  } al posto di responsabili permanenti.
summary-rules = Esiste una bozza di statuto per la forma { $form }; { $blanks } { $blanks-plural ->
    [one] spazio è ancora aperto
   *[other] spazi sono ancora aperti
  }, e nessun avvocato l’ha approvata.
summary-payroll = Restando tutti, le retribuzioni e quanto il datore di lavoro paga in più passano da { $before } a { $after } all’anno.
summary-payroll-hidden = Le somme non si stampano su una pagina per tutti: direbbero quanto sono pagate una o due persone.
summary-heading-jobs = Che cosa accade ai posti.
summary-posts = Oggi ci sono { $posts } posti.
summary-nobody-dismissed = Nessuno è licenziato, e chi esce è sostituito.
summary-attrition = Nessuno è licenziato. { $posts-plural ->
    [one] { $posts } posto di chi esce non è coperto
   *[other] { $posts } posti di chi esce non sono coperti
  } di nuovo.
summary-posts-cut = { $posts-plural ->
    [one] Sarebbe soppresso { $posts } posto. Il piano non dice di chi.
   *[other] Sarebbero soppressi { $posts } posti. Il piano non dice di chi.
  }
summary-managers = { $managers-plural ->
    [one] { $managers } posto di responsabile diventa un posto di socio; chi lo occupa resta.
   *[other] { $managers } posti di responsabile diventano posti di socio; chi li occupa resta.
  }
summary-headcount = Per la stessa produzione di oggi occorrerebbero { $headcount } dei posti di oggi.
summary-heading-pay = Che cosa accade alle retribuzioni.
summary-policy-keep = Ognuno conserva la propria retribuzione.
summary-policy-equal = C’è una sola paga oraria per tutti tranne gli apprendisti.
summary-policy-ratio-cap = Apprendisti a parte, nessuno è pagato più di { $ratio } volte la paga oraria più bassa; gli altri conservano la loro.
summary-policy-banded = Le retribuzioni sono in { $ratio } fasce; ogni posto prende quella più vicina alla sua di oggi.
summary-policy-hours = Una somma è divisa secondo le ore lavorate.
summary-policy-need = Una somma è divisa prima secondo il bisogno, poi secondo le ore lavorate.
summary-pay = Retribuzione o benefit calano per { $falls } e salgono per { $rises } dei posti; per gli altri restano.
summary-pay-same = La retribuzione e i benefit di nessuno cambiano.
summary-benefits-end = I benefit legati ai posti di responsabile finiscono.
summary-heading-decides = Che cosa decide ogni socio.
summary-one-vote = Ogni socio ha un voto.
summary-body = { $body }: { $what }.
summary-heading-joining = Quanto costa aderire.
summary-joining = I soci versano quote: { $terms }. Ciò che si versa è a rischio se la cooperativa fallisce.
summary-joining-open = Non ancora noto: nessuno ha inserito quanto versa un socio.
summary-heading-unknown = Che cosa non è noto, o non ancora lecito.
summary-charges-not-modelled = Qui i contributi del datore di lavoro non si calcolano.
summary-unread = { $count } di { $of } valori di legge e ipotesi non sono stati letti alla fonte da nessuno qui.
summary-to-fix = { $count-plural ->
    [one] Nel piano c’è ancora { $count } problema da correggere.
   *[other] Nel piano ci sono ancora { $count } problemi da correggere.
  }
summary-none-to-fix = Nel piano non resta alcun problema che si debba correggere.
summary-heading-sure = Quanto sono sicuri i numeri.
summary-sentence = { $text }.
summary-heading-objecting = Come obiettare, o chiedere una modifica.
summary-objecting = Dire a chi ha dato questa pagina, meglio per iscritto, a quale frase si obietta e che cosa si vuole invece. Può provarlo nel piano e stampare di nuovo questa pagina con le cifre che ne vengono. Leveller stesso non raccoglie obiezioni e non tiene ancora votazioni: chiedere come si terrà il voto prima di firmare qualsiasi cosa.
summary-heading-report = Dove sta la relazione intera.
summary-report = Ogni cifra di questa pagina sta nella relazione completa con il modo in cui si calcola: chiederla. Stampata il { $date } dall’operazione { $operation } del piano.
summary-redacted = Edizione oscurata: i nomi dell’impresa e dello scenario sono omessi.
summary-left-out = Omesso qui, perché stia in una pagina: { $what }. Sta nella relazione.
summary-optional-headcount = quanti posti richiede la stessa produzione
summary-optional-rules = a che punto è la bozza di statuto
summary-optional-decides = chi decide che cosa
summary-optional-cash = se la cassa dura
summary-optional-half = se è circa la metà
