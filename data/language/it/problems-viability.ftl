# Problemi della contabilità e del piano di cassa: che cosa non va, e che cosa fare.

problem-books-unreadable = Le intestazioni non sono di alcun elenco contabile noto. Non ne è stato preso nulla.
problem-books-unreadable-remedy = Dargli intestazioni come nome del conto, dare e avere; cliente o fornitore, fattura, scadenza e residuo; oppure settimana dal, saldo iniziale e finale. Poi acquisirlo di nuovo.
problem-books-currency = { $count-plural ->
    [one] Una riga è in { $own }, il piano in { $plan }. È stata scartata.
   *[other] { $count } righe sono in { $own }, il piano in { $plan }. Sono state scartate.
}
problem-books-currency-remedy = Esportare l’elenco nella valuta del piano, o correggere la valuta del piano.
problem-accounts-unbalanced = Dare e avere differiscono di { $off }: mancano conti, o vi stanno due volte.
problem-accounts-unbalanced-remedy = Esportare l’intero bilancio di verifica del giorno, e acquisirlo di nuovo.
problem-account-unknown = { $count-plural ->
    [one] Che cosa sia il conto alla riga { $rows } non si capisce dal nome. Ammonta a { $sum } e non è in alcuna somma.
   *[other] Che cosa siano { $count } conti non si capisce dai nomi (righe { $rows }). Ammontano a { $sum } e non sono in alcuna somma.
}
problem-account-unknown-remedy = Dire che cos’è ciascuno.
problem-books-amount-missing = { $count-plural ->
    [one] La riga non ha un importo che si possa leggere. È stata scartata.
   *[other] { $count } righe non hanno un importo che si possa leggere ({ $rows }). Sono state scartate.
}
problem-books-amount-missing-remedy = Scrivere l’importo come numero, o cancellare la riga, e acquisire di nuovo l’elenco.
problem-books-duplicate = { $count-plural ->
    [one] La riga ripete una precedente.
   *[other] { $count } righe ripetono righe precedenti ({ $rows }).
}
problem-books-duplicate-remedy = Guardare se è la stessa registrazione. Di fatture, settimane e mesi è contata la prima; dei conti sono contati tutti.
problem-books-untied = { $what }: { $listed } secondo l’elenco, { $stated } secondo la contabilità, { $off } di differenza.
problem-books-untied-remedy = Esportare entrambi nello stesso giorno, o cercare ciò che è registrato nell’uno e non nell’altra.
problem-stock-negative = Le scorte sono sotto lo zero: { $amount }.
problem-stock-negative-remedy = Contare le scorte, correggere il conto, e acquisire di nuovo l’elenco.
problem-journal-added = { $dated ->
    [yes] { $entries } registrazioni dal { $from } al { $to } sono state sommate in { $accounts } conti.
   *[no] { $entries } registrazioni sono state sommate in { $accounts } conti.
}
problem-journal-added-remedy = Nulla da fare, se le registrazioni sono quelle di un anno fino al giorno. Un elenco con i saldi del giorno è più sicuro.
problem-period-other = È stato preso { $taken }. Omessi: { $others }.
problem-period-other-remedy = Nulla da fare, se queste sono le cifre volute. Per altre, esportare quel solo periodo.
problem-accounts-dated = La contabilità è del { $date }, e l’impresa si guarda al { $day }. Ciò che allora si possedeva e doveva è contato come se fosse così ora.
problem-accounts-dated-remedy = Acquisire un bilancio di verifica di un giorno più vicino, o guardare l’impresa nel giorno della contabilità.
problem-chart-only = L’elenco ha nomi di conti e nessun importo. Non ne è stato usato nulla.
problem-chart-only-remedy = Acquisire un bilancio di verifica, o le registrazioni a cui questi nomi appartengono, insieme con esso.
problem-transaction-unbalanced = { $count-plural ->
    [one] Le registrazioni dell’operazione { $transaction } non si pareggiano: restano { $off }.
   *[other] Le registrazioni di altre { $count } operazioni non si pareggiano: ne restano { $off }.
}
problem-transaction-unbalanced-remedy = Cercare una registrazione che manca o è arrotondata, correggerla nel libro, ed esportarlo di nuovo.
problem-fact-format-unknown = «{ $text }» è etichettato con un formato di numeri non noto: { $format }. Non è stato letto.
problem-fact-format-unknown-remedy = Far etichettare di nuovo il bilancio dal programma che l’ha fatto, o acquisire un bilancio di verifica del giorno.
problem-fact-context-missing = { $count-plural ->
    [one] Una cifra si riferisce a un periodo che il file non definisce: { $context }. È stata presa al { $date }, l’unico periodo senza nome.
   *[other] { $count } cifre si riferiscono a un periodo che il file non definisce: { $context }. Sono state prese al { $date }, l’unico periodo senza nome.
}
problem-fact-context-missing-remedy = Confrontare le cifre con il bilancio stampato.
problem-fact-undated = { $count-plural ->
    [one] La cifra si riferisce a un periodo che il file non definisce. È stata scartata.
   *[other] { $count } cifre si riferiscono a periodi che il file non definisce (righe { $rows }). Sono state scartate.
}
problem-fact-undated-remedy = Far etichettare di nuovo il bilancio dal programma che l’ha fatto, o acquisire un bilancio di verifica del giorno.
problem-fact-sign = { $count-plural ->
    [one] Una cifra è mostrata tra parentesi ed etichettata senza il meno: { $names }. È stata presa come sotto lo zero.
   *[other] { $count } cifre sono mostrate tra parentesi ed etichettate senza il meno: { $names }. Sono state prese come sotto lo zero.
}
problem-fact-sign-remedy = Confrontare le cifre con il bilancio stampato.
problem-facts-conflict = { $name } è indicato due volte, come { $one } e come { $other }. Nessuno dei due è stato preso.
problem-facts-conflict-remedy = Vedere nel bilancio stampato qual è giusto, e acquisire un bilancio di verifica del giorno.
problem-fact-unused = { $count-plural ->
    [one] Una cifra non è di alcuna voce usata: { $names }.
   *[other] { $count } cifre non sono di alcuna voce usata: { $names }.
}
problem-fact-unused-remedy = Nulla da fare, a meno che una di esse faccia parte dello stato patrimoniale o del conto economico.
problem-ledger-later = { $count-plural ->
    [one] La fattura ha una data dopo il giorno in cui si guarda l’impresa. È contata ugualmente.
   *[other] { $count } fatture hanno una data dopo il giorno in cui si guarda l’impresa (righe { $rows }). Sono contate ugualmente.
}
problem-ledger-later-remedy = Esportare le fatture aperte del giorno, o guardare l’impresa in un giorno successivo.
problem-ledger-undated = { $count-plural ->
    [one] La fattura non ha un giorno. È presa come in ritardo.
   *[other] { $count } fatture non hanno un giorno (righe { $rows }). Sono prese come in ritardo.
}
problem-ledger-undated-remedy = Esportare le fatture aperte una per una, con il giorno di scadenza di ciascuna.
problem-ledger-aged = { $count-plural ->
    [one] Quanto sia in ritardo il saldo è noto solo come intervallo di giorni. Conta in ritardo per il minimo dell’intervallo; ciò che non è ancora scaduto non ha un giorno, ed è preso come in ritardo.
   *[other] Quanto siano in ritardo { $count } saldi è noto solo come intervalli di giorni. Ciascuno conta in ritardo per il minimo del suo intervallo; ciò che non è ancora scaduto non ha un giorno, ed è preso come in ritardo.
}
problem-ledger-aged-remedy = Esportare le fatture aperte una per una, con il giorno di scadenza di ciascuna.
problem-bank-week-missing = La settimana dopo quella dal { $from } inizia il { $to }: mancano settimane, o non sono settimane.
problem-bank-week-missing-remedy = Inserire le settimane mancanti. Le medie si prendono sulle settimane che ci sono.
problem-bank-not-running-on = { $count-plural ->
    [one] La settimana non prosegue quella prima, o ciò che è entrato e uscito non porta al suo saldo finale.
   *[other] { $count } settimane non proseguono quella prima, o ciò che è entrato e uscito non porta al loro saldo finale (righe { $rows }).
}
problem-bank-not-running-on-remedy = Cercare un movimento che manca o sta due volte.
problem-bank-heading-unknown = Che cosa sia questa voce della banca non si capisce. Ciò che ne è uscito prosegue come altre uscite, ciò che è entrato no.
problem-bank-heading-unknown-remedy = Chiamarla per ciò che è, come materiali o retribuzioni nette, e acquisire di nuovo l’elenco.
problem-pay-month-missing = { $count-plural ->
    [one] All’elenco delle retribuzioni manca il mese dal { $from }. Si considera che la contabilità lo copra ugualmente.
   *[other] All’elenco delle retribuzioni mancano { $count } mesi, dal { $from }. Si considera che la contabilità li copra ugualmente.
}
problem-pay-month-missing-remedy = Inserire i mesi mancanti e acquisire di nuovo l’elenco, o inserire quanti mesi copre la contabilità.
problem-accounts-months-apart = Gli ultimi { $months } mesi di retribuzioni si avvicinano di più ai salari in contabilità: { $paid } contro { $stated }. Quindi non è noto quanti mesi copra la contabilità, e nulla di essa è riportato a un anno.
problem-accounts-months-apart-remedy = Inserire quanti mesi copre la contabilità. Oppure acquisire contabilità e retribuzioni degli stessi mesi, indicando come tale ogni conto di salari.
problem-wages-apart = La contabilità ha { $stated } di salari per { $months } mesi, e le paghe per altrettanti danno { $paid }: sono di imprese o tempi diversi, o manca un conto di salari.
problem-wages-apart-remedy = Acquisire contabilità e paghe della stessa impresa e dello stesso tempo, e dire quali conti sono salari. Fino ad allora nessuna cifra che si fonda su entrambe è giusta.
problem-accounts-months-unknown = L’elenco delle retribuzioni ha { $months } mesi o più, e nessun conto indica i salari. Quindi non è noto quanti ne copra la contabilità, e nulla di essa è riportato a un anno.
problem-accounts-months-unknown-remedy = Inserire quanti mesi copre la contabilità, o il mese in cui inizia l’esercizio dell’impresa.
problem-start-after-cash = Il piano inizia il { $start }. La cassa finisce prima, nella settimana dal { $week }.
problem-start-after-cash-remedy = Iniziare prima, o mettere nel piano rimedi che coprano le settimane precedenti.
problem-cash-item-past = «{ $item }» cade prima della prima settimana del piano. Non è in alcuna settimana.
problem-cash-item-past-remedy = Darle un giorno dal { $first } in poi, o toglierla.
problem-cash-item-over-deal = Inserito a mano e nel finanziamento: { $item }. Conta la voce inserita, e ciò che ne dice il finanziamento non è in alcuna settimana.
problem-cash-item-over-deal-remedy = Togliere la voce per avere somme e giorni del finanziamento, o lasciarla dove dice di più.
problem-cash-action-idle = Nella settimana { $week } questo non porta nulla: { $action }.
problem-cash-action-idle-remedy = Togliere il rimedio, o scegliere un’altra settimana.
